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
        let all = body.flatMap { NoteMarker.all(in: $0.bytes) }
        let markers = all.filter { $0.labels.allSatisfy { known[$0.key] != nil } }
        let found = Set(markers.map(\.style))
        styles = found == [.parenthesis] ? found : found.subtracting([.parenthesis])
        let called = Set(markers.filter { $0.style != .parenthesis }.flatMap(\.labels).map(\.key))
        let isCalled = called.count * 5 > labels.count
        // What was in brackets in the original may call notes that are not there, while figures call all that are.
        let areStrange = Self.areStrange(all, to: labels)
        let isMixed = isCalled && (called.count < labels.count || areStrange) && !found.contains(.superscript)
        let figures =
            isCalled && !isMixed || notes.isEmpty
            ? [:] : GluedCalls.find(in: body, notes: notes.map(\.label), isSure: isMixed)
        let answered = Set(figures.values.joined().flatMap(\.labels).map(\.key))
        glued = !isMixed || answered.count == labels.count ? figures : [:]
        let raised = Set(markers.filter { $0.style == .superscript }.flatMap(\.labels).map(\.key))
        if areStrange, raised.count == labels.count { styles.remove(.bracket) }
        if !glued.isEmpty {
            styles.remove(.parenthesis)
            let others = markers.filter { $0.style == .bracket }.flatMap(\.labels).map(\.key)
            if answered.isSuperset(of: others) { styles.remove(.bracket) }
        }
        self.own = Self.labels(of: own, apartFrom: Set(labels.keys))
    }

    /// Whether three numbers in brackets or more name notes that are not there, as those of another list do.
    private static func areStrange(_ markers: [NoteMarker], to labels: [String: NoteLabel]) -> Bool {
        let numbers = markers.filter { $0.style == .bracket && !$0.isYear }.flatMap(\.labels).map(\.key)
        return Set(numbers.filter { labels[$0] == nil }).count >= 3
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
