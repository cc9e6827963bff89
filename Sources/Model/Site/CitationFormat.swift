/// A format in which reference managers take a citation. The raw value is the end of the file's name, after a dot.
package enum CitationFormat: String, Sendable, Hashable, CaseIterable {
    /// BibTeX, with the fields of BibLaTeX that it passes over.
    case bibTeX = "bib"
    /// Research Information Systems.
    case ris
    /// CSL-JSON 1.0: a list of items.
    case csl = "csl.json"

    /// What it is called.
    package var name: String {
        switch self {
        case .bibTeX: "BibTeX"
        case .ris: "RIS"
        case .csl: "CSL-JSON"
        }
    }

    /// The file that lies beside a page and cites it.
    package func path(beside page: PagePath) -> PagePath { page.beside("." + rawValue) }
}
