import Base

/// A line whose container markers are read off from its start; columns are 0-based, tabs stop at every fourth.
struct LinePrefix: ~Escapable {
    let bytes: Span<UInt8>
    /// The byte offset at which the line ends.
    let end: Int
    /// The column up to which containers have taken the line's indent.
    private(set) var taken = 0
    /// The first byte that is neither space nor tab, and its column.
    private(set) var first: Int
    private var firstColumn = 0

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>, _ line: Range<Int>) {
        self.bytes = bytes
        end = line.upperBound
        first = line.lowerBound
        skipBlanks()
    }

    /// Columns of white space that no container has taken.
    var indent: Int { firstColumn - taken }
    var isBlank: Bool { first >= end }
    /// The first byte that is not white space; 0 on a blank line.
    var byte: UInt8 { isBlank ? 0 : bytes[first] }

    /// Gives columns of the indent to a container.
    mutating func takeIndent(_ columns: Int) { taken += columns }

    /// Reads the `>` of a block quote and a space or tab column after it.
    mutating func takeQuoteMarker() {
        take(1)
        if first > 0, !isBlank, indent > 0 { taken += 1 }
    }

    /// Reads `[^label]:` with the blanks after it; nil if there is none. The range is that of the label.
    mutating func takeFootnoteMarker() -> Range<Int>? {
        guard byte == UInt8(ascii: "["), first + 4 < end, bytes[first + 1] == UInt8(ascii: "^") else { return nil }
        var index = first + 2
        while index < end, bytes[index] != UInt8(ascii: "]"), !bytes[index].isWhiteSpace { index += 1 }
        guard index > first + 2, index + 1 < end, bytes[index] == UInt8(ascii: "]"),
            bytes[index + 1] == UInt8(ascii: ":")
        else { return nil }
        let label = first + 2..<index
        take(index + 2 - first)
        taken = firstColumn
        return label
    }

    /// Reads the marker of a list item; returns the indent that its later lines need, nil if there is no marker.
    mutating func takeListMarker() -> Int? {
        var index = first
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            guard !isThematicBreak else { return nil }
        case let digit where digit.isDigit:
            while index < end, index - first < 9, bytes[index].isDigit { index += 1 }
            guard index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else {
                return nil
            }
        default: return nil
        }
        index += 1
        guard index >= end || bytes[index].isWhiteSpace else { return nil }
        let width = indent + index - first
        take(index - first)
        let blanks = indent
        if isBlank || blanks < 1 || blanks >= 5 {
            taken += min(blanks, 1)
            return width + 1
        }
        taken = firstColumn
        return width + blanks
    }

    private var isThematicBreak: Bool {
        var count = 0
        for index in first..<end where !bytes[index].isBlank {
            guard bytes[index] == bytes[first] else { return false }
            count += 1
        }
        return count >= 3
    }

    /// Reads bytes from the first on, then the blanks after them.
    private mutating func take(_ count: Int) {
        first += count
        firstColumn += count
        taken = firstColumn
        skipBlanks()
    }

    private mutating func skipBlanks() {
        while first < end {
            switch bytes[first] {
            case 0x20: firstColumn += 1
            case 0x09: firstColumn += 4 - firstColumn % 4
            default: return
            }
            first += 1
        }
    }
}
