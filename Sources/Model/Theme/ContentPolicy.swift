/// What a page may load: its own files, and nothing else but what `allow` in `site.yaml` names. (Content Security Policy
/// Level 3.)
package struct ContentPolicy: Sendable {
    /// For each directive, what is allowed, and whether a page opened from a disk loads such files, by `file:`
    /// addresses.
    private let directives: [(name: String, sources: String, isOnDisk: Bool)]

    package init(_ settings: Settings) {
        let (allowed, hasFonts) = (settings.allowed, !settings.theme.fonts.isEmpty)
        let fonts = (hasFonts ? ["'self'"] : []) + Self.addresses(allowed.font)
        let scripts = ["'self'"] + Self.addresses(allowed.script)
        directives =
            [
                ("default-src", "'none'", false), ("style-src", "'self'", true), ("img-src", "'self' data:", true),
                ("media-src", "'self'", true), ("script-src", scripts.joined(separator: " "), true),
                ("connect-src", "'self'", false), ("base-uri", "'none'", false), ("form-action", "'none'", false),
            ] + (fonts.isEmpty ? [] : [("font-src", fonts.joined(separator: " "), hasFonts)])
            + (allowed.frame.isEmpty
                ? [] : [("frame-src", Self.addresses(allowed.frame).joined(separator: " "), false)])
    }

    private static func addresses(_ hosts: [String]) -> [String] { hosts.map { "https://" + $0 } }

    /// The policy inside each page, which also applies when the page is opened from a disk.
    package var inPage: String {
        directives.map { directive in
            let sources =
                directive.isOnDisk ? directive.sources.replacing("'self'", with: "'self' file:") : directive.sources
            return "\(directive.name) \(sources)"
        }.joined(separator: "; ")
    }

    /// The policy that a host sends: it allows no `file:`, and no other site may show the page in a frame, which only a
    /// header can forbid.
    package var ofHost: String {
        directives.map { "\($0.name) \($0.sources)" }.joined(separator: "; ") + "; frame-ancestors 'none'"
    }

    /// The policy that a host sends with media: a page or a drawing among them is shown, but runs nothing and loads
    /// nothing from elsewhere.
    ///
    /// It has no `sandbox`: not every browser shows a PDF with one, and without scripts it would forbid little more.
    package static let ofMedia = """
        default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; font-src 'self' data:; \
        object-src 'self'; base-uri 'none'; form-action 'none'
        """
}
