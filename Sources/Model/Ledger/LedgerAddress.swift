import Base

/// An address as written in a line of the ledger: a path relative to the output folder, and for a paragraph `#p` and
/// its number.
///
/// White space, control characters, `%`, `#` and `?` in a path are percent-escaped; all other characters are unchanged.
package struct LedgerAddress: Sendable, Equatable {
    /// Relative to the output folder, as on the disk.
    package let path: String
    /// The number of a paragraph; nil for the page or file itself.
    package let paragraph: Int32?

    package init(_ path: String, paragraph: Int32? = nil) { (self.path, self.paragraph) = (path, paragraph) }

    /// Reads an address; nil if it is not one, or leads out of the output.
    package init?(written: some Collection<UInt8>) {
        let parts = written.split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let path = Self.path(first) else { return nil }
        self.path = path
        guard parts.count == 2 else {
            paragraph = nil
            return
        }
        guard let number = Self.number(parts[1]) else { return nil }
        paragraph = number
    }

    /// The number after `p`: digits, from 1, without leading zeros.
    package static func number(_ fragment: some Sequence<UInt8>) -> Int32? {
        var digits = fragment.makeIterator()
        guard digits.next() == UInt8(ascii: "p") else { return nil }
        var number: Int32 = 0
        while let digit = digits.next() {
            guard digit.isDigit, number < 100_000_000 else { return nil }
            number = number * 10 + Int32(digit - UInt8(ascii: "0"))
            if number == 0 { return nil }
        }
        return number > 0 ? number : nil
    }

    /// The address as written in a line.
    package var written: String { String(decoding: bytes, as: UTF8.self) }

    /// The same as bytes.
    package var bytes: [UInt8] {
        var out: [UInt8] = []
        for byte in path.utf8 {
            if byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "#")
                || byte == UInt8(ascii: "?")
            {
                out.percent(byte)
            } else {
                out.append(byte)
            }
        }
        if let paragraph { out += "#p\(paragraph)".utf8 }
        return out
    }

    private static func path(_ written: some Collection<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var rest = written[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(PercentEscapes.hex),
                let low = rest.popFirst().flatMap(PercentEscapes.hex)
            else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        guard !bytes.contains(UInt8(ascii: "\\")), let path = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        let names = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isInside = names.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
        return isInside ? path : nil
    }
}
