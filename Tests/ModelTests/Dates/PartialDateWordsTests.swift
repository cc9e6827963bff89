import Base
import Model
import Testing

/// What a date means: its first and last day ("past" and "future" where nothing bounds it).
@Suite struct PartialDateWordsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text, earliest, latest, words, short: String
        var testDescription: String { text }

        init(_ text: String, _ earliest: String, _ latest: String, _ words: String, _ short: String) {
            (self.text, self.earliest, self.latest, self.words, self.short) = (text, earliest, latest, words, short)
        }
    }

    @Test("A date has an earliest and a latest day, and is worded as a person would say it", arguments: rows)
    func means(_ row: Row) throws {
        let date = try PartialDate.parse(row.text).get()
        #expect(date.text == row.text)
        #expect(written(date.earliest) == row.earliest)
        #expect(written(date.latest) == row.latest)
        #expect(date.inWords == row.words)
        #expect(date.inShortWords == row.short)
    }

    static let rows: [Row] = [
        Row("2014", "2014-01-01", "2014-12-31", "2014", "2014"),
        Row("2014-12", "2014-12-01", "2014-12-31", "December 2014", "Dec 2014"),
        Row("2014-12-16", "2014-12-16", "2014-12-16", "16 December 2014", "16 Dec 2014"),
        Row("2014~", "2014-01-01", "2014-12-31", "about 2014", "c. 2014"),
        Row("2014?", "2014-01-01", "2014-12-31", "perhaps 2014", "2014?"),
        Row("2014%", "2014-01-01", "2014-12-31", "perhaps about 2014", "c. 2014?"),
        Row("2014-12~", "2014-12-01", "2014-12-31", "about December 2014", "c. Dec 2014"),
        Row("2014-12?", "2014-12-01", "2014-12-31", "perhaps December 2014", "Dec 2014?"),
        Row("2014-12%", "2014-12-01", "2014-12-31", "perhaps about December 2014", "c. Dec 2014?"),
        Row("2014-12-16~", "2014-12-16", "2014-12-16", "about 16 December 2014", "c. 16 Dec 2014"),
        Row("2014-12-16?", "2014-12-16", "2014-12-16", "perhaps 16 December 2014", "16 Dec 2014?"),
        Row("2014-12-16%", "2014-12-16", "2014-12-16", "perhaps about 16 December 2014", "c. 16 Dec 2014?"),
        Row("2014-XX", "2014-01-01", "2014-12-31", "in a month of 2014", "2014"),
        Row("2014-XX~", "2014-01-01", "2014-12-31", "in a month of about 2014", "c. 2014"),
        Row("201X", "2010-01-01", "2019-12-31", "in the 2010s", "2010s"),
        Row("201X~", "2010-01-01", "2019-12-31", "in about the 2010s", "c. 2010s"),
        Row("201X?", "2010-01-01", "2019-12-31", "perhaps in the 2010s", "2010s?"),
        Row("200X", "2000-01-01", "2009-12-31", "in the 2000s", "2000s"),
        Row("20XX", "2000-01-01", "2099-12-31", "in the 21st century", "21st century"),
        Row("19XX?", "1900-01-01", "1999-12-31", "perhaps in the 20th century", "20th century?"),
        Row("00XX", "0 1 1", "0099-12-31", "in the 1st century", "1st century"),
        Row("08XX", "0800-01-01", "0899-12-31", "in the 9th century", "9th century"),
        Row("2014-12-XX", "2014-12-01", "2014-12-31", "on a day in December 2014", "Dec 2014"),
        Row("2014-12-XX?", "2014-12-01", "2014-12-31", "perhaps on a day in December 2014", "Dec 2014?"),
        Row("2014-12-XX~", "2014-12-01", "2014-12-31", "on a day in about December 2014", "c. Dec 2014"),
        Row("2014-XX-XX", "2014-01-01", "2014-12-31", "on a day in 2014", "2014"),
        Row("2014-XX-XX%", "2014-01-01", "2014-12-31", "perhaps on a day in about 2014", "c. 2014?"),
        Row("2014-21", "2014-03-01", "2014-05-31", "spring 2014", "spring 2014"),
        Row("2014-22", "2014-06-01", "2014-08-31", "summer 2014", "summer 2014"),
        Row("2014-23~", "2014-09-01", "2014-11-30", "about autumn 2014", "c. autumn 2014"),
        Row("2014-24", "2014-12-01", "2015-02-28", "winter 2014–15", "winter 2014–15"),
        Row("2015-24", "2015-12-01", "2016-02-29", "winter 2015–16", "winter 2015–16"),
        Row("1999-24", "1999-12-01", "2000-02-29", "winter 1999–2000", "winter 1999–2000"),
        Row("2008-24", "2008-12-01", "2009-02-28", "winter 2008–09", "winter 2008–09"),
        Row(
            "2014-06-15/2016-12", "2014-06-15", "2016-12-31", "from 15 June 2014 to December 2016",
            "15 Jun 2014 – Dec 2016"),
        Row("2014-06-15/..", "2014-06-15", "future", "since 15 June 2014", "since 15 Jun 2014"),
        Row("2014-06/..", "2014-06-01", "future", "since June 2014", "since Jun 2014"),
        Row("../2014", "past", "2014-12-31", "until 2014", "until 2014"),
        Row("2014/", "2014-01-01", "future", "from 2014 to an unknown date", "2014 – ?"),
        Row("/2014", "past", "2014-12-31", "from an unknown date to 2014", "? – 2014"),
        Row("2014/2016", "2014-01-01", "2016-12-31", "from 2014 to 2016", "2014–2016"),
        Row("2014~/2016?", "2014-01-01", "2016-12-31", "from about 2014 to perhaps 2016", "c. 2014 – 2016?"),
        Row("2014%/..", "2014-01-01", "future", "since perhaps about 2014", "since c. 2014?"),
        Row("2014-06-15/2014-06-18", "2014-06-15", "2014-06-18", "from 15 to 18 June 2014", "15–18 Jun 2014"),
        Row("2014-06-15/2014-07-03", "2014-06-15", "2014-07-03", "from 15 June to 3 July 2014", "15 Jun – 3 Jul 2014"),
        Row("2014-06/2014-12", "2014-06-01", "2014-12-31", "from June to December 2014", "Jun–Dec 2014"),
        Row("2014-12/2014", "2014-12-01", "2014-12-31", "from December 2014 to 2014", "Dec 2014 – 2014"),
        Row("2014/2014", "2014-01-01", "2014-12-31", "2014", "2014"),
        Row("2014-06-15/2014-06-15", "2014-06-15", "2014-06-15", "15 June 2014", "15 Jun 2014"),
        Row(
            "2014-06-15?/2014-06-18", "2014-06-15", "2014-06-18", "from perhaps 15 June 2014 to 18 June 2014",
            "15 Jun 2014? – 18 Jun 2014"),
        Row("201X/2020", "2010-01-01", "2020-12-31", "from the 2010s to 2020", "2010s–2020"),
        Row("2014-12-XX/2015", "2014-12-01", "2015-12-31", "from a day in December 2014 to 2015", "Dec 2014 – 2015"),
        Row(
            "2014-21/2014-22", "2014-03-01", "2014-08-31", "from spring 2014 to summer 2014",
            "spring 2014 – summer 2014"),
        Row("../20XX", "past", "2099-12-31", "until the 21st century", "until the 21st century"),
        Row("2014-XX/..", "2014-01-01", "future", "since a month of 2014", "since 2014"),
        Row("0000", "0 1 1", "0 12 31", "1 BC", "1 BC"),
        Row("0001", "0001-01-01", "0001-12-31", "AD 1", "AD 1"),
        Row("0009-09-09", "0009-09-09", "0009-09-09", "9 September AD 9", "9 Sep AD 9"),
        Row("0800-12-25", "0800-12-25", "0800-12-25", "25 December AD 800", "25 Dec AD 800"),
        Row("-0043", "-43 1 1", "-43 12 31", "44 BC", "44 BC"),
        Row("-0043-03-15", "-43 3 15", "-43 3 15", "15 March 44 BC", "15 Mar 44 BC"),
        Row("-0043-24", "-43 12 1", "-42 2 28", "winter 44–43 BC", "winter 44–43 BC"),
        Row("-0001-24", "-1 12 1", "0 2 29", "winter 2–1 BC", "winter 2–1 BC"),
        Row("0000-24", "0 12 1", "0001-02-28", "winter 1 BC – AD 1", "winter 1 BC – AD 1"),
        Row("0009-24", "0009-12-01", "0010-02-28", "winter AD 9 – AD 10", "winter AD 9 – AD 10"),
        Row("-001X", "-19 1 1", "-10 12 31", "in the years 20 BC to 11 BC", "years 20 BC to 11 BC"),
        Row("000X", "0 1 1", "0009-12-31", "in the years 1 BC to AD 9", "years 1 BC to AD 9"),
        Row("-000X", "-9 1 1", "0 12 31", "in the years 10 BC to 1 BC", "years 10 BC to 1 BC"),
        Row("-00XX", "-99 1 1", "0 12 31", "in the 1st century BC", "1st century BC"),
        Row("-01XX", "-199 1 1", "-100 12 31", "in the 2nd century BC", "2nd century BC"),
        Row("-10XX", "-1099 1 1", "-1000 12 31", "in the 11th century BC", "11th century BC"),
        Row("001X", "0010-01-01", "0019-12-31", "in the years AD 10 to AD 19", "years AD 10 to AD 19"),
        Row("-0043/0014", "-43 1 1", "0014-12-31", "from 44 BC to AD 14", "44 BC – AD 14"),
        Row("Y2014", "2014-01-01", "2014-12-31", "2014", "2014"),
        Row("Y-43", "-43 1 1", "-43 12 31", "44 BC", "44 BC"),
        Row("9999-12-31", "9999-12-31", "9999-12-31", "31 December 9999", "31 Dec 9999"),
        Row("-9999-01-01", "-9999 1 1", "-9999 1 1", "1 January 10000 BC", "1 Jan 10000 BC"),
        Row("9999-24", "9999-12-01", "10000 2 29", "winter 9999–10000", "winter 9999–10000"),
        Row("2016-02-29", "2016-02-29", "2016-02-29", "29 February 2016", "29 Feb 2016"),
        Row("2000-02-29", "2000-02-29", "2000-02-29", "29 February 2000", "29 Feb 2000"),
        Row("/-0043-03", "past", "-43 3 31", "from an unknown date to March 44 BC", "? – Mar 44 BC"),
        Row(
            "2011-09~/2011-12-20?", "2011-09-01", "2011-12-20", "from about September 2011 to perhaps 20 December 2011",
            "c. Sep 2011 – 20 Dec 2011?"),
        Row("1985-XX/1986", "1985-01-01", "1986-12-31", "from a month of 1985 to 1986", "1985–1986"),
    ]

    private func written(_ day: Day) -> String {
        if day == .distantPast { return "past" }
        if day == .distantFuture { return "future" }
        return day.iso8601 ?? "\(day.year) \(day.month.rawValue) \(day.day)"
    }
}
