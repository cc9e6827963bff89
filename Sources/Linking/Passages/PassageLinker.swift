import Model

/// Pins passage notes to the quotations of one article.
struct PassageLinker {
    private let article: Catalog.Article
    private let text: UnsafeBufferPointer<UInt8>
    private let normal: NormalText
    private let outline: Outline
    private let directory: Directory
    private var sentences: Sentences
    private var passages: [Passage] = []
    private var unresolved: [Unresolved] = []
    private var findings: [Diagnostic] = []

    /// Adds the passages to a linked article.
    static func link(
        _ notes: [Catalog.PassageNote], to linked: LinkedText, of article: Catalog.Article, directory: Directory
    ) -> LinkedText {
        guard !notes.isEmpty else { return linked }
        var result = linked
        article.body.text.withUnsafeBufferPointer { text in
            var linker = PassageLinker(article, text, linked, directory)
            for note in notes { linker.pin(note) }
            result.document.passages = linker.inOrder()
            result.unresolved += linker.unresolved
            result.warnings += linker.findings
        }
        return result
    }

    private init(
        _ article: Catalog.Article, _ text: UnsafeBufferPointer<UInt8>, _ linked: LinkedText, _ directory: Directory
    ) {
        self.article = article
        self.text = text
        self.directory = directory
        outline = Outline(article.body)
        normal = NormalText(text, range: article.body.textOfBody)
        sentences = Sentences(of: text, outline, names: linked.document.mentions)
    }

    private mutating func pin(_ note: Catalog.PassageNote) {
        let entity = entity(note)
        guard let place = place(of: note) else { return }
        let range = normal.offsets[place.lowerBound]..<normal.offsets[place.upperBound]
        let (sentence, anchor) = surroundings(of: range)
        passages.append(
            Passage(
                range: range.asInt32, role: note.role, note: note.note, entity: entity, number: 0, sentence: sentence,
                block: anchor))
    }

    private mutating func entity(_ note: Catalog.PassageNote) -> Entity? {
        guard let target = note.target else { return nil }
        let reason: Unresolved.Reason
        switch directory.resolve(target.value) {
        case .entity(.article): reason = .notAnnotated("an article")
        case .entity(.page): reason = .notAnnotated("a page")
        case .entity(let entity): return entity
        case .link: reason = .notAnnotated("an address")
        case .unresolved(let other): reason = other
        }
        unresolved.append(Unresolved(reason, in: note.file.path, at: target.position, length: target.value.idLength))
        return nil
    }

    private mutating func place(of note: Catalog.PassageNote) -> Range<Int>? {
        let places = normal.places(of: NormalText.words(note.quote.value))
        let prefix = note.prefix.map(NormalText.words) ?? []
        let suffix = note.suffix.map(NormalText.words) ?? []
        let fitting = places.filter {
            normal.ends(with: prefix, before: $0.lowerBound) && normal.begins(with: suffix, at: $0.upperBound)
        }
        if fitting.count == 1 { return fitting.first }
        findings.append(fitting.isEmpty ? notFound(note, elsewhere: places) : several(note, fitting))
        return nil
    }

    private func notFound(_ note: Catalog.PassageNote, elsewhere: [Range<Int>]) -> Diagnostic {
        let article = "article '\(article.header.id)'"
        let message =
            elsewhere.isEmpty
            ? "these words do not stand in \(article)"
            : "these words stand in \(article) on \(lines(of: elsewhere)), but not between this prefix and suffix"
        return Diagnostic(
            .quoteNotFound, in: note.file.path, at: note.quote.position, message,
            fix: elsewhere.isEmpty
                ? "copy them from the page as readers see it" : "copy prefix and suffix from the page",
            length: note.quote.value.unicodeScalars.count)
    }

    private func several(_ note: Catalog.PassageNote, _ places: [Range<Int>]) -> Diagnostic {
        Diagnostic(
            .ambiguousQuote, in: note.file.path, at: note.quote.position,
            "these words stand \(places.count) times in article '\(article.header.id)', on \(lines(of: places))",
            fix: "add 'prefix' or 'suffix' with the words before or behind",
            length: note.quote.value.unicodeScalars.count)
    }

    /// `line 12` or `lines 12, 30 and 41`; ten at most.
    private func lines(of places: [Range<Int>]) -> String {
        let numbers = places.prefix(10).map { line(at: normal.offsets[$0.lowerBound]) }.map(String.init)
        guard let last = numbers.last, numbers.count > 1 else { return "line \(numbers.first ?? "1")" }
        let more = places.count > 10 ? " …" : ""
        return "lines \(numbers.dropLast().joined(separator: ", ")) and \(last)\(more)"
    }

    private func line(at offset: Int) -> Int {
        guard let block = outline.block(at: offset).map({ outline.blocks[$0] }) else { return 1 }
        let breaks = text[block.text.lowerBound..<max(block.text.lowerBound, offset)].count { $0 == UInt8(ascii: "\n") }
        return Int(article.body.nodes[block.node].line) + breaks
    }

    /// From the first sentence it touches to the last one within the same block.
    private mutating func surroundings(of range: Range<Int>) -> (Range<Int32>, anchor: Int32) {
        guard let block = outline.block(at: range.lowerBound) else { return (range.asInt32, -1) }
        let first = sentences.sentence(at: range.asInt32.lowerBound, block: block)
        let end = min(range.upperBound, outline.blocks[block].text.upperBound)
        let last = sentences.sentence(before: Int32(truncatingIfNeeded: end), block: block)
        return (first.lowerBound..<max(first.upperBound, last.upperBound), outline.blocks[block].anchor)
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

extension Document {
    /// The text of the body, without that of the footnotes.
    var textOfBody: Range<Int> {
        let nodes = nodes[body.clamped(to: nodes.indices)]
        guard let first = nodes.first else { return 0..<0 }
        let start = Int(first.text.lowerBound)
        return start..<nodes.reduce(start) { max($0, Int($1.text.upperBound)) }
    }
}

extension Reference.Target {
    /// Characters of the id as it stands in front matter.
    var idLength: Int {
        switch self {
        case .entity(_, let id): id.unicodeScalars.count
        case .footnote(let article, let label): article.unicodeScalars.count + 1 + label.unicodeScalars.count
        case .url(let url): url.text.unicodeScalars.count
        case .fragment(let text), .file(let text), .unsafe(let text): text.unicodeScalars.count
        }
    }
}
