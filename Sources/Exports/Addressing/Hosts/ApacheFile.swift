import Base
import Model

/// The file `.htaccess` for Apache. It needs no more than `AllowOverride FileInfo`.
struct ApacheFile: Sendable {
    static let name = ".htaccess"

    private(set) var text: String

    /// - Parameter gone: The paths of what was withdrawn.
    init(_ redirects: [Redirect], gone: [String], at address: HostAddress) {
        text = """
            \(HostHeaders.preface)ErrorDocument 404 \(address.base)404.html
            RedirectMatch 404 "/\\.(dossier|ht)"

            """
        text += Self.types
        text += "<IfModule mod_headers.c>\n"
        for header in HostHeaders.everywhere { text += Self.set(header, always: true) }
        text += Self.set(HostHeaders.asking)
        text += Self.files(HostHeaders.fingerprinted.dropLast(), Self.set(HostHeaders.forever))
        text += Self.files(#"\.html"#, Self.set(address.policy, always: true))
        let base = RegularExpression.escaped(address.base)
        // After the rule for pages, which HTML files among the media match as well.
        text += "<FilesMatch \".\">\n"
        text += Self.set(HostHeaders.mediaPolicy, always: true, where: "%{REQUEST_URI} =~ m#^\(base)media/#")
        text += Self.set(HostHeaders.sharing, where: "%{REQUEST_URI} =~ m#^\(base)\(DataSummary.folder)#")
        text += "</FilesMatch>\n"
        text += Self.files(Self.texts, "Header merge Vary Accept-Encoding\n")
        // Apache marks the tag of what it compresses itself, and then does not know it again.
        text += "RequestHeader edit* If-None-Match \"-(?:gzip|br)\\\"\" \"\\\"\"\n</IfModule>\n"
        text += Self.encodings(except: redirects.map(\.path) + gone, at: address)
        for redirect in redirects { text += Self.line(redirect, at: address) }
        for path in gone { text += Self.gone(path, at: address) }
    }

    /// Directives for the files whose names end so, and for their compressed copies.
    private static func files(_ ending: some StringProtocol, _ directives: String) -> String {
        "<FilesMatch \"\(ending)(\\.(gz|br))?$\">\n\(directives)</FilesMatch>\n"
    }

    /// The endings of what a deploy compresses.
    private static let texts = #"\.(html|css|js|json|xml|svg|txt|ics|csv|bib|ris|graphml|webmanifest|vtt|md)"#

    /// The types that Apache does not know by itself, or knows by other names.
    private static let types: String = {
        var text = ""
        let endings = Dictionary(grouping: ContentType.byEnding) { $0.value.split(separator: ";")[0] }
        for (type, named) in endings.sorted(by: { $0.key < $1.key }) {
            text += "AddType \(type) \(named.map { "." + $0.key }.sorted().joined(separator: " "))\n"
        }
        let texts = ContentType.byEnding.filter { $0.value.hasSuffix("utf-8") }.keys.sorted()
        text += "AddCharset utf-8 \(texts.map { "." + $0 }.joined(separator: " "))\n"
        for feed in ContentType.feeds {
            let name = #"(^|\.)"# + RegularExpression.escaped(feed.name)
            text += files(name, "ForceType \(feed.type)\n")
        }
        return text
    }()

    /// Serves the compressed copies that a deploy made. Old addresses are left to their redirects, which Apache would
    /// otherwise not see.
    private static func encodings(except paths: [String], at address: HostAddress) -> String {
        var text = """
            <IfModule mod_rewrite.c>
            RewriteEngine On
            RewriteBase \(address.base)

            """
        for start in stride(from: 0, to: paths.count, by: 50) {
            let some = paths[start..<min(start + 50, paths.count)].map(RegularExpression.escaped)
            text += "RewriteRule \"^(?:\(some.joined(separator: "|")))$\" - [L]\n"
        }
        for (name, suffix) in [("br", "br"), ("gzip", "gz")] {
            text += """
                RewriteCond %{HTTP:Accept-Encoding} \\b\(name)\\b
                RewriteCond %{REQUEST_FILENAME}.\(suffix) -f
                RewriteRule "^.+\(texts)$" "$0.\(suffix)" [L,E=no-gzip:1,E=no-brotli:1]

                """
        }
        // Where '.gz' has a type or '.br' a language, it would be that of the page.
        return text + """
            RemoveType .gz .br
            RemoveLanguage .br
            AddEncoding gzip .gz
            AddEncoding br .br
            </IfModule>

            """
    }

    /// Answers with 410, and shows the page that says why. That page is fetched by a request within Apache, which
    /// `REDIRECT_STATUS` tells from one of a reader.
    private static func gone(_ path: String, at address: HostAddress) -> String {
        let page = path.hasSuffix(".html") ? address.encoded(path) : address.base + "404.html"
        let old = RegularExpression.escaped(address.base + path)
        return """
            <If "%{REQUEST_URI} =~ m#^\(old)$# && -z %{ENV:REDIRECT_STATUS}">
            ErrorDocument 410 \(page)
            RedirectMatch 410 "^\(old)$"
            </If>

            """
    }

    private static func set(
        _ header: HostHeaders.Header, always: Bool = false, where condition: String? = nil
    ) -> String {
        let condition = condition.map { " \"expr=\($0)\"" } ?? ""
        return "Header \(always ? "always " : "")set \(header.name) \"\(header.value)\"\(condition)\n"
    }

    /// `Redirect` would also match every address below the old one
    /// (httpd.apache.org/docs/2.4/mod/mod_alias.html#redirect), so this matches a whole address, with its percent
    /// escapes decoded.
    private static func line(_ redirect: Redirect, at address: HostAddress) -> String {
        let isFolder = redirect.isFolder
        let old = RegularExpression.escaped(
            address.base + (isFolder ? String(redirect.folder.dropLast()) : redirect.path))
        return
            "RedirectMatch 301 \"^\(old)\(isFolder ? "(/(index\\.html)?)?" : "")$\" \"\(address.page(redirect.target))\"\n"
    }
}
