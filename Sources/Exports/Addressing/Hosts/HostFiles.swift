import Model

/// The files by which a host knows redirects and headers; none where `site.yaml` names no host.
package struct HostFiles: SiteOutput {
    private enum File: Sendable {
        case redirects([Host])
        case headers
        case nginx
        case apache
        /// Keeps GitHub Pages from taking the site through Jekyll, which leaves out names that begin with `_` or `.`
        /// (docs.github.com/en/pages, "Creating a GitHub Pages site").
        case noJekyll
        /// The domain at which GitHub Pages is to serve the site
        /// (docs.github.com/en/pages, "Managing a custom domain").
        case domain(String)
    }

    private let files: [(path: String, file: File)]
    private let site: Site
    private let address: HostAddress
    private let assets: [String]
    private let pages: @Sendable () -> [String]

    /// - Parameters:
    ///   - assets: The paths of the assets whose names hold a fingerprint.
    ///   - pages: The paths of the pages; asked for when a file is made.
    package init(_ site: Site, assets: [String], pages: @escaping @Sendable () -> [String]) {
        let hosts = site.settings.hosts
        (self.site, self.assets, self.pages) = (site, assets, pages)
        address = HostAddress(site.settings)
        var files: [(String, File)] = []
        let platforms = hosts.filter { $0 == .netlify || $0 == .cloudflare }
        if !platforms.isEmpty { files += [("_redirects", .redirects(platforms)), ("_headers", .headers)] }
        if hosts.contains(.nginx) { files.append((NginxFile.name, .nginx)) }
        if hosts.contains(.apache) { files.append((ApacheFile.name, .apache)) }
        if hosts.contains(.githubPages) {
            files.append((".nojekyll", .noJekyll))
            if let domain = address.domain, !domain.hasSuffix(".github.io"), !domain.utf8.contains(UInt8(ascii: ":")) {
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
        case .nginx: bytes += NginxFile(Redirect.all(of: site), at: address).text.utf8
        case .apache: bytes += ApacheFile(Redirect.all(of: site), at: address).text.utf8
        case .noJekyll: break
        case .domain(let domain): bytes += (domain + "\n").utf8
        }
    }

    /// What does not fit within the limits of the site's hosts.
    package static func findings(in site: Site) -> [Diagnostic] {
        guard site.settings.hosts.contains(.cloudflare) else { return [] }
        return RedirectsFile(Redirect.all(of: site), at: HostAddress(site.settings), for: [.cloudflare]).findings
    }
}
