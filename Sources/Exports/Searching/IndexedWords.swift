import Base

/// The words of a text, folded, one after another, as they are indexed.
///
/// A word has at most `limit` bytes; longer ones are skipped. Of a web address, only the host's words are indexed. The
/// page's script splits queries in the same way, so this code differs from other word splitters and folds letters as it
/// goes.
struct IndexedWords {
    static let limit = 60

    private let text: [UInt8]
    private let end: Int
    private let folding: Folding
    /// The last word found, in the first bytes; the extra room is for the last letter of a word that is too long.
    private(set) var word = InlineArray<68, UInt8>(repeating: 0)
    private(set) var length = 0
    /// The hash of the word's bytes so far.
    private var running = FNVHash()
    /// Whether the word is the last letter of a run without spaces.
    private(set) var isTail = false
    private var offset: Int
    /// The path of the address that is being read.
    private var hole = Int.max..<Int.max

    init(_ text: [UInt8], _ range: Range<Int>, _ folding: Folding) {
        let range = range.clamped(to: text.indices)
        (self.text, self.folding) = (text, folding)
        (offset, end) = (range.lowerBound, range.upperBound)
    }

    /// Finds the next word and returns its hash (FNV-1a), or nil at the end.
    mutating func next() -> UInt32? {
        while true {
            (length, running, isTail) = (0, FNVHash(), false)
            while offset < end {
                takePlain()
                guard offset < end else { break }
                let byte = text[offset]
                if byte < 0x80 {
                    let folded = folding.ascii[Int(byte)]
                    if folded == 0 {
                        if length > 0 { break }
                        offset = offset + 1 == hole.lowerBound ? hole.upperBound : offset + 1
                    } else {
                        offset += 1
                        append(folded)
                    }
                } else if !takeScalar() {
                    break
                }
            }
            guard length > 0 else { return nil }
            skipPath()
            if length <= Self.limit { return hash }
        }
    }

    private var hash: UInt32 {
        UInt32(truncatingIfNeeded: running.value ^ running.value >> 32)
    }

    @inline(__always) private mutating func append(_ byte: UInt8) {
        if length < word.count { word[length] = byte }
        running.add(byte)
        length += 1
    }

    /// Takes letters and digits of ASCII, which nearly all texts consist of, as far as the word has room for them.
    @inline(__always) private mutating func takePlain() {
        // Kept apart from the fields until the end, which spares a store of each for every letter.
        var (place, count, hash) = (offset, length, running)
        while place < end, count < Self.limit, text[place] < 0x80 {
            let folded = folding.ascii[Int(text[place])]
            guard folded != 0 else { break }
            word[count] = folded
            hash.add(folded)
            count += 1
            place += 1
        }
        (offset, length, running) = (place, count, hash)
    }

    /// Takes a scalar beyond ASCII; false if the word ends before it, or with it.
    private mutating func takeScalar() -> Bool {
        let (scalar, size) = scalar(at: offset)
        switch folding.kind(scalar) {
        case .mark: offset += size
        case .separator:
            if length > 0 { return false }
            offset += size
        case .letter:
            for index in offset..<offset + size { append(text[index]) }
            offset += size
        case .folded:
            for byte in folding.letters(of: scalar) { append(byte) }
            offset += size
        case .unspaced:
            guard length == 0 else { return false }
            takePair(size)
            return false
        }
        return true
    }

    /// Takes a letter of an unspaced script with the one after it, if there is one; continues after the first.
    private mutating func takePair(_ size: Int) {
        for index in offset..<offset + size { append(text[index]) }
        offset += size
        var other = offset
        while other < end {
            let (scalar, size) = scalar(at: other)
            switch folding.kind(scalar) {
            case .mark: other += size
            case .unspaced:
                for index in other..<other + size { append(text[index]) }
                return
            case .letter, .separator, .folded: other = end
            }
        }
        isTail = true
    }

    /// After the scheme of an address, finds the path after its host, which is not indexed.
    private mutating func skipPath() {
        guard length == 4 || length == 5, offset + 3 < end, text[offset] == UInt8(ascii: ":"),
            text[offset + 1] == UInt8(ascii: "/"), text[offset + 2] == UInt8(ascii: "/"),
            word[0] == UInt8(ascii: "h"), word[1] == UInt8(ascii: "t"), word[2] == UInt8(ascii: "t")
        else { return }
        var path = offset + 3
        while path < end, text[path] > 0x20, text[path] != UInt8(ascii: "/"), text[path] != UInt8(ascii: "?") {
            path += 1
        }
        var behind = path
        while behind < end, text[behind] > 0x20 { behind += 1 }
        if behind > path + 1 { hole = path + 1..<behind }
    }

    /// The scalar at an offset, and how many bytes it takes; a byte that is not UTF-8 is a separator.
    private func scalar(at offset: Int) -> (UInt32, Int) {
        let lead = text[offset]
        let size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard size > 1 else { return (UInt32(lead), 1) }
        guard offset + size <= end, lead >= 0xC0 else { return (0, 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(size))
        for next in 1..<size { value = value << 6 | UInt32(text[offset + next] & 0x3F) }
        return (value, size)
    }
}

/// The letters that a name of several words is shortened to.
enum Acronym {
    /// `MFA` and `MOFA` for "Ministry of Foreign Affairs": the initials in upper case, and all of them.
    static func all(of name: String) -> [String] {
        var capitals = ""
        var initials = ""
        var isStart = true
        for scalar in name.unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic
            if isLetter, isStart {
                initials.unicodeScalars.append(scalar)
                if scalar.properties.isUppercase { capitals.unicodeScalars.append(scalar) }
            }
            isStart = !isLetter && scalar != "'" && scalar != "’"
        }
        var found: [String] = []
        for acronym in [capitals, initials] where (2...8).contains(acronym.unicodeScalars.count) {
            if !found.contains(acronym) { found.append(acronym) }
        }
        return found
    }
}
