import Language
import Testing

@Suite("What an author probably meant")
struct NearMissTests {
    @Test(
        "The nearest candidate within a third of the word",
        arguments: [
            ("xi-jinpin", "xi-jinping"), ("xijinping", "xi-jinping"), ("li-keqinag", "li-keqiang"), ("zzz", nil),
            ("", nil), ("xi-jinping", "xi-jinping"),
        ])
    func nearest(word: String, candidate: String?) {
        #expect(NearMiss(["xi-jinping", "li-keqiang", "china"]).nearest(to: word) == candidate)
    }

    @Test(
        "A part of a name stands for the name if no other has it",
        arguments: [
            ("farid", "farid-rahmani"), ("li", nil), ("rahman", nil), ("keqiang", "li-keqiang"), ("xi-li", nil),
        ])
    func part(word: String, candidate: String?) {
        #expect(NearMiss(["farid-rahmani", "li-keqiang", "li-wenhao"]).nearest(to: word) == candidate)
    }

    @Test("Of two as near the first by alphabet is taken, whatever their order")
    func tie() {
        #expect(NearMiss(["cat", "bat"]).nearest(to: "rat") == "bat")
        #expect(NearMiss(["bat", "cat"]).nearest(to: "rat") == "bat")
    }
}
