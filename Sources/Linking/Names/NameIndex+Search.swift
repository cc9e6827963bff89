/// The part of a text that is searched, and whether a word may begin and end at its edges whatever stands beyond them.
struct SearchSpan {
    var range: Range<Int>
    var isFreeAtStart = false
    var isFreeAtEnd = false
}

extension NameIndex {
    /// Finds the names in a span of a text: whole words, the leftmost first, of those that begin together the longest.
    func find(in text: UnsafeBufferPointer<UInt8>, span: SearchSpan, into matches: inout [NameMatch]) {
        guard !isEmpty else { return }
        let end = min(span.range.upperBound, text.count)
        leads.withUnsafeBufferPointer { leads in
            var offset = max(0, span.range.lowerBound)
            while offset < end {
                if !leads[Int(text[offset])] {
                    offset += 1
                    continue
                }
                let next = offset + 1 < text.count ? Int(text[offset + 1]) : 0
                let pair = Int(text[offset]) << 8 | next
                guard openings[pair >> 6] & (1 << UInt64(pair & 63)) != 0,
                    let match = longest(at: offset, in: text, span: span, end: end)
                else {
                    offset += 1
                    continue
                }
                matches.append(match)
                offset = match.range.upperBound
            }
        }
    }

    @inline(never)
    private func longest(
        at start: Int, in text: UnsafeBufferPointer<UInt8>, span: SearchSpan, end: Int
    ) -> NameMatch? {
        let isEdge = span.isFreeAtStart && start == span.range.lowerBound
        guard isEdge || Self.isBoundary(start, in: text) else { return nil }
        let (first, firstLength) = NameForm.byte(at: start, in: text, limit: end)
        var best: NameMatch?
        func note(_ name: Int, _ offset: Int) {
            let isFree = span.isFreeAtEnd && offset == end
            if isFree || Self.isBoundary(offset, in: text) { best = NameMatch(range: start..<offset, name: name) }
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
        var (low, high) = (run.lowerBound, run.upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func isBoundary(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset > 0, offset < text.count else { return true }
        if text[offset] < 0x80, text[offset - 1] < 0x80 {
            return !(ASCII.isLetterOrDigit(text[offset - 1]) && ASCII.isLetterOrDigit(text[offset]))
        }
        let left = UTF8Scalars.scalar(before: offset, in: text)
        return WordBoundary.lies(between: left, and: UTF8Scalars.scalar(at: offset, in: text).scalar)
    }
}
