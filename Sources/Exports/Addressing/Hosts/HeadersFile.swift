import Model

/// The file `_headers`, as Netlify and Cloudflare Pages read it: an address, and below it, indented, headers.
///
/// All rules that fit an address add up, so a header that is not for all stands under no `/*`. Pages carry no caching header:
/// both hosts let browsers keep a copy and ask each time whether it still holds (`max-age=0, must-revalidate`).
struct HeadersFile: Sendable {
    /// Cloudflare Pages takes 100 rules (developers.cloudflare.com/pages/configuration/headers).
    private static let mostRules = 100

    private(set) var text: String

    /// - Parameters:
    ///   - assets: The paths of the assets whose names hold a fingerprint.
    ///   - pages: The paths of the pages.
    init(assets: [String], pages: [String], at address: HostAddress) {
        var rules = [(address.base + "*", HostHeaders.everywhere)]
        for folder in ["articles", "actors", "events", "footnotes", "sources"] {
            rules.append(("\(address.base)\(folder)/*", [HostHeaders.policy]))
        }
        rules.append((address.base + "media/*", [HostHeaders.mediaPolicy]))
        rules += assets.map { (address.encoded($0), [HostHeaders.forever]) }
        // Cloudflare Pages serves 'about.html' at '/about'. What finds no place has its policy in itself.
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
