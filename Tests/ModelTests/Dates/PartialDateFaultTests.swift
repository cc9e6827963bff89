import Base
import Model
import SiteGenerator
import TestSupport
import Testing

@Suite struct PartialDateFaultTests {
    @Test(
        "An invalid date gets a reason and, if it can be guessed, a suggestion",
        arguments: faults)
    func fault(_ text: String, _ message: String, _ suggestion: String?) {
        let fault = Self.fault(of: text)
        #expect(fault?.message == message)
        #expect(fault?.suggestion == suggestion)
    }

    static let faults: [(String, String, String?)] = [
        ("", "the date is empty", nil),
        ("2014-02-30", "February 2014 has 28 days", nil),
        ("1900-02-29", "February 1900 has 28 days", nil),
        ("2014-04-31", "April 2014 has 30 days", nil),
        ("2014-12-32", "there is no day 32", nil),
        ("2014-12-00", "there is no day 0", nil),
        ("16.12.2014", "'16.12.2014' is not a date; dates are written 2014-12-16, 2014-12 or 2014", "2014-12-16"),
        ("2014/12/16", "a date is divided by hyphens, and an interval by one '/'", "2014-12-16"),
        ("Dec 2014", "'Dec 2014' is not a date; dates are written 2014-12-16, 2014-12 or 2014", "2014-12"),
        ("Dec. 16, 2014", "'Dec. 16, 2014' is not a date; dates are written 2014-12-16, 2014-12 or 2014", "2014-12-16"),
        (
            "Tuesday, 16th of December 2014",
            "'Tuesday, 16th of December 2014' is not a date; dates are written 2014-12-16, 2014-12 or 2014",
            "2014-12-16"
        ),
        ("2014-13", "there is no month 13", nil),
        ("2014-16-12", "there is no month 16", "2014-12-16"),
        ("2014-25", "there is no season 25; 21 is spring, 22 summer, 23 autumn, 24 winter", "2014-21"),
        ("2014-45", "there is no month 45", "2014/2045"),
        ("2016/2014", "the interval ends before it begins", "2014/2016"),
        ("2014/2012~", "the interval ends before it begins", "2012~/2014"),
        ("/", "an interval needs a start or an end", nil),
        ("../..", "an interval needs a start or an end", nil),
        ("..", "'..' is not a date; dates are written 2014-12-16, 2014-12 or 2014", nil),
        ("16/12/2014", "a date is divided by hyphens, and an interval by one '/'", "2014-12-16"),
        ("12/16/2014", "a date is divided by hyphens, and an interval by one '/'", "2014-12-16"),
        ("05/06/2014", "'05/06/2014' can be read in two ways; write 2014-06-05 or 2014-05-06", nil),
        ("1900s", "'1900s' can be read in two ways; write 190X or 19XX", nil),
        ("2014-1-5", "a month has two digits", "2014-01-05"),
        ("2014-1", "a month has two digits", "2014-01"),
        ("2014-12-5", "a day has two digits", "2014-12-05"),
        ("14", "a year has four digits", nil),
        ("800", "a year has four digits", "0800"),
        ("20141216", "a year has four digits", "2014-12-16"),
        ("12014", "a year has four digits", nil),
        ("Y170000002", "years beyond 9999 are not supported", nil),
        ("Y2014-12", "a year written with Y has no month", "2014-12"),
        ("-0000", "there is no year -0000; 1 BC is written 0000", "0000"),
        ("2014-uu", "'2014-uu' is not a date; dates are written 2014-12-16, 2014-12 or 2014", "2014-XX"),
        ("2014-1X", "X can replace the last one or two digits of a year, a whole month or a whole day", nil),
        ("2XXX", "X can replace the last one or two digits of a year, a whole month or a whole day", nil),
        ("201X-12", "everything after an X must also be X", nil),
        ("2014-XX-15", "everything after an X must also be X", nil),
        ("2014-21-03", "a season has no days", "2014-03-21"),
        ("~2014", "'~', '?' and '%' go at the end of a date", "2014~"),
        ("2014~-12", "'~', '?' and '%' go at the end of a date", "2014-12~"),
        ("2014?~", "use only one of '~', '?' and '%' in a date; '%' means both", "2014%"),
        ("2014-12-16T10:00:00Z", "a date has no time of day", "2014-12-16"),
        ("2014-12-16 10:00", "a date has no time of day", "2014-12-16"),
        ("[1667,1668]", "a list of dates cannot be read here; write one date or an interval", nil),
    ]

