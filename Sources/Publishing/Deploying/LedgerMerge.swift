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
        let known = Set(ours)
        let lacking = theirs.filter { !known.contains($0) && !Self.isRemark($0) }
        missing = lacking.count
        guard !lacking.isEmpty else {
            bytes = local ?? []
            return
        }
        // The last line about an address counts: what only the checkout says is newer than what the target recorded.
        let published = Set(theirs)
        let isNew = { (line: ArraySlice<UInt8>) in !Self.isRemark(line) && !published.contains(line) }
        let start = ours.isEmpty ? theirs.filter(Self.isRemark) : ours.filter { !isNew($0) }
        bytes = (start + lacking + ours.filter(isNew)).flatMap { $0 + [UInt8(ascii: "\n")] }
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines
    }

    private static func isRemark(_ line: ArraySlice<UInt8>) -> Bool {
        line.isEmpty || line.first == UInt8(ascii: "#")
    }
}
