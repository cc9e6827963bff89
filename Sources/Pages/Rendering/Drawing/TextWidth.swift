/// How wide a text will be in a sans-serif that nobody knows yet: as wide as in the widest of the common ones (Verdana,
/// DejaVu Sans), so that labels laid out with it do not touch.
enum TextWidth {
    /// In pixels, at a font size in pixels.
    static func pixels(_ text: String, size: Double) -> Double {
        var hundredths = 0
        for scalar in text.unicodeScalars { hundredths += hundredthsOfEm(scalar.value) }
        return Double(hundredths) * size / 100
    }

    /// The text, or as many of its words as fit and an ellipsis.
    static func fitted(_ text: String, within width: Double, size: Double) -> String {
        guard pixels(text, size: size) > width else { return text }
        var room = width - pixels("…", size: size)
        var end = text.startIndex
        var wordEnd = text.startIndex
        for index in text.indices {
            if text[index] == " " { wordEnd = index }
            room -= pixels(String(text[index]), size: size)
            if room < 0 { break }
            end = text.index(after: index)
        }
        // A script without spaces, or one very long word, is cut within the word.
        let isMidWord = wordEnd == text.startIndex || text.distance(from: wordEnd, to: end) > 12
        let cut = isMidWord ? end : wordEnd
        return text[..<cut] + "…"
    }

    private static func hundredthsOfEm(_ scalar: UInt32) -> Int {
        if scalar < 128 { return Int(ascii[Int(scalar)]) }
        // Ranges that are seldom met come last; a scalar that none knows is taken for a wide one.
        return ranges.first { $0.scalars.contains(scalar) }?.width ?? 100
    }

    private static let ascii: [UInt8] = (0..<128).map { (code: UInt8) -> UInt8 in
        switch Character(UnicodeScalar(code)) {
        case "i", "j", "l", "'", "|": 30
        case " ", ".", ",", ":", ";": 37
        case "f", "I", "t", "!", "/", "\\": 43
        case "r", "(", ")", "[", "]", "-", "\"", "`": 47
        case "c", "s", "z", "?": 56
        case "m", "%", "@", "W": 103
        case "w", "M", "#", "+", "<", "=", ">", "~", "&", "O", "Q": 85
        case "A"..."Z": 73
        default: 64
        }
    }

    private static let ranges: [(scalars: ClosedRange<UInt32>, width: Int)] = [
        (0x80...0x24F, 70), (0x250...0x2FF, 64), (0x300...0x36F, 0), (0x370...0x3FF, 72), (0x400...0x52F, 76),
        (0x591...0x5C7, 0), (0x530...0x5FF, 66), (0x610...0x61A, 0), (0x64B...0x65F, 0), (0x600...0x8FF, 68),
        (0x900...0xDFF, 76), (0xE00...0xEFF, 66), (0x200B...0x200F, 0), (0x2010...0x2013, 55), (0x2018...0x2019, 37),
        (0x201C...0x201D, 56), (0x1E00...0x1FFF, 74), (0xFE00...0xFE0F, 0), (0xFB50...0xFDFF, 90),
        (0x1F000...0x1FAFF, 140),
    ]
}
