/// Reads a date or an interval from words and figures, as EDTF texts that need not be valid.
enum DatePhrase {
    /// The readings, the likeliest way of reading alone: none, one or two.
    static func readings(of tokens: [DateToken]) -> [String] {
        if let interval = connected(tokens) { return interval }
        let dashes = tokens.count { $0 == .mark(UInt8(ascii: "-")) }
        let isLeftOpen = dashes == 1 && tokens.last == .mark(UInt8(ascii: "-"))
        if !isLeftOpen, let readings = SingleDatePhrase(tokens)?.readings, !readings.isEmpty { return readings }
        for mark in [UInt8(ascii: "/"), UInt8(ascii: "-")] {
            guard let place = tokens.firstIndex(of: .mark(mark)), tokens.lastIndex(of: .mark(mark)) == place else {
                continue
            }
            let interval = interval(tokens[..<place], tokens[(place + 1)...])
            if !interval.isEmpty { return interval }
        }
        return []
    }

    /// "since 2014", "until 2014", "from 2014 to 2016"; nil when no word joins.
    private static func connected(_ tokens: [DateToken]) -> [String]? {
        var rest = tokens[...]
        var opening = ""
        if case .word(let word)? = rest.first, ["since", "from", "between", "until", "till"].contains(word) {
            opening = word
            rest = rest.dropFirst()
        }
        if opening == "until" || opening == "till" { return one(rest).map { ["../\($0)"] } ?? [] }
        let joints: Set<String> = opening == "between" ? ["and"] : ["to", "until", "till", "through"]
        let place = rest.firstIndex { if case .word(let word) = $0 { joints.contains(word) } else { false } }
        if let place { return interval(rest[..<place], rest[(place + 1)...]) }
        guard opening == "since" || opening == "from" else { return nil }
        return one(rest).map { ["\($0)/.."] } ?? []
    }

    /// The start may leave out what the end says: "16 to 18 December 2014".
    private static func interval(_ from: ArraySlice<DateToken>, _ to: ArraySlice<DateToken>) -> [String] {
        guard let end = endReading(to) else { return [] }
        if from == [.word("unknown")] { return ["/\(end)"] }
        for borrowed in [0, 2, 1] where borrowed < max(to.count, 1) {
            if let start = one(from + to.suffix(borrowed)) { return ["\(start)/\(end)"] }
        }
        return []
    }

    private static func endReading(_ tokens: ArraySlice<DateToken>) -> String? {
        switch tokens.first {
        case nil: ".."
        case .word("present"), .word("now"), .word("today"), .word("ongoing"), .word("open"):
            tokens.count == 1 ? ".." : nil
        case .word("unknown"): tokens.count == 1 ? "" : nil
        default: one(tokens)
        }
    }

    private static func one(_ tokens: ArraySlice<DateToken>) -> String? {
        guard let readings = SingleDatePhrase(Array(tokens))?.readings, readings.count == 1 else { return nil }
        return readings[0]
    }
}
