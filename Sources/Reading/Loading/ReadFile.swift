import Model

/// One file of `content/` as it was read; kept in a place of its own, so that a list of thousands is copied in no time.
indirect enum ReadFile: Sendable {
    /// The file, its text (nil where it could not be read as one), what it holds, what was found in it, and what is silenced
    /// there.
    case file(ContentKinds.File, SourceFile?, ContentEntry?, [Diagnostic], [Silence])

    /// Reads a file; one whose text is still the same is not parsed again.
    init(_ file: ContentKinds.File, root: String, keeping kept: ReadFile?) {
        let limit = file.kind == .ledger ? ContentEntry.largestLedger : ContentEntry.largestFile
        let text = Loader.readText(file.path, root: root, limit: limit)
        guard let source = text.value else {
            self = .file(file, nil, nil, text.diagnostics, [])
            return
        }
        if let kept, source == kept.source {
            self = kept
            return
        }
        let entry = ContentEntry.parse(source, as: file.kind)
        self = .file(file, source, entry.value, entry.diagnostics, entry.value?.silences ?? [])
    }

    var path: String {
        switch self {
        case .file(let file, _, _, _, _): file.path
        }
    }

    var kind: ContentKinds.Kind {
        switch self {
        case .file(let file, _, _, _, _): file.kind
        }
    }

    private var source: SourceFile? {
        switch self {
        case .file(_, let source, _, _, _): source
        }
    }

    /// Whether its text is known; where it is not, a look at the file may say another thing the next time.
    var wasRead: Bool { source != nil }

    var entry: ContentEntry? {
        switch self {
        case .file(_, _, let entry, _, _): entry
        }
    }

    var diagnostics: [Diagnostic] {
        switch self {
        case .file(_, _, _, let diagnostics, _): diagnostics
        }
    }

    var silences: [Silence] {
        switch self {
        case .file(_, _, _, _, let silences): silences
        }
    }

    /// Whether its text is that of another reading, so that it holds the same.
    func isSame(as other: ReadFile?) -> Bool { source != nil && source == other?.source }
}
