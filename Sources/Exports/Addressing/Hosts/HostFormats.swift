import Model

/// The file `.htaccess` for Apache. It needs no more than `AllowOverride FileInfo`.
struct ApacheFile: Sendable {
    static let name = ".htaccess"

    private(set) var text: String

    /// - Parameter gone: The paths of what was withdrawn.
    init(_ redirects: [Redirect], gone: [String], at address: HostAddress) {
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
        // After the rule for pages, which HTML files among the media match as well.
        text += "<FilesMatch \".\">\n"
        text += Self.set(HostHeaders.mediaPolicy, always: true, where: "%{REQUEST_URI} =~ m#^\(media)#")
        text += "</FilesMatch>\n</IfModule>\n"
        for redirect in redirects { text += Self.line(redirect, at: address) }
        for path in gone { text += Self.gone(path, at: address) }
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
        let isFolder = redirect.folder != redirect.path
        let old = RegularExpression.escaped(
            address.base + (isFolder ? String(redirect.folder.dropLast()) : redirect.path))
        return
            "RedirectMatch 301 \"^\(old)\(isFolder ? "(/(index\\.html)?)?" : "")$\" \"\(address.page(redirect.target))\"\n"
    }
}

/// The file `nginx.conf`, to be included by a `server` block of nginx.
///
/// Everything in it is allowed there; `map` would not be. nginx finds exact locations in a tree, however many there are
/// (nginx.org/en/docs/http/ngx_http_core_module.html#location).
struct NginxFile: Sendable {
    static let name = "nginx.conf"

    private(set) var text: String

    /// - Parameter gone: The paths of what was withdrawn.
    init(_ redirects: [Redirect], gone: [String], at address: HostAddress) {
        text = """
            \(HostHeaders.preface)# In the server block of the site, after 'root', with the same folder as 'root':
            #     include /srv/briefings/current/\(Self.name);
            # A location of yours that has its own add_header inherits none of the headers below.
            index index.html;
            error_page 404 \(Self.quoted(address.base + "404.html"));
            charset utf-8;
            # Serves page.html.gz, if it is next to page.html, to browsers that accept it.
            gzip_static on;

            set $dossier_caching "\(HostHeaders.asking.value)";
            if ($uri ~ "^\(RegularExpression.escaped(address.base))assets/.+\(HostHeaders.fingerprinted)") {
                set $dossier_caching "\(HostHeaders.forever.value)";
            }
            set $dossier_policy "";
            if ($uri ~ "(/|\\.html)$") {
                set $dossier_policy "\(HostHeaders.policy.value)";
            }
            if ($uri ~ "^\(RegularExpression.escaped(address.base))media/") {
                set $dossier_policy "\(HostHeaders.mediaPolicy.value)";
            }
            add_header \(HostHeaders.asking.name) $dossier_caching;
            add_header \(HostHeaders.policy.name) $dossier_policy always;

            """
        for header in HostHeaders.everywhere { text += "add_header \(header.name) \(header.value) always;\n" }
        text += "\nlocation = \(Self.quoted(address.base + Self.name)) { return 404; }\n"
        text += "location ^~ \(Self.quoted(address.base + ".dossier")) { return 404; }\n"
        for redirect in redirects {
            let target = Self.quoted(address.page(redirect.target))
            for path in redirect.folder == redirect.path ? [redirect.path] : [redirect.folder, redirect.path] {
                text += "location = \(Self.quoted(address.base + path)) { return 301 \(target); }\n"
            }
        }
        guard !gone.isEmpty else { return }
        // A named location keeps the address, so the page that says why is sent with the status 410.
        text += "error_page 410 @dossier_gone;\n"
        text += "location @dossier_gone { try_files $uri \(Self.quoted(address.base + "404.html")) =410; }\n"
        for path in gone { text += "location = \(Self.quoted(address.base + path)) { return 410; }\n" }
    }

    /// A string in nginx's configuration. nginx compares locations with decoded addresses.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing(#"\"#, with: #"\\"#).replacing("\"", with: "\\\"") + "\""
    }
}

