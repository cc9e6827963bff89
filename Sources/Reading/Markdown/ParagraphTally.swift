/// Counts what is costly within one paragraph, that is a run of lines without a blank one.
struct ParagraphTally {
    private var brackets = 0
    private var declarations = 0
    private var tildes = 0
    private let matters: Bool

    /// - Parameter tally: that of the whole text; where it passes no limit, no paragraph does.
    init(_ tally: ByteTally) {
        matters =
            tally.brackets > Limits.brackets || tally.angles > Limits.declarations || tally.tildes > Limits.tildes
    }

    /// Adds a line; returns a refusal where a limit is passed.
    mutating func add(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Refusal? {
        guard matters else { return nil }
        for index in line {
            switch bytes[index] {
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: "~"): tildes += 1
            case UInt8(ascii: "<"):
                let next = index + 1 < line.upperBound ? bytes[index + 1] : 0
                if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { declarations += 1 }
            default: continue
            }
            if brackets > Limits.brackets || tildes > Limits.tildes || declarations > Limits.declarations {
                return refusal(at: index)
            }
        }
        return nil
    }

    private func refusal(at offset: Int) -> Refusal? {
        let limits = [
            (brackets, Limits.brackets, "'['"), (tildes, Limits.tildes, "'~'"),
            (declarations, Limits.declarations, "'<!' or '<?'"),
        ]
        for (count, limit, what) in limits where count > limit {
            return Refusal(at: offset, "more than \(limit) \(what) in one paragraph", fix: "divide it by a blank line")
        }
        return nil
    }
}
