import Model

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
        for folder in PagePath.folders {
            rules.append(("\(address.base)\(folder)/*", [address.policy]))
        }
        rules.append((address.base + "media/*", [HostHeaders.mediaPolicy]))
        rules += assets.map { (address.encoded($0), [HostHeaders.forever]) }
        rules.append((address.base + DataSummary.folder + "*", [address.policy, HostHeaders.sharing]))
        // Cloudflare Pages serves 'about.html' at '/about'. Pages beyond the limit have the policy in their HTML.
        for page in pages where !page.utf8.contains(UInt8(ascii: "/")) {
            let name = page == "index.html" ? "" : String(page.dropLast(".html".utf8.count))
            rules += [name, page].map { (address.encoded($0), [address.policy]) }
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
        // Where pages are served without '.html', readers have kept both forms of an old address; those with '.html' come
        // first, so that each has at least one.
        let bare = redirects.filter { !$0.isFolder && address.form.address(of: $0.path) != $0.path }
        let lines =
            redirects.map { ($0, from: $0.folder) } + bare.map { ($0, from: String(address.form.address(of: $0.path))) }
        for (redirect, from) in lines {
            let line = "\(address.encoded(from)) \(address.page(redirect.target)) \(status)"
            let isTooMuch =
                line.utf8.count > Self.limits.line || self.lines.count >= Self.limits.redirects
                || size + line.utf8.count + 1 > Self.largest
            if isLimited, isTooMuch {
                if from == redirect.folder { left.append(redirect) }
            } else {
                self.lines.append(line)
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
