import Base
import Language
import Model

/// Finds `https://…` and `http://…` that occur in words, as GitHub's autolinks do: without the punctuation after them,
/// and with a closing parenthesis only if it is opened inside.
enum BareAddress {
    /// The address whose `://` begins at an index, if there is one.
    static func range(in bytes: Span<UInt8>, colon: Int) -> Range<Int>? {
        guard colon + 3 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/"),
            let start = schemeStart(in: bytes, colon: colon)
        else { return nil }
        let host = bytes[colon + 3]
        guard host.isLetter || host.isDigit || host >= 0x80, !isStop(bytes, colon + 3) else { return nil }
        var end = colon + 3
        while end < bytes.count, !isStop(bytes, end) { end += 1 }
        end = trimmed(bytes, start..<end)
        return end > colon + 3 ? start..<end : nil
    }

    private static func schemeStart(in bytes: Span<UInt8>, colon: Int) -> Int? {
        for scheme in ["https", "http"] where colon >= scheme.utf8.count {
            let start = colon - scheme.utf8.count
            guard zip(start..<colon, scheme.utf8).allSatisfy({ bytes[$0] | 0x20 == $1 }) else { continue }
            let before = start > 0 ? bytes[start - 1] : 0x20
            return before.isLetter || before.isDigit || before == UInt8(ascii: "+") ? nil : start
        }
        return nil
    }

    /// White space, `<`, `[`, `]`, `"`, and the quotation marks and full-width punctuation that no address holds.
    private static func isStop(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
        let byte = bytes[index]
        if byte <= 0x20 || byte == 0x7F { return true }
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""): return true
        case 0xC2...0xEF:
            return stops.contains { bytes.holds($0.span, at: index) }
        default: return false
        }
    }

    private static let stops: [[UInt8]] = [
        "\u{A0}", "«", "»", "“", "”", "„", "‹", "›", "\u{2028}", "\u{2029}", "\u{202F}", "\u{3000}", "、", "。", "《", "》",
        "「",
        "」", "『", "』", "【", "】", "（", "）", "，", "；", "：", "！", "？", "؟", "،", "؛",
    ].map { Array($0.utf8) }

    /// The end without trailing punctuation.
    private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var end = range.upperBound
        var excess = 0
        for index in range {
            if bytes[index] == UInt8(ascii: ")") { excess += 1 }
            if bytes[index] == UInt8(ascii: "(") { excess -= 1 }
        }
        while end > range.lowerBound {
            let last = bytes[end - 1]
            if last == UInt8(ascii: ")") {
                guard excess > 0 else { break }
                excess -= 1
                end -= 1
            } else if "?!.,:;*_~'|".utf8.contains(last) {
                end -= 1
            } else {
                let address = bytes.extracting(range.lowerBound..<end)
                guard let mark = marks.first(where: { address.holds($0.span, at: address.count - $0.count) }) else {
                    break
                }
                end -= mark.count
            }
        }
        return end
    }

    private static let marks: [[UInt8]] = ["’", "‘", "…", "–", "—"].map { Array($0.utf8) }
}

/// Says what is wrong with an address that is not let through.
enum AddressRule {
    /// A finding's message and fix, and the address that must be meant if there is one; or nil if a link may lead
    /// there.
    static func finding(
        _ target: Reference.Target, isImage: Bool
    ) -> (message: String, fix: String?, meant: String?)? {
        switch target {
        case .unsafe(let text):
            let (fix, meant) = fix(for: text)
            return ("'\(text.prefix(80))' is not an address that a page may link to", fix, meant)
        case .file: return nil
        default:
            guard isImage else { return nil }
            return ("an image must be a file in content/media", "save it there and link to 'media/…'", nil)
        }
    }

    private static let schemes = ["http", "https", "mailto"] + EntityKind.allCases.map(\.rawValue) + ["footnote"]
    private static let near = NearMiss(schemes)

    private static func fix(for text: String) -> (fix: String?, meant: String?) {
        if text.isEmpty { return ("write the address between the parentheses", nil) }
        if text.hasPrefix("//") { return ("write 'https:\(text)'", "https:\(text)") }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (nil, nil) }
        let scheme = String(text[..<colon])
        let rest = text[text.utf8.index(after: colon)...]
        if ["http", "https"].contains(scheme.lowercased()) {
            let host = rest.drop { $0 == "/" }
            guard !host.isEmpty else { return (nil, nil) }
            let meant = "\(scheme.lowercased())://\(host)"
            return ("write '\(meant)'", meant)
        }
        if rest.isEmpty { return ("add what follows '\(scheme):'", nil) }
        if let nearest = near.nearest(to: scheme), nearest != scheme {
            return ("did you mean '\(nearest):\(rest)'?", "\(nearest):\(rest)")
        }
        return ("use http, https, mailto, or a file of the site", nil)
    }
}
