import Base
import Model

/// Reads the size of an SVG: the width and height of its root element, or those of its view box (SVG 2, 8.2 and 8.12).
struct SVGHeader {
    private let bytes: [UInt8]
    private var offset = 0

    static func read(_ bytes: [UInt8]) -> PictureHeader {
        var reader = SVGHeader(bytes: bytes)
        guard reader.findRoot() else {
            let isCut = bytes.count >= PictureHeader.first && reader.offset >= bytes.count && reader.isMarkup
            return isCut ? .more(bytes.count * 2) : .unknown
        }
        guard let attributes = reader.attributes() else {
            return bytes.count >= PictureHeader.first ? .more(bytes.count * 2) : .unreadable
        }
        return size(attributes)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var isMarkup: Bool { bytes.first { !$0.isWhiteSpace && $0 < 0x80 } == UInt8(ascii: "<") }

    // MARK: The root element

    /// Goes to the end of the root element's name, past anything that may precede it. Returns whether it is `svg`.
    private mutating func findRoot() -> Bool {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        while offset < bytes.count {
            if bytes[offset].isWhiteSpace {
                offset += 1
            } else if starts(with: "<!--") {
                pass("-->")
            } else if starts(with: "<?") {
                pass("?>")
            } else if starts(with: "<!") {
                passDoctype()
            } else {
                return enterRoot()
            }
        }
        return false
    }

    private mutating func enterRoot() -> Bool {
        guard bytes[offset] == UInt8(ascii: "<") else { return false }
        let name = bytes[(offset + 1)...].prefix { !$0.isWhiteSpace && $0 != 0x3E && $0 != 0x2F }.prefix(64)
        offset = name.endIndex
        return name.split(separator: UInt8(ascii: ":")).last?.elementsEqual("svg".utf8) ?? false
    }

    private mutating func passDoctype() {
        var depth = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth -= 1 }
            if byte == UInt8(ascii: ">"), depth <= 0 { return }
        }
    }

    private func starts(with text: StaticString) -> Bool { bytes.span.holds(text, at: offset) }

    private mutating func pass(_ end: StaticString) {
        while offset < bytes.count, !starts(with: end) { offset += 1 }
        offset = min(bytes.count, offset + end.utf8CodeUnitCount)
    }

    /// The attributes of the element whose name has been passed; `nil` if the tag does not end.
    private mutating func attributes() -> [String: String]? {
        var found: [String: String] = [:]
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == UInt8(ascii: ">") { return found }
            guard !byte.isWhiteSpace, byte != UInt8(ascii: "/") else {
                offset += 1
                continue
            }
            let name = bytes[offset...].prefix { !$0.isWhiteSpace && $0 != 0x3D && $0 != 0x3E }
            offset = name.endIndex
            guard let value = value() else { continue }
            found[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
        }
        return nil
    }

    /// The quoted value after a name; goes past at least one byte.
    private mutating func value() -> ArraySlice<UInt8>? {
        while offset < bytes.count, bytes[offset].isWhiteSpace { offset += 1 }
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else { return nil }
        offset += 1
        while offset < bytes.count, bytes[offset].isWhiteSpace { offset += 1 }
        guard offset < bytes.count, [0x22, 0x27].contains(bytes[offset]) else { return nil }
        let quote = bytes[offset]
        let value = bytes[(offset + 1)...].prefix { $0 != quote }
        offset = min(bytes.count, value.endIndex + 1)
        return value
    }

    // MARK: Lengths

    private static func size(_ attributes: [String: String]) -> PictureHeader {
        let box = attributes["viewBox"].flatMap(viewBox)
        switch (attributes["width"].flatMap(length), attributes["height"].flatMap(length), box) {
        case (let width?, let height?, _): return rounded(width, height)
        case (let width?, nil, let box?): return rounded(width, width * box.height / box.width)
        case (nil, let height?, let box?): return rounded(height * box.width / box.height, height)
        case (nil, nil, let box?):
            // A few units are not a size in pixels but a choice of scale.
            let scale = min(box.width, box.height) < 16 ? defaultSize.width / box.width : 1
            return rounded(box.width * scale, box.height * scale)
        case (let width, let height, nil): return rounded(width ?? defaultSize.width, height ?? defaultSize.height)
        }
    }

    /// The size that browsers give to a drawing without one (CSS 2.2, 10.3.2).
    private static let defaultSize = (width: 300.0, height: 150.0)

    private static func rounded(_ width: Double, _ height: Double) -> PictureHeader {
        PictureHeader(width: Int(exactly: max(1, width).rounded()), height: Int(exactly: max(1, height).rounded()))
    }

    private static func viewBox(_ text: String) -> (width: Double, height: Double)? {
        let numbers = text.split { $0 == " " || $0 == "," || $0.isWhitespace }.map { Double($0) }
        guard numbers.count == 4, let width = numbers[2], let height = numbers[3], width > 0, height > 0,
            width.isFinite, height.isFinite
        else { return nil }
        return (width, height)
    }

    /// A length in CSS pixels; `nil` if it depends on the picture's surroundings, or is not a length.
    private static func length(_ text: String) -> Double? {
        let text = text.filter { !$0.isWhitespace }
        let unit = text.reversed().prefix { $0.isLetter || $0 == "%" }.count
        let name = unit == 0 ? "px" : text.suffix(unit).lowercased()
        guard let pixels = pixels[name], let value = Double(text.dropLast(unit)), value > 0, value.isFinite else {
            return nil
        }
        return value * pixels
    }

    private static let pixels: [String: Double] = [
        "px": 1, "pt": 96 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6, "em": 16,
        "rem": 16, "ex": 8,
    ]
}
