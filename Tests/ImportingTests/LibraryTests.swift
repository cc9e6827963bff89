import Base
import Exports
import Model
import TestSupport
import Testing

@testable import Importing
@testable import Loading

@Suite("Libraries of references") struct LibraryTests {
    @Test("An entry in BibTeX becomes a source, with its accents, abbreviations and names in parts")
    func bibTeX() throws {
        let text = #"""
            @string{jot = "Journal of " # {Things}}
            @article{Doe_2014,
              author = {Doe, Jane and Jan van der Berg and {World Bank, Inc} and M{\"u}ller, J{\'o}zsef and others},
              title = {A {DNA} paper --- \emph{really}}, journal = jot, volume = 3, number = {2}, pages = {12--31},
              year = 2014, month = may, doi = {https://doi.org/10.1000/ABC}, issn = {2049-3630}, note = {Read *twice*}
            }
            """#
        #expect(
            try files(text) == [
                """
                doe-2014
                ---
                title: "A DNA paper — really"
                key: "Doe_2014"
                type: article-journal
                authors:
                  - {family: Doe, given: Jane}
                  - {family: van der Berg, given: Jan}
                  - "World Bank, Inc"
                  - {family: "Müller", given: "József"}
                container: Journal of Things
                volume: 3
                issue: 2
                pages: 12-31
                doi: 10.1000/abc
                issn: 2049-3630
                date: 2014-05
                ---

                Read \\*twice\\*

                """
            ])
    }

    @Test("A record in RIS and an item in CSL-JSON become the same source")
    func others() throws {
        let ris =
            "TY  - CHAP\r\nID  - roe\r\nTI  - One\r\nAU  - Roe, R.\r\nT2  - A book\r\nSP  - 1\r\nEP  - 9\r\nPY  - 2001\r\nER  - \r\n"
        let csl =
            #"[{"id": "roe", "type": "chapter", "title": "One", "author": [{"family": "Roe", "given": "R."}], "container-title": "A book", "page": "1-9", "issued": {"date-parts": [["2001"]]}}]"#
        let expected = """
            roe
            ---
            title: One
            type: chapter
            authors:
              - {family: Roe, given: "R."}
            container: A book
            pages: 1-9
            date: 2001
            ---

            """
        #expect(try files(ris) == [expected])
        #expect(try files(csl) == [expected])
    }

    @Test(
        "What is wrong with a library is reported at its line",
        arguments: [
            ("@misc{a,\n title = {x\n}\n\n@misc{b, title={B}}", "5 broken-entry"),
            ("@misc{a title={x}}\n@misc{b, title={B}}", "1 broken-entry"),
            ("@misc{a, title={A}}\n@misc{a, title={B}}", "2 duplicate-entry"),
            ("@misc{a, title={A}}\n@misc{b, url={https://x.org/}}", "2 missing-title"),
            ("@misc{a, title={A}, year={in press}}", "1 dropped-value"),
            ("@misc{a, title={A}, isbn={978-0-262-03384-9}}", "1 dropped-value"),
            ("@misc{a, title={A}, url={javascript:x}}", "1 dropped-value"),
            ("@misc{a, title={A}, doi={10.1000/1}}\n@misc{b, title={A2}, doi={10.1000/1}}", "2 repeated"),
            ("\n@misc{a, title={A}, author={Doe, Jane and others}}", "2 dropped-value"),
            ("@misc{a, title={A},\n publisher = vale}", "2 dropped-value"),
            ("@inproceedings{a, title={A}, crossref={gone}}", "1 dropped-value"),
            ("TY  - BOOK\nTI  - A\nTY  - BOOK\nTI  - B\nER  - ", "1 broken-entry"),
        ])
    func faults(text: String, finding: String) throws {
        #expect(try imported(text).findings.map { "\($0.line ?? 0) \($0.kind.rawValue)" }.contains(finding))
    }

    @Test(
        "Names keep their accents, and what is undefined or incomplete keeps its words",
        arguments: [
            (#"author = {I L Pi\~na}"#, #"  - {family: "Piña", given: I L}"#),
            (#"author = {van 't Hart~M, Ann}"#, #"  - {family: "van 't Hart M", given: Ann}"#),
            ("publisher = vale # { Press}", "publisher: vale Press"), ("month = june, year = 2014", "date: 2014-06"),
        ])
    func names(field: String, line: String) throws {
        #expect(try files("@misc{a, title={A}, \(field)}").first?.contains("\n\(line)\n") == true)
    }

    @Test("JSON that breaks off is refused with its line")
    func brokenJSON() {
        let text = "[{\"type\": \"book\",\n\"title\": \"A\",\n}]"
        #expect(throws: ImportRefusal("is not valid JSON: see line 3")) { try imported(text) }
    }

    @Test("A source that the library describes differently shows what would change, and nothing else changes")
    func update() throws {
        let old = "---\ntitle: One\nstanding: press\ndoi: 10.1000/1\nvolume: 3 # checked\n---\nOurs.\n"
        let update = try imported("@article{x, title={One}, doi={10.1000/1}, volume={4}}", into: [(old, "one")])
        let file = try #require(update.changed.first)
        #expect(file.removed == ["volume: 3 # checked"])
        #expect(file.added == ["key: x", "type: article-journal", "volume: 4"])
        #expect(String(decoding: file.bytes, as: UTF8.self).hasSuffix("---\nOurs.\n"))
        #expect(update.created.isEmpty)
    }

    @Test("What Dossier exports changes nothing when it is imported", arguments: CitationFormat.allCases)
    func roundTrip(format: CitationFormat) throws {
        let texts = [
            "title: \"A & b: 50% {x}\"\ntype: article-newspaper\npublisher: The Paper\ndate: 2014-05-03/2014-05-04\nurl: https://x.org/a_b%7B",
            "title: Book\ntype: book\nkey: K_1\nauthors: [\"Foo, Inc\", {family: Roe, given: R.}]\neditors: [Ed Ward]\nisbn: 0-306-40615-2\nedition: 2\nplace: Oslo",
            "title: Report\ntype: report\ncontainer: Series\nnumber: 7\ndate: 201X\narchived: https://web.archive.org/x",
            "title: Law\ntype: legislation\ndate: 2014~\nsummary: \"One *two* <i>.\"",
        ]
        let sources = texts.enumerated().map { ("---\n\($1)\n---\n", "s\($0)") }
        let existing = try catalog(sources)
        var bytes: [UInt8] = []
        format.append(existing.map(CitationItem.init), to: &bytes)
        let again = LibraryImport(try ReferenceLibrary(bytes, as: format), into: existing)
        #expect(again.files.isEmpty)
        #expect(again.unchanged == texts.count)
    }

    @Test("A second import of a library changes nothing")
    func twice() throws {
        let text =
            "@misc{a, title={A}}\n@book{B1, title={B}, author={Roe, R}, date={2001}}\n@online{c, title={C}, url={https://x.org/c}}"
        let first = try imported(text)
        let again = try imported(text, into: first.created.map { (String(decoding: $0.bytes, as: UTF8.self), $0.id) })
        #expect(first.created.count == 3)
        #expect(again.files.isEmpty)
    }

    @Test("A book keeps its series and its number there, from BibTeX and from CSL-JSON")
    func series() throws {
        let texts = [
            "@book{a, title={A}, series={Briefings}, number={12}, year={2001}}",
            """
            [{"id": "a", "type": "book", "title": "A", "collection-title": "Briefings", "collection-number": "12", \
            "issued": {"date-parts": [[2001]]}}]
            """,
        ]
        for text in texts {
            let file = try #require(files(text).first)
            #expect(file.contains("container: Briefings") && file.contains("number: 12"), "\(file)")
        }
    }

    @Test(
        "A text with the rules of a style sheet is no library",
        arguments: [
            "<html><style>\n@page { size: 8.5in 11in }\n@media (max-width: 640px) {\n</style></html>",
            "A text\n\n@media screen {\n  a { }\n}", "@font-face{font-family: a, b}",
        ])
    func styleSheets(text: String) { #expect(ReferenceLibrary.format(of: Array(text.utf8)) == nil) }

    @Test(
        "An entry makes a library, though a text is before it",
        arguments: [
            "@misc{a,\n title={A}}", "Exported in 2024\n\n@Article{ DBLP:a/b , title={A}}", "@string{a = {b}}",
            "@book(a, title={A})",
        ])
    func entries(text: String) { #expect(ReferenceLibrary.format(of: Array(text.utf8)) == .bibTeX) }

    private func imported(_ text: String, into sources: [(text: String, id: String)] = []) throws -> LibraryImport {
        let bytes = Array(text.utf8)
        let format = try #require(ReferenceLibrary.format(of: bytes))
        return LibraryImport(try ReferenceLibrary(bytes, as: format), into: try catalog(sources))
    }

    private func catalog(_ sources: [(text: String, id: String)]) throws -> [Catalog.Source] {
        try sources.map { text, id in
            let file = SourceFile(path: "content/sources/\(id).md", bytes: Array(text.utf8))
            return try #require(ContentFile.source(file, id: id).value).record.value
        }
    }

    private func files(_ text: String) throws -> [String] {
        try imported(text).created.map { $0.id + "\n" + String(decoding: $0.bytes, as: UTF8.self) }
    }
}