    @Test(
        "A date in another common form is understood well enough to suggest the right form",
        arguments: [
            ("2014.12.16", "2014-12-16"),
            ("December 2014", "2014-12"),
            ("16 December 2014", "2014-12-16"),
            ("16dec2014", "2014-12-16"),
            ("2014 Dec 16", "2014-12-16"),
            ("Sept 2014", "2014-09"),
            ("05.06.2014", "2014-06-05"),
            ("06/06/2014", "2014-06-06"),
            ("201412", "2014-12"),
            ("201x", "201X"),
            ("c. 2014", "2014~"),
            ("circa 2014", "2014~"),
            ("about December 2014", "2014-12~"),
            ("perhaps 2014", "2014?"),
            ("2014 (?)", "2014?"),
            ("2010s", "201X"),
            ("the 1990s", "199X"),
            ("20th century", "19XX"),
            ("1st century BC", "-00XX"),
            ("spring 2014", "2014-21"),
            ("Autumn of 2014", "2014-23"),
            ("2014-2016", "2014/2016"),
            ("2014–2016", "2014/2016"),
            ("2014 – 2016", "2014/2016"),
            ("2013-14", "2013/2014"),
            ("from June 2014 to Dec 2016", "2014-06/2016-12"),
            ("between 2014 and 2016", "2014/2016"),
            ("16–18 December 2014", "2014-12-16/2014-12-18"),
            ("June–December 2014", "2014-06/2014-12"),
            ("15 June to 3 July 2014", "2014-06-15/2014-07-03"),
            ("since 15 June 2014", "2014-06-15/.."),
            ("until 2014", "../2014"),
            ("2014-", "2014/.."),
            ("2014-present", "2014/.."),
            ("2014/present", "2014/.."),
            ("2014/unknown", "2014/"),
            ("unknown/2014", "/2014"),
            ("44 BC", "-0043"),
            ("AD 44", "0044"),
            ("2014-12–16", "2014-12-16"),
            ("2014/12", "2014-12"),
            ("12/2014", "2014-12"),
            ("the 2010s to 2020", "201X/2020"),
        ])
    func suggestion(_ text: String, _ suggestion: String) throws {
        let fault = try #require(Self.fault(of: text))
        #expect(fault.suggestion == suggestion)
        #expect(Self.fault(of: suggestion) == nil)
    }

    @Test(
        "Nothing is suggested if no date can be guessed",
        arguments: [
            "👍",
            "２０１４",
            "2014\u{0}",
            "unknown",
            "TBD",
            "December",
            "16 Dec",
            "1.1.14",
            "early 2014",
            "31 June 2014",
            "2014-W50",
            "2014-350",
            "99999999999999999999",
            "-1",
            "--",
            "~",
            "1 2 3 4 5",
            "2014/2015/2016",
            "90s",
        ])
    func noSuggestion(_ text: String) throws {
        let fault = try #require(Self.fault(of: text))
        #expect(fault.suggestion == nil)
    }

    @Test(
        "A correct date is not a fault",
        arguments: ["2014", " 2014-12-16\n", "2014-02-28", "2016-02-29", "2000-02-29", "Y2014"])
    func noFault(_ text: String) { #expect(Self.fault(of: text) == nil) }

    @Test("A text of a megabyte is refused, and quoted in part")
    func longText() {
        let fault = Self.fault(of: String(repeating: "2014-", count: 200_000))
        #expect(fault?.message == "'\(String(repeating: "2014-", count: 8))…' is too long for a date")
        #expect(fault?.suggestion == nil)
    }

    @Test("A message contains no character that moves the cursor of a terminal")
    func controlCharacters() {
        let message = Self.fault(of: "\u{1b}[31m\n\u{202e}2014")?.message
        #expect(
            message == "'\\u{1b}[31m\\u{a}\\u{202e}2014' is not a date; dates are written 2014-12-16, 2014-12 or 2014"
        )
    }

    @Test("Any short text is read or refused, and every suggestion is a date", arguments: Seed.fresh)
    func anyText(seed: UInt64) {
        let bytes = Array("0129-/X~?.% YTcou\u{e9}".utf8)
        var random = SplitMix64(seed: seed)
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0..<16, using: &random)).map { _ in
                bytes.randomElement(using: &random) ?? 0
            }
            let input = String(decoding: text, as: UTF8.self)
            switch PartialDate.parse(input) {
            case .success(let date): #expect(date.earliest <= date.latest && !date.inWords.isEmpty, "\(input)")
            case .failure(let fault): #expect(fault.suggestion.map { Self.fault(of: $0) == nil } ?? true, "\(input)")
            }
        }
    }

    private static func fault(of text: String) -> PartialDate.Fault? {
        if case .failure(let fault) = PartialDate.parse(text) { fault } else { nil }
    }
}
