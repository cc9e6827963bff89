import Base
import Testing

@testable import Rendering

@Suite("Letters and digits")
struct WritingTests {
    @Test(
        "Only the first letter of a kind is changed",
        arguments: [
            ("", "", ""), ("attack", "Attack", "attack"), ("Armed Group", "Armed Group", "armed Group"),
            ("2nd", "2nd", "2nd"), ("état", "État", "état"), ("État", "État", "état"),
            (
                "a name of more than fifteen bytes", "A name of more than fifteen bytes",
                "a name of more than fifteen bytes"
            ),
        ])
    func firstLetter(text: String, capitalised: String, uncapitalised: String) {
        #expect(Words.capitalised(text) == capitalised)
        #expect(Words.uncapitalised(text) == uncapitalised)
    }

    @Test("A number is written in digits", arguments: [0, 7, 10, 99, 100, 1_234_567, -5, .max, .min])
    func digits(number: Int) {
        var bytes: [UInt8] = []
        bytes.digits(number)
        #expect(String(decoding: bytes, as: UTF8.self) == "\(number)")
    }
}
