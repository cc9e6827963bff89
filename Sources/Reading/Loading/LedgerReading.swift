import Model

/// Reads `published.txt`, the ledger of published addresses.
///
/// A line is one of these; empty lines and lines that start with `#` are ignored:
///
///     ids https://briefings.example/
///     articles/flood.html "The Vale flood"
///     sources/river-example-d08fc35c.html "river.example" footnotes/flood/3.html
///     articles/flood.html#p7 61 Kf3aQ0…
///     articles/flood.html#the-night p7
///     footnotes/flood/3.html 14 a8Fk… 22 Zo1w…
///     new 2019-05-02 articles/flood.html#p9
///     gone articles/old.html 2019-05-02 withdrawn, because the figures were wrong
///     gone articles/old.html withheld
///     moved articles/flood.html#p7 to articles/dam.html#p9
struct LedgerReading {
    private let file: SourceFile
    private var entries: [Ledger.Entry] = []
    private var moves: [LedgerAddress: (target: LedgerAddress, line: Int)] = [:]
    private var idBase: SafeURL?
    private var news: [Ledger.News] = []
    private var diagnostics: [Diagnostic] = []
    private var line = 0
    /// Whether an unfinished merge also shows the lines that both sides started from.
    private lazy var hasFormerLines = file.offset(of: "|||||||".utf8) != nil

