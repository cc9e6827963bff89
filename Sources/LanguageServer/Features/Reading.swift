import Base
import Language
import Loading
import Model

/// An address in a text, and where it leads.
package struct TextLink: Sendable {
    package let range: Range<Int>
    /// The place in the site; nil for an address elsewhere.
    package let place: SitePlace?
    /// The address elsewhere.
    package let address: String?
    package let tooltip: String
}

/// A hint that an editor shows within a text.
package struct InlayHint: Sendable {
    /// Where it is shown.
    package let offset: Int
    package let label: String
    package let tooltip: String?
}

/// A line above a part of a text that says something of it.
package struct CodeLens: Sendable {
    package let range: Range<Int>
    package let title: String
    /// The places that it counts; empty if it counts none.
    package let places: [SitePlace]
}

/// A stretch of lines that an editor can fold.
package struct FoldingStretch: Sendable, Hashable {
    package enum Kind: String, Sendable { case region, comment, imports }

    /// The first and last line, from 0.
    package let lines: ClosedRange<Int>
    package let kind: Kind
}

extension Briefing {
    /// The links of a file: to files of the site and to addresses elsewhere.
    package func links(in path: String) -> [TextLink] {
        guard let text = text(at: path) else { return [] }
        let entries = occurrences(in: path).filter { $0.form == .link || $0.form == .field }.compactMap { found in
            definition(of: found.entity).map { place in
                TextLink(range: found.range, place: place, address: nil, tooltip: site.name(of: found.entity))
            }
        }
        guard let subject = subject(of: path), let body = document(of: subject) else { return entries }
        let others = zip(body.document.references, body.links).compactMap { reference, link -> TextLink? in
            let range = text.range(from: reference.position, length: reference.length)
            switch link {
            case .url(let url): return TextLink(range: range, place: nil, address: url.text, tooltip: url.text)
            case .file(let file):
                let name = PercentEscapes.decoded(file.prefix { $0 != "?" && $0 != "#" })
                guard site.media.contains(name) else { return nil }
                return TextLink(
                    range: range, place: SitePlace(path: "content/" + name, range: 0..<0), address: nil, tooltip: name)
            default: return nil
            }
        }
        return (entries + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The places in a file that name what is named at a place of it.
    package func highlights(at offset: Int, in path: String) -> [Occurrence] {
        guard let found = occurrence(at: offset, in: path) else { return [] }
        return occurrences(in: path).filter { $0.entity == found.entity }
    }

    /// What stands for what: dates in words, and the names of ids.
    package func hints(in path: String, _ range: Range<Int>) -> [InlayHint] {
        guard let text = text(at: path) else { return [] }
        let dates = (WrittenFields(text, path: path)?.values ?? []).compactMap { value -> InlayHint? in
            guard case .date = value.kind, case .success(let date) = PartialDate.parse(value.text) else { return nil }
            return InlayHint(offset: value.range.upperBound, label: date.inWords, tooltip: nil)
        }
        let names = occurrences(in: path).compactMap { found -> InlayHint? in
            let isBare = found.form == .field || found.form == .link && isBare(found.range, text)
            guard isBare else { return nil }
            let name = site.name(of: found.entity)
            guard name != text.string(found.range) else { return nil }
            return InlayHint(offset: found.range.upperBound, label: name, tooltip: found.entity.kindName)
        }
        return (dates + names).filter { range.contains($0.offset) || $0.offset == range.upperBound }
            .sorted { $0.offset < $1.offset }
    }

    /// Whether a reference has no words of its own: `[[id]]`.
    private func isBare(_ range: Range<Int>, _ text: EditedText) -> Bool {
        range.lowerBound >= 2 && range.upperBound + 2 <= text.bytes.count
            && text.string(range.lowerBound - 2..<range.lowerBound) == "[["
            && text.string(range.upperBound..<range.upperBound + 2) == "]]"
    }

    /// How often an entry is named, above its name; in an article, what rests on each footnote.
    package func lenses(in path: String) -> [CodeLens] {
        guard let text = text(at: path), case .entry(let entity)? = subject(of: path), let own = definition(of: entity)
        else { return [] }
        let first = CodeLens(
            range: own.range, title: title(of: entity), places: references(to: entity, includesOwn: false))
        guard case .article(let article) = entity else { return [first] }
        let cited = Dictionary(grouping: occurrences(in: path).filter { $0.form == .marker }, by: \.entity)
        let notes = markers(of: article, text).filter { $0.form == .own }.map { mark in
            let places = (cited[mark.entity] ?? []).map { SitePlace(path: path, range: $0.range) }
            return CodeLens(
                range: mark.range, title: places.count == 1 ? "cited once" : "cited \(places.count) times",
                places: places)
        }
        return [first] + notes
    }

    private func title(of entity: Entity) -> String {
        switch entity {
        case .actor(let actor):
            let sentences = site[actor].mentionedIn.count
            return "named in \(Self.count(sentences, "sentence")) of \(Self.count(site[actor].articleCount, "article"))"
        case .event(let event): return "named in \(Self.count(site[event].mentionedIn.count, "sentence"))"
        case .source(let source): return "cited by \(Self.count(site[source].uses.count, "text"))"
        case .article(let article):
            let named =
                "\(Self.count(site[article].actors.count, "actor")) and \(Self.count(site[article].events.count, "event"))"
            return "\(Self.count(site[article].wordCount, "word")), names \(named)"
        case .page, .footnote: return "free page"
        }
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(Quantity.grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    /// What an editor can fold: the fields, what is below each heading, and the texts of footnotes.
    package func folding(of path: String) -> [FoldingStretch] {
        guard let text = text(at: path) else { return [] }
        var found: Set<FoldingStretch> = []
        func add(_ first: Int, _ end: Int, _ kind: FoldingStretch.Kind) {
            var last = min(end, text.lineCount) - 1
            while last > first, text.line(last).isEmpty { last -= 1 }
            if last > first { found.insert(FoldingStretch(lines: first...last, kind: kind)) }
        }
        if path.hasSuffix(".md"), let lines = WrittenFields.lines(of: text, path) {
            add(0, lines.upperBound + 1, .imports)
        }
        func add(_ item: OutlineItem) {
            if item.kind == .heading {
                add(
                    text.line(at: item.range.lowerBound),
                    text.line(at: max(item.range.lowerBound, item.range.upperBound - 1)) + 1, .region)
            }
            for child in item.children { add(child) }
        }
        for item in outline(of: path) { add(item) }
        let notes = FootnoteMarks(text).marks.filter(\.isDefinition).map { text.line(at: $0.range.lowerBound) }
        if let first = notes.first, let last = notes.last { add(first, last + 1, .comment) }
        return found.sorted { ($0.lines.lowerBound, $1.lines.upperBound) < ($1.lines.lowerBound, $0.lines.upperBound) }
    }

    /// The stretches around a place, each within the next: a word, a sentence, a paragraph, what is below a heading, all.
    package func selection(at offset: Int, in path: String) -> [Range<Int>] {
        guard let text = text(at: path) else { return [] }
        var ranges = occurrences(in: path).map(\.range).filter { $0.lowerBound <= offset && offset <= $0.upperBound }
        ranges.append(text.word(at: offset))
        ranges.append(text.sentence(at: offset))
        ranges.append(text.line(text.line(at: offset)))
        ranges.append(text.paragraph(at: offset))
        func add(_ item: OutlineItem) {
            if item.range.contains(offset) { ranges.append(item.range) }
            for child in item.children { add(child) }
        }
        for item in outline(of: path) { add(item) }
        ranges.append(0..<text.bytes.count)
        var nested: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.count < $1.count }) {
            guard range.lowerBound <= offset, offset <= range.upperBound else { continue }
            if let last = nested.last,
                last == range || !(range.lowerBound <= last.lowerBound && last.upperBound <= range.upperBound)
            {
                continue
            }
            nested.append(range)
        }
        return nested
    }
}

extension EditedText {
    /// The letters and digits around an offset.
    func word(at offset: Int) -> Range<Int> {
        let line = line(line(at: offset))
        func isWord(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte >= 0x80 }
        var (start, end) = (offset, offset)
        while start > line.lowerBound, isWord(bytes[start - 1]) { start -= 1 }
        while end < line.upperBound, isWord(bytes[end]) { end += 1 }
        return start..<end
    }

    /// The sentence around an offset, within its line.
    func sentence(at offset: Int) -> Range<Int> {
        let line = line(line(at: offset))
        func ends(_ at: Int) -> Bool {
            ".!?".utf8.contains(bytes[at]) && at + 1 < line.upperBound && bytes[at + 1] == 0x20
        }
        var (start, end) = (min(offset, line.upperBound), min(offset, line.upperBound))
        while start > line.lowerBound, !(start >= line.lowerBound + 2 && ends(start - 2)) { start -= 1 }
        while end < line.upperBound, !ends(end) { end += 1 }
        return start..<min(line.upperBound, end + 1)
    }

    /// The lines around an offset that no blank line divides.
    func paragraph(at offset: Int) -> Range<Int> {
        let middle = line(at: offset)
        var (first, last) = (middle, middle)
        while first > 0, !line(first - 1).isEmpty { first -= 1 }
        while last + 1 < lineCount, !line(last + 1).isEmpty { last += 1 }
        return line(first).lowerBound..<max(line(first).lowerBound, line(last).upperBound)
    }
}

/// What a stretch of a text is, for its colour: what readers will see as a link, and what only editors see.
package struct SemanticToken: Sendable, Hashable {
    package enum Kind: Int, Sendable, CaseIterable {
        case actor, event, article, source, footnote, page, date

        /// As the protocol and themes know it.
        var name: String {
            switch self {
            case .actor: "class"
            case .event: "event"
            case .article: "namespace"
            case .source: "interface"
            case .footnote: "number"
            case .page: "type"
            case .date: "enumMember"
            }
        }
    }

    package let range: Range<Int>
    package let kind: Kind
    /// Whether readers will see a link: the first in its section, or written as one.
    package let isLinked: Bool
}

extension Briefing {
    /// The tokens of a file in order; none overlaps another, and each is on one line.
    package func tokens(in path: String) -> [SemanticToken] {
        guard let text = text(at: path) else { return [] }
        let linked = linkedNames(in: path, text)
        let names = occurrences(in: path).map { found in
            SemanticToken(
                range: found.range, kind: SemanticToken.Kind(found.entity),
                isLinked: found.form != .name || linked.contains(found.range))
        }
        let dates = (WrittenFields(text, path: path)?.values ?? []).compactMap { value -> SemanticToken? in
            guard case .date = value.kind else { return nil }
            return SemanticToken(range: value.range, kind: .date, isLinked: false)
        }
        var tokens: [SemanticToken] = []
        for token in (names + dates).sorted(by: {
            ($0.range.lowerBound, $0.range.count) < ($1.range.lowerBound, $1.range.count)
        }) {
            let isOnOneLine = text.line(at: token.range.lowerBound) == text.line(at: token.range.upperBound)
            guard isOnOneLine, !token.range.isEmpty, token.range.lowerBound >= tokens.last?.range.upperBound ?? 0 else {
                continue
            }
            tokens.append(token)
        }
        return tokens
    }

    private func linkedNames(in path: String, _ text: EditedText) -> Set<Range<Int>> {
        guard let subject = subject(of: path), let body = document(of: subject) else { return [] }
        let words = WrittenWords(body.document, in: text)
        return Set(body.mentions.filter { $0.node < 0 && $0.isLinked }.compactMap { words.range(of: $0.range) })
    }
}

extension SemanticToken.Kind {
    init(_ entity: Entity) {
        switch entity {
        case .actor: self = .actor
        case .event: self = .event
        case .article: self = .article
        case .source: self = .source
        case .footnote: self = .footnote
        case .page: self = .page
        }
    }
}
