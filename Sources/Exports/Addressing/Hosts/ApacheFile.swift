import Model

/// The file `.htaccess`, for Apache: nothing in it needs more than `AllowOverride FileInfo`.
struct ApacheFile: Sendable {
    static let name = ".htaccess"

    private(set) var text: String

    init(_ redirects: [Redirect], at address: HostAddress) {
        text = """
            \(HostHeaders.preface)ErrorDocument 404 \(address.base)404.html
            AddCharset utf-8 .html .css .js .json .txt .csv .xml .ics .bib .ris
            RedirectMatch 404 "/\\.dossier"
            <IfModule mod_headers.c>

            """
        for header in HostHeaders.everywhere { text += Self.set(header, always: true) }
        text += Self.set(HostHeaders.asking)
        text += "<FilesMatch \"\(HostHeaders.fingerprinted)\">\n" + Self.set(HostHeaders.forever) + "</FilesMatch>\n"
        text += "<FilesMatch \"\\.html$\">\n" + Self.set(HostHeaders.policy, always: true) + "</FilesMatch>\n"
        let media = "\(RegularExpression.escaped(address.base))media/"
        // Behind the one for pages, as a page among the media has the name of a page.
        text += "<FilesMatch \".\">\n"
        text += Self.set(HostHeaders.mediaPolicy, always: true, where: "%{REQUEST_URI} =~ m#^\(media)#")
        text += "</FilesMatch>\n</IfModule>\n"
        for redirect in redirects { text += Self.line(redirect, at: address) }
    }

    private static func set(
        _ header: HostHeaders.Header, always: Bool = false, where condition: String? = nil
    ) -> String {
        let condition = condition.map { " \"expr=\($0)\"" } ?? ""
        return "Header \(always ? "always " : "")set \(header.name) \"\(header.value)\"\(condition)\n"
    }

    /// `Redirect` would take every address below the old one as well
    /// (httpd.apache.org/docs/2.4/mod/mod_alias.html#redirect), so a whole address is matched, without its percent escapes.
    private static func line(_ redirect: Redirect, at address: HostAddress) -> String {
        let isFolder = redirect.folder != redirect.path
        let old = RegularExpression.escaped(
            address.base + (isFolder ? String(redirect.folder.dropLast()) : redirect.path))
        return
            "RedirectMatch 301 \"^\(old)\(isFolder ? "(/(index\\.html)?)?" : "")$\" \"\(address.page(redirect.target))\"\n"
    }
}
