import Base

/// Assigns names, each once: the word itself, or with `-2`, `-3` … if it is taken.
struct UniqueNames {
    /// Names that are not given to anyone.
    private let reserved: Set<String>
    private var taken: Set<String> = []
    /// The number to try next after a word, so that many equal words take no more time than different ones.
    private var next: [String: Int] = [:]

    init(reserved: Set<String> = []) { self.reserved = reserved }

    mutating func name(for word: String) -> String {
        if take(word) { return word }
        var number = next[word] ?? 2
        while !take("\(word)-\(number)") { number += 1 }
        next[word] = number + 1
        return "\(word)-\(number)"
    }

    private mutating func take(_ name: String) -> Bool {
        !reserved.contains(name) && taken.insert(name).inserted
    }

    /// Keeps a name from being given out.
    mutating func reserve(_ name: String) { taken.insert(name) }
}

/// A hash that is the same in every run, for addresses made from content (64-bit FNV-1a).
enum StableHash {
    static func hash(_ text: String) -> UInt64 {
        var hash = FNVHash(text.utf8).value
        // Mixed once more, so that the low digits of texts with the same ending differ.
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        return hash ^ (hash >> 33)
    }

    /// The last `digits` hexadecimal digits, lower case.
    static func hex(_ hash: UInt64, digits: Int) -> String {
        let text = String(hash, radix: 16)
        return String((String(repeating: "0", count: max(0, 16 - text.utf8.count)) + text).suffix(digits))
    }
}
