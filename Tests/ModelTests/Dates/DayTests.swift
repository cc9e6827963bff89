import Base
import Model
import Testing

@Suite struct DayTests {
    @Test("Counting day by day through 8,000 years agrees with the arithmetic")
    func roundTrip() throws {
        var expected = try #require(Day(year: -4_000, month: 1, day: 1)).daysSince1970
        var wrong = 0
        for year in -4_000...4_000 {
            for month in Month.allCases {
                for number in 1...month.length(in: Year(year)) {
                    let day = Day(year: year, month: month.rawValue, day: number)
                    let back = Day(daysSince1970: Int(expected)).components
                    if day?.daysSince1970 != expected || back != (year, month, number) { wrong += 1 }
                    expected += 1
                }
            }
        }
        #expect(wrong == 0)
        #expect(Day(daysSince1970: Int(expected)).iso8601 == "4001-01-01")
    }

    @Test(
        "Days are counted from 1 January 1970",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2014-12-16", 16_420),
            ("0001-01-01", -719_162),
        ])
    func known(_ text: String, _ days: Int) {
        #expect(Day(daysSince1970: days).iso8601 == text)
    }

    @Test(
        "A weekday follows from the date",
        arguments: [
            (1970, 1, 1, Weekday.thursday), (2014, 12, 16, .tuesday), (2000, 1, 1, .saturday),
            (1969, 12, 31, .wednesday),
            (1582, 10, 15, .friday), (0, 3, 1, .wednesday), (2024, 2, 29, .thursday), (2023, 1, 1, .sunday),
        ])
    func weekday(_ year: Int, _ month: Int, _ day: Int, _ weekday: Weekday) throws {
        #expect(try #require(Day(year: year, month: month, day: day)).weekday == weekday)
    }

    @Test(
        "A day that does not exist is refused",
        arguments: [
            (2014, 2, 29), (1900, 2, 29), (2014, 13, 1), (2014, 0, 1), (2014, 1, 0), (2014, 4, 31), (2014, 1, -1),
            (Int.max, 1, 1), (Int.min, 1, 1), (2014, Int.max, 1), (2014, 1, Int.max),
        ])
    func refused(_ year: Int, _ month: Int, _ day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test("Every fourth year has a leap day, but only every fourth century year")
    func leapYears() {
        #expect([2016, 2000, 1600, 0, -4, -400].allSatisfy { Day(year: $0, month: 2, day: 29) != nil })
        #expect([2015, 1900, 2100, -1, -100].allSatisfy { Day(year: $0, month: 2, day: 29) == nil })
    }

    @Test("No arithmetic goes beyond the distant past or the distant future")
    func limits() {
        #expect(Day(daysSince1970: .max) == .distantFuture)
        #expect(Day(daysSince1970: .min) == .distantPast)
        #expect(Day.distantFuture.adding(days: .max) == .distantFuture)
        #expect(Day.distantPast.adding(days: .min) == .distantPast)
        #expect(Day.distantPast.days(until: .distantFuture) == 2_000_000_000)
        #expect(Day.distantPast.year < -2_000_000 && Day.distantFuture.year > 2_000_000)
        #expect(Season.winter.days(in: Year(.max)).upperBound < .distantFuture)
    }

    @Test("Moving a day crosses the ends of months and years")
    func adding() throws {
        let day = try #require(Day(year: 2015, month: 12, day: 31))
        #expect(day.adding(days: 60).iso8601 == "2016-02-29")
        #expect(day.adding(days: -365).iso8601 == "2014-12-31")
        #expect(day.days(until: day.adding(days: -7)) == -7)
    }

    @Test("A day has a long, a short and a machine-readable form")
    func written() throws {
        let day = try #require(Day(year: 2014, month: 6, day: 5))
        #expect([day.inWords, day.inShortWords, day.iso8601] == ["5 June 2014", "5 Jun 2014", "2014-06-05"])
        #expect([day.weekday.name, day.weekday.shortName] == ["Thursday", "Thu"])
    }
}
