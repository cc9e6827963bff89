@testable import Importing

/// Imports a text literal, named `pasted-text.txt` unless told.
func imported(
    _ text: String, id: String? = nil, title: String? = nil, date: String? = nil, fileName: String = "pasted-text.txt"
) -> ImportedArticle {
    TextImport.run(Array(text.utf8), fileName: fileName, options: ImportOptions(id: id, title: title, date: date))
}

/// Imports a web page.
func importedPage(_ html: String, options: ImportOptions = ImportOptions()) throws -> ImportedArticle {
    try FileImport.run(Array(html.utf8), fileName: "page.html", options: options)
}

extension ImportedArticle {
    var text: String { String(decoding: markdown, as: UTF8.self) }

    /// The lines between the two `---`.
    var frontMatter: [String] {
        Array(text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().prefix { $0 != "---" }).map(
            String.init)
    }

    /// The names below `authors:`, without quotation marks.
    var authors: [String] {
        frontMatter.filter { $0.hasPrefix("  - ") }.map { $0.dropFirst(4).filter { $0 != "\"" } }
    }

    /// What follows the front matter and its blank line.
    var body: String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropFirst(frontMatter.count + 3).joined(separator: "\n")
    }

    /// Findings as `3 dropped`; `- missing-date` where there is no line.
    var kinds: [String] { report.findings.map { "\($0.line.map(String.init) ?? "-") \($0.kind.rawValue)" } }
}

/// A body of the length that no one takes for a headline.
let longParagraph =
    "The ministers of both countries met for two days beside the lake, and when they left on Sunday each of them "
    + "said that the talks about the railway, the water and the border posts had gone further than anyone had hoped "
    + "for in the spring, although not a single paper had been signed by either side."
