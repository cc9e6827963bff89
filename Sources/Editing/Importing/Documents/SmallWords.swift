import Base

/// The words that a text writes in small letters, as it writes no name.
struct SmallWords {
    private let words: Set<[UInt8]>

    init(of lines: some Sequence<[UInt8]>) {
        var words: Set<[UInt8]> = []
        for line in lines {
            for word in line.split(separator: 0x20) where word.first?.isLower == true {
                words.formUnion(Array(word).words)
            }
        }
        self.words = words
    }

    /// Whether a name has one of these words, which is longer than particles are, and no given name that is known.
    func isIn(_ name: String) -> Bool {
        !AuthorLines.hasGivenName(name) && Array(name.utf8).words.contains { $0.count > 3 && words.contains($0) }
    }
}
