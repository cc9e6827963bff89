import Base

/// The notes that the body calls, and where it calls them.
struct NoteCalls: Sendable {
    /// Labels as their note writes them, by their key.
    private(set) var labels: [String: NoteLabel] = [:]
    /// The shapes that are markers in this text; the others are prose.
    private var styles: Set<NoteMarker.Style> = []
    /// The digits at the ends of words that call a note, by their line.
    private let glued: [Int: [NoteMarker]]
    /// The labels of the notes that the document itself keeps apart.
    private let own: [String]

    /// Reads the body's lines against the notes: round brackets count only where nothing else calls a note, and digits
    /// at the ends of words only where a list answers them in order.
    init(notes: [PastedNote], own: [ReadNote] = [], body: [(index: Int, bytes: [UInt8])]) {
        for note in notes where labels[note.label.key] == nil { labels[note.label.key] = note.label }
        let known = labels
        let markers = body.flatMap { NoteMarker.all(in: $0.bytes) }
            .filter { $0.labels.allSatisfy { known[$0.key] != nil } }
        let found = Set(markers.map(\.style))
        styles = found == [.parenthesis] ? found : found.subtracting([.parenthesis])
        let called = Set(markers.filter { $0.style != .parenthesis }.flatMap(\.labels).map(\.key))
        let isCalled = called.count * 5 > labels.count
        glued = isCalled || notes.isEmpty ? [:] : GluedCalls.find(in: body, notes: notes.map(\.label))
        if !glued.isEmpty { styles.remove(.parenthesis) }
        self.own = Self.labels(of: own, apartFrom: Set(labels.keys))
    }

    /// The label of a note that the document itself keeps apart, by its number.
    func label(ofNote note: Int) -> String { own.indices.contains(note) ? own[note] : "\(note + 1)" }

    /// What in a line of the body calls notes, in order.
    func markers(in line: [UInt8], at index: Int) -> [NoteMarker] {
        let found =
            NoteMarker.all(in: line).filter(isCall) + (glued[index] ?? []) + NoteSymbol.markers(in: line, labels)
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether the marker calls a note that is there.
    func isCall(_ marker: NoteMarker) -> Bool { styles.contains(marker.style) && names(marker) }

    /// Whether the marker looks like a call of a note that is not there.
    func isMissing(_ marker: NoteMarker) -> Bool {
        guard !isCall(marker), !marker.isYear else { return false }
        if marker.style == .parenthesis { return styles.contains(.parenthesis) && marker.place == .attached }
        return switch marker.place {
        case .attached: true
        case .spaced: marker.isNumber
        // Without a list of notes this is an entry that nothing calls.
        case .leading: marker.isNumber && !labels.isEmpty
        }
    }

    private func names(_ marker: NoteMarker) -> Bool { marker.labels.allSatisfy { labels[$0.key] != nil } }

    /// The document's own labels, if they are plain and each is used once; otherwise numbers.
    private static func labels(of notes: [ReadNote], apartFrom used: Set<String>) -> [String] {
        let written = notes.compactMap(\.label).filter { label in
            !label.isEmpty && label.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
        }
        if written.count == notes.count, Set(written.map { $0.lowercased() }).count == notes.count,
            used.isDisjoint(with: written.map { $0.lowercased() })
        {
            return written
        }
        let prefix = used.isEmpty ? "" : "n"
        return notes.indices.map { "\(prefix)\($0 + 1)" }
    }
}

/// Digits at the end of a word or sentence that call notes, as texts have them that lost their superscripts.
enum GluedCalls {
    private struct Candidate {
        let line: Int
        let marker: NoteMarker
        let ordinal: Int
        let weight: Int
    }

    /// The markers by line: the heaviest series that counts up through the notes; empty if it leaves out too many.
    static func find(in body: [(index: Int, bytes: [UInt8])], notes: [NoteLabel]) -> [Int: [NoteMarker]] {
        let ordinals = Set(notes.map(\.ordinal)).subtracting([0])
        guard let last = ordinals.max() else { return [:] }
        let candidates = body.flatMap { line, bytes in
            markers(in: bytes).filter { ordinals.contains($0.marker.labels[0].ordinal) }.map { found in
                Candidate(
                    line: line, marker: found.marker, ordinal: found.marker.labels[0].ordinal, weight: found.weight)
            }
        }
        guard candidates.count <= 20_000, last <= 2_000 else { return [:] }
        let chosen = heaviest(candidates, last: last)
        guard chosen.count * 10 >= ordinals.count * 6 else { return [:] }
        return Dictionary(grouping: chosen) { candidates[$0].line }.mapValues { $0.map { candidates[$0].marker } }
    }

