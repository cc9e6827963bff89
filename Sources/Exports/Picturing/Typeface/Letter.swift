/// A letter and the marks on it, as they are drawn together.
struct Letter: Hashable, Sendable {
    var base: Unicode.Scalar
    /// Up to three marks, a byte each, by their distance from U+02FF.
    private(set) var marks: UInt32 = 0

    init(_ base: Unicode.Scalar) { self.base = base }

    static let space = Letter(" ")
    static let ellipsis = Letter("…")

    /// Puts one more mark on it; a fourth is left out, and so is what is no combining mark of that block.
    mutating func add(_ mark: Unicode.Scalar) {
        guard marks < 1 << 16, (0x300..<0x36F).contains(mark.value) else { return }
        marks = marks << 8 | (mark.value - 0x2FF)
    }

    /// The marks in the order in which they were put on.
    var marksInOrder: [Unicode.Scalar] {
        let numbers: [UInt32] = [marks >> 16 & 0xFF, marks >> 8 & 0xFF, marks & 0xFF]
        return numbers.compactMap { number in number == 0 ? nil : Unicode.Scalar(number + 0x2FF) }
    }
}
