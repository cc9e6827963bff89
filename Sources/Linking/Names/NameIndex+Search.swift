import Base
import Language

/// The part of a text that is searched, and whether a word may begin and end at its edges, whatever is beyond them.
struct SearchSpan {
    var range: Range<Int>
    var isFreeAtStart = false
    var isFreeAtEnd = false
    /// What the text's language writes together with a name.
    var affixes: NameAffixes?
}

extension NameIndex {
    /// Finds the names in a span of a text: whole words, in order, and of names that overlap the longest.
    func find(in text: Span<UInt8>, span: SearchSpan, into matches: inout [NameMatch]) {
        guard !isEmpty else { return }
        let range = max(0, span.range.lowerBound)..<max(0, min(span.range.upperBound, text.count))
        find(in: text, span: span, within: range, into: &matches)
    }

    /// Finds the names within a part of the span.
    private func find(
        in text: Span<UInt8>, span: SearchSpan, within range: Range<Int>, into matches: inout [NameMatch]
    ) {
        var offset = range.lowerBound
        while let first = next(from: offset, in: text, span: span, limit: range.upperBound) {
            let longest = longest(overlapping: first, in: text, span: span, limit: range.upperBound)
            if longest.range.lowerBound > first.range.lowerBound {
                // What is before the longest is searched again, for names that end before it.
                find(
                    in: text, span: span, within: first.range.lowerBound..<longest.range.lowerBound, into: &matches)
            }
            matches.append(longest)
            offset = longest.range.upperBound
        }
    }

    /// The longest of the names that overlap one, and those that overlap these, as long as each is longer than the one
    /// before; of two of one length the first.
    private func longest(
        overlapping first: NameMatch, in text: Span<UInt8>, span: SearchSpan, limit: Int
    ) -> NameMatch {
        var longest = first
        var offset = first.range.lowerBound + 1
        var end = first.range.upperBound
        while let other = next(from: offset, in: text, span: span, limit: limit, before: end) {
            offset = other.range.lowerBound + 1
            guard length(of: other.name) > length(of: longest.name) else { continue }
            longest = other
            end = other.range.upperBound
        }
        return longest
    }

    /// The first name that begins at or after an offset, and the longest that begins there.
    ///
    /// - Parameters:
    ///   - limit: Where the name ends at the latest.
    ///   - end: Before which it begins; the limit where nothing is given.
    private func next(
        from offset: Int, in text: Span<UInt8>, span: SearchSpan, limit: Int, before end: Int? = nil
    ) -> NameMatch? {
        // Of lengths that the compiler knows, so that it leaves out the checks of each byte.
        let (leads, searched) = (leads.span.extracting(..<256), text.extracting(..<(end ?? limit)))
        var offset = max(0, offset)
        while offset < searched.count {
            guard leads[Int(searched[offset])] else {
                offset += 1
                continue
            }
            let next = offset + 1 < text.count ? Int(text[offset + 1]) : 0
            let pair = Int(text[offset]) << 8 | next
            if openings[pair >> 6] & (1 << UInt64(pair & 63)) != 0,
                let match = longest(at: offset, in: text, span: span, end: limit)
            {
                return match
            }
            offset += 1
        }
        return nil
    }

    @inline(never)
    private func longest(
        at start: Int, in text: Span<UInt8>, span: SearchSpan, end: Int
    ) -> NameMatch? {
        let isEdge = span.isFreeAtStart && start == span.range.lowerBound
        let isFreeAtStart = isEdge || Self.isBoundary(start, in: text)
        guard isFreeAtStart || span.affixes != nil else { return nil }
        let (first, firstLength) = NameForm.byte(at: start, in: text, limit: end)
        var best: NameMatch?
        func note(_ name: Int, _ offset: Int) {
            let isFree = span.isFreeAtEnd && offset == span.range.upperBound
            guard isFreeAtStart || span.affixes?.allowsPrefix(before: start..<offset, in: text) == true,
                isFree || Self.isBoundary(offset, in: text)
                    || span.affixes?.allowsSuffix(after: start..<offset, in: text) == true
            else { return }
            best = NameMatch(range: start..<offset, name: name)
        }
        let single = Int(first) << 8
        if runs[single] < runs[single + 1] { note(Int(runs[single]), start + firstLength) }
        var offset = start + firstLength
        guard offset < end else { return best }
        let (second, secondLength) = NameForm.byte(at: offset, in: text, limit: end)
        guard second != 0 else { return best }
        offset += secondLength
        var run = Int(runs[single | Int(second)])..<Int(runs[(single | Int(second)) + 1])
        var depth = 2
        while !run.isEmpty {
            if length(of: run.lowerBound) == depth {
                note(run.lowerBound, offset)
                run = run.lowerBound + 1..<run.upperBound
            }
            guard offset < end else { break }
            let (byte, length) = NameForm.byte(at: offset, in: text, limit: end)
            run = narrow(run, to: byte, at: depth)
            offset += length
            depth += 1
        }
        return best
    }

    private func length(of name: Int) -> Int { Int(starts[name + 1]) - Int(starts[name]) }

    /// Those names of a run that have a byte at a depth. All names of the run are longer than the depth.
    private func narrow(_ run: Range<Int>, to byte: UInt8, at depth: Int) -> Range<Int> {
        guard let last = run.last else { return run }
        let lowest = bytes[Int(starts[run.lowerBound]) + depth]
        let highest = bytes[Int(starts[last]) + depth]
        if lowest == byte, highest == byte { return run }
        guard byte >= lowest, byte <= highest else { return run.lowerBound..<run.lowerBound }
        let start = partition(run) { bytes[Int(starts[$0]) + depth] < byte }
        let end = partition(start..<run.upperBound) { bytes[Int(starts[$0]) + depth] == byte }
        return start..<end
    }

    /// The first name of a run for which a condition that holds for a beginning of the run no longer holds.
    private func partition(_ run: Range<Int>, while holds: (Int) -> Bool) -> Int {
        run.partitioningIndex { !holds($0) }
    }

    private static func isBoundary(_ offset: Int, in text: Span<UInt8>) -> Bool {
        guard offset > 0, offset < text.count else { return true }
        if text[offset] < 0x80, text[offset - 1] < 0x80 {
            return !(text[offset - 1].isLetterOrDigit && text[offset].isLetterOrDigit)
        }
        let left = UTF8Scalars.scalar(before: offset, in: text)
        return WordBoundary.lies(between: left, and: UTF8Scalars.scalar(at: offset, in: text).scalar)
    }
}
