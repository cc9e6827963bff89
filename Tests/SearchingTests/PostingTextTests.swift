import Testing

@testable import Exports

@Suite("Numbers as characters")
struct PostingTextTests {
    @Test(
        "Increasing numbers are written as their differences",
        arguments: [
            ([], ""), ([0], "%"), ([54], "["), ([55], "a%"), ([0, 1, 3], "%&'"), ([1_704], "~["), ([1_705], "aa%"),
        ]
            as [([UInt32], String)])
    func rising(values: [UInt32], text: String) {
        var bytes: [UInt8] = []
        PostingText.append(rising: values, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }
}
