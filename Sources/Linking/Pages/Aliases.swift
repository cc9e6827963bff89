import Base
import Language
import Model

/// Old addresses of pages, made into the paths of the pages that redirect from them.
enum Aliases {
    /// Makes each alias the path of a file of the output; those that cannot be one are returned and left out.
    static func normalise(_ header: inout Catalog.Header) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let path = header.file.path
        header.aliases = header.aliases.compactMap { alias in
            let (file, reason) = self.path(of: alias.value)
            if let file { return Located(file, at: alias.position) }
            let (length, meant) = (alias.value.unicodeScalars.count, pathOfURL(alias.value))
            diagnostics.append(
                Diagnostic(
                    .invalidAlias, in: path, at: alias.position, "'\(alias.value.prefix(80))' \(reason)",
                    fix: meant.map { "write '\($0)'" }
                        ?? "give the old address from the site's root, such as '/old/page.html'", length: length,
                    edits: meant.map {
                        [Edit(in: path, at: alias.position, replacing: alias.value, with: $0, within: length + 1)]
                    } ?? []))
            return nil
        }
        return diagnostics
    }

    /// The file that answers at an old address: `/old/` and `/old` are `old/index.html`; or why there can be none.
    static func path(of alias: String) -> (file: String?, reason: String) {
        if alias.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }) {
            return (nil, "has a query or fragment, which cannot be part of a redirect")
        }
        let decoded = PercentEscapes.decoded(alias)
        if decoded.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return (nil, "contains a control character")
        }
        if decoded.contains("#") || decoded.contains("?") || decoded.contains("\\") || decoded.contains("://") {
            return (nil, "is not a path on this site")
        }
        guard let path = FilePath.collapsed(decoded) else { return (nil, "leads outside the site") }
        let names = path.split(separator: "/")
        guard let last = names.last else { return (nil, "is not the path of a page") }
        if names.contains(where: { $0.utf8.count > 255 }) || path.utf8.count > 1000 { return (nil, "is too long") }
        if names.contains(where: { $0.lowercased().hasPrefix(".dossier") }) {
            return (nil, "is used by Dossier itself")
        }
        return (path + (isFile(last) && !namesFolder(decoded) ? "" : "/index.html"), "")
    }

    /// The path of a whole web address that can be an alias as it is written.
    private static func pathOfURL(_ alias: String) -> String? {
        guard let url = SafeURL(alias), url.host != nil else { return nil }
        let parts = alias.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, !parts[3].isEmpty else { return nil }
        let path = "/" + parts[3]
        let isPlain = path.utf8.allSatisfy { $0.isLetterOrDigit || "-_./%~".utf8.contains($0) }
        return isPlain && self.path(of: path).file != nil ? path : nil
    }

    private static func namesFolder(_ path: String) -> Bool {
        path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("/..")
    }

    /// Whether a name has an ending: something, a dot, and something.
    private static func isFile(_ name: Substring) -> Bool {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return dot > name.startIndex && name.utf8.index(after: dot) < name.endIndex
    }
}

/// The path of an entry's page in the output. Whether two pages have the same path is checked when they are written.
enum PagePaths {
    static let home = PagePath("index.html")

    static func article(_ article: Catalog.Article) -> PagePath {
        PagePath("articles/\(article.header.slug.value).html")
    }

    static func actor(_ actor: Catalog.Actor) -> PagePath { PagePath("actors/\(actor.header.slug.value).html") }

    static func event(_ event: Catalog.Event) -> PagePath { PagePath("events/\(event.header.slug.value).html") }

    static func source(slug: String) -> PagePath { PagePath("sources/\(slug).html") }

    static func page(_ page: Catalog.Page) -> PagePath {
        PagePath("\(page.topic == nil ? "" : "topics/")\(page.header.slug.value).html")
    }

    /// The pages of an article's footnotes, by their labels; two labels that come to the same are numbered.
    static func footnotes(_ labels: [String], of slug: String) -> [PagePath] {
        let folder = "footnotes/" + slug + "/"
        // Labels that are names already are different ones, as labels are.
        if labels.allSatisfy(Slug.isPath) { return labels.map { PagePath(folder + $0 + ".html", depth: 2) } }
        var names = UniqueNames()
        return labels.map { label in
            PagePath(folder + names.name(for: FootnoteTable.slug(of: label)) + ".html", depth: 2)
        }
    }
}
