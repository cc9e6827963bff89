import Editing
import Base
import TestSupport
import Testing

@Suite("Happenings that nobody has annotated")
struct HappeningTests {
    @Test(
        "A date with a happening is suggested; what is read from the article's date is marked as uncertain",
        arguments: [
            ("They signed a treaty of peace on 4 July 2014.", "Treaty of peace, 2014-07-04"),
            ("On July 4, 2014, an attack on a school shook us.", "Attack on a school, 2014-07-04"),
            (
                "On the 4th of July, 2014 a car bomb attack on a market left many dead.",
                "Car bomb attack on a market, 2014-07-04"
            ),
            ("A brutal attack on a school came on December 16.", "Attack on a school, 2014-12-16?"),
            ("A brutal attack on a school came on December 16th.", "Attack on a school, 2014-12-16?"),
            ("They signed a treaty of peace on 4 Sept 2013.", "Treaty of peace, 2013-09-04"),
            ("On December 24 rebels attacked the town.", "Rebels attacked the town, 2013-12-24?"),
            ("In March an attack on a station left 29 dead.", "Attack on a station, 2014-03?"),
            ("A June press release said so.", "Press release, 2014-06?"),
            ("At Wednesday’s press conference he spoke.", "Press conference, 2014-12-17?"),
            ("Earlier this year, a visit to Port Vale failed.", "Visit to Port Vale, 2014?"),
            ("In 2009 a meeting with Ada Byron failed.", "Meeting with Ada Byron, 2009"),
            ("It began after Operation Long Road.", "Operation Long Road, no date"),
            ("All of it since the September 11 attacks.", "September 11 attacks, no date"),
            (
                "They have a quadrilateral intelligence-sharing agreement.",
                "Quadrilateral intelligence-sharing agreement, no date"
            ),
        ])
    func found(text: String, expected: String) async throws {
        #expect(try await SiteFolder(text: text).events() == [expected])
    }

    @Test(
        "A date alone, a happening alone and what is only quoted are no event",
        arguments: [
            "The year 2014 was long, and so was 4 July 2014.", "An attack is an attack, and attacks are many.",
            "He wrote “we signed on 4 July 2014” and left.", "They may march and they may meet.",
            "## The attack of 4 July 2014\n\nA heading.",
        ])
    func silent(text: String) async throws {
        #expect(try await SiteFolder(text: text).events() == [])
    }

    @Test("Sentences that tell of one thing are one suggestion")
    func together() async throws {
        let text = """
            On December 16 came an attack on a school in Vale. Many mourned.

            This year saw terrorist attacks, with the attack on a school in Vale the latest.
            """
        let found = try await SiteFolder(text: text).suggestions().found.filter { !$0.isActor }
        #expect(found.map(\.name) == ["Attack on a school in Vale"])
        #expect(found.map(\.sentences.count) == [2])
        #expect(found.map(\.date?.edtf) == ["2014-12-16?"])
    }
}
