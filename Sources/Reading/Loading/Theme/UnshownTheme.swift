import Base
import Model

/// Finds settings of a theme that no template shows, because the site has an older layout of its own.
enum UnshownTheme {
    private static let layout = "templates/partials/layout.mustache"

    /// - Parameters:
    ///   - own: The templates of the site.
    ///   - all: These and the built-in ones.
    static func findings(_ theme: Theme, own: [SourceFile], all: [SourceFile]) -> [Diagnostic] {
        let settings = [
            (name: "logo", isSet: theme.logo != nil), (name: "stylesheet", isSet: theme.stylesheet != nil),
            (name: "footer", isSet: theme.footer != nil),
            (name: "footer_links", isSet: !theme.footerLinks.isEmpty),
        ].filter(\.isSet).map(\.name)
        guard !settings.isEmpty, own.contains(where: { $0.path == layout }) else { return [] }
        return settings.filter { name in !all.contains { $0.mentions(name) } }.map { name in
            Diagnostic(
                .unshownTheme, in: layout, at: .start, "the theme has '\(name)', but no template shows it",
                fix: "add '\(name)' where the built-in layout has it; 'dossier templates diff' shows the place")
        }
    }
}

extension SourceFile {
    /// Whether a template prints a field of the site.
    fileprivate func mentions(_ field: String) -> Bool {
        ["site.\(field)", "{{\(field)}}", "{{#\(field)}}"].contains { offset(of: $0.utf8) != nil }
    }
}
