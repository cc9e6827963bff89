import Base

/// Whether a byte ends a line, or is part of what does.
func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
}

extension [UInt8] {
    /// The start of the line up to `position`, if there is nothing but blanks between.
    func lineStart(before position: Int) -> Int? {
        var index = position
        while index > 0, self[index - 1].isBlank { index -= 1 }
        return index == 0 || self[index - 1] == 0x0A ? index : nil
    }

    /// The start of the next line, if there is nothing but blanks before it; the end of the text counts as one.
    func lineEnd(after position: Int) -> Int? {
        var index = position
        while index < count, self[index].isBlank { index += 1 }
        if index == count { return index }
        if self[index] == 0x0D, index + 1 < count { index += 1 }
        return self[index] == 0x0A ? index + 1 : nil
    }

    /// The blanks at the start of the first line in `range` that holds more than blanks, or nil if none does.
    func indentation(in range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        for index in range {
            if self[index] == 0x0A {
                start = index + 1
            } else if !self[index].isBlank, self[index] != 0x0D {
                return start..<index
            }
        }
        return nil
    }
}
