import Base

extension PrintedReader {
    /// Leaves out what stands at the top or the foot of several pages, and the numbers of pages.
    mutating func dropRunningHeads() {
        let edges = outerLines()
        var places: [[UInt8]: [(page: Int, number: Int)]] = [:]
        for (number, page) in printed.pages.enumerated() {
            for index in edges[number] where isOuter(page[index]) {
                let text = page[index].text
                places[Self.pattern(text), default: []].append((number, Self.firstNumber(text)))
            }
        }
        let repeated = places.filter { pattern, places in
            Self.isRunning(places, of: printed.pages.count) && !isAmongText(pattern, edges)
        }
        var dropped = EdgeLines()
        for row in printed.running { dropped.add(row.text, Self.pattern(row.text), page: row.page + 1) }
        for number in printed.pages.indices {
            var kept: [PrintedLine] = []
            var gone: Set<[UInt8]> = []
            for (index, line) in printed.pages[number].enumerated() {
                let pattern = Self.pattern(line.text)
                // Some programs print the number of a page before its text or in the middle.
                let isNumber = PageBreaks.isNamedNumber(line.text) && repeated[pattern] != nil
                let isTitle =
                    !Self.counts(places[pattern] ?? []) && isAboveByline(index, page: number, repeated.keys)
                let isAtEdge = edges[number].contains(index) && isOuter(line) && !isTitle
                guard isAtEdge || isNumber else {
                    kept.append(line)
                    continue
                }
                // The title of a text may be its running head as well.
                let isRepeated =
                    line.text.count <= 120 && repeated[pattern] != nil
                    && (printed.hasSizes || !gone.contains(pattern) || line.text.count <= 4)
                if isRepeated || isPageNumber(line, in: printed.pages[number]) || isPrinterLine(line) {
                    gone.insert(pattern)
                    dropped.add(line.text, pattern, page: number + 1)
                } else {
                    kept.append(line)
                }
            }
            printed.pages[number] = kept
        }
        dropTopRight(&dropped)
        dropped.report(to: &text)
    }

    /// The lines at the top and the foot of each page, without its notes.
    private func outerLines() -> [Set<Int>] {
        let first: [[UInt8]: Int] = printed.pages.reduce(into: [:]) { counts, page in
            for pattern in Set(page.prefix(8).map { Self.pattern($0.text) }) { counts[pattern, default: 0] += 1 }
        }
        return printed.pages.map { page -> Set<Int> in
            let byHeight = page.indices.sorted { page[$0].top < page[$1].top }
            let outer = Set(byHeight.prefix(3) + byHeight.suffix(3) + longHead(byHeight, of: page, first))
            return outer.subtracting(Self.notes(among: outer, of: page))
        }
    }

    /// The lines below the first three of a page without sizes that go on with what most pages begin with.
    ///
    /// - Parameter first: How many pages have each line among their first ones.
    private func longHead(_ byHeight: [Int], of page: [PrintedLine], _ first: [[UInt8]: Int]) -> [Int] {
        guard !printed.hasSizes, printed.pages.count >= 3 else { return [] }
        return byHeight.dropFirst(3).prefix(5).prefix { index in
            (first[Self.pattern(page[index].text)] ?? 0) * 5 >= printed.pages.count * 3
        }
    }

    /// Whether a line of the first page is right above the names of the authors or a date, as a title is.
    private func isAboveByline(_ index: Int, page number: Int, _ repeated: some Collection<[UInt8]>) -> Bool {
        let page = printed.pages[number]
        if index + 1 < page.count, repeated.contains(Self.pattern(page[index + 1].text)) { return false }
        guard number == 0, index < 2, index + 1 < page.count, HeadField.read(page[index].text).isEmpty else {
            return false
        }
        return !HeadField.read(page[index + 1].text).isEmpty || Byline.bare(page[index + 1].text) != nil
    }

    /// Leaves out a line at the top right of a text in one page without sizes, with two empty rows below it.
    private mutating func dropTopRight(_ dropped: inout EdgeLines) {
        guard !printed.hasSizes, let page = printed.pages.first, page.count > 4 else { return }
        let edge = page.map(\.right).max() ?? 0
        guard page[0].left > edge * 0.45, page[0].right > edge * 0.95, page[1].top - page[0].top >= page[0].height * 3
        else { return }
        dropped.add(page[0].text, Self.pattern(page[0].text), page: 1)
        printed.pages[0].removeFirst()
    }

    /// The lines that are notes of a page, which calls them: “3. Ibid.” may be at the feet of several pages.
    private static func notes(among outer: Set<Int>, of page: [PrintedLine]) -> [Int] {
        let starts = outer.compactMap { index in
            NoteStart(page[index].text).flatMap { start in
                // “12 Harbour Review” is the head of a page.
                let isSure = start.style != .bare || page[index].text.endsAsSentence
                return isSure && start.end < page[index].text.count ? (index: index, number: start.label.ordinal) : nil
            }
        }
        if starts.isEmpty { return [] }
        let called = Set(
            page.flatMap { line in
                NoteMarker.all(in: line.text).flatMap(\.labels).map(\.ordinal) + GluedCalls.ordinals(in: line.text)
            })
        return starts.filter { called.contains($0.number) }.map(\.index)
    }

