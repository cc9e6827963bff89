import Model

/// The file `nginx.conf`, to be included by a `server` block of nginx.
///
/// Everything in it may stand there: `map` could not. Exact locations are found by a tree, however many there are
/// (nginx.org/en/docs/http/ngx_http_core_module.html#location).
struct NginxFile: Sendable {
    static let name = "nginx.conf"

    private(set) var text: String

    init(_ redirects: [Redirect], at address: HostAddress) {
        text = """
            \(HostHeaders.preface)# In the server block of the site, behind 'root', with the folder that 'root' names:
            #     include /var/www/briefings/\(Self.name);
            # A location of your own that has an add_header of its own takes none of those below.
            index index.html;
            error_page 404 \(Self.quoted(address.base + "404.html"));
            charset utf-8;
            # Serves page.html.gz, where it lies beside page.html, to browsers that take it.
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
    }

    /// A string of nginx's configuration. Locations are compared with addresses without their percent escapes.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing(#"\"#, with: #"\\"#).replacing("\"", with: "\\\"") + "\""
    }
}
