import Base

extension PrintedReader {
    /// Takes the notes from the feet of pages.
    mutating func takeFeet() {
        var open: (page: Int, index: Int)?
        var style: NoteStart.Style?
        for number in printed.pages.indices where printed.hasSizes {
            printed.pages[number] = printed.pages[number].map { $0.height < bodyHeight * 0.93 ? $0.withLabelApart : $0 }
            let page = printed.pages[number]
            let small = smallFoot(page, below: number > 0 ? printed.pages[number - 1] : [])
            let foot = small.isEmpty ? numberedFoot(page) : small
            // Below a heading, the notes of the whole text begin.
            if let first = foot.first, first > 0, NoteList.isHeading(page[first - 1].text) { break }
            let called = Set(page.flatMap { calls(in: $0.text) }.map(\.ordinal))
            for index in foot {
                let line = page[index]
                let last = open.flatMap { feet[$0.page]?[$0.index].label.ordinal }
                let start = NoteStart(line.text).flatMap { start in
                    start.label.ordinal > 0 && start.style != .parenthesis && start.style.isLike(style) ? start : nil
                }
                if let start,
                    last.map({ start.follows($0) || isNext(start, after: $0, called, open) }) ?? true
                        || open?.page != number && start.label.ordinal == 1
                {
                    let note = PrintedNote(label: start.label, lines: [Array(line.text[start.end...]).trimmed])
                    feet[number, default: []].append(note)
                    style = style ?? start.style
                    open = (number, feet[number, default: []].count - 1)
                } else if let open {
                    feet[open.page]?[open.index].lines.append(line.text)
                }
            }
            let gone = Set(foot)
            printed.pages[number] = page.indices.filter { !gone.contains($0) }.map { page[$0] }
        }
    }

    /// Whether a note that its page calls comes soon after the last one, which has an end: the one between was lost.
    private func isNext(
        _ start: NoteStart, after last: Int, _ called: Set<Int>, _ open: (page: Int, index: Int)?
    ) -> Bool {
        guard let open, (last + 1...last + 3).contains(start.label.ordinal), called.contains(start.label.ordinal) else {
            return false
        }
        return feet[open.page]?[open.index].isFinished ?? false
    }

    /// The small lines below all others of their column, if they are notes: the left column first.
    ///
    /// - Parameter above: The page before, whose last note may be at the foot of this one.
    private func smallFoot(_ page: [PrintedLine], below above: [PrintedLine]) -> [Int] {
        let limit = bodyHeight * 0.93
        let body = page.filter { $0.height >= limit }
        let small = page.indices.filter { index in
            let line = page[index]
            return line.height < limit
                && !body.contains { $0.top > line.top && $0.left < line.right && $0.right > line.left }
        }
        let foot = inOrder(small, of: page)
        let called = Set(body.flatMap { calls(in: $0.text) }.map(\.key))
        let labels = foot.compactMap { index in
            // The number of a page is alone.
            NoteStart(page[index].text).flatMap { $0.end < page[index].text.count ? $0.label.key : nil }
        }
        let goesOn = labels.isEmpty && !feet.isEmpty
        let isLate = labels.first.map { first in
            let others = above.flatMap { calls(in: $0.text) }.map(\.key)
            return others.contains(first) && !feet.values.joined().contains { $0.label.key == first }
        }
        return goesOn || isLate == true || labels.contains(where: called.contains) ? foot : []
    }

    /// The numbers in a line that call notes: raised ones, or those at the ends of words where none in the text is raised.
    private func calls(in line: [UInt8]) -> [NoteLabel] {
        let labels = NoteMarker.all(in: line).flatMap(\.labels)
        guard labels.isEmpty, raisedCalls.isEmpty else { return labels }
        return GluedCalls.ordinals(in: line).compactMap { NoteLabel(Array("\($0)".utf8)) }
    }

    /// Small lines in reading order: the left column first, unless lines go across both.
    private func inOrder(_ small: [Int], of page: [PrintedLine]) -> [Int] {
        let middle = printed.width / 2
        let across = small.count { page[$0].left < middle - 12 && page[$0].right > middle + 12 }
        let isInColumns =
            across * 3 <= small.count && small.contains { page[$0].left > middle - 12 && page[$0].words.count > 3 }
        return small.sorted { one, other in
            let (left, right) = (page[one], page[other])
            let (isLeft, isOtherLeft) = (left.left < middle - 12, right.left < middle - 12)
            if isInColumns, isLeft != isOtherLeft { return isLeft }
            return abs(left.top - right.top) < left.height * 0.4 ? left.left < right.left : left.top < right.top
        }
    }

    /// The same where sizes are not known or do not tell: lines at the end of a page, numbered in order, whose numbers the page has.
    private func numberedFoot(_ page: [PrintedLine]) -> [Int] {
        guard printed.pages.count > 1 else { return [] }
        let starts = page.indices.filter { index in
            guard let start = NoteStart(page[index].text),
                start.style == .superscript || start.style == .bare && !printed.hasSizes
            else { return false }
            return start.label.ordinal < 400
        }
        var (first, next): (Int?, Int?) = (nil, nil)
        for index in starts.reversed() {
            guard let ordinal = NoteStart(page[index].text)?.label.ordinal, next == nil || ordinal + 1 == next else {
                break
            }
            (first, next) = (index, ordinal)
        }
        guard let first else { return [] }
        // The number of a heading may come just before that of the first note.
        return starts.filter { $0 >= first }.prefix(3).lazy.compactMap { isFoot(from: $0, of: starts, page) }.first
            ?? []
    }

    /// The lines from one on, if they are notes: the page calls each, or the first below an empty line.
    private func isFoot(from first: Int, of starts: [Int], _ page: [PrintedLine]) -> [Int]? {
        guard first > 0, let ordinal = NoteStart(page[first].text)?.label.ordinal else { return nil }
        let body = page[..<first].map(\.text)
        let ordinals = starts.filter { $0 >= first }.compactMap { NoteStart(page[$0].text)?.label.ordinal }
        let isApart = page[first].top - page[first - 1].top > leading.usual * 1.4
        let called = ordinals.count { isCalled($0, in: body) }
        // A raised number begins a note, even if its call is on the page before.
        let isSure = printed.hasSizes ? called * 2 >= ordinals.count : called == ordinals.count
        guard isApart && isCalled(ordinal, in: body) || isSure else { return nil }
        return Array(first..<page.count)
    }

    private func isCalled(_ ordinal: Int, in lines: [[UInt8]]) -> Bool {
        guard let label = NoteLabel(Array("\(ordinal)".utf8)) else { return false }
        return lines.contains { line in
            !GluedCalls.find(in: [(0, line)], notes: [label]).isEmpty
                || NoteMarker.all(in: line).contains { $0.labels.contains { $0.ordinal == ordinal } }
        }
    }
}

extension NoteStart.Style {
    /// Whether notes that begin in one way may also begin in another: a raised number may have lost its height.
    fileprivate func isLike(_ other: NoteStart.Style?) -> Bool {
        let raised: Set<NoteStart.Style> = [.superscript, .bare]
        return other.map { self == $0 || raised.isSuperset(of: [self, $0]) } ?? true
    }
}

extension NoteStart {
    /// Whether a note may come after another: the next one, or one soon after it whose number is raised.
    fileprivate func follows(_ last: Int) -> Bool {
        label.ordinal == last + 1 || style == .superscript && (last + 1...last + 3).contains(label.ordinal)
    }
}
