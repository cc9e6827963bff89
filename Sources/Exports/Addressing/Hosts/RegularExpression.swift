/// Regular expressions as Apache and nginx read them (PCRE).
enum RegularExpression {
    /// A text, escaped for a regular expression.
    static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            if #"\.^$*+?()[]{}|""#.utf8.contains(byte) { out.append(UInt8(ascii: "\\")) }
            out.append(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
