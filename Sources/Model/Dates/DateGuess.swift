import Base
import Language

/// What an author probably meant by a text that is not an EDTF date: "16.12.2014", "Dec 2014", "c. 2014", "2014–2016".
///
/// Every guess is itself a valid date.
enum DateGuess {
    /// No guess, one, or two if the text can be read in two ways ("05/06/2014").
    static func guesses(for text: String) -> [String] {
        guard text.utf8.count <= DateParser.longest else { return [] }
        let bytes = plain(Array(text.utf8))
        if DateParser.hasTime(bytes[...]) { return valid([String(decoding: bytes.prefix(10), as: UTF8.self)]) }
        let cleaned = valid([cleaned(bytes), swapped(cleaned(bytes))].map { String(decoding: $0, as: UTF8.self) })
        if let first = cleaned.first { return [first] }
        return valid(DatePhrase.readings(of: bytes))
    }

    /// The text as ASCII in lower case: any dash as `-`, any blank as a space, anything else as a zero byte.
    private static func plain(_ bytes: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x2010...0x2015, 0x2212, 0xFF0D: plain.append(UInt8(ascii: "-"))
            case 0x09...0x0D, 0xA0, 0x2009, 0x202F: plain.append(0x20)
            case 0x20..<0x7F: plain.append(UInt8(scalar.value).lowercased)
            default: plain.append(0)
            }
        }
        return Array(DateParser.trimmed(plain[...]))
    }

    /// Removes blanks, brackets and quotes, writes `x` and `u` as `X`, and moves qualifications to the end of their
    /// date.
    private static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
        let kept = bytes.filter { ![UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "'"), 0x22, 0x20].contains($0) }
        let parts = kept.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { part in
            let marks = part.compactMap(DateParser.qualification)
            let body = part.filter { DateParser.qualification($0) == nil }.map { byte in
                byte == UInt8(ascii: "x") || byte == UInt8(ascii: "u") ? UInt8(ascii: "X") : byte
            }
            let year = body.first == UInt8(ascii: "y") ? body.dropFirst() : body[...]
            return Array(year) + mark(marks)
        }
        return Array(parts.joined(separator: [UInt8(ascii: "/")]))
    }

    /// The single mark for several: `~` and `?` together are `%`.
    private static func mark(_ marks: [PartialDate.Qualification]) -> [UInt8] {
        let isUncertain = marks.contains { $0.isUncertain }
        let isApproximate = marks.contains { $0.isApproximate }
        if isUncertain { return [UInt8(ascii: isApproximate ? "%" : "?")] }
        return isApproximate ? [UInt8(ascii: "~")] : []
    }

    /// Swaps the ends of an interval, or the day and month of a date (`2014-16-12`).
    private static func swapped(_ bytes: [UInt8]) -> [UInt8] {
        let ends = bytes.split(separator: UInt8(ascii: "/"))
        if ends.count == 2 { return Array(ends[1]) + [UInt8(ascii: "/")] + ends[0] }
        let fields = bytes.split(separator: UInt8(ascii: "-"))
        guard fields.count == 3, fields[2].count == 2 else { return [] }
        return Array([fields[0], fields[2], fields[1]].joined(separator: [UInt8(ascii: "-")]))
    }

    private static func valid(_ texts: [String]) -> [String] {
        texts.filter { if case .success = DateParser.parse($0) { true } else { false } }
    }
}