    static func ledger(_ file: SourceFile) -> Diagnosed<Ledger> {
        var reading = LedgerReading(file: file)
        for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            reading.line += 1
            reading.read(line.trimmed)
        }
        let ledger = Ledger(file, reading.entries, idBase: reading.idBase, news: reading.news)
        for move in ledger.circles { reading.reportCircle(move) }
        return Diagnosed(ledger, reading.diagnostics)
    }

    private init(file: SourceFile) { self.file = file }

    private mutating func read(_ line: ArraySlice<UInt8>) {
        guard let first = line.first, first != UInt8(ascii: "#") else { return }
        let end = line.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
        let (word, rest) = (line[..<end], line[end...].trimmed)
        // No word that is not an address has more letters.
        switch rest.isEmpty || word.count > 7 ? "" : String(decoding: word, as: UTF8.self) {
        case "gone": readGone(rest)
        case "moved": readMoved(rest)
        case "ids": readIDs(rest)
        case "new": readNew(rest)
        case "<<<<<<<", "|||||||", ">>>>>>>": reportMerge(line)
        default:
            if line.elementsEqual("=======".utf8) { return reportMerge(line) }
            readPublished(word, rest)
        }
    }

    private mutating func add(_ address: LedgerAddress, _ state: Ledger.State = .stands, _ record: Ledger.Record? = nil)
    {
        entries.append(Ledger.Entry(address, line: line, state, record: record))
    }

    // MARK: What was published

    private mutating func readPublished(_ written: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) {
        guard let address = LedgerAddress(written: written, after: entries.last?.address) else {
            return report("'\(Self.shown(written))' is not an address of this site", fix: Self.restore)
        }
        switch address.place {
        case .paragraph:
            guard let words = ParagraphSketch(written: rest) else {
                return report("the line lacks the record of the paragraph's words", fix: Self.restore)
            }
            add(address, .stands, .words(words))
        case .heading:
            let next = LedgerAddress.number(rest)
            guard next != nil || rest.elementsEqual("-".utf8) else {
                return report("the line lacks the paragraph that follows the heading", fix: Self.restore)
            }
            add(address, .stands, .heading(before: next))
        case nil: readPage(address, rest)
        }
    }

    private mutating func readPage(_ address: LedgerAddress, _ rest: ArraySlice<UInt8>) {
        guard Self.hasEnding(address.path) else {
            return report(
                "'\(address.written.prefix(80))' is cut off: every page and file has an ending", fix: Self.restore)
        }
        guard !rest.isEmpty else { return add(address) }
        if Ledger.article(ofFootnote: address.path) != nil {
            guard let sketch = FootnoteSketch(written: rest) else {
                return report("the record of the footnote's words is cut off", fix: Self.restore)
            }
            return add(address, .stands, .footnote(sketch))
        }
        guard let record = Self.record(rest) else {
            return report("the line has text after the address of a page that is not a title", fix: Self.restore)
        }
        add(address, .stands, record)
    }

    /// Every page and file has a name with an ending.
    private static func hasEnding(_ path: String) -> Bool {
        path.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: "."))
    }

    /// A title between quotation marks, and perhaps the page that gave rise to it.
    private static func record(_ rest: ArraySlice<UInt8>) -> Ledger.Record? {
        let quote = UInt8(ascii: "\"")
        guard rest.first == quote, let end = rest.lastIndex(of: quote), end > rest.startIndex,
            let title = String(validating: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
        else { return nil }
        let other = rest[(end + 1)...].trimmed
        guard !other.isEmpty else { return .page(title: title, shownAt: nil) }
        guard let page = LedgerAddress(written: other), page.place == nil else { return nil }
        return .page(title: title, shownAt: page.path)
    }

    private mutating func readIDs(_ rest: ArraySlice<UInt8>) {
        guard let base = SafeURL(base: String(decoding: rest, as: UTF8.self)) else {
            return report("'\(Self.shown(rest))' is not the address of a site", fix: Self.restore)
        }
        if idBase == nil { idBase = base }
    }

    private mutating func readNew(_ rest: ArraySlice<UInt8>) {
        let words = rest.split(separator: UInt8(ascii: " "), maxSplits: 1)
        guard words.count == 2, let day = Day(written: Substring(decoding: words[0], as: UTF8.self)),
            let address = LedgerAddress(written: words[1].trimmed)
        else {
            return report("the line does not say what was new on which day", fix: Self.restore)
        }
        news.append(Ledger.News(day: day, address: address))
    }

    // MARK: What an editor has recorded

    private mutating func readGone(_ rest: ArraySlice<UInt8>) {
        let words = rest.split(separator: UInt8(ascii: " "), maxSplits: 1)
        guard let written = words.first, let address = LedgerAddress(written: written) else {
            return report(
                "'\(Self.shown(rest))' is not an address of this site",
                fix: "name one, as in 'gone articles/old.html why'")
        }
        let withdrawal = words.count == 2 ? Self.withdrawal(words[1].trimmed) : nil
        guard let withdrawal else {
            return report(
                "the line does not say why the address is gone", fix: "write 'gone \(address.written) why'",
                edits: [edit(String(decoding: written, as: UTF8.self), "\(address.written) why", isSafe: false)])
        }
        add(address, .gone(withdrawal))
    }

    /// A reason, perhaps after a day; nil if there is no reason.
    private static func withdrawal(_ words: ArraySlice<UInt8>) -> Ledger.Withdrawal? {
        let text = String(decoding: words, as: UTF8.self)
        let parts = text.split(separator: " ", maxSplits: 1)
        let day = parts.first.flatMap { Day(written: $0) }
        let reason = day == nil ? text : parts.count == 2 ? String(parts[1]) : ""
        guard !reason.isEmpty else { return nil }
        return Ledger.Withdrawal(reason == "withheld" ? nil : reason, on: day)
    }

    private mutating func readMoved(_ rest: ArraySlice<UInt8>) {
        let words = rest.split(separator: UInt8(ascii: " "))
        let addresses = words.compactMap { LedgerAddress(written: $0) }
        guard words.count == 3, let from = addresses.first, let to = LedgerAddress(written: words[2]),
            words[1].elementsEqual("to".utf8), Self.canMove(from, to)
        else {
            return reportUnclearMove(rest, words)
        }
        if let other = moves[from], other.target != to {
            return reportSecond(from, to, other)
        }
        moves[from] = (to, line)
        add(from, .moved(to: to))
    }

    /// A paragraph or heading can move to another, and a footnote to another.
    private static func canMove(_ from: LedgerAddress, _ to: LedgerAddress) -> Bool {
        guard from != to else { return false }
        return switch (from.place, to.place) {
        case (.paragraph, .paragraph), (.heading, .heading): true
        case (nil, nil): [from, to].allSatisfy { Ledger.article(ofFootnote: $0.path) != nil }
        default: false
        }
    }

    // MARK: Findings

    /// If the line names two paragraphs of one page, it can only mean one thing.
    private mutating func reportUnclearMove(_ rest: ArraySlice<UInt8>, _ words: [ArraySlice<UInt8>]) {
        let message = "the line does not name two paragraphs, two headings or two footnotes"
        let named = words.filter { LedgerAddress(written: $0)?.paragraph != nil }
        let addresses = named.compactMap { LedgerAddress(written: $0) }
        let isClear =
            addresses.count == 2 && addresses[0].path == addresses[1].path && words.count <= 3
            && addresses[0].paragraph != addresses[1].paragraph
        guard isClear else {
            let isPage = words.first.flatMap { LedgerAddress(written: $0) }.map { $0.place == nil } ?? false
            return report(
                message,
                fix: isPage
                    ? "to move a page, write its old address under 'aliases' in the file of the new one"
                    : "write it as in 'moved articles/a.html#p7 to articles/a.html#p9'")
        }
        let meant = named.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " to ")
        report(message, fix: "write 'moved \(meant)'", edits: [edit(String(decoding: rest, as: UTF8.self), meant)])
    }

    private mutating func reportSecond(
        _ from: LedgerAddress, _ to: LedgerAddress, _ other: (target: LedgerAddress, line: Int)
    ) {
        report(
            "'\(from.written)' moves to '\(to.written)' here, and to '\(other.target.written)' in line \(other.line)",
            fix: "remove one of the two lines",
            notes: [Note(in: Ledger.path, at: Position(line: other.line), "the other is here")])
    }

    private mutating func reportCircle(_ move: Ledger.Entry) {
        line = move.line
        report(
            "the moves of '\(move.address.written)' lead back to it",
            fix: "let the last of them lead to what exists now")
    }

    private func edit(_ old: String, _ new: String, isSafe: Bool = true) -> Edit {
        // The words come after `gone` or `moved` and blanks.
        Edit(
            in: Ledger.path, at: Position(line: line), replacing: old, with: new,
            within: old.unicodeScalars.count + 32, isSafe: isSafe)
    }

    private static let restore = "restore the line, for example from the file's history"

    /// Removing the conflict markers keeps the lines of both sides, which is safe unless their former lines are there
    /// as well.
    private mutating func reportMerge(_ mark: ArraySlice<UInt8>) {
        let isSafe = !hasFormerLines
        report(
            "a merge was left unfinished here", fix: "keep the lines of both sides and remove the conflict markers",
            edits: [
                Edit(
                    in: Ledger.path, at: Position(line: line),
                    replacing: String(decoding: mark, as: UTF8.self) + "\n", with: "", isSafe: isSafe)
            ])
    }

    private mutating func report(_ message: String, fix: String, notes: [Note] = [], edits: [Edit] = []) {
        diagnostics.append(
            Diagnostic(
                .damagedLedger, in: Ledger.path, at: Position(line: line), message, fix: fix, notes: notes,
                edits: edits))
    }

    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix(80), as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// Without spaces, tabs and returns at both ends.
    fileprivate var trimmed: ArraySlice<UInt8> {
        var rest = self
        while let first = rest.first, first == 0x20 || first == 0x09 || first == 0x0D { rest.removeFirst() }
        while let last = rest.last, last == 0x20 || last == 0x09 || last == 0x0D { rest.removeLast() }
        return rest
    }
}

extension Day {
    /// Reads `2014-12-16`; nil for anything else.
    fileprivate init?(written: Substring) {
        let parts = written.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard written.utf8.count == 10, parts.map(\.count) == [4, 2, 2], numbers.count == 3 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }
}
