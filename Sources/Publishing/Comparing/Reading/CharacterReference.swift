/// A character that HTML names, such as `&amp;` or `&#8211;`.
struct CharacterReference {
    let scalar: Unicode.Scalar
    /// How many bytes name it, from `&` on.
    let length: Int

    /// The longest reference that is looked for, in bytes.
    private static let longest = 10
    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "copy": "©",
        "middot": "·", "times": "×", "deg": "°", "euro": "€", "pound": "£",
    ]

    /// Reads a reference at an ampersand; nil where there is none that is known.
    init?(in bytes: [UInt8], at start: Int, end: Int) {
        var index = start + 1
        let last = min(end, start + Self.longest)
        while index < last, bytes[index] != UInt8(ascii: ";") { index += 1 }
        guard index < last else { return nil }
        let name = String(decoding: bytes[start + 1..<index], as: UTF8.self)
        length = index + 1 - start
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            guard let scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) else { return nil }
            self.scalar = scalar
        } else if name.hasPrefix("#") {
            guard let scalar = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) else { return nil }
            self.scalar = scalar
        } else {
            guard let scalar = Self.names[name] else { return nil }
            self.scalar = scalar
        }
    }
}
