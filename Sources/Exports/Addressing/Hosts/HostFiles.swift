import Base
package import Model

/// The files that tell a host about redirects and headers; none if `site.yaml` names no host.
package struct HostFiles: SiteOutput {
    private enum File: Sendable {
        case redirects([Host])
        case headers
        case nginx
        case apache
        case caddy
        /// Stops GitHub Pages from running Jekyll, which leaves out files whose names begin with `_` or `.`
        /// (docs.github.com/en/pages, "Creating a GitHub Pages site").
        case noJekyll
        /// The domain at which GitHub Pages should serve the site
        /// (docs.github.com/en/pages, "Managing a custom domain").
        case domain(String)
    }

    private let files: [(path: String, file: File)]
    private let site: Site
    private let address: HostAddress
    private let assets: [String]
    private let pages: @Sendable () -> [String]

    /// - Parameters:
    ///   - assets: The paths of the assets whose names contain a fingerprint.
    ///   - pages: The paths of the pages, requested only when a file is made.
    package init(_ site: Site, assets: [String], pages: @escaping @Sendable () -> [String]) {
        let hosts = site.settings.hosts
        (self.site, self.assets, self.pages) = (site, assets, pages)
        address = HostAddress(site.settings)
        var files: [(String, File)] = []
        let platforms = hosts.filter(\.readsPlatformFiles)
        if !platforms.isEmpty, address.base == "/" {
            files += [("_redirects", .redirects(platforms)), ("_headers", .headers)]
        }
        if hosts.contains(.nginx) { files.append((NginxFile.name, .nginx)) }
        if hosts.contains(.apache) { files.append((ApacheFile.name, .apache)) }
        if hosts.contains(.caddy) { files.append((CaddyFile.name, .caddy)) }
        if hosts.contains(.githubPages) {
            files.append((".nojekyll", .noJekyll))
            // A site in a folder is published from a repository of its own, which has no domain.
            if address.base == "/", let domain = address.domain, !domain.hasSuffix(".github.io"),
                !domain.utf8.contains(UInt8(ascii: ":"))
            {
                files.append(("CNAME", .domain(domain)))
            }
        }
        self.files = files
    }

    package var paths: [String] { files.map(\.path) }

    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        guard files.indices.contains(place) else { return }
        switch files[place].file {
        case .redirects(let hosts):
            let file = RedirectsFile(Redirect.all(of: site), at: address, for: hosts)
            bytes += HostHeaders.preface.utf8
            for line in file.lines { bytes += (line + "\n").utf8 }
        case .headers: bytes += HeadersFile(assets: assets, pages: pages(), at: address).text.utf8
        case .nginx: bytes += NginxFile(Redirect.all(of: site), gone: gone, at: address).text.utf8
        case .apache: bytes += ApacheFile(Redirect.all(of: site), gone: gone, at: address).text.utf8
        case .caddy: bytes += CaddyFile(Redirect.all(of: site), gone: gone, at: address).text.utf8
        case .noJekyll: break
        case .domain(let domain): bytes += (domain + "\n").utf8
        }
    }

    /// The addresses of what was withdrawn, unless something else is published there now.
    private var gone: [String] {
        guard !site.withdrawn.isEmpty else { return [] }
        let present = Set(pages() + site.media)
        return site.withdrawn.map(\.path).filter { !present.contains($0) }
    }

    /// Findings about redirects and headers that the site's hosts do not take.
    package static func findings(in site: Site) -> [Diagnostic] {
        let (settings, address) = (site.settings, HostAddress(site.settings))
        guard let host = settings.hosts.first(where: \.readsPlatformFiles) else { return [] }
        guard address.base == "/" else {
            let message =
                "\(host.name) reads _redirects and _headers only at the root of a domain, and 'base_url' is the folder "
                + "'\(address.base)': old addresses redirect only through their pages"
            let fix = "publish the site on a domain of its own"
            return [Diagnostic(.hostLimit, in: "content/site.yaml", at: .start, message, fix: fix)]
        }
        guard settings.hosts.contains(.cloudflare) else { return [] }
        return RedirectsFile(Redirect.all(of: site), at: address, for: [.cloudflare]).findings
    }
}

extension Host {
    /// Whether it reads `_redirects` and `_headers`.
    fileprivate var readsPlatformFiles: Bool { self == .netlify || self == .cloudflare }
}

/// The site's address on its host, from which the host's own files build the addresses of pages.
struct HostAddress: Sendable {
    /// The path of the site's root, with `/` at both ends.
    let base: String
    /// The name of the host, if the site has a `base_url`.
    let domain: String?
    /// The form in which the hosts serve pages.
    let form: AddressForm
    /// The header that says what pages may load.
    let policy: HostHeaders.Header

    init(_ settings: Settings) {
        policy = ("Content-Security-Policy", ContentPolicy(settings).ofHost)
        form = settings.addressForm
        domain = settings.baseURL?.host
        var rest = (settings.baseURL?.text ?? "").utf8[...]
        for _ in 0..<3 {
            guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else {
                base = "/"
                return
            }
            rest = rest[rest.index(after: slash)...]
        }
        let path = String(rest) ?? ""
        base = path.isEmpty ? "/" : "/" + (path.hasSuffix("/") ? path : path + "/")
    }

    /// A path as a browser requests it, percent-encoded.
    func encoded(_ path: String) -> String {
        var out: [UInt8] = Array(base.utf8)
        out.append(address: path)
        return String(decoding: out, as: UTF8.self)
    }

    /// The address of a page, percent-encoded, in the form in which the hosts serve it.
    func page(_ path: String) -> String { encoded(String(form.address(of: path))) }
}

/// The headers that a host should send; each host's file writes them in its own form.
enum HostHeaders {
    typealias Header = (name: String, value: String)

    /// Sent with every file.
    static let everywhere: [Header] = [
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ]

    /// Sent with all media.
    static let mediaPolicy: Header = ("Content-Security-Policy", ContentPolicy.ofMedia)

    /// Sent with assets whose names contain a fingerprint of their contents: one address always has the same bytes.
    static let forever: Header = ("Cache-Control", "public, max-age=31536000, immutable")

    /// For everything else: browsers may keep a copy, but check with the host each time that it is current.
    static let asking: Header = ("Cache-Control", "no-cache")

    /// Sent with the data, which pages of other sites may load.
    static let sharing: Header = ("Access-Control-Allow-Origin", "*")

    /// The name of an asset with a fingerprint, as a regular expression.
    static let fingerprinted = #"\.[0-9a-f]{8}\.[a-z0-9]+$"#

    static let preface = "# Made by Dossier, for the 'host' in content/site.yaml.\n"
}

/// What a host should answer at an old address.
struct Redirect: Sendable {
    /// The path that was published, from the output folder.
    let path: String
    /// The path of the page that has moved.
    let target: String
    /// The file and the position at which the editor wrote the alias.
    let file: String
    let position: Position

    /// Every old address of a page, in the order of the site.
    static func all(of site: Site) -> [Redirect] {
        site.redirects.map {
            Redirect(path: $0.path, target: site.path(of: $0.target), file: $0.file, position: $0.position)
        }
    }

    /// Whether the path is the index of a folder.
    var isFolder: Bool { path.hasSuffix("/index.html") }

    /// The folder, with `/` at its end, if the path is the index of one; otherwise the path.
    var folder: String { path.hasSuffix("/index.html") ? String(path.dropLast("index.html".utf8.count)) : path }
}
