import Base
import Model

/// The text of one file of `content/`.
struct ReadText: Sendable, Equatable, Identifiable {
    let file: ContentKinds.File
    /// Nil where it could not be read as a text.
    let text: SourceFile?
    /// Why it could not.
    let diagnostics: [Diagnostic]

    var id: String { file.path }

    init(_ file: ContentKinds.File, _ text: Diagnosed<SourceFile?>) {
        (self.file, self.text, diagnostics) = (file, text.value, text.diagnostics)
    }

    private init(_ file: ContentKinds.File, root: String) {
        let limit = file.kind == .ledger ? ContentEntry.largestLedger : ContentEntry.largestFile
        self.init(file, Loader.readText(file.path, root: root, limit: limit))
    }

    /// What it holds.
    var parsed: Shared<ParsedFile> {
        guard let text else { return Shared(ParsedFile(folder: file.kind.folder, diagnostics: diagnostics)) }
        let entry = ContentEntry.parse(text, as: file.kind)
        return Shared(
            ParsedFile(
                folder: file.kind.folder, entry: entry.value, diagnostics: diagnostics + entry.diagnostics,
                silences: entry.value?.silences ?? []))
    }

    /// Reads the texts of files, in parallel, but for those of the last reading that cannot have changed and could be read.
    ///
    /// - Parameters:
    ///   - files: In the order of their paths, as those of the last reading are.
    static func read(
        _ files: [ContentKinds.File], root: String, keeping last: [ReadText], unless changed: ChangedPaths, jobs: Int
    ) async -> [ReadText] {
        guard !last.isEmpty else {
            return await files.concurrentMap(jobs: jobs, chunk: 16) { ReadText($0, root: root) }
        }
        var texts: [ReadText?] = []
        texts.reserveCapacity(files.count)
        var next = 0
        for file in files {
            while next < last.count, last[next].id.isBefore(file.path) { next += 1 }
            let isKnown = next < last.count && last[next].file == file && last[next].text != nil
            texts.append(isKnown && !changed.mayHold(file.path) ? last[next] : nil)
        }
        let unread = texts.indices.filter { texts[$0] == nil }
        let read = await unread.concurrentMap(jobs: jobs, chunk: 16) { ReadText(files[$0], root: root) }
        for (place, text) in zip(unread, read) { texts[place] = text }
        return texts.compactMap(\.self)
    }
}

/// One file of `content/` as it was parsed.
struct ParsedFile: Sendable, Equatable {
    let folder: ContentKinds.Folder
    var entry: ContentEntry?
    var diagnostics: [Diagnostic] = []
    var silences: [Silence] = []
}
