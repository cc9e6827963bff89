package import Base

/// Files other than pages that are made from the whole site, such as its feeds.
///
/// Each is made on its own, on any thread and in any order, when it is written or requested in the preview, or never.
package protocol SiteOutput: Sendable {
    /// From the output folder, in a fixed order; listing them is cheap, because it makes none of them.
    var paths: [String] { get }

    /// Appends the bytes of a file.
    ///
    /// - Parameter place: Its place in `paths`.
    func append(fileAt place: Int, to bytes: inout [UInt8])

    /// The key of a file, made of everything that the file is made from: as long as it stays, so do the file's bytes.
    /// Nil if making the key would cost as much as making the file.
    func key(ofFileAt place: Int) -> Fingerprint?
}

extension SiteOutput {
    package func key(ofFileAt place: Int) -> Fingerprint? { nil }
}

/// A citation format that reference managers import. The raw value is the file's extension.
package enum CitationFormat: String, Sendable, Hashable, CaseIterable {
    /// BibTeX, with fields of BibLaTeX, which it ignores.
    case bibTeX = "bib"
    /// Research Information Systems.
    case ris
    /// CSL-JSON 1.0: a list of items.
    case csl = "csl.json"

    package var name: String {
        switch self {
        case .bibTeX: "BibTeX"
        case .ris: "RIS"
        case .csl: "CSL-JSON"
        }
    }

    /// Those that a site makes.
    package static func made(by settings: Settings) -> [CitationFormat] {
        settings.makes(.citationFormats) ? allCases : [.ris]
    }

    /// The path of the citation file next to a page.
    package func path(beside page: PagePath) -> PagePath { page.beside("." + rawValue) }
}
