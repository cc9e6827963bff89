import Base

/// An address as written in a line of the ledger: a path relative to the output folder, and for a place on a page `#` and
/// its id.
///
/// White space, control characters, `%`, `#` and `?` are percent-escaped; all other characters are unchanged.
package struct LedgerAddress: Sendable, Hashable {
    /// A place on a page.
    package enum Place: Sendable, Hashable {
        /// A paragraph or table row, by its number.
        case paragraph(Int32)
        /// A heading, by its id.
        case heading(String)
    }

    /// Relative to the output folder, as on the disk.
    package let path: String
    /// Nil for the page or file itself.
    package let place: Place?

    package init(_ path: String, _ place: Place? = nil) { (self.path, self.place) = (path, place) }

    /// The number of a paragraph; nil for anything else.
    package var paragraph: Int32? { if case .paragraph(let number) = place { number } else { nil } }

    /// The HTML id of the place; nil for a page or file.
    package var fragment: String? {
        switch place {
        case .paragraph(let number): "p\(number)"
        case .heading(let id): id
        case nil: nil
        }
    }

    /// Reads an address; nil if it is not one, or leads out of the output.
    ///
    /// - Parameter previous: That of the line before, which is often on the same page.
    package init?(written: ArraySlice<UInt8>, after previous: LedgerAddress? = nil) {
        let mark = written.firstIndex(of: UInt8(ascii: "#"))
        let page = written[..<(mark ?? written.endIndex)]
        if let previous, page.elementsEqual(previous.path.utf8), !page.contains(UInt8(ascii: "%")) {
            path = previous.path
        } else {
            guard let path = Self.path(page) else { return nil }
            self.path = path
        }
        guard let mark else {
            place = nil
            return
        }
        guard let place = Self.place(written[(mark + 1)...]) else { return nil }
        self.place = place
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
        Self.append(path, to: &out)
        if let fragment {
            out.append(UInt8(ascii: "#"))
            Self.append(fragment, to: &out)
        }
        return out
    }

    private static func append(_ text: String, to out: inout [UInt8]) {
        for byte in text.utf8 {
            if byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "#")
                || byte == UInt8(ascii: "?")
            {
                out.percent(byte)
            } else {
                out.append(byte)
            }
        }
    }

    private static func place(_ written: ArraySlice<UInt8>) -> Place? {
        if let number = number(written) { return .paragraph(number) }
        guard let bytes = unescaped(written), !bytes.isEmpty, !isParagraph(bytes),
            !bytes.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "#") }),
            let id = String(validating: bytes, as: UTF8.self)
        else { return nil }
        return .heading(id)
    }

    /// Whether an id is kept for paragraphs: `p` and digits, or `p` alone. No heading has such an id.
    package static func isParagraph(_ id: some Collection<UInt8>) -> Bool {
        id.first == UInt8(ascii: "p") && id.dropFirst().allSatisfy(\.isDigit)
    }

    private static func unescaped(_ written: ArraySlice<UInt8>) -> [UInt8]? {
        guard written.contains(UInt8(ascii: "%")) else { return Array(written) }
        var bytes: [UInt8] = []
        var rest = written
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
        return bytes
    }

    private static func path(_ written: ArraySlice<UInt8>) -> String? {
        guard let bytes = unescaped(written), !bytes.contains(UInt8(ascii: "\\")),
            let path = String(validating: bytes, as: UTF8.self)
        else {
            return nil
        }
        let names = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isInside = names.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
        return isInside ? path : nil
    }
}