    /// The numbers in a line after a stop, which call notes most surely.
    static func sure(in line: [UInt8]) -> Set<Int> {
        Set(markers(in: line).filter { $0.weight >= 4 }.map { $0.marker.labels[0].ordinal })
    }

    /// The surest marker of each of some notes in a line, in order.
    ///
    /// - Parameter isElsewhere: Whether other lines call a note most surely, so that “area2” does not call it.
    static func surest(in line: [UInt8], of ordinals: Set<Int>, isElsewhere: (Int) -> Bool) -> [NoteMarker] {
        guard !ordinals.isEmpty else { return [] }
        var best: [Int: (marker: NoteMarker, weight: Int)] = [:]
        for (marker, weight) in markers(in: line) {
            let ordinal = marker.labels[0].ordinal
            if weight < 4, isElsewhere(ordinal) { continue }
            if ordinals.contains(ordinal), weight > best[ordinal]?.weight ?? 0 { best[ordinal] = (marker, weight) }
        }
        return best.values.map(\.marker).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Digits that count up from 1 after words and stops, as markers do whose notes are not there.
    static func withoutNotes(in body: [(index: Int, bytes: [UInt8])]) -> [Int: [NoteMarker]] {
        var next = 1
        var found: [Int: [NoteMarker]] = [:]
        for (index, bytes) in body {
            for (marker, weight) in markers(in: bytes) where weight >= 4 && marker.labels[0].ordinal == next {
                found[index, default: []].append(marker)
                next += 1
            }
        }
        return next > 2 ? found : [:]
    }

    /// The numbers that call notes in a line, where those notes are.
    static func ordinals(in line: [UInt8]) -> [Int] {
        markers(in: line).filter { $0.weight >= 3 }.map { $0.marker.labels[0].ordinal }
    }

    private static func heaviest(_ candidates: [Candidate], last: Int) -> [Int] {
        // For each ordinal, the weight of the best series that ends with it, and the candidate at its end.
        var best = [(weight: Int, index: Int)](repeating: (0, -1), count: last + 1)
        var before = [Int](repeating: -1, count: candidates.count)
        for (index, candidate) in candidates.enumerated() {
            var (weight, previous) = (0, -1)
            for ordinal in 0..<candidate.ordinal where best[ordinal].weight > weight {
                (weight, previous) = (best[ordinal].weight, best[ordinal].index)
            }
            guard weight + candidate.weight > best[candidate.ordinal].weight else { continue }
            before[index] = previous
            best[candidate.ordinal] = (weight + candidate.weight, index)
        }
        var series: [Int] = []
        var index = best.max { $0.weight < $1.weight }?.index ?? -1
        while index >= 0 {
            series.append(index)
            index = before[index]
        }
        return series.reversed()
    }

    /// Digits at the ends of words, and how likely each calls a note.
    private static func markers(in line: [UInt8]) -> [(marker: NoteMarker, weight: Int)] {
        var found: [(NoteMarker, Int)] = []
        var index = 1
        while index < line.count {
            guard line[index].isDigit, !line[index - 1].isDigit else {
                index += 1
                continue
            }
            let end = line.span.end(from: index, while: \.isDigit)
            if let marker = afterYear(line, index..<end) { found.append((marker, 1)) }
            if end - index <= 3, line[index] != UInt8(ascii: "0"), let label = NoteLabel(Array(line[index..<end])),
                isEnd(line, end), let weight = weight(line, before: index, after: end)
            {
                found.append((NoteMarker(style: .glued, range: index..<end, labels: [label], place: .attached), weight))
            }
            index = end
        }
        return found
    }

    /// The number after a year and before a stop: “in 20187.”
    private static func afterYear(_ line: [UInt8], _ digits: Range<Int>) -> NoteMarker? {
        guard (5...6).contains(digits.count), let year = Array(line[digits].prefix(4)).decimal,
            (1900...2050).contains(year), line[digits.lowerBound - 1].isBlank,
            digits.upperBound >= line.count || ".,;:)".utf8.contains(line[digits.upperBound]),
            isEnd(line, digits.upperBound)
        else { return nil }
        let range = digits.lowerBound + 4..<digits.upperBound
        guard line[range.lowerBound] != UInt8(ascii: "0"), let label = NoteLabel(Array(line[range])) else { return nil }
        return NoteMarker(style: .glued, range: range, labels: [label], place: .attached)
    }

    /// Whether a word can end there.
    private static func isEnd(_ line: [UInt8], _ end: Int) -> Bool {
        guard end < line.count else { return true }
        if line[end] >= 0x80 {
            return ["”", "’", "»", "–", "—", "\u{A0}", "…"].contains { line.span.holds(Array($0.utf8).span, at: end) }
        }
        if ".,;:!?)]\"'".utf8.contains(line[end]) { return end + 1 >= line.count || !line[end + 1].isLetterOrDigit }
        return line[end].isBlank
    }

    /// How likely figures call a note after a number and a stop: “in 2014.5 The”, “in 2014,5 the” and “version 0.17,2 but” do.
    private static func afterNumber(_ number: [UInt8], _ stop: UInt8, count: Int) -> Int? {
        let digits = Array(number.reversed().prefix(while: \.isDigit).reversed())
        if stop == UInt8(ascii: ","), count <= 2 {
            // In “1.234,5” a comma parts the decimals.
            let isVersion =
                digits.count < number.count && digits.count != 3 && number.allSatisfy { $0.isDigit || $0 == 0x2E }
            if isVersion { return 3 }
        } else if stop != UInt8(ascii: ".") {
            return nil
        }
        guard digits.count == 4, let year = digits.decimal else { return nil }
        return (1500...2050).contains(year) ? 3 : 2
    }

    private static func weight(_ line: [UInt8], before start: Int, after end: Int) -> Int? {
        let before = line[..<start]
        guard let last = before.last else { return nil }
        if last >= 0x80 {
            let tail = before.suffix(3)
            if ["”", "’", "»"].contains(where: { Array(tail).ends(with: $0) }) { return 4 }
            if tail.contains(0xE2) || tail.contains(0xC2) { return nil }
            // A letter of an alphabet, as the last one of “sécurité3”; other scripts write numbers like that.
            return before.suffix(2).first.map { (0xC3...0xD4).contains($0) } ?? false ? 3 : 2
        }
        let word: [UInt8] = Array(before.suffix(60).reversed().prefix { !$0.isBlank }.reversed())
        switch last {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "]"):
            let isAbbreviation = ["p.", "pp.", "no.", "nos.", "art.", "vol.", "ch.", "fig."].contains(
                word.map(\.lowercased).string)
            guard !isAbbreviation else { return nil }
            // “3.5” and “10,5” are numbers; “in 2014.5 The” and “in 2014,5 the” are a year and a note.
            if word.dropLast().last?.isDigit == true, last != UInt8(ascii: ")") {
                return afterNumber(Array(word.dropLast()), last, count: end - start)
            }
            return 4
        case _ where last.isLower: return word.contains(where: \.isDigit) || word.starts(with: "http") ? nil : 3
        case _ where last.isUpper:
            let capitals = word.filter(\.isUpper).count
            return capitals >= 2 && !word.contains(UInt8(ascii: "-")) ? 1 : nil
        default: return nil
        }
    }
}

/// `*`, `†` and `‡` as the markers of notes.
enum NoteSymbol {
    private static let names: [(symbol: String, label: String)] = [
        ("†", "dagger"), ("‡", "double-dagger"), ("*", "star"),
    ]

