/// How words are made alike before they are compared: case, diacritics and letter variants folded, marks left out.
///
/// The definition is data (`groups`, `marks`, `separators`, `unspaced`), which also goes into the site, so that the browser
/// folds a query by the same table as the build folded the texts. For each scalar the first of these holds: a mark is left
/// out; a separator ends a word; a letter of an unspaced script makes a word with the letter after it; a letter in a group
/// becomes the group's letters; any other stays as it is.
struct Folding: Sendable {
    /// What becomes of a scalar.
    enum Kind: UInt8 { case letter, separator, mark, unspaced, folded }

    /// For each ASCII byte the letter or digit it is folded to; 0 for a separator.
    let ascii: [UInt8]
    /// `Kind`s of the scalars of the basic plane.
    private let kinds: [UInt8]
    /// For a scalar that is folded, the place of its group in `letters`.
    private let places: [UInt16]
    /// Each group's letters: their number, then the bytes.
    private let letters: [UInt8]

    static let standard = Folding()

    private init() {
        var kinds = [UInt8](repeating: Kind.letter.rawValue, count: 0x10000)
        var places = [UInt16](repeating: 0, count: 0x10000)
        var letters: [UInt8] = []
        for group in Self.groups.split(separator: "|") {
            let parts = group.split(separator: " ")
            guard parts.count == 2 else { continue }
            for scalar in parts[1].unicodeScalars where scalar.value < 0x10000 {
                kinds[Int(scalar.value)] = Kind.folded.rawValue
                places[Int(scalar.value)] = UInt16(truncatingIfNeeded: letters.count)
            }
            letters.append(UInt8(truncatingIfNeeded: parts[0].utf8.count))
            letters += parts[0].utf8
        }
        for (list, kind) in [(Self.unspaced, Kind.unspaced), (Self.separators, .separator), (Self.marks, .mark)] {
            for range in Self.ranges(list) {
                for value in range.clamped(to: 0...0xFFFF) { kinds[Int(value)] = kind.rawValue }
            }
        }
        ascii = (0..<128).map { byte in
            switch Kind(rawValue: kinds[byte]) {
            case .letter: UInt8(byte)
            case .folded: UInt8(byte) | 0x20
            default: 0
            }
        }
        (self.kinds, self.places, self.letters) = (kinds, places, letters)
    }

    func kind(_ scalar: UInt32) -> Kind {
        if scalar < 0x10000 { return Kind(rawValue: kinds[Int(scalar)]) ?? .letter }
        if scalar >= 0x20000, scalar <= 0x3FFFF { return .unspaced }
        return scalar >= 0x1F000 && scalar <= 0x1FAFF ? .separator : .letter
    }

    /// The letters that a folded scalar becomes.
    func letters(of scalar: UInt32) -> ArraySlice<UInt8> {
        guard scalar < 0x10000 else { return [] }
        let place = Int(places[Int(scalar)])
        return letters[place + 1..<place + 1 + Int(letters[place])]
    }

    /// `ad 2b9-2cc` as it stands between the brackets of a JavaScript pattern: `\u{ad}\u{2b9}-\u{2cc}`.
    static func pattern(_ list: String) -> String {
        list.split(separator: " ").map { item in
            item.split(separator: "-").map { "\\u{\($0)}" }.joined(separator: "-")
        }.joined()
    }

    /// Reads `ad 2b9-2cc`.
    static func ranges(_ list: String) -> [ClosedRange<UInt32>] {
        list.split(separator: " ").compactMap { item in
            let ends = item.split(separator: "-").compactMap { UInt32($0, radix: 16) }
            guard let first = ends.first, let last = ends.last, first <= last else { return nil }
            return first...last
        }
    }
}
