import Base

/// What a site is known by elsewhere: its address, and the ids in its feed.
enum SiteIdentity {
    /// What has changed in it, as sentences; each is about a file that says so.
    static func changes(_ path: String, _ old: [UInt8], _ new: [UInt8]) -> [String] {
        switch path {
        case "index.html":
            let (before, after) = (canonical(old), canonical(new))
            guard before != after else { return [] }
            return ["the site's address (base_url) was \(before ?? "not set"), and would be \(after ?? "not set")"]
        case "feed.xml":
            let (before, after) = (ids(old), ids(new))
            guard !before.isEmpty, !after.isEmpty, before.isDisjoint(with: after) else { return [] }
            return ["every entry of feed.xml has another id: to those who subscribed, all of them will be new"]
        default: return []
        }
    }

    /// The address that the page names as its own.
    private static func canonical(_ page: [UInt8]) -> String? {
        let address = text(in: page, after: "rel=\"canonical\" href=\"", before: UInt8(ascii: "\"")).first
        return address.map { $0.hasSuffix("index.html") ? String($0.dropLast("index.html".count)) : $0 }
    }

    private static func ids(_ feed: [UInt8]) -> Set<String> {
        // The first is that of the feed itself.
        Set(text(in: feed, after: "<id>", before: UInt8(ascii: "<")).dropFirst())
    }

    private static func text(in bytes: [UInt8], after start: String, before end: UInt8) -> [String] {
        var found: [String] = []
        var place = 0
        let mark = Array(start.utf8)
        while let next = bytes.span.place(of: mark.span, in: place..<bytes.count) {
            let from = next + mark.count
            let text = bytes[from...].prefix { $0 != end }
            found.append(String(decoding: text, as: UTF8.self))
            place = text.endIndex
        }
        return found
    }
}
