import Base
package import Model

/// A place in a file that names an entry.
package struct Occurrence: Sendable, Hashable {
    /// How it names it.
    package enum Form: String, Sendable {
        /// By its name, without markup.
        case name
        /// By a link in a text; the range is its destination.
        case link
        /// By an id in a field.
        case field
        /// A footnote by its marker, `[^1]`.
        case marker
        /// The entry's own name or the footnote's own label, where it is described.
        case own
    }

    /// In bytes of the file as it is written.
    package let range: Range<Int>
    package let entity: Entity
    package let form: Form
}

extension Briefing {
    /// Every place in a file that names an entry, in order; where one is within another, the outer one comes first.
    package func occurrences(in path: String) -> [Occurrence] {
        guard let text = text(at: path) else { return [] }
        var found = fields(in: path, text)
        if let subject = subject(of: path), let body = document(of: subject) {
            found += links(in: body, text) + names(in: body, text)
            if case .entry(.article(let article)) = subject { found += markers(of: article, text) }
        }
        return found.sorted { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
    }

    /// The innermost place around an offset that names an entry; the end of a name belongs to it.
    package func occurrence(at offset: Int, in path: String) -> Occurrence? {
        occurrences(in: path).filter { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
            .min { $0.range.count < $1.range.count }
    }

    /// - Parameter wanted: The only entry of interest; nil for all.
    func fields(in path: String, _ text: EditedText, of wanted: Entity? = nil) -> [Occurrence] {
        let own =
            wanted.map { site.header(of: $0)?.file.path == path ? subject(describing: $0) : nil } ?? subject(of: path)
        let id = wanted.map { site.id(of: $0) }
        return (WrittenFields(text, path: path)?.values ?? []).compactMap { value in
            if value.isID {
                guard id == nil || value.text == id, let entity = value.entity(in: self),
                    wanted == nil || entity == wanted
                else { return nil }
                return Occurrence(range: value.range, entity: entity, form: .field)
            }
            guard ["name", "title", "also_known_as"].contains(value.path.first), value.path.count < 3,
                value.path.last != "lang", case .entry(let entity)? = own, wanted == nil || entity == wanted
            else { return nil }
            return Occurrence(range: value.range, entity: entity, form: .own)
        }
    }

    func links(in body: Shared<LinkedDocument>, _ text: EditedText) -> [Occurrence] {
        zip(body.document.references, body.links).compactMap { reference, link in
            guard case .entity(let entity) = link else { return nil }
            let range = text.range(from: reference.position, length: reference.length)
            return Occurrence(range: range, entity: entity, form: .link)
        }
    }

    func names(in body: Shared<LinkedDocument>, _ text: EditedText, of wanted: Entity? = nil) -> [Occurrence] {
        let mentions = body.mentions.filter { $0.node < 0 && (wanted == nil || $0.entity == wanted) }
        guard !mentions.isEmpty else { return [] }
        let words = WrittenWords(body.document, in: text)
        return mentions.compactMap { mention in
            words.range(of: mention.range).map { Occurrence(range: $0, entity: mention.entity, form: .name) }
        }
    }

    /// The markers of an article's footnotes, and their labels where their texts begin.
    func markers(of article: Handle<Site.Article>, _ text: EditedText) -> [Occurrence] {
        let definitions = Set(site[article].body.document.footnotes.map { text.offset(of: $0.position) })
        return FootnoteMarks(text).marks.compactMap { mark in
            footnote(labelled: text.string(mark.label), of: article).map { footnote in
                let isOwn = definitions.contains(mark.range.lowerBound)
                return Occurrence(range: mark.range, entity: .footnote(footnote), form: isOwn ? .own : .marker)
            }
        }
    }
}

/// The `[^label]`s of a text, as they are written.
struct FootnoteMarks {
    struct Mark {
        /// With its brackets.
        let range: Range<Int>
        let label: Range<Int>
        /// Whether a `:` follows at the start of a line, so that the footnote's text begins here.
        let isDefinition: Bool
    }

    private(set) var marks: [Mark] = []

    init(_ text: EditedText) {
        let span = text.bytes.span
        var offset = 0
        while let start = span.place(of: Array("[^".utf8).span, in: offset..<span.count) {
            let line = text.line(text.line(at: start))
            offset = start + 2
            guard let end = span.place(of: UInt8(ascii: "]"), in: offset..<line.upperBound), end > offset else {
                continue
            }
            let isDefinition =
                end + 1 < span.count && span[end + 1] == UInt8(ascii: ":") && start - line.lowerBound <= 3
            marks.append(Mark(range: start..<end + 1, label: offset..<end, isDefinition: isDefinition))
        }
    }
}
