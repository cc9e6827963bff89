import Base

/// Reading of text as UTF-8 bytes; everything here takes and gives whole characters.
extension [UInt8] {
    var string: String { String(decoding: self, as: UTF8.self) }

    /// Number of Unicode scalars.
    var scalarCount: Int { reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }

    /// Without spaces, tabs and no-break spaces at both ends.
    var trimmed: [UInt8] { Array(self[trimmedRange]) }

    /// Where the text is that has no spaces, tabs and no-break spaces at both ends.
    var trimmedRange: Range<Int> {
        var start = 0
        var end = count
        while start < end {
            if self[start].isBlank {
                start += 1
            } else if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while end > start {
            if self[end - 1].isBlank {
                end -= 1
            } else if end - 2 >= start, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }

    /// In lower case, quotation marks straight, runs of white space as one space.
    var plain: [UInt8] {
        let lower = contains { $0 >= 0x80 } ? Array(string.lowercased().utf8) : map(\.lowercased)
        var out: [UInt8] = []
        out.reserveCapacity(lower.count)
        var index = 0
        while index < lower.count {
            switch lower[index] {
            case 0x20, 0x09: if out.last != 0x20 { out.append(0x20) }
            case 0xC2 where index + 1 < lower.count && lower[index + 1] == 0xA0:
                if out.last != 0x20 { out.append(0x20) }
                index += 1
            case 0xE2 where lower.isQuotationMark(at: index):
                out.append(lower[index + 2] < 0x9C ? UInt8(ascii: "'") : UInt8(ascii: "\""))
                index += 2
            case let byte: out.append(byte)
            }
            index += 1
        }
        return out.trimmed
    }

    /// What two lines must share to be the same line: no case, white space or quotation marks.
    var folded: [UInt8] {
        plain.filter { $0 != 0x20 && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\"") }
    }

    /// The words between spaces, without commas and stops around them.
    var words: [[UInt8]] {
        let edge: [UInt8] = Array(",.;:()*!".utf8)
        return plain.split(separator: 0x20).compactMap { word in
            let bare = Array(word.drop { edge.contains($0) }.reversed().drop { edge.contains($0) }.reversed())
            return bare.isEmpty ? nil : bare
        }
    }

    /// Whether one of ‘ ’ “ ” is at a place.
    private func isQuotationMark(at index: Int) -> Bool {
        index + 2 < count && self[index] == 0xE2 && self[index + 1] == 0x80
            && [0x98, 0x99, 0x9C, 0x9D].contains(self[index + 2])
    }

    /// Whether the text stops as a sentence or a clause does, closing quotation marks aside.
    var endsAsSentence: Bool {
        var end = count
        while end > 0 {
            let last = self[end - 1]
            if last.isBlank || last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") {
                end -= 1
            } else if end >= 2, last == 0xA0, self[end - 2] == 0xC2 {
                end -= 2
            } else if end >= 3, isQuotationMark(at: end - 3) {
                end -= 3
            } else {
                return ".;,:".utf8.contains(last)
            }
        }
        return false
    }

    /// The text before a number of up to three digits that is on a stop or a quotation mark at the end; nil if there is none.
    var withoutGluedNumber: [UInt8]? {
        let digits = reversed().prefix(while: \.isDigit).count
        let rest = Array(dropLast(digits))
        guard (1...3).contains(digits), let last = rest.last, !last.isBlank else { return nil }
        let isStop = ".!?\"')".utf8.contains(last) || ["”", "’", "»"].contains { rest.ends(with: $0) }
        return isStop && !(rest.dropLast().last?.isDigit ?? false) ? rest : nil
    }

    func starts(with prefix: String) -> Bool { starts(with: prefix.utf8) }

    func ends(with suffix: String) -> Bool { reversed().starts(with: suffix.utf8.reversed()) }

    /// The value of a short run of ASCII digits; nil for anything else.
    var decimal: Int? {
        guard !isEmpty, count <= 4, allSatisfy(\.isDigit) else { return nil }
        return reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
