import Base

/// A text that the built-in typeface cannot set, and its use in a picture.
package struct WantedText: Sendable, Hashable {
    /// Where in a picture a text is set.
    package enum Use: Int, Sendable, CaseIterable {
        case title, line, site

        /// The largest size of the text, in pixels.
        package var room: (width: Int, height: Int) {
            switch self {
            case .title: (1040, 260)
            case .line: (1040, 58)
            case .site: (700, 58)
            }
        }

        /// The sizes of type to try, in pixels; the last is used for a title that fits in none.
        package var sizes: [Int] {
            switch self {
            case .title: [96, 76, 60, 48, 40]
            case .line: [36, 30]
            case .site: [34, 28]
            }
        }
    }

    package let text: String
    package let use: Use

    package init(_ text: String, _ use: Use) { (self.text, self.use) = (text, use) }
}

/// A text as a program has drawn it: how much of each pixel it covers, from 0 to 255, row by row.
package struct DrawnText: Sendable, Equatable {
    package let width: Int
    package let height: Int
    package let coverage: [UInt8]
    /// What tells it from others.
    fileprivate let fingerprint: Fingerprint

    /// Nil if the bytes are not those of a picture of this size.
    package init?(width: Int, height: Int, coverage: [UInt8]) {
        guard width > 0, height > 0, coverage.count == width * height else { return nil }
        (self.width, self.height, self.coverage) = (width, height, coverage)
        fingerprint = Fingerprint(of: coverage)
    }

    /// Its pixels, from its left edge and from the row in which it begins.
    var mask: Mask { Mask(left: 0, top: 0, width: width, height: height, coverage: coverage) }
}

/// The texts of a site's pictures that a program of the machine has drawn.
package struct DrawnTexts: Sendable, Equatable {
    private var texts: [WantedText: DrawnText] = [:]

    package init() {}

    /// - Parameter texts: A text that failed in one of its uses counts as failed in all.
    package init(_ wanted: [WantedText], _ texts: [WantedText: DrawnText]) {
        let failed = Set(wanted.filter { texts[$0] == nil }.map(\.text))
        self.texts = failed.isEmpty ? texts : texts.filter { !failed.contains($0.key.text) }
    }

    subscript(text: String, use: WantedText.Use) -> DrawnText? {
        texts.isEmpty ? nil : texts[WantedText(text, use)]
    }

    /// Whether pictures show a text.
    func shows(_ text: String) -> Bool { WantedText.Use.allCases.contains { self[text, $0] != nil } }

    /// Adds what tells the drawing of a text from others; nothing for one that was not drawn.
    func add(_ text: String, _ use: WantedText.Use, to record: inout ValueWriter) {
        record.add(optional: self[text, use]) { drawn, record in
            record.add(drawn.width)
            record.add(drawn.fingerprint)
        }
    }
}

extension String {
    /// Whether the first letter is of a script that runs from right to left (Unicode Standard Annex #9, rules P2 and P3).
    var runsFromRight: Bool {
        let first = unicodeScalars.first { $0.properties.isAlphabetic }
        return first.map { scalar in
            switch scalar.value {
            case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
            default: false
            }
        } ?? false
    }
}

extension WantedText {
    /// The letters and numerals that the built-in typeface lacks, which a font must have.
    package var letters: Set<UInt32> {
        let lacking = text.unicodeScalars.filter { scalar in
            let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            return isLetter && Typeface.dossier.letter(scalar) == nil
        }
        return Set(lacking.map(\.value))
    }
}
