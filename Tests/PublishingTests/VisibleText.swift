import Publishing
import Foundation

/// The words of a page as a reader sees or hears them, with single spaces; without footnote markers and the signs of
/// addresses.
enum VisibleText {
    /// Those of the main part of a page.
    static func ofMain(_ page: [UInt8]) -> String {
        let text = String(decoding: page, as: UTF8.self)
        guard let start = text.range(of: "<main"), let end = text.range(of: "</main>") else { return "" }
        return of(String(text[start.lowerBound..<end.lowerBound]))
    }

    /// Those of a piece of HTML.
    static func of(_ html: String) -> String {
        var out = ""
        var rest = html[...]
        /// The tag at whose end words are seen again.
        var hidden: String?
        while let open = rest.firstIndex(of: "<") {
            if hidden == nil { out += rest[..<open] }
            let close = rest[open...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
            let tag = rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
            if let until = hidden {
                if name == "/" + until { hidden = nil }
            } else if name == "img", let start = tag.range(of: "alt=\"") {
                out += tag[start.upperBound...].prefix { $0 != "\"" } + " "
            } else if hiding.contains(where: tag.hasPrefix) {
                hidden = String(name)
            } else if breaks.contains(String(name.drop { $0 == "/" })) {
                out += " "
            }
        }
        if hidden == nil { out += rest }
        return spaced(unescaped(out))
    }

    /// With single spaces for all white space.
    static func spaced(_ text: String) -> String {
        text.unicodeScalars.split { " \n\t\r".unicodeScalars.contains($0) }.map { String($0) }.joined(separator: " ")
    }

    /// The beginnings of tags whose words are signs.
    private static let hiding = ["sup", "svg", "a class=\"fn\"", "a class=\"p\""]

    /// Elements between which words do not touch.
    private static let breaks: Set<String> = [
        "p", "li", "td", "th", "tr", "br", "h2", "h3", "h4", "dd", "dt", "div", "blockquote", "ul", "ol", "table",
    ]

    /// A piece of HTML or XML with characters for its entities.
    static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(text) {
            $0.replacingOccurrences(of: $1.0, with: $1.1)
        }
    }
}
