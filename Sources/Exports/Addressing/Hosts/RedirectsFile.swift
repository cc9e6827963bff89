import Model

/// The file `_redirects`, as Netlify and Cloudflare Pages read it: `from to status`, a line for each old address.
///
/// No line has a wildcard or placeholder: `*` and `:` are written in percent escapes, as Netlify asks for special characters
/// (docs.netlify.com/routing/redirects).
struct RedirectsFile: Sendable {
    /// What Cloudflare Pages takes of one file (developers.cloudflare.com/pages/configuration/redirects, under "Per file"):
    /// 2,000 static redirects, and 100 dynamic ones, of which there are none here; 1,000 characters a line.
    private static let limits = (redirects: 2_000, line: 1_000)
    /// What lies behind the first 100 kB of the file is reported to be passed over there without a word
    /// (wppoland.com, "Cloudflare redirects: 100KB cap").
    private static let largest = 100_000

    private(set) var lines: [String] = []
    /// Old addresses that the host's limits leave to their pages.
    private(set) var left: [Redirect] = []

    /// - Parameter hosts: `netlify`, `cloudflare` or both: one file serves them.
    init(_ redirects: [Redirect], at address: HostAddress, for hosts: [Host]) {
        let isLimited = hosts.contains(.cloudflare)
        // There is a page at each old address. Netlify serves it unless the redirect is forced (answers.netlify.com/t/10084);
        // Cloudflare Pages follows the redirect anyway, and does not know the mark.
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

    /// What the editor should know of the limits.
    var findings: [Diagnostic] {
        guard let first = left.first else { return [] }
        let others = left.count > 1 ? " and \(left.count - 1) more" : ""
        return [
            Diagnostic(
                .redirectLimit, in: first.file, at: first.position,
                "Cloudflare Pages takes 2,000 redirects of 1,000 characters, 100 kB in all: '/\(first.folder)'\(others) redirect by "
                    + "their pages only",
                fix: "take out aliases that nobody uses any more")
        ]
    }
}
