import Language
import Testing

@Suite("Dates in running text")
struct DateTests {
    /// A text cut at blanks, with commas, full stops and hyphens as pieces of their own.
    private func pieces(_ text: String) -> [DatePiece] {
        var pieces: [DatePiece] = []
        for word in text.lowercased().split(separator: " ") {
            var rest = ""
            for letter in word {
                let mark: DatePiece? = letter == "," ? .comma : letter == "." ? .stop : letter == "-" ? .hyphen : nil
                guard let mark else {
                    rest.append(letter)
                    continue
                }
                if !rest.isEmpty { pieces.append(DatePiece(rest)) }
                pieces.append(mark)
                rest = ""
            }
            if !rest.isEmpty { pieces.append(DatePiece(rest)) }
        }
        return pieces
    }

    @Test(
        "A day or month is read with its year, in every way it is written",
        arguments: [
            ("16 December 2014", "2014-12-16", 3), ("16 Dec 2014 it", "2014-12-16", 3),
            ("16th December, 2014", "2014-12-16", 4),
            ("4th of July, 2014", "2014-07-04", 5), ("December 16, 2014", "2014-12-16", 4),
            ("Dec. 16th 2014", "2014-12-16", 4),
            ("16 Sept. 2014", "2014-09-16", 4), ("December 2014", "2014-12", 2), ("Dec. 2014", "2014-12", 3),
            ("May, 2014", "2014-05", 3), ("2014-12-16", "2014-12-16", 5), ("31 February 2014", "2014-02-31", 3),
        ])
    func full(text: String, edtf: String, count: Int) {
        let date = DateReader(pieces(text)).date(at: 0)
        #expect(date?.edtf == edtf)
        #expect(date?.pieces == 0..<count)
    }

    @Test(
        "Where the year is left out, the day and month are given without it",
        arguments: [
            ("16 December", 12, 16, 2), ("December 16.", 12, 16, 2), ("May", 5, nil, 1), ("May. We", 5, nil, 1),
            ("16 December, 31 died", 12, 16, 2), ("16 December 2500", 12, 16, 2), ("June 5, 14 days", 6, 5, 2),
        ] as [(String, Int, Int?, Int)])
    func partial(text: String, month: Int, day: Int?, count: Int) {
        let date = DateReader(pieces(text)).date(at: 0)
        #expect(date?.year == nil && date?.edtf == nil)
        #expect(date?.month == month && date?.day == day)
        #expect(date?.pieces == 0..<count)
        #expect(date?.edtf(in: 2014).hasPrefix("2014-") == true)
    }

    @Test(
        "What is no date is none",
        arguments: ["2014", "31 people", "32 December", "marching", "of May", "16, December", "Decem"])
    func none(text: String) {
        #expect(DateReader(pieces(text)).date(at: 0) == nil)
    }

    @Test(
        "A phrase is read as EDTF, in one way or two",
        arguments: [
            ("16th december 2014", ["2014-12-16"]), ("decem 2014", ["2014-12"]), ("fall 2014", ["2014-23"]),
            ("c. 2014", ["2014~"]), ("perhaps about 2014", ["2014%"]), ("44 bc", ["-0043"]), ("21st century", ["20XX"]),
            ("2010s", ["201X"]), ("since june 2014", ["2014-06/.."]), ("till 2014", ["../2014"]),
            ("between 2014 and 2016", ["2014/2016"]), ("16 to 18 december 2014", ["2014-12-16/2014-12-18"]),
            ("2014 to present", ["2014/.."]), ("unknown to 2014", ["/2014"]),
            ("05/06/2014", ["2014-06-05", "2014-05-06"]),
            ("05.06.2014", ["2014-06-05"]), ("tues 16 dec 2014", ["2014-12-16"]), ("soon", []), ("may june 2014", []),
        ] as [(String, [String])])
    func phrases(text: String, readings: [String]) {
        #expect(DatePhrase.readings(of: Array(text.utf8)) == readings)
    }

    @Test(
        "Three numbers are a day in one way or two",
        arguments: [
            ([(2014, 4), (12, 2), (16, 2)], false, ["2014-12-16"]),
            ([(2014, 4), (16, 2), (12, 2)], false, ["2014-12-16"]),
            ([(16, 2), (12, 2), (2014, 4)], false, ["2014-12-16"]),
            ([(12, 2), (16, 2), (2014, 4)], false, ["2014-12-16"]),
            ([(3, 1), (4, 1), (2014, 4)], false, ["2014-04-03", "2014-03-04"]),
            ([(3, 1), (4, 1), (2014, 4)], true, ["2014-04-03"]),
            ([(3, 1), (3, 1), (2014, 4)], false, ["2014-03-03"]), ([(3, 1), (4, 1), (14, 2)], false, []),
            ([(3, 1)], false, []),
        ] as [([(Int, Int)], Bool, [String])])
    func digits(numbers: [(Int, Int)], isDotted: Bool, days: [String]) {
        let numbers = numbers.map { (value: $0.0, digits: $0.1) }
        #expect(DigitDate.readings(numbers, isDotted: isDotted).map(\.edtf) == days)
    }
}