/// The file `_headers`, as Netlify and Cloudflare Pages read it: an address, then its headers, indented below it.
///
/// All rules that match an address apply together, so `/*` has only headers for every file. Pages have no caching
/// header: by default, both hosts let browsers keep a copy and revalidate it each time (`max-age=0, must-revalidate`).
struct HeadersFile: Sendable {
    /// Cloudflare Pages accepts 100 rules (developers.cloudflare.com/pages/configuration/headers).
    private static let mostRules = 100

    private(set) var text: String

    /// - Parameters:
    ///   - assets: The paths of the assets whose names contain a fingerprint.
    ///   - pages: The paths of the pages.
    init(assets: [String], pages: [String], at address: HostAddress) {
        var rules = [(address.base + "*", HostHeaders.everywhere)]
        for folder in ["articles", "actors", "events", "footnotes", "sources"] {
            rules.append(("\(address.base)\(folder)/*", [HostHeaders.policy]))
        }
        rules.append((address.base + "media/*", [HostHeaders.mediaPolicy]))
        rules += assets.map { (address.encoded($0), [HostHeaders.forever]) }
        // Cloudflare Pages serves 'about.html' at '/about'. Pages beyond the limit have the policy in their HTML.
        for page in pages where !page.utf8.contains(UInt8(ascii: "/")) {
            let name = page == "index.html" ? "" : String(page.dropLast(".html".utf8.count))
            rules += [name, page].map { (address.encoded($0), [HostHeaders.policy]) }
        }
        text = HostHeaders.preface
        for (address, headers) in rules.prefix(Self.mostRules) {
            text += address + "\n"
            for header in headers { text += "  \(header.name): \(header.value)\n" }
        }
    }
}

/// The file `_redirects`, as Netlify and Cloudflare Pages read it: one line `from to status` for each old address.
///
/// No line has a wildcard or placeholder: `*` and `:` are percent-encoded, as Netlify requires for special characters
/// (docs.netlify.com/routing/redirects).
struct RedirectsFile: Sendable {
    /// What Cloudflare Pages accepts in one file (developers.cloudflare.com/pages/configuration/redirects, under "Per
    /// file"): 2,000 static redirects, and 100 dynamic ones, of which there are none here; 1,000 characters a line.
    private static let limits = (redirects: 2_000, line: 1_000)
    /// Everything after the first 100 kB of the file is reportedly ignored without a warning
    /// (wppoland.com, "Cloudflare redirects: 100KB cap").
    private static let largest = 100_000

    private(set) var lines: [String] = []
    /// Old addresses beyond the host's limits, which only their pages redirect.
    private(set) var left: [Redirect] = []

    /// - Parameter hosts: `netlify`, `cloudflare` or both: one file serves both.
    init(_ redirects: [Redirect], at address: HostAddress, for hosts: [Host]) {
        let isLimited = hosts.contains(.cloudflare)
        // There is a page at each old address. Netlify serves it unless the redirect is forced
        // (answers.netlify.com/t/10084); Cloudflare Pages follows the redirect anyway, and does not know the `!`.
        let status = isLimited ? "301" : "301!"
        var size = 0
        for redirect in redirects {
            let line = "\(address.encoded(redirect.folder)) \(address.page(redirect.target)) \(status)"
            let isTooMuch =
                line.utf8.count > Self.limits.line || lines.count >= Self.limits.redirects
                || size + line.utf8.count + 1 > Self.largest
            if isLimited, isTooMuch {
                left.append(redirect)
            } else {
                lines.append(line)
                size += line.utf8.count + 1
            }
        }
    }

    /// Findings about redirects that exceed the limits.
    var findings: [Diagnostic] {
        guard let first = left.first else { return [] }
        let others = left.count > 1 ? " and \(left.count - 1) more" : ""
        return [
            Diagnostic(
                .redirectLimit, in: first.file, at: first.position,
                "Cloudflare Pages accepts 2,000 redirects of 1,000 characters, 100 kB in total: '/\(first.folder)'\(others) "
                    + "redirect only through their pages",
                fix: "remove aliases that are no longer in use")
        ]
    }
}

/// Regular expressions as Apache and nginx read them (PCRE).
enum RegularExpression {
    /// A text, escaped for a regular expression.
    static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            if #"\.^$*+?()[]{}|""#.utf8.contains(byte) { out.append(UInt8(ascii: "\\")) }
            out.append(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
