/// The host of a site, which decides which host-specific files are made. The raw value is what an editor writes.
package enum Host: String, Sendable, Hashable, CaseIterable {
    case netlify, cloudflare, nginx, apache, caddy
    case githubPages = "github-pages"

    /// The name for readers of a message.
    package var name: String {
        switch self {
        case .netlify: "Netlify"
        case .cloudflare: "Cloudflare Pages"
        case .nginx: "nginx"
        case .apache: "Apache"
        case .caddy: "Caddy"
        case .githubPages: "GitHub Pages"
        }
    }

    /// Whether it serves `a.html` at `a` as well.
    fileprivate var servesBareAddresses: Bool {
        switch self {
        case .netlify, .cloudflare, .githubPages: true
        case .nginx, .apache, .caddy: false
        }
    }
}

/// The form of the addresses that all hosts of a site answer without a redirect.
package struct AddressForm: Sendable, Hashable {
    /// Whether `actors/index.html` is served at `actors/`; not known without a host.
    private let dropsIndex: Bool
    /// Whether `a.html` is served at `a`, and leads there. Cloudflare Pages does so, and cannot be told otherwise
    /// (developers.cloudflare.com/pages/configuration/serving-pages).
    private let dropsExtension: Bool

    package init(_ hosts: [Host]) {
        dropsIndex = !hosts.isEmpty
        dropsExtension = hosts.contains(.cloudflare) && hosts.allSatisfy(\.servesBareAddresses)
    }

    /// The address at which readers find a file, from the site's root, as its path.
    package func address(of path: String) -> Substring {
        guard dropsIndex, path.hasSuffix(".html") else { return path[...] }
        if path == "index.html" || path.hasSuffix("/index.html") { return path.dropLast("index.html".count) }
        return dropsExtension ? path.dropLast(".html".count) : path[...]
    }

    /// All addresses of a file, of which the first is the one to use.
    package func addresses(of path: String) -> [Substring] {
        let own = address(of: path)
        return own == path ? [own] : [own, path[...]]
    }
}

extension Settings {
    /// The form of the addresses of the site's pages.
    package var addressForm: AddressForm { AddressForm(hosts) }
}