    /// Whether a line is on a third of the pages, and its number is always the same or counts the pages.
    private static func isRunning(_ places: [(page: Int, number: Int)], of pages: Int) -> Bool {
        let on = Set(places.map(\.page))
        guard on.count >= 2, on.count * 3 >= pages else { return false }
        return Set(places.map(\.number)).count == 1 || Set(places.map { $0.number - $0.page }).count == 1
    }

    /// Whether the numbers of a line count the pages, which no title does.
    private static func counts(_ places: [(page: Int, number: Int)]) -> Bool {
        places.count > 1 && zip(places, places.dropFirst()).allSatisfy { $0.number < $1.number && $0.page < $1.page }
    }

    /// Whether a line is set in the same way within a page as well, as a heading that pages happen to begin with.
    private func isAmongText(_ pattern: [UInt8], _ edges: [Set<Int>]) -> Bool {
        guard printed.hasSizes else { return false }
        var (outer, inner): ([Double], [Double]) = ([], [])
        for (page, edge) in zip(printed.pages, edges) {
            for index in page.indices where Self.pattern(page[index].text) == pattern {
                if edge.contains(index), isOuter(page[index]) {
                    outer.append(page[index].height)
                } else {
                    inner.append(page[index].height)
                }
            }
        }
        return inner.contains { height in outer.contains { abs($0 - height) < 0.5 } }
    }

    private static func firstNumber(_ text: [UInt8]) -> Int {
        Array(text.drop { !$0.isDigit }.prefix(while: \.isDigit)).decimal ?? 0
    }

    /// A line without its numbers.
    private static func pattern(_ text: [UInt8]) -> [UInt8] {
        text.folded.map { $0.isDigit ? UInt8(ascii: "0") : $0 }.reduce(into: []) { out, byte in
            if byte != UInt8(ascii: "0") || out.last != byte { out.append(byte) }
        }
    }

    /// Whether a line is where running heads are, and not set as large as a title.
    private func isOuter(_ line: PrintedLine) -> Bool {
        guard printed.hasSizes else { return true }
        let isAtEdge = line.top < printed.height * 0.16 || line.top > printed.height * 0.84
        let isOutermost = line.top < printed.height * 0.07 || line.top > printed.height * 0.93
        return isAtEdge && line.height < bodyHeight * (isOutermost ? 1.5 : 1.15)
    }

    private func isPageNumber(_ line: PrintedLine, in page: [PrintedLine]) -> Bool {
        let bare = line.text.filter { !" -–—|[]".utf8.contains($0) && $0 < 0x80 }
        guard bare.count <= 4, !bare.isEmpty, bare.allSatisfy(\.isDigit) || NoteLabel(bare) != nil else { return false }
        guard printed.hasSizes else { return printed.pages.count > 1 || page.last.map { $0.top == line.top } ?? false }
        // The cells of a table are beside each other.
        guard page.count(where: { $0.isLabel && $0.isBeside(line) }) <= 1 else { return false }
        return line.top < printed.height * 0.13 || line.top > printed.height * 0.87
    }

    /// What browsers print above and below a page.
    private func isPrinterLine(_ line: PrintedLine) -> Bool {
        guard printed.hasSizes, line.top < printed.height * 0.045 || line.top > printed.height * 0.945 else {
            return false
        }
        return line.height < bodyHeight * 0.9
    }
}

/// The lines at the edges of pages that are no part of a text, put together where they differ by their numbers alone.
private struct EdgeLines {
    private var order: [[UInt8]] = []
    private var found: [[UInt8]: (texts: [[UInt8]], pages: [Int])] = [:]

    mutating func add(_ text: [UInt8], _ pattern: [UInt8], page: Int) {
        if found[pattern] == nil { order.append(pattern) }
        var lines = found[pattern] ?? ([], [])
        if !lines.texts.contains(text) { lines.texts.append(text) }
        if lines.pages.last != page { lines.pages.append(page) }
        found[pattern] = lines
    }

    func report(to text: inout ImportText) {
        for (texts, pages) in order.compactMap({ found[$0] }) {
            let isRun = pages.count > 1 && pages.count == (pages.last ?? 0) - (pages.first ?? 0) + 1
            let place =
                isRun
                ? "pages \(pages[0]) to \(pages[pages.count - 1])"
                : pages.count == 1 ? "page \(pages[0])" : "\(pages.count) pages"
            text.report(
                .dropped, Array(texts.joined(separator: Array(", ".utf8))),
                "It is at the edge of \(place), and not part of the text.")
        }
    }
}
