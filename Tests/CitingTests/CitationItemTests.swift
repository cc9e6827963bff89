import Base
import Exports
import Model
import Testing

/// What reference managers are told of a work.
@Suite("Citations for reference managers") struct CitationItemTests {
    @Test("A work in BibTeX, with TeX's special characters escaped")
    func bibTeX() {
        let expected = ##"""
            @techreport{after-peshawar,
              title = {{Help \& trust: 50\% of \{it\}}},
              author = {{Dossier desk} and {Xi Jinping}},
              series = {Security briefings},
              institution = {The desk},
              date = {2014-12-16},
              year = {2014},
              url = {https://briefings.example/a%7B.html?b=1&c_d},
              urldate = {2014-12},
              abstract = {One \#1.},
              langid = {english},
              language = {en}
            }

            """##
        #expect(text(.bibTeX) == expected)
    }

    @Test("A work in RIS, with a tag and an end on every line")
    func ris() {
        let lines = [
            "TY  - RPRT", "ID  - after-peshawar", "TI  - Help & trust: 50% of {it}", "AU  - Dossier desk",
            "AU  - Xi Jinping", "T2  - Security briefings", "PB  - The desk", "PY  - 2014", "DA  - 2014/12/16/",
            "UR  - https://briefings.example/a{.html?b=1&c_d", "Y2  - 2014/12//", "AB  - One #1.", "LA  - en", "ER  - ",
        ]
        #expect(text(.ris) == lines.map { $0 + "\r\n" }.joined())
    }

    @Test("A work in CSL-JSON, with names as written")
    func csl() {
        let json = text(.csl)
        #expect(json.contains(#""literal": "Dossier desk""#))
        #expect(json.contains(#""container-title": "Security briefings""#))
        #expect(json.hasPrefix("[\n  {\n    \"id\": \"after-peshawar\",\n    \"type\": \"report\","))
    }

    @Test(
        "A date in CSL-JSON",
        arguments: [
            ("2014-12-16", "{\"date-parts\":[[2014,12,16]]}"), ("2014-12", "{\"date-parts\":[[2014,12]]}"),
            ("2014~", "{\"date-parts\":[[2014]],\"circa\":true}"), ("2014-12-XX", "{\"date-parts\":[[2014,12]]}"),
            ("2014-06-15/2016-12", "{\"date-parts\":[[2014,6,15],[2016,12]]}"),
            ("2014-21", "{\"date-parts\":[[2014]],\"season\":1}"),
            ("201X", "{\"literal\":\"in the 2010s\"}"),
            ("2014-06-15/..", "{\"literal\":\"since 15 June 2014\"}"),
        ])
    func dates(_ edtf: String, _ expected: String) throws {
        var item = CitationItem(key: "a", type: "report", title: "A")
        item.issued = try PartialDate.parse(edtf).get()
        let json = text(.csl, of: item)
        let dense = json.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
        #expect(dense.replacing("\": ", with: "\":").contains("\"issued\":" + expected))
    }

    @Test("A decade has no year to cite and no line for a year")
    func noYear() throws {
        var item = CitationItem(key: "a", type: "webpage", title: "A")
        item.issued = try PartialDate.parse("201X").get()
        #expect(text(.ris, of: item) == "TY  - ELEC\r\nID  - a\r\nTI  - A\r\nER  - \r\n")
    }

    @Test("An article has its journal, volume, issue, pages and numbers in every format")
    func journal() {
        var item = CitationItem(key: "doe", type: "article-journal", title: "A")
        item.authors = [PersonName(family: "van der Berg", given: "Jan"), PersonName(family: "Foo, Inc", given: nil)]
        item.publication.container = "Journal"
        (item.publication.volume, item.publication.issue) = ("3", "2")
        item.publication.pages = "12-31"
        (item.publication.doi, item.publication.issn) = ("10.1000/182", "2049-3630")
        let bibTeX = text(.bibTeX, of: item)
        for line in [
            "@article{doe,", "author = {van der Berg, Jan and {Foo, Inc}, }", "journal = {Journal}", "volume = {3}",
            "number = {2}", "pages = {12--31}", "doi = {10.1000/182}", "issn = {2049-3630}",
        ] {
            #expect(bibTeX.contains(line))
        }
        let ris = text(.ris, of: item)
        for line in [
            "TY  - JOUR", "AU  - van der Berg, Jan", "T2  - Journal", "VL  - 3", "IS  - 2", "SP  - 12", "EP  - 31",
        ] {
            #expect(ris.contains(line + "\r\n"))
        }
        let csl = text(.csl, of: item)
        for member in [
            #""family": "van der Berg""#, #""given": "Jan""#, #""container-title": "Journal""#, #""page": "12-31""#,
            #""DOI": "10.1000/182""#, #""ISSN": "2049-3630""#,
        ] {
            #expect(csl.contains(member))
        }
    }

    @Test("The files are next to the page that they cite")
    func paths() {
        let page = PagePath("articles/after-peshawar.html")
        #expect(
            CitationFormat.allCases.map { $0.path(beside: page).text } == [
                "articles/after-peshawar.bib", "articles/after-peshawar.ris", "articles/after-peshawar.csl.json",
            ])
    }

    private func text(_ format: CitationFormat) -> String {
        var item = CitationItem(key: "after-peshawar", type: "report", title: "Help & trust: 50% of {it}")
        item.authors = [PersonName("Dossier desk"), PersonName("Xi Jinping")]
        item.publication.container = "Security briefings"
        item.publisher = "The desk"
        item.issued = try? PartialDate.parse("2014-12-16").get()
        item.accessed = try? PartialDate.parse("2014-12").get()
        item.url = "https://briefings.example/a{.html?b=1&c_d"
        item.abstract = "One #1."
        item.language = "en"
        return text(format, of: item)
    }

    private func text(_ format: CitationFormat, of item: CitationItem) -> String {
        var bytes: [UInt8] = []
        format.append([item], to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
