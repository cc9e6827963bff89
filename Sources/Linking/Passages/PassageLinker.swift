import Base
import Language
import Model

/// A passage note, and what its target was found to be.
struct PinnedNote: Sendable, Equatable {
    let note: Catalog.PassageNote
    /// Nil for a note without a target.
    let target: Resolution?

    init(_ note: Catalog.PassageNote, _ directory: Directory) {
        self.note = note
        target = note.target.map { directory.resolve($0.value) }
    }
}

/// Pins passage notes to the quotations of one article.
struct PassageLinker {
    private let anchoring: PassageAnchoring
    /// The file of the article.
    private let articlePath: String
    private var sentences: Sentences
    private var passages: [Passage] = []
    private var unresolved: [Unresolved] = []
    private var findings: [Diagnostic] = []
    /// The notes that do not record what surrounds their words.
    private var unrecorded: [Catalog.PassageNote] = []
    /// The notes on each passage so far.
    private var pinned: [Range<Int32>: [Catalog.PassageNote]] = [:]

    /// Adds the passages to a linked article.
    ///
    /// - Parameter language: The article's, by its BCP 47 tag.
    static func link(
        _ notes: [PinnedNote], to linked: LinkedText, in articlePath: String, language: String
    ) -> LinkedText {
        guard !notes.isEmpty else { return linked }
        var result = linked
        let anchoring = PassageAnchoring(linked.document.document, language: language)
        var linker = PassageLinker(anchoring, linked, articlePath, LanguageWords.of(language) ?? .english)
        for note in notes { linker.pin(note) }
        linker.reportUnrecorded()
        result.document.passages = linker.inOrder()
        result.unresolved += linker.unresolved
        result.warnings += linker.findings
        return result
    }

    private init(
        _ anchoring: PassageAnchoring, _ linked: LinkedText, _ articlePath: String, _ language: LanguageWords
    ) {
        (self.anchoring, self.articlePath) = (anchoring, articlePath)
        sentences = Sentences(
            of: linked.document.document.text, anchoring.outline, names: linked.document.mentions,
            language: language)
    }

    private mutating func pin(_ pinned: PinnedNote) {
        let (note, entity) = (pinned.note, entity(pinned))
        let anchor = anchoring.anchor(note)
        let said = PassageFindings(note: note, anchor: anchor, articlePath: articlePath)
        if let finding = said.diagnostic { findings.append(finding) }
        guard let range = anchor.range else { return }
        if anchor.state == .exact, note.prefix == nil, note.suffix == nil, anchor.prefix != nil || anchor.suffix != nil
        {
            unrecorded.append(note)
        }
        let (sentence, block) = surroundings(of: range)
        reportTwin(of: note, at: range.asInt32)
        passages.append(
            Passage(
                range: range.asInt32, role: note.role, note: note.note, entity: entity, number: 0, sentence: sentence,
                block: block))
    }

    /// Two notes on the very same words are well as long as they say or link different things.
    private mutating func reportTwin(of note: Catalog.PassageNote, at range: Range<Int32>) {
        let twin = pinned[range]?.first { $0.role == note.role && $0.target?.value == note.target?.value }
        pinned[range, default: []].append(note)
        guard let twin else { return }
        findings.append(
            Diagnostic(
                .duplicateNote, in: note.file.path, at: note.quote.position,
                "another note quotes the same words and has the same link", fix: "combine the two notes",
                length: note.quote.value.unicodeScalars.count,
                notes: [Note(in: twin.file.path, at: twin.quote.position, "the other is here")]))
    }

    private mutating func reportUnrecorded() {
        guard let first = unrecorded.first else { return }
        let count = unrecorded.count
        findings.append(
            Diagnostic(
                .unrecordedContext, in: first.file.path, at: first.quote.position,
                count == 1
                    ? "this note does not record the words around its passage"
                    : "\(count) notes of this file do not record the words around their passages; the first is here",
                fix: "run 'dossier reanchor --write', so that a change in them is found",
                length: first.quote.value.unicodeScalars.count))
    }

    private mutating func entity(_ pinned: PinnedNote) -> Entity? {
        guard let target = pinned.note.target, let resolution = pinned.target else { return nil }
        let reason: Unresolved.Reason
        switch resolution {
        case .entity(.article): reason = .notAnnotated("an article")
        case .entity(.page): reason = .notAnnotated("a page")
        case .entity(let entity): return entity
        case .link: reason = .notAnnotated("an address")
        case .unresolved(let other): reason = other
        }
        unresolved.append(
            Unresolved(
                reason, by: .field, in: pinned.note.file.path, at: target.position, length: target.value.idLength))
        return nil
    }

    /// From the first sentence it touches to the last one within the same block.
    private mutating func surroundings(of range: Range<Int>) -> (Range<Int32>, anchor: Int32) {
        guard let block = anchoring.outline.block(at: range.lowerBound) else { return (range.asInt32, -1) }
        let first = sentences.sentence(at: range.asInt32.lowerBound, block: block)
        let end = min(range.upperBound, anchoring.outline.blocks[block].text.upperBound)
        let last = sentences.sentence(before: Int32(truncatingIfNeeded: end), block: block)
        return (first.lowerBound..<max(first.upperBound, last.upperBound), anchoring.outline.blocks[block].anchor)
    }

    private func inOrder() -> [Passage] {
        let sorted = passages.inOrder { PlaceInText(range: $0.range) }
        return sorted.enumerated().map { index, passage in
            var passage = passage
            passage.number = Int32(truncatingIfNeeded: index + 1)
            return passage
        }
    }
}

/// By where a range begins, then by where it ends.
private struct PlaceInText: Comparable {
    let range: Range<Int32>

    static func < (left: PlaceInText, right: PlaceInText) -> Bool {
        (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
    }
}

extension Range<Int> {
    /// The same range as documents keep it.
    var asInt32: Range<Int32> {
        Int32(truncatingIfNeeded: lowerBound)..<Int32(truncatingIfNeeded: upperBound)
    }
}

extension Reference.Target {
    /// Characters of the id as written in front matter.
    var idLength: Int {
        switch self {
        case .entity(_, let id): id.unicodeScalars.count
        case .footnote(let article, let label): article.unicodeScalars.count + 1 + label.unicodeScalars.count
        case .url(let url): url.text.unicodeScalars.count
        case .fragment(let text), .file(let text), .unsafe(let text): text.unicodeScalars.count
        }
    }
}
