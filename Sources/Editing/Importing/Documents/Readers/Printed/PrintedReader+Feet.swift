import Base

extension PrintedReader {
    /// Takes the notes from the feet of pages.
    mutating func takeFeet() {
        var open: (page: Int, index: Int)?
        for number in printed.pages.indices {
            let page = printed.pages[number]
            let foot = printed.hasSizes ? smallFoot(page) : numberedFoot(page)
            for index in foot {
                let line = page[index]
                let last = open.flatMap { feet[$0.page]?[$0.index].label.ordinal }
                let start = NoteStart(line.text).flatMap { $0.label.ordinal > 0 && $0.style != .parenthesis ? $0 : nil }
                if let start,
                    last == nil || start.label.ordinal == (last ?? 0) + 1
                        || open?.page != number && start.label.ordinal == 1
                {
                    let note = PrintedNote(label: start.label, lines: [Array(line.text[start.end...]).trimmed])
                    feet[number, default: []].append(note)
                    open = (number, feet[number, default: []].count - 1)
                } else if let open {
                    feet[open.page]?[open.index].lines.append(line.text)
                }
            }
            let gone = Set(foot)
            printed.pages[number] = page.indices.filter { !gone.contains($0) }.map { page[$0] }
        }
    }

    /// The small lines below all others of their column, if they are notes: the left column first.
    private func smallFoot(_ page: [PrintedLine]) -> [Int] {
        let limit = bodyHeight * 0.93
        let body = page.filter { $0.height >= limit }
        let small = page.indices.filter { index in
            let line = page[index]
            return line.height < limit
                && !body.contains { $0.top > line.top && $0.left < line.right && $0.right > line.left }
        }
        let middle = printed.width / 2
        let foot = small.sorted { one, other in
            let (left, right) = (page[one], page[other])
            let (isLeft, isOtherLeft) = (left.left < middle - 12, right.left < middle - 12)
            return isLeft == isOtherLeft ? left.top < right.top : isLeft
        }
        let called = Set(body.flatMap { NoteMarker.all(in: $0.text) }.flatMap(\.labels).map(\.key))
        let labels = foot.compactMap { NoteStart(page[$0].text)?.label.key }
        let goesOn = labels.isEmpty && !feet.isEmpty
        return goesOn || labels.contains(where: called.contains) ? foot : []
    }

    /// The same where sizes are not known: lines at the end of a page, numbered in order, whose numbers the page has.
    private func numberedFoot(_ page: [PrintedLine]) -> [Int] {
        guard printed.pages.count > 1 else { return [] }
        let starts = page.indices.filter { index in
            guard let start = NoteStart(page[index].text), start.style == .bare || start.style == .superscript else {
                return false
            }
            return start.label.ordinal < 400
        }
        var first: Int?
        var next: Int?
        for index in starts.reversed() {
            guard let ordinal = NoteStart(page[index].text)?.label.ordinal, next == nil || ordinal + 1 == next else {
                break
            }
            (first, next) = (index, ordinal)
        }
        guard let first, first > 0, let ordinal = next else { return [] }
        let isApart = page[first].top - page[first - 1].top > leading * 1.4
        return isApart && isCalled(ordinal, in: page[..<first].map(\.text)) ? Array(first..<page.count) : []
    }

    private func isCalled(_ ordinal: Int, in lines: [[UInt8]]) -> Bool {
        guard let label = NoteLabel(Array("\(ordinal)".utf8)) else { return false }
        return lines.contains { line in
            !GluedCalls.find(in: [(0, line)], notes: [label]).isEmpty
                || NoteMarker.all(in: line).contains { $0.labels.contains { $0.ordinal == ordinal } }
        }
    }
}
