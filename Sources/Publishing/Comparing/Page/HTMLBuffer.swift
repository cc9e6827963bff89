/// A page while it is written.
struct HTMLBuffer {
    private(set) var bytes: [UInt8] = []

    /// Markup, as it is.
    mutating func markup(_ text: String) { bytes += text.utf8 }

    /// Text, with the characters escaped that mean something in HTML. What cannot stand in a page is left out.
    mutating func text(_ text: some StringProtocol) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case 0..<0x09, 0x0B..<0x20, 0x7F: break
            default: bytes.append(byte)
            }
        }
    }

    /// Text within an element without attributes, or with a class.
    mutating func element(_ name: String, class: String? = nil, _ text: some StringProtocol) {
        markup("<\(name)\(`class`.map { " class=\"\($0)\"" } ?? "")>")
        self.text(text)
        markup("</\(name)>")
    }
}
