import LanguageServer
import Testing

@Suite("What is named at a place")
struct PlaceTests {
    private static let article = """
        ---
        title: Flood
        date: 2014-12-16
        source: daily
        ---
        ## What rose

        The River Board warned [Ada](actor:ada-byron) of the [[great-flood]].[^1] The *River Board* and the
        River Board.[^1]

        [^1]: See [the Daily](source:daily).

        """

    private static func desk() async throws -> Desk {
        try await Desk(
            article, ["notes/flood.yaml": "- quote: warned\n  actor: river-board\n  as: did\n  note: It did.\n"])
    }

    @Test(
        "A definition is the place where the entry is described",
        arguments: [
            ("River Board", "actors/river-board.md: River Board"), ("ada-byron", "actors/ada-byron.md: Ada Byron"),
            ("great-flood", "events/great-flood.md: Great Flood"),
            ("daily", "sources/daily.md: The Daily on the flood"),
            ("[^1]", "articles/flood.md: [^1]"),
        ])
    func definition(words: String, expected: String) async throws {
        let desk = try await Self.desk()
        let found = try #require(desk.briefing.occurrence(at: desk.offset(of: words), in: Desk.path))
        #expect(desk.briefing.definition(of: found.entity).map(desk.words) == expected)
    }

    @Test("References are names, links, fields and notes of the whole site")
    func references() async throws {
        let desk = try await Self.desk()
        let found = try #require(desk.briefing.occurrence(at: desk.offset(of: "River Board"), in: Desk.path))
        #expect(
            desk.briefing.references(to: found.entity, includesOwn: false).map(desk.words) == [
                "articles/flood.md: River Board", "articles/flood.md: River Board", "articles/flood.md: River Board",
                "events/great-flood.md: river-board", "notes/flood.yaml: river-board",
            ])
        #expect(
            desk.briefing.references(to: found.entity, includesOwn: true).map(desk.words).contains(
                "actors/river-board.md: River Board"))
    }

    @Test("Highlights are the places of the same file")
    func highlights() async throws {
        let desk = try await Self.desk()
        #expect(
            desk.briefing.highlights(at: try desk.offset(of: "[^1]"), in: Desk.path).map(\.form) == [
                .marker, .marker, .own,
            ])
    }

    @Test(
        "A hover says what is named, what a date means and what a key is for",
        arguments: [
            ("River Board", "named 3 times in 1 article"), ("ada-byron", "also Ада Байрон, 拜倫"),
            ("great-flood", "The Daily on the flood differs: killed: 40, here 31"), ("[^1]", "See the Daily."),
            ("2014-12-16", "**16 December 2014**"), ("source", "Where it first appeared"), ("daily", "cited"),
        ])
    func hover(words: String, expected: String) async throws {
        let desk = try await Self.desk()
        let hover = try #require(desk.briefing.hover(at: desk.offset(of: words) + 1, in: Desk.path))
        #expect(hover.markdown.contains(expected), "\(hover.markdown)")
    }

    @Test("A date with an open end says so")
    func openEnd() async throws {
        let desk = try await Self.desk()
        let path = "content/events/great-flood.md"
        let hover = desk.briefing.hover(at: try desk.offset(of: "2014-06-15", in: path), in: path)
        #expect(hover?.markdown == "**since 15 June 2014** — from 15 June 2014, end open")
    }

    @Test("A hover over a finding explains its rule")
    func finding() async throws {
        let desk = try await Desk(Self.article.replacing("ada-byron", with: "ada-biron"))
        let hover = desk.briefing.hover(at: try desk.offset(of: "ada-biron"), in: Desk.path)
        #expect(hover?.markdown.contains("**unknown-reference**") == true)
    }

    @Test("An outline has the headings, each with what is below it, and the footnotes")
    func outline() async throws {
        let desk = try await Desk("---\ntitle: T\ndate: 2014\n---\n# A\n\n## B\n\nb[^x]\n\n# C\n\n[^x]: Note.\n")
        let outline = desk.briefing.outline(of: Desk.path)
        #expect(outline.map(\.name) == ["T", "A", "C", "[^x]"])
        #expect(outline[1].children.map(\.name) == ["B"])
    }

    @Test("A symbol is found by any name")
    func symbols() async throws {
        let desk = try await Self.desk()
        let found = desk.briefing.entries(matching: "байр", most: 5)
        #expect(found.map(\.name) == ["Ада Байрон"])
        #expect(found.map { desk.words($0.place) } == ["actors/ada-byron.md: Ada Byron"])
    }

    @Test("Links lead to files and addresses")
    func links() async throws {
        let desk = try await Desk(Self.article + "\n[a](https://example.org/a) and [[nobody]]\n")
        let links = desk.briefing.links(in: Desk.path)
        #expect(links.compactMap(\.address) == ["https://example.org/a"])
        #expect(
            links.compactMap { $0.place?.path } == [
                "content/sources/daily.md", "content/actors/ada-byron.md", "content/events/great-flood.md",
                "content/sources/daily.md",
            ])
    }

    @Test("Hints give the names of bare ids and dates in words")
    func hints() async throws {
        let desk = try await Self.desk()
        let hints = desk.briefing.hints(in: Desk.path, 0..<10_000).map(\.label)
        #expect(hints == ["16 December 2014", "The Daily on the flood", "Great Flood"])
    }

    @Test("A lens counts sentences and citations")
    func lenses() async throws {
        let desk = try await Self.desk()
        #expect(
            desk.briefing.lenses(in: "content/actors/river-board.md").map(\.title) == [
                "named in 2 sentences of 1 article"
            ])
        #expect(desk.briefing.lenses(in: Desk.path).last?.title == "cited 2 times")
    }

    @Test("Tokens are what readers see as a link, and what they do not")
    func tokens() async throws {
        let desk = try await Self.desk()
        let text = try #require(desk.briefing.text(at: Desk.path))
        let tokens = desk.briefing.tokens(in: Desk.path).map { "\(text.string($0.range)) \($0.isLinked)" }
        #expect(
            tokens.starts(with: [
                "Flood true", "2014-12-16 false", "daily true", "River Board true", "actor:ada-byron true",
            ]))
        #expect(tokens.contains("River Board false"))
    }

    @Test("Fields, sections and footnotes fold")
    func folding() async throws {
        let lines = try await Self.desk().briefing.folding(of: Desk.path).map(\.lines)
        #expect(lines == [0...4, 5...8])
    }

    @Test("A selection grows from the word to the text")
    func selection() async throws {
        let desk = try await Self.desk()
        let text = try #require(desk.briefing.text(at: Desk.path))
        let ranges = desk.briefing.selection(at: try desk.offset(of: "warned"), in: Desk.path)
        #expect(text.string(ranges[0]) == "warned")
        #expect(ranges.last == 0..<text.bytes.count)
        for (inner, outer) in zip(ranges, ranges.dropFirst()) {
            #expect(outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound && inner != outer)
        }
    }
}
