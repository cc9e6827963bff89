import Base
import Model

/// The file `dossier.caddy`, to be imported by a site block of a Caddyfile.
///
/// All of it is one `handle`, in whose `route` everything happens in the order in which it is written.
struct CaddyFile: Sendable {
    static let name = "dossier.caddy"

    private(set) var text: String
    private let address: HostAddress

    /// - Parameter gone: The paths of what was withdrawn.
    init(_ redirects: [Redirect], gone: [String], at address: HostAddress) {
        self.address = address
        let folder = address.base.dropFirst().dropLast()
        let note =
            folder.isEmpty
            ? "The site block needs no 'file_server' and no 'handle' without a path of its own."
            : "'root' must be the folder above, in which '\(folder)' is a link to /srv/briefings/current."
        text = """
            \(HostHeaders.preface)# In the site block:
            #     root * /srv/briefings/current
            #     import /srv/briefings/current/\(Self.name)
            # \(note)
            handle\(folder.isEmpty ? "" : " " + Self.quoted(address.base + "*")) {
            route {

            """
        appendHeaders()
        for redirect in redirects { append(redirect) }
        append(gone: gone)
        text += """
            @hidden path \(Self.quoted(address.base + ".dossier*")) \(Self.quoted(address.base + Self.name))
            rewrite @hidden \(Self.quoted(address.base + ".dossier/none"))
            file_server {
            precompressed br gzip
            pass_thru
            }
            header \(address.policy.name) \(Self.quoted(address.policy.value))
            rewrite * \(Self.quoted(address.base + "404.html"))
            file_server {
            status 404
            }
            }
            }

            """
    }

    private mutating func appendHeaders() {
        for header in HostHeaders.everywhere + [HostHeaders.asking] { append(header) }
        append(address.policy, at: "pages", "path */ *.html")
        append(HostHeaders.mediaPolicy, at: "media", "path \(Self.quoted(address.base + "media/*"))")
        append(address.policy, at: "data", "path \(Self.quoted(address.base + DataSummary.folder + "*"))")
        append(HostHeaders.sharing, at: "data")
        let assets = "^\(RegularExpression.escaped(address.base))assets/.+\(HostHeaders.fingerprinted)"
        append(HostHeaders.forever, at: "assets", "path_regexp \(Self.quoted(assets))")
        let types = Dictionary(grouping: ContentType.byEnding, by: \.value).sorted { $0.key < $1.key }
        for (place, type) in types.enumerated() {
            let endings = type.value.map { "*." + $0.key }.sorted().joined(separator: " ")
            append(("Content-Type", type.key), at: "type\(place)", "path \(endings)")
        }
        append(("Content-Type", ContentType.html), at: "folder", "path */")
        for (place, feed) in ContentType.feeds.enumerated() {
            append(("Content-Type", feed.type), at: "feed\(place)", "path */\(feed.name) *.\(feed.name)")
        }
    }

    /// Appends a header, perhaps for some requests only, by what tells these.
    private mutating func append(
        _ header: HostHeaders.Header, at matcher: String? = nil, _ condition: String? = nil
    ) {
        if let matcher, let condition { text += "@\(matcher) \(condition)\n" }
        text += "header \(matcher.map { "@" + $0 + " " } ?? "")\(header.name) \(Self.quoted(header.value))\n"
    }

    private mutating func append(_ redirect: Redirect) {
        let target = Self.quoted(address.page(redirect.target))
        for path in redirect.isFolder ? [redirect.folder, redirect.path] : [redirect.path] {
            text += "redir \(Self.quoted(address.encoded(path))) \(target) 301\n"
        }
    }

    /// The page that says why is sent with the status 410.
    private mutating func append(gone: [String]) {
        for path in gone {
            let page = path.hasSuffix(".html") ? address.encoded(path) : address.base + "404.html"
            text += "handle \(Self.quoted(address.encoded(path))) {\n"
            text += "header Content-Type \(Self.quoted(ContentType.html))\n"
            text += "rewrite * \(Self.quoted(page))\nfile_server {\nstatus 410\n}\n}\n"
        }
    }

    /// A token of a Caddyfile, in which only a quotation mark is escaped. Addresses are percent-encoded, so that no brace
    /// begins a placeholder.
    private static func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\\\"") + "\"" }
}
