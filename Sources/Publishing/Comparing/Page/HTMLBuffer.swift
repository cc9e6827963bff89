import Base

/// A page while it is written.
struct HTMLBuffer {
    private(set) var bytes: [UInt8] = []

    /// Markup, as it is.
    mutating func markup(_ text: String) { bytes += text.utf8 }

    /// Text, with the characters escaped that mean something in HTML. What cannot stand in a page is left out.
    mutating func text(_ text: some StringProtocol) {
        let kept = text.utf8.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A }
        bytes.append(escaping: String(decoding: kept, as: UTF8.self))
    }

    /// Text within an element without attributes, or with a class.
    mutating func element(_ name: String, class: String? = nil, _ text: some StringProtocol) {
        markup("<\(name)\(`class`.map { " class=\"\($0)\"" } ?? "")>")
        self.text(text)
        markup("</\(name)>")
    }
}
