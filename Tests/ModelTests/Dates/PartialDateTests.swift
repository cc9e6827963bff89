import Base
import Model
import Testing

@Suite struct PartialDateTests {
    @Test(
        "In a sentence, a date takes the right preposition",
        arguments: [
            ("2014-12-16", "on 16 December 2014"),
            ("2014-12-16~", "on or about 16 December 2014"),
            ("2014-12-16?", "perhaps on 16 December 2014"),
            ("2014-12", "in December 2014"),
            ("2014", "in 2014"),
            ("2014~", "in about 2014"),
            ("2014?", "perhaps in 2014"),
            ("2014%", "perhaps in about 2014"),
            ("2014-21", "in spring 2014"),
            ("201X", "in the 2010s"),
            ("2014-12-XX", "on a day in December 2014"),
            ("2014-06-15/..", "since 15 June 2014"),
            ("../2014", "until 2014"),
            ("2014/2014", "in 2014"),
        ])
    func inSentence(_ text: String, _ sentence: String) throws {
        #expect(try date(text).inSentence == sentence)
    }

    @Test("A day, month or year has a machine-readable form", arguments: ["2014-12-16", "2014-12", "2014", "0044"])
    func machineReadable(_ text: String) throws { #expect(try date(text).iso8601 == text) }

    @Test(
        "A date that HTML cannot express has no machine-readable form",
        arguments: [
            "2014~", "2014?", "201X", "2014-XX", "2014-12-XX", "2014-21", "2014/2015", "2014/..", "0000", "-0043-03-15",
        ])
    func notMachineReadable(_ text: String) throws { #expect(try date(text).iso8601 == nil) }

    @Test(
        "The certain days are between the latest start and the earliest end",
        arguments: [
            ("2014-12-16", "2014-12-16", "2014-12-16"),
            ("2014-06-15/2014-06-18", "2014-06-15", "2014-06-18"),
            ("2014/2016", "2014-12-31", "2016-01-01"),
            ("2014~/2016", "2014-12-31", "2016-01-01"),
            ("2014-06-15?/2014-06-18", "2014-06-18", "2014-06-18"),
            ("2014-06-15/", "2014-06-15", "2014-06-15"),
        ])
    func certain(_ text: String, _ first: String, _ last: String) throws {
        let certain = try #require(try date(text).certain)
        #expect(certain.lowerBound.iso8601 == first)
        #expect(certain.upperBound.iso8601 == last)
    }

    @Test("An open side has no end to its certain days")
    func openSides() throws {
        #expect(try date("2014-06/..").certain == day(2014, 6, 30)...Day.distantFuture)
        #expect(try date("../2014-06").certain == Day.distantPast...day(2014, 6, 1))
    }

    @Test(
        "No day is certain if the day itself is not known",
        arguments: [
            "2014", "2014-12-16~", "2014-12-16?", "2014-12-XX", "2014/", "2014/2014-06", "2014?/2016?",
            "2014-12-16?/..",
        ])
    func nothingCertain(_ text: String) throws { #expect(try date(text).certain == nil) }

    @Test("An open end differs from an unknown end")
    func ends() throws {
        let goesOn = try date("2014~/..")
        #expect(goesOn.isInterval && goesOn.isOpenEnd && !goesOn.isUnknownEnd && goesOn.isApproximate)
        #expect(!goesOn.isOpenStart && !goesOn.isUncertain && goesOn.end.date == nil)
        let unknown = try date("/2014?")
        #expect(unknown.isUnknownStart && !unknown.isOpenStart && unknown.isUncertain && !unknown.isApproximate)
        let single = try date("2014")
        #expect(!single.isInterval && single.start == single.end && single.start.date?.inWords == "2014")
    }

    @Test(
        "An interval is as precise as its less precise end",
        arguments: [
            ("2014-12-16", PartialDate.Precision.day), ("2014-12", .month), ("2014-12-XX", .month),
            ("2014-21", .season),
            ("2014-XX", .year), ("201X", .decade), ("20XX", .century), ("2014-12-16/201X", .decade),
            ("2014-12-16/..", .day),
        ])
    func precision(_ text: String, _ precision: PartialDate.Precision) throws {
        #expect(try date(text).precision == precision)
    }

    @Test("Dates are sorted by their earliest day, then their latest, then their text")
    func order() throws {
        let sorted = [
            "../2014", "-0043", "0000", "2013-24", "2014-01-01", "2014-01", "2014", "2014?", "2014~", "2014/2015",
            "2014/..",
            "2014-02",
        ]
        #expect(try sorted.reversed().map(date).sorted().map(\.text) == sorted)
    }

    private func date(_ text: String) throws -> PartialDate { try PartialDate.parse(text).get() }

    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
        try #require(Day(year: year, month: month, day: day))
    }
}
