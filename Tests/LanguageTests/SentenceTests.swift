import Language
import Testing

@Suite("Sentences")
struct SentenceTests {
    @Test(
        "A text is cut where its sentences end",
        arguments: [
            ("One. Two.", ["One.", "Two."]),
            ("One! Two? Three… Four", ["One!", "Two?", "Three…", "Four"]),
            ("He said “no.” Then he left.", ["He said “no.”", "Then he left."]),
            ("(It ended.) It began again.", ["(It ended.)", "It began again."]),
            ("He went.\nShe stayed.", ["He went.", "She stayed."]),
            ("He asked, “Why?” and left.", ["He asked, “Why?” and left."]),
            ("Mr. Khan met Dr. Li and Gen. Sharif.", ["Mr. Khan met Dr. Li and Gen. Sharif."]),
            ("The U.S. Army left.", ["The U.S. Army left."]),
            ("It went to the U.S. The rest stayed.", ["It went to the U.S.", "The rest stayed."]),
            ("J. K. Rowling wrote it.", ["J. K. Rowling wrote it."]),
            ("It fell by 3.5 per cent. In No. 5 it rose.", ["It fell by 3.5 per cent.", "In No. 5 it rose."]),
            ("He said no. Then he left.", ["He said no.", "Then he left."]),
            ("On Dec. 16 it began. In Dec. It ended.", ["On Dec. 16 it began.", "In Dec.", "It ended."]),
            ("Guns, tanks, etc. were sent.", ["Guns, tanks, etc. were sent."]),
            ("That is, e.g. China, one.", ["That is, e.g. China, one."]),
            ("他来了。她走了！真的？", ["他来了。", "她走了！", "真的？"]),
            ("هل جاء؟ نعم.", ["هل جاء؟", "نعم."]),
            ("وہ آیا۔ وہ گیا۔", ["وہ آیا۔", "وہ گیا۔"]),
            ("वह आया। वह गया।", ["वह आया।", "वह गया।"]),
            ("Wait... What?", ["Wait...", "What?"]),
            ("Über alles. Äpfel auch. ähnlich", ["Über alles.", "Äpfel auch. ähnlich"]),
            ("One.\u{A0}Two.", ["One.", "Two."]),
            ("", [""]),
            (" . ", ["."]),
        ])
    func cut(text: String, sentences: [String]) {
        let bytes = Array(text.utf8)
        var starts: [Int32] = []
        SentenceScanner.starts(in: bytes.span, block: 0..<bytes.count, into: &starts)
        let ends = starts.dropFirst().map(Int.init) + [bytes.count]
        let found = zip(starts, ends).map { start, end in
            String(decoding: bytes[Int(start)..<end], as: UTF8.self).trimmed
        }
        #expect(found == sentences)
    }
}

extension String {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        let isSpace: (Character) -> Bool = { $0.isWhitespace }
        return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}
