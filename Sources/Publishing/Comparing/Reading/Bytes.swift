extension [UInt8] {
    /// Whether a stretch is exactly a text; false where there is none.
    func isSame(_ range: Range<Int>?, _ text: StaticString) -> Bool {
        guard let range, range.count == text.utf8CodeUnitCount else { return false }
        return starts(range, text)
    }

    /// Whether a stretch begins with a text.
    func starts(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count >= text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { other in other.indices.allSatisfy { self[range.lowerBound + $0] == other[$0] } }
    }

    /// Whether an id or a fragment is a mark of Dossier's own, by which pages lead to names and footnotes: `a.china.3`.
    func hasMark(_ range: Range<Int>) -> Bool {
        if starts(range, "fn.") { return true }
        guard range.count > 2, self[range.lowerBound + 1] == UInt8(ascii: ".") else { return false }
        return starts(range, "a.") || starts(range, "e.") || starts(range, "s.")
    }

    /// What stands before a byte, and what stands behind it where it is there.
    func split(_ range: Range<Int>, at byte: UInt8) -> (Range<Int>, Range<Int>?) {
        guard let place = self[range].firstIndex(of: byte) else { return (range, nil) }
        return (range.lowerBound..<place, place + 1..<range.upperBound)
    }

    /// Whether an address leads to a page of a folder that is no index.
    func leadsTo(_ folder: StaticString, _ address: Range<Int>) -> Bool {
        guard let slash = self[address].lastIndex(of: UInt8(ascii: "/")) else { return false }
        let length = folder.utf8CodeUnitCount
        let start = slash + 1 - length
        guard start >= address.lowerBound, starts(start..<slash + 1, folder) else { return false }
        guard start == address.lowerBound || self[start - 1] == UInt8(ascii: "/") else { return false }
        return !starts(slash + 1..<address.upperBound, "index.")
    }

    /// Where a text first stands.
    func firstPlace(of text: StaticString) -> Int? {
        guard text.utf8CodeUnitCount > 0, count >= text.utf8CodeUnitCount else { return nil }
        let first = text.utf8Start.pointee
        for index in 0...(count - text.utf8CodeUnitCount) where self[index] == first {
            if starts(index..<count, text) { return index }
        }
        return nil
    }
}
