/// The notes that the body calls, and where it calls them.
struct NoteCalls: Sendable {
    /// Labels as their note writes them, by their key.
    private(set) var labels: [String: NoteLabel] = [:]
    /// The shapes that are markers in this text; the others are prose.
    private var styles: Set<NoteMarker.Style> = []

    /// Reads the body's lines against the notes: round brackets count only where nothing else calls a note.
    init(notes: [Note], body: [[UInt8]]) {
        for note in notes where labels[note.label.key] == nil { labels[note.label.key] = note.label }
        let markers = body.flatMap { NoteMarker.all(in: $0) }.filter(names)
        let found = Set(markers.map(\.style))
        styles = found == [.parenthesis] ? found : found.subtracting([.parenthesis])
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
}
