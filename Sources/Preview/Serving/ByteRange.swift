/// The part of a file that a request asks for (RFC 9110, section 14).
enum ByteRange: Equatable {
    case whole
    case part(Range<Int>)
    /// What is asked for lies behind the end.
    case unsatisfiable

    /// Reads the field `Range`. What is no single range of bytes is passed over, as the standard allows.
    ///
    /// - Parameter size: Of the file, in bytes.
    init(_ field: String?, size: Int) {
        self = .whole
        guard let field = field?.lowercased(), field.hasPrefix("bytes=") else { return }
        let ends = field.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) else { return }
        let (first, last) = (Self.number(ends[0]), Self.number(ends[1]))
        switch (first, last) {
        case (nil, nil): return
        case (nil, let count?): self = count == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - count)..<size)
        case (let first?, let last) where first >= size && first <= last ?? first: self = .unsatisfiable
        case (let first?, nil): self = .part(first..<size)
        case (let first?, let last?) where last < first: return
        case (let first?, let last?): self = .part(first..<min(last, size - 1) + 1)
        }
    }

    /// Nil where nothing is written; one that is too large for a number leads behind every end.
    private static func number(_ digits: Substring) -> Int? { digits.isEmpty ? nil : Int(digits) ?? .max - 1 }
}
