import Model

/// Reads `published.txt`, the ledger of published addresses.
///
/// A line is one of these; empty lines and lines that start with `#` are ignored:
///
///     articles/flood.html
///     articles/flood.html#p7 61 Kf3aQ0…
///     gone articles/old.html withdrawn in 2019
///     moved articles/flood.html#p7 to articles/flood.html#p9
struct LedgerReading {
    private var ledger: Ledger
    private var diagnostics: [Diagnostic] = []
    private var line = 0
    /// Whether an unfinished merge also shows the lines that both sides started from.
    private lazy var hasFormerLines = ledger.file.offset(of: "|||||||".utf8) != nil

    static func ledger(_ file: SourceFile) -> Diagnosed<Ledger> {
        var reading = LedgerReading(ledger: Ledger(file))
        for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            reading.line += 1
            reading.read(line.trimmed)
        }
        return Diagnosed(reading.ledger, reading.diagnostics)
    }

    private init(ledger: Ledger) { self.ledger = ledger }

    private mutating func read(_ line: ArraySlice<UInt8>) {
        guard let first = line.first, first != UInt8(ascii: "#") else { return }
        let words = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
        let rest = words.count > 1 ? words[1].trimmed : []
        switch rest.isEmpty ? "" : String(decoding: words[0], as: UTF8.self) {
        case "gone": readGone(rest)
        case "moved": readMoved(rest)
        case "<<<<<<<", "|||||||", ">>>>>>>": reportMerge(line)
        default:
            if line.elementsEqual("=======".utf8) { return reportMerge(line) }
            readPublished(words[0], rest)
        }
    }

    private mutating func readPublished(_ address: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) {
        guard let address = LedgerAddress(written: address) else {
            return report("'\(Self.shown(address))' is not an address of this site", fix: Self.restore)
        }
        guard let number = address.paragraph else {
            guard rest.isEmpty else {
                return report("the line has text after the address of a page", fix: Self.restore)
            }
            return ledger.add(page: address.path, line: line)
        }
        guard let sketch = ParagraphSketch(written: rest) else {
            return report("the line lacks the record of the paragraph's words", fix: Self.restore)
        }
        ledger.add(Ledger.Paragraph(number: number, line: line, state: .stands(sketch)), of: address.path)
    }

    private mutating func readGone(_ rest: ArraySlice<UInt8>) {
        let words = rest.split(separator: UInt8(ascii: " "), maxSplits: 1)
        guard let written = words.first, let address = LedgerAddress(written: written) else {
            return report(
                "'\(Self.shown(rest))' is not an address of this site",
                fix: "name one, as in 'gone articles/old.html why'")
        }
        guard words.count == 2 else {
            return report(
                "the line does not say why the address is gone", fix: "write 'gone \(address.written) why'",
                edits: [edit(String(decoding: written, as: UTF8.self), "\(address.written) why", isSafe: false)])
        }
        guard let number = address.paragraph else { return ledger.add(page: address.path, line: line, isGone: true) }
        ledger.add(Ledger.Paragraph(number: number, line: line, state: .gone), of: address.path)
    }

    private mutating func readMoved(_ rest: ArraySlice<UInt8>) {
        let words = rest.split(separator: UInt8(ascii: " "))
        let addresses = words.compactMap { LedgerAddress(written: $0) }
        guard words.count == 3, addresses.count == 3, words[1].elementsEqual("to".utf8),
            let from = addresses[0].paragraph, let to = addresses[2].paragraph,
            addresses[0].path == addresses[2].path, from != to
        else {
            return reportUnclearMove(rest, words)
        }
        ledger.add(Ledger.Paragraph(number: from, line: line, state: .moved(to: to)), of: addresses[0].path)
    }

    /// If the line names two paragraphs of one page, it can only mean one thing.
    private mutating func reportUnclearMove(_ rest: ArraySlice<UInt8>, _ words: [ArraySlice<UInt8>]) {
        let named = words.filter { LedgerAddress(written: $0)?.paragraph != nil }
        let addresses = named.compactMap { LedgerAddress(written: $0) }
        let isClear =
            addresses.count == 2 && addresses[0].path == addresses[1].path && words.count <= 3
            && addresses[0].paragraph != addresses[1].paragraph
        guard isClear else {
            return report(
                "the line does not name two paragraphs of one page",
                fix: "write it as in 'moved articles/a.html#p7 to articles/a.html#p9'")
        }
        let meant = named.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " to ")
        report(
            "the line does not name two paragraphs of one page", fix: "write 'moved \(meant)'",
            edits: [edit(String(decoding: rest, as: UTF8.self), meant)])
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

    private mutating func report(_ message: String, fix: String, edits: [Edit] = []) {
        diagnostics.append(
            Diagnostic(.damagedLedger, in: Ledger.path, at: Position(line: line), message, fix: fix, edits: edits))
    }

    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix(80), as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// Without spaces and tabs at both ends.
    fileprivate var trimmed: ArraySlice<UInt8> {
        var rest = self
        while let first = rest.first, first == 0x20 || first == 0x09 { rest.removeFirst() }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
        return rest
    }
}