    /// The label of the note that a symbol calls, and where the symbol ends.
    static func label(in line: [UInt8], at start: Int) -> (label: NoteLabel, end: Int)? {
        for (symbol, name) in names where line.span.holds(Array(symbol.utf8).span, at: start) {
            let end = start + symbol.utf8.count
            // “**” is emphasis or a rule, and “* item” mostly a list.
            guard symbol != "*" || end < line.count && line[end] != UInt8(ascii: "*") else { return nil }
            return (NoteLabel(symbol: name), end)
        }
        return nil
    }

    /// The symbols on a word or stop that call a note.
    static func markers(in line: [UInt8], _ labels: [String: NoteLabel]) -> [NoteMarker] {
        guard names.contains(where: { labels[$0.label] != nil }) else { return [] }
        let padded = line + [0x20]
        return line.indices.dropFirst().compactMap { index in
            guard !line[index - 1].isBlank, line[index - 1] != UInt8(ascii: "*"),
                let (label, end) = label(in: padded, at: index), labels[label.key] != nil,
                end >= line.count || !line[end].isLetterOrDigit
            else { return nil }
            return NoteMarker(style: .symbol, range: index..<end, labels: [label], place: .attached)
        }
    }

    /// The notes whose symbols are used in the text, and at most a few times: a bullet is used once per item and not on
    /// words. None unless all are but one, which may be on a name above the text.
    static func answered(_ notes: [PastedNote], by body: [[UInt8]]) -> [PastedNote] {
        let labels = Dictionary(notes.map { ($0.label.key, $0.label) }) { first, _ in first }
        let used = body.flatMap { markers(in: $0, labels) }.flatMap(\.labels).map(\.key)
        let found = notes.filter { used.contains($0.label.key) }
        let isSure = labels.count == notes.count && used.count <= notes.count * 3 && found.count + 1 >= notes.count
        return isSure ? found : []
    }
}
