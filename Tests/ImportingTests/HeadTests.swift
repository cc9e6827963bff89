import Testing

@testable import Importing

@Suite("The head of a pasted text")
struct HeadTests {
    @Test("A repeated headline, standfirst or section is used once, and every repetition is listed")
    func repetition() {
        let article = imported(
            """
            Lake Wire

            Lake Talks End: Two Neighbours, One “Railway”

            Recent Features

            LAKE WIRE

            Lake talks end: two neighbours, one "railway"

            Nothing was signed, and yet both sides went home content.

            Lake Talks End: Two Neighbours, One “Railway”

            A boat leaves the old harbour on Sunday.

            Credit: Harbour Office /

            \(longParagraph)
            """, date: "2019-05-05")
        #expect(
            article.frontMatter == [
                "title: \"Lake Talks End: Two Neighbours, One “Railway”\"",
                "date: 2019-05-05",
                "section: Lake Wire",
                "summary: \"Nothing was signed, and yet both sides went home content.\"",
            ])
        #expect(article.body == longParagraph + "\n")
        #expect(article.id == "lake-talks-end-two-neighbours-one-railway")
        #expect(
            article.kinds == [
                "1 section", "3 title", "5 dropped", "7 repeated", "9 repeated", "11 summary", "13 repeated",
                "15 caption", "17 credit",
            ])
    }

    @Test("A text without a title takes the given one, or else its file's name, and reports that")
    func missingTitle() {
        let text = "Author: Mira Holm\n\nArea of Work: Rivers & Lakes\n\n\(longParagraph)\n"
        let given = imported(text, title: "Two Days: a lake", date: "2019")
        #expect(
            given.frontMatter == [
                "title: \"Two Days: a lake\"", "date: 2019", "authors:", "  - Mira Holm", "section: \"Rivers & Lakes\"",
            ])
        #expect(given.kinds == ["1 author", "3 section"])
        let named = imported(text, fileName: "in/lake_talks-2.txt")
        #expect(named.frontMatter.prefix(2) == ["title: Lake talks 2", "date:"])
        #expect(named.id == "lake-talks-2")
        #expect(named.kinds.suffix(2) == ["- missing-title", "- missing-date"])
    }

    @Test("A given title that the text does not have replaces the text's headline, which is listed")
    func replacedTitle() {
        let article = imported("Old PastedHeadline of the Day\n\n\(longParagraph)", title: "New", date: "2019")
        #expect(article.frontMatter.first == "title: New")
        #expect(article.kinds == ["1 replaced"])
        #expect(article.body == longParagraph + "\n")
    }

    @Test("A first line that is a sentence, or part of a broken paragraph, is not a headline")
    func noHeadline() {
        let sentence = imported("They met again.\n\n\(longParagraph)", date: "2019")
        #expect(sentence.body == "They met again.\n\n\(longParagraph)\n")
        #expect(sentence.kinds == ["- missing-title"])
        let broken = """
            The ministers of both countries met for two days beside the lake, and
            when they left on Sunday each of them said that the talks about water
            had gone further than hoped.

            # and a second part
            """
        #expect(imported(broken).body == broken.replacing("#", with: "\\#") + "\n")
    }

    @Test("Standfirst, author and date may follow the headline, in lines or between bars")
    func byline() {
        let article = imported(
            """
            Lake Talks End

            Both sides went home content.

            By Mira Holm, José Ríos Jr. and Ann Lee | Thursday, 2 May 2019, 10:30 GMT

            \(longParagraph)

            A last word.
            """)
        #expect(
            article.frontMatter == [
                "title: Lake Talks End", "date: 2019-05-02", "authors:", "  - Mira Holm", "  - \"José Ríos Jr.\"",
                "  - Ann Lee", "summary: \"Both sides went home content.\"",
            ])
        #expect(article.kinds == ["1 title", "3 summary", "5 author", "5 date"])
        #expect(article.body == "\(longParagraph)\n\nA last word.\n")
    }

    @Test(
        "A name alone above the date is the author's",
        arguments: [
            ("Mira Holm", ["Mira Holm"]), ("Mira Holm and José Ríos", ["Mira Holm", "José Ríos"]),
            ("Jean de la Tour", ["Jean de la Tour"]), ("M. J. Holm, water correspondent", ["M. J. Holm"]),
        ])
    func bareByline(line: String, authors: [String]) {
        let article = imported("Lake Talks End\n\n\(line)\n\n2 May 2019\n\n\(longParagraph)")
        #expect(article.kinds == ["1 title", "3 author", "5 date"])
        for author in authors { #expect(article.frontMatter.contains { $0.contains(author) }) }
    }

    @Test(
        "A standfirst is not taken for a name",
        arguments: ["Both sides went home.", "The Two Lakes", "A Promise Kept", "Lake", "What the talks brought"])
    func noByline(line: String) {
        let article = imported("Lake Talks End\n\n\(line)\n\n2 May 2019\n\n\(longParagraph)")
        #expect(article.kinds == ["1 title", "3 summary", "5 date"])
    }

    @Test("A short first paragraph is not a standfirst, and a line like a date in the body stays")
    func shortParagraphs() {
        let body = "They met at noon.\n\nThey ate at one.\n\nThey left at two.\n\n2 May 2019\n\nBy Mira Holm"
        let article = imported("Lake Talks End\n\n\(body)", date: "2019")
        #expect(article.body == body + "\n")
        #expect(article.kinds == ["1 title"])
    }

    @Test(
        "A date in words or figures becomes an ISO date",
        arguments: [
            ("December 18, 2014", "2014-12-18"), ("18 December 2014", "2014-12-18"), ("Dec. 8th, 2014", "2014-12-08"),
            ("Published: 2014-12-18", "2014-12-18"), ("Published on 18th of December, 2014 at 9:05 am", "2014-12-18"),
            ("Posted on Thu, Dec 18 2014", "2014-12-18"), ("2014-12-18T10:00:00Z", "2014-12-18"),
            ("18.12.2014", "2014-12-18"), ("12/18/2014", "2014-12-18"), ("Date: December 2014", "2014-12"),
            ("29 February 2016", "2016-02-29"), ("Dienstag, 16. Dezember 2014", "2014-12-16"),
            ("12/18/14", "2014-12-18"), ("18.12.14", "2014-12-18"),
            ("Updated 12/18/14 4:12 PM | 12/18/14", "2014-12-18"),
            ("1er décembre 2014", "2014-12-01"), ("Publié le 16 décembre 2014 à 18h02", "2014-12-16"),
            ("16 de diciembre de 2014", "2014-12-16"), ("Août 2014", "2014-08"),
        ])
    func dates(line: String, expected: String) {
        #expect(imported("Lake Talks End\n\n\(line)\n\n\(longParagraph)").frontMatter.contains("date: \(expected)"))
    }

    @Test(
        "An invalid date is reported and stays in the text, and the date stays empty",
        arguments: [
            "29 February 2015", "Room 2014", "31 April 2014", "December", "May 2014 be good", "1/2/3", "0-0-0",
            "31/02/2014", "2014-02-30", "2014-99-41", "31.04.2014",
        ])
    func noDates(line: String) {
        let article = imported("Lake Talks End\n\n\(line)\n\n\(longParagraph)")
        #expect(article.frontMatter.contains("date:"))
        #expect(article.report.findings(of: .missingDate).count == 1)
        #expect(article.body.hasPrefix(line))
    }

    @Test("A date that can be read two ways is not guessed; a given date wins and the other is listed")
    func ambiguousDate() {
        let article = imported("Lake Talks End\n\n03/04/2014\n\n\(longParagraph)")
        #expect(article.kinds == ["1 title", "3 ambiguous-date", "- missing-date"])
        let given = imported("Lake Talks End\n\n3 April 2014\n\n\(longParagraph)", date: "2014-04")
        #expect(given.frontMatter.contains("date: 2014-04"))
        #expect(given.kinds == ["1 title", "3 replaced"])
    }

    @Test(
        "A title is written so that YAML reads back the same text",
        arguments: [
            ("Plain words-1", "Plain words-1"), ("no", "\"no\""), ("2014", "\"2014\""), ("a: b", "\"a: b\""),
            ("a #b", "\"a #b\""), ("say \"x\" \\ y", #""say \"x\" \\ y""#), ("- a", "\"- a\""), ("'a'", "\"'a'\""),
            ("tab\there", #""tab\there""#), ("line\u{2028}end", #""line\u2028end""#), ("été", "\"été\""),
            ("~", "\"~\""),
        ])
    func quoting(title: String, expected: String) {
        #expect(imported(longParagraph, title: title).frontMatter.first == "title: \(expected)")
    }

    @Test(
        "An id is made from a title's letters and digits",
        arguments: [
            ("It’s José’s Straße — No. 2!", "its-joses-strasse-no-2"), ("Łódź & Çeşme", "lodz-cesme"),
            ("北京", "pasted-text"),
            ("--- ---", "pasted-text"),
        ])
    func ids(title: String, expected: String) {
        #expect(imported(longParagraph, title: title).id == expected)
    }

    @Test("A valid given id is used; any other is corrected and reported")
    func givenID() {
        #expect(imported(longParagraph, id: "my-id-2", title: "T", date: "2019").id == "my-id-2")
        let mended = imported(longParagraph, id: "../My ID", title: "T", date: "2019")
        #expect(mended.id == "my-id")
        #expect(mended.kinds == ["- id"])
    }

    @Test("An article is never called index, because the list of articles has that path", arguments: [nil, "index"])
    func index(id: String?) {
        let article = imported("Index\n\n\(longParagraph)", id: id, title: "Index", date: "2019")
        #expect(article.id == "index-article")
        #expect(article.kinds.contains("- id"))
        let other = imported("Index\n\n\(longParagraph)", id: "index-2", title: "Index", date: "2019")
        #expect(other.id == "index-2" && !other.kinds.contains("- id"))
    }

    @Test(
        "The way from the first page of a site to an article is no headline",
        arguments: [
            ("Home / Research / Commentary", true), ("Home › Essays", true), ("Home rule / a history", false),
        ])
    func trail(line: String, isTrail: Bool) {
        let article = imported("\(line)\n\nWho pays for the last dam\n\nBy Rosa Lind\n\n\(longParagraph)", date: "2024")
        #expect((article.frontMatter[0] == "title: Who pays for the last dam") == isTrail)
        #expect(article.report.findings(of: .dropped).map(\.text).contains(line) == isTrail)
    }
}
