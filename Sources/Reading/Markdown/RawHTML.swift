import Base

/// What to say of raw HTML, which no page takes.
enum RawHTML {
    /// - Parameter html: its first line.
    static func message(_ html: some Collection<UInt8>) -> String {
        if html.starts(with: "<!--".utf8) { return "an HTML comment is raw HTML, which is left out" }
        let end = html.firstIndex { $0 == UInt8(ascii: ">") || $0.isWhiteSpace } ?? html.endIndex
        let isWhole = end != html.endIndex && html[end] == UInt8(ascii: ">")
        return "raw HTML '\(String(decoding: html[..<end], as: UTF8.self))\(isWhole ? ">" : " …")' is left out"
    }

    static func fix(_ html: some Collection<UInt8>) -> String {
        if html.starts(with: "<!--".utf8) { return "remove it" }
        let name = html.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || $0.isDigit }
        switch String(decoding: name, as: UTF8.self).lowercased() {
        case "br": return "end the line with a backslash"
        case "b", "strong": return "write '**…**'"
        case "i", "em": return "write '*…*'"
        case "s", "del", "strike": return "write '~~…~~'"
        case "code", "pre", "tt": return "write '`…`'"
        case "a": return "write '[text](address)'"
        case "img": return "write '![description](media/…)'"
        case "hr": return "write '---'"
        case "blockquote": return "begin the lines with '>'"
        default: return "write it in Markdown, or '\\<' for the character itself"
        }
    }
}
