import Base

/// The ledger of a checkout, with the lines that a target knows and the checkout lacks: a fresh clone does not have what
/// the last deploy recorded elsewhere.
package struct LedgerMerge: Sendable {
    /// What the checkout's ledger should say.
    package let bytes: [UInt8]
    /// How many lines the checkout lacks.
    package let missing: Int

    /// - Parameters:
    ///   - target: The ledger at the target; nil if there is none.
    ///   - local: That of the checkout; nil if there is none.
    package init(target: [UInt8]?, local: [UInt8]?) {
        let (theirs, ours) = (Self.lines(target ?? []), Self.lines(local ?? []))
        let known = Set(ours.map(Self.withoutTitle))
        let lacking = theirs.filter { !known.contains(Self.withoutTitle($0)) && !Self.isRemark($0) }
        missing = lacking.count
        guard !lacking.isEmpty else {
            bytes = local ?? []
            return
        }
        // The last line about an address counts: what only the checkout says is newer than what the target recorded.
        let published = Set(theirs.map(Self.withoutTitle))
        let isNew = { (line: ArraySlice<UInt8>) in
            !Self.isRemark(line) && !published.contains(Self.withoutTitle(line))
        }
        let start = ours.isEmpty ? theirs.filter(Self.isRemark) : ours.filter { !isNew($0) }
        bytes = (start + lacking + ours.filter(isNew)).flatMap { $0 + [UInt8(ascii: "\n")] }
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines
    }

    /// A line without the title that it may record: a target does not have those of withheld pages.
    static func withoutTitle(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let quote = line.firstIndex(of: UInt8(ascii: "\"")), quote > line.startIndex,
            line[quote - 1] == UInt8(ascii: " "), !line.starts(with: "gone ".utf8)
        else { return line }
        return line[..<(quote - 1)]
    }

    /// The ledger as a target may have it: without the titles of withheld pages.
    static func shown(_ bytes: [UInt8], withheld: Set<String>) -> [UInt8] {
        guard !withheld.isEmpty else { return bytes }
        return lines(bytes).flatMap { line in
            let bare = withoutTitle(line)
            let isWithheld = bare.count < line.count && withheld.contains(String(decoding: bare, as: UTF8.self))
            return (isWithheld ? emptied(line, after: bare) : Array(line)) + [UInt8(ascii: "\n")]
        }
    }

    /// A line with an empty title; the page after it stays, because it says what withdraws the line's own.
    private static func emptied(_ line: ArraySlice<UInt8>, after bare: ArraySlice<UInt8>) -> [UInt8] {
        let end = line.lastIndex(of: UInt8(ascii: "\"")) ?? line.endIndex - 1
        return bare + Array(" \"\"".utf8) + line[(end + 1)...]
    }

    private static func isRemark(_ line: ArraySlice<UInt8>) -> Bool {
        line.isEmpty || line.first == UInt8(ascii: "#")
    }
}
