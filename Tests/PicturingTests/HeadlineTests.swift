import Testing

@testable import Exports

/// How titles are set.
@Suite("Headlines")
struct HeadlineTests {
    private func lines(_ title: String) throws -> (size: Int, lines: [String]) {
        let headline = Headline(try #require(Inscription.letters(of: title)), width: 1040)
        let lines = headline.lines.map { line in
            line.reduce(into: "") { $0.unicodeScalars.append($1.base) }
        }
        return (headline.style.size, lines)
    }

    @Test(
        "A title is as large as fits, on even lines with good breaks",
        arguments: [
            ("China", 112, ["China"]),
            ("Shanghai Cooperation Organisation", 92, ["Shanghai Cooperation", "Organisation"]),
            ("Attack on the Army Public School in Peshawar", 92, ["Attack on the Army", "Public School in Peshawar"]),
            (
                "After Peshawar: China’s counter-terrorism cooperation with Pakistan", 72,
                ["After Peshawar:", "China’s counter-terrorism", "cooperation with Pakistan"]
            ),
        ])
    func lines(title: String, size: Int, expected: [String]) throws {
        let set = try lines(title)
        #expect(set.lines == expected)
        #expect(set.size == size)
    }

    @Test("A title too long for four lines ends with an ellipsis")
    func ellipsis() throws {
        let set = try lines(String(repeating: "A statement on what was done about it, ", count: 12))
        #expect(set.lines.count == 4)
        #expect(set.lines.last?.hasSuffix("…") == true)
        #expect(set.lines.last?.hasSuffix(",…") == false)
    }

    @Test(
        "For any title, no line is wider than the picture",
        arguments: [
            String(repeating: "W", count: 1_000), String(repeating: "W ", count: 500),
            String(repeating: "WWWWWWWWWWWWWWWWWW ", count: 50),
            String(repeating: "i", count: 1_000), "a " + String(repeating: "m", count: 120), "-",
            String(repeating: "Ạ̈̄̂", count: 300),
        ])
    func width(title: String) throws {
        let headline = Headline(try #require(Inscription.letters(of: title)), width: 1040)
        #expect((1...4).contains(headline.lines.count))
        for line in headline.lines { #expect(TypeLine.width(of: line, headline.style) <= 1041) }
    }
}
