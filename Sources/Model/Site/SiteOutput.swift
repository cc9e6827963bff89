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
}

/// What a page may load: its own files, and nothing else. (Content Security Policy Level 3.)
package enum ContentPolicy {
    /// For each directive, what is allowed, and whether a page opened from a disk loads such files, by `file:`
    /// addresses.
    private static let directives: [(name: String, sources: String, isOnDisk: Bool)] = [
        ("default-src", "'none'", false), ("style-src", "'self'", true), ("img-src", "'self' data:", true),
        ("media-src", "'self'", true), ("script-src", "'self'", true), ("connect-src", "'self'", false),
        ("base-uri", "'none'", false), ("form-action", "'none'", false),
    ]

    /// The policy inside each page, which also applies when the page is opened from a disk.
    package static let inPage = directives.map { directive in
        let sources =
            directive.isOnDisk ? directive.sources.replacing("'self'", with: "'self' file:") : directive.sources
        return "\(directive.name) \(sources)"
    }.joined(separator: "; ")

    /// The policy that a host sends with media: a page or a drawing among them is shown, but runs nothing and loads
    /// nothing from elsewhere.
    ///
    /// It has no `sandbox`: not every browser shows a PDF with one, and without scripts it would forbid little more.
    package static let ofMedia = """
        default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; font-src 'self' data:; \
        object-src 'self'; base-uri 'none'; form-action 'none'
        """

    /// The policy that a host sends: it allows no `file:`, and no other site may show the page in a frame, which only a
    /// header can forbid.
    package static let ofHost =
        directives.map { "\($0.name) \($0.sources)" }.joined(separator: "; ") + "; frame-ancestors 'none'"
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
