import Base
import Exports

/// Draws texts in scripts that the built-in typeface lacks.
struct TextDrawing: Sendable {
    let vips: Vips
    let fonts: [InstalledFont]
    let cache: PictureCache

    enum Result: Sendable {
        case drawn(DrawnText)
        /// None of the fonts has all its letters.
        case unknownLetters
        /// It is longer than its place in the picture.
        case tooLong
        case failed(String)
    }

    func draw(_ wanted: WantedText) -> Result {
        let letters = wanted.letters
        guard let font = fonts.first(where: { $0.has(letters) }) else { return .unknownLetters }
        let key = key(of: wanted, font)
        if let kept = cache.bytes(of: key, "pgm"), let text = DrawnText(graymap: kept) { return .drawn(text) }
        let result = draw(wanted, font)
        // If it cannot be kept, it is drawn again by the next build.
        if case .drawn(let text) = result { _ = cache.keep(text.graymap, as: key, "pgm") }
        return result
    }

    private func key(of wanted: WantedText, _ font: InstalledFont) -> Fingerprint {
        var record = ValueWriter()
        record.add(vips.version)
        record.add(font.family)
        record.add(wanted.text)
        record.add(wanted.use.rawValue)
        record.add(wanted.use.sizes) { $1.add($0) }
        return Fingerprint(of: record.bytes)
    }

    /// Draws it in the largest type with which it fits; a title that fits in none is made as small as it must be.
    private func draw(_ wanted: WantedText, _ font: InstalledFont) -> Result {
        let room = wanted.use.room
        let box = wanted.use == .title ? ["--width", String(room.width)] : []
        var attempts = wanted.use.sizes.map { (size: $0, options: box + ["--dpi", "72"]) }
        if wanted.use == .title, let least = attempts.last?.size {
            attempts.append((least, box + ["--height", String(room.height)]))
        }
        for attempt in attempts {
            let arguments = ["text", ".pgm", wanted.markup, "--font", "\(font.family), \(attempt.size)"]
            switch vips.run(arguments + attempt.options) {
            case .failure(let failure): return .failed(failure.reason)
            case .success(let bytes):
                guard let text = DrawnText(graymap: bytes) else { return .failed("it gave no picture") }
                if text.width <= room.width, text.height <= room.height { return .drawn(text) }
            }
        }
        return .tooLong
    }
}

extension WantedText {
    /// The text as Pango reads it. A tag around it keeps a text that begins with a dash from being an option.
    fileprivate var markup: String {
        var bytes: [UInt8] = []
        bytes.append(xml: text, onOneLine: true)
        return "<span>\(String(decoding: bytes, as: UTF8.self))</span>"
    }
}

extension DrawnText {
    /// Reads a picture in shades of grey with eight bits each (Netpbm's PGM, raw).
    init?(graymap bytes: [UInt8]) {
        var fields: [[UInt8]] = []
        var index = 0
        while fields.count < 4, index < bytes.count {
            if bytes[index] == UInt8(ascii: "#") {
                index = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
            } else if bytes[index].isWhiteSpace {
                index += 1
            } else {
                let field = bytes[index...].prefix { !$0.isWhiteSpace }
                fields.append(Array(field))
                index += field.count
            }
        }
        guard fields.count == 4, fields[0] == Array("P5".utf8), fields[3] == Array("255".utf8), index < bytes.count,
            let width = Int(String(decoding: fields[1], as: UTF8.self)), 1...10_000 ~= width,
            let height = Int(String(decoding: fields[2], as: UTF8.self)), 1...10_000 ~= height
        else { return nil }
        self.init(width: width, height: height, coverage: Array(bytes[(index + 1)...]))
    }

    /// The same as a file.
    var graymap: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + coverage }
}
