import Base

/// The size of a picture before any style is applied, in CSS pixels, rotated as its file says.
package struct PictureSize: Sendable, Hashable {
    package var width: Int
    package var height: Int

    /// The longest side that a page may state.
    package static let largest = 1_000_000

    /// Returns `nil` if either side is not a length that a page may state.
    package init?(width: Int, height: Int) {
        guard 1...Self.largest ~= width, 1...Self.largest ~= height else { return nil }
        (self.width, self.height) = (width, height)
    }

    /// The size after a quarter turn.
    package var turned: PictureSize {
        var turned = self
        swap(&turned.width, &turned.height)
        return turned
    }
}

/// The sizes of the site's pictures, by the addresses at which pages show them.
package struct PictureSizes: Sendable, Equatable {
    private let sizes: [String: PictureSize]

    package init(_ sizes: [String: PictureSize] = [:]) { self.sizes = sizes }

    /// The size of the picture at an address of the site, ignoring its query and fragment.
    package subscript(address: String) -> PictureSize? { sizes[file: address] }
}

extension Dictionary where Key == String {
    /// What is known of the file at an address of the site, ignoring its query and fragment.
    subscript(file address: String) -> Value? {
        isEmpty ? nil : self[address] ?? self[String(address.withoutQuery)]
    }
}

/// The value of an attribute read as an address: without white space and control characters, with its character
/// references decoded, in lower case.
struct AddressText {
    private let text: [UInt8]
    /// Whether it refers to a character or text that only a declaration can explain.
    private(set) var hasUnknownName = false

    init(_ value: ArraySlice<UInt8>) {
        var rest = value
        var text: [UInt8] = []
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "&") else {
                text.append(byte)
                continue
            }
            let reference = Self.reference(&rest)
            if let byte = reference.byte { text.append(byte) }
            hasUnknownName = hasUnknownName || reference.isUnknown
        }
        self.text = text.filter { $0 > 0x20 && $0 != 0x7F }.map(\.lowercased)
    }

    /// Whether it contains a script.
    var isScript: Bool { holds("javascript:") || holds("vbscript:") }

    /// Whether it contains a page or a drawing instead of leading to one.
    var isPage: Bool {
        guard text.starts(with: "data:".utf8) else { return false }
        let isHarmless = ["image/", "font/", "application/font", "application/x-font", "audio/", "video/", "text/css"]
            .contains { text.dropFirst(5).starts(with: $0.utf8) }
        return !isHarmless || text.dropFirst(5).starts(with: "image/svg".utf8)
    }

    private func holds(_ word: String) -> Bool {
        let word = Array(word.utf8)
        guard text.count >= word.count else { return false }
        return (0...(text.count - word.count)).contains { text[$0] == word[0] && text[$0...].starts(with: word) }
    }

    /// Reads what follows an ampersand: the ASCII character that is meant, if any.
    private static func reference(_ rest: inout ArraySlice<UInt8>) -> (byte: UInt8?, isUnknown: Bool) {
        if rest.first == UInt8(ascii: "#") {
            rest.removeFirst()
            let isHexadecimal = rest.first == UInt8(ascii: "x") || rest.first == UInt8(ascii: "X")
            if isHexadecimal { rest.removeFirst() }
            let digits = rest.prefix { byte in
                0x30...0x39 ~= byte || isHexadecimal && (0x41...0x46 ~= byte || 0x61...0x66 ~= byte)
            }
            end(&rest, digits.count)
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10) ?? 0xFFFD
            return (value < 0x80 ? UInt8(value) : nil, false)
        }
        let name = rest.prefix { $0 > 0x20 && ![UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "=")].contains($0) }
        guard rest.dropFirst(name.count).first == UInt8(ascii: ";") else { return (UInt8(ascii: "&"), false) }
        end(&rest, name.count)
        let byte = named[String(decoding: name, as: UTF8.self)]
        return (byte, byte == nil)
    }

    private static func end(_ rest: inout ArraySlice<UInt8>, _ count: Int) {
        rest = rest.dropFirst(count)
        if rest.first == UInt8(ascii: ";") { rest.removeFirst() }
    }

    /// The names of XML, and those of HTML that can spell the address of a script.
    private static let named: [String: UInt8] = [
        "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
        "apos": UInt8(ascii: "'"), "colon": UInt8(ascii: ":"), "Tab": 0x09, "NewLine": 0x0A, "lpar": UInt8(ascii: "("),
    ]
}
