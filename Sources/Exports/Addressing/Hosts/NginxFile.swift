import Model

/// The file `nginx.conf`, to be included by a `server` block of nginx.
///
/// All of it is one location, so that another application of the same server is left alone. nginx finds exact locations in
/// a tree, however many there are (nginx.org/en/docs/http/ngx_http_core_module.html#location).
struct NginxFile: Sendable {
    static let name = "nginx.conf"

    private(set) var text: String
    private let address: HostAddress

    /// - Parameter gone: The paths of what was withdrawn.
    init(_ redirects: [Redirect], gone: [String], at address: HostAddress) {
        self.address = address
        // In a folder, no regular expression of another application takes a page away.
        let location = address.base == "/" ? "location /" : "location ^~ \(Self.quoted(address.base))"
        text = """
            \(HostHeaders.preface)# In the server block of the site, after 'root', with the same folder as 'root':
            #     include /srv/briefings/current/\(Self.name);
            # \(Self.note(on: address))
            \(location) {
            index index.html;
            error_page 404 \(Self.quoted(address.base + "404.html"));
            error_page 410 \(Self.quoted(address.base + Self.gone + "$uri"));
            # Addresses within the server keep the name and the port that readers used.
            absolute_redirect off;
            # Serves page.html.gz, if it is next to page.html, to browsers that accept it.
            gzip_static on;
            gzip_vary on;
            \(Self.types)
            """
        appendHeaders([HostHeaders.asking])
        for feed in ContentType.feeds {
            appendLocation(
                "~ \"(/|\\.)\(RegularExpression.escaped(feed.name))$\"", [HostHeaders.asking],
                and: "types { } default_type \(feed.type);")
        }
        let base = RegularExpression.escaped(address.base)
        appendLocation("~ \"^\(base)assets/.+\(HostHeaders.fingerprinted)\"", [HostHeaders.forever])
        appendLocation("~ \"^\(base)media/\"", [HostHeaders.asking, HostHeaders.mediaPolicy])
        appendLocation(
            "~ \"^\(base)\(DataSummary.folder)\"", [HostHeaders.asking, address.policy, HostHeaders.sharing])
        appendLocation("~ \"(/|\\.html)$\"", [HostHeaders.asking, address.policy])
        text += "location = \(Self.quoted(address.base + Self.name)) { return 404; }\n"
        text += "location ^~ \(Self.quoted(address.base + ".dossier")) { return 404; }\n"
        for redirect in redirects { append(redirect) }
        append(gone: gone)
        text += "}\n"
    }

    /// What an administrator should know.
    private static func note(on address: HostAddress) -> String {
        address.base == "/"
            ? "The server block must have no 'location /' of its own."
            : "'root' must be the folder above, in which '\(address.base.dropFirst().dropLast())' is a link to /srv/briefings/current."
    }

    /// Where nginx looks internally for the page at an address that is gone.
    private static let gone = ".dossier-gone"

    private mutating func append(_ redirect: Redirect) {
        let target = Self.quoted(address.page(redirect.target))
        for path in redirect.isFolder ? [redirect.folder, redirect.path] : [redirect.path] {
            text += "location = \(Self.quoted(address.base + path)) { return 301 \(target); }\n"
        }
    }

    /// The page that says why is sent with the status 410: nginx asks itself for it at an address that nobody else reaches.
    private mutating func append(gone: [String]) {
        guard !gone.isEmpty else { return }
        let (base, missing) = (address.base + Self.gone, Self.quoted(address.base + "404.html"))
        let pattern = RegularExpression.escaped(base)
        appendLocation(
            "^~ \(Self.quoted(base + "/"))", [HostHeaders.asking, address.policy],
            and: "internal; rewrite \"^\(pattern)(.*)$\" $1 break; try_files $uri \(missing) =410;")
        for path in gone { text += "location = \(Self.quoted(address.base + path)) { return 410; }\n" }
    }

    /// Appends a location with headers. One that has headers of its own inherits none.
    private mutating func appendLocation(_ match: String, _ headers: [HostHeaders.Header], and more: String = "") {
        text += "location \(match) {\n\(more)\(more.isEmpty ? "" : "\n")"
        appendHeaders(headers)
        text += "}\n"
    }

    /// Appends headers, with those that every file has. Caching is only for what is found.
    private mutating func appendHeaders(_ headers: [HostHeaders.Header]) {
        for header in headers + HostHeaders.everywhere {
            let always = header.name == HostHeaders.asking.name ? "" : " always"
            text += "add_header \(header.name) \(Self.quoted(header.value))\(always);\n"
        }
    }

    /// The types of all files, because a list in a location replaces the server's own; texts are in UTF-8.
    private static let types: String = {
        var endings: [String: [String]] = [:]
        var texts: Set<String> = []
        for (ending, type) in ContentType.byEnding {
            let parts = type.split(separator: ";")
            endings[String(parts[0]), default: []].append(ending)
            if parts.count > 1 { texts.insert(String(parts[0])) }
        }
        // nginx adds text/html itself.
        texts.remove("text/html")
        var lines = ["charset utf-8;", "charset_types \(texts.sorted().joined(separator: " "));"]
        lines.append("default_type \(ContentType.unknown);")
        lines.append("types {")
        lines += endings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.sorted().joined(separator: " "));" }
        return (lines + ["}", ""]).joined(separator: "\n")
    }()

    /// A string in nginx's configuration. nginx compares locations with decoded addresses.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing(#"\"#, with: #"\\"#).replacing("\"", with: "\\\"") + "\""
    }
}
