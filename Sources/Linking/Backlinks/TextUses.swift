import Base
import Model

/// The texts other than articles that name each actor and event.
struct TextUses: Sendable, Equatable {
    /// A linked text, and whose page has it.
    struct Text: Sendable, Equatable {
        let entity: Entity
        var isNote = false
        let document: Shared<LinkedDocument>
    }

    /// An article whose footnotes are such texts.
    struct Footnotes: Sendable, Equatable {
        let article: Shared<LinkedArticle>
        /// Of its first footnote.
        let first: Handle<Site.Footnote>
    }

    /// All such texts of a site, the editor's own in the order in which they are listed.
    struct Input: Sendable, Equatable {
        let texts: [Text]
        let footnotes: [Footnotes]
    }

    private var uses: [MentionTarget: [Site.TextUse]] = [:]

    init(_ input: Input) {
        for text in input.texts { add(text) }
        for footnotes in input.footnotes { add(footnotes) }
    }

    subscript(actor: Handle<Site.Actor>) -> [Site.TextUse] { uses[MentionTarget(actor)] ?? [] }
    subscript(event: Handle<Site.Event>) -> [Site.TextUse] { uses[MentionTarget(event)] ?? [] }

    private mutating func add(_ text: Text) {
        for mention in text.document.mentions {
            add(mention, in: text.entity, isNote: text.isNote, mention.sentence)
        }
    }

    /// The mentions in an article's footnotes, each quoted with the whole footnote.
    private mutating func add(_ footnotes: Footnotes) {
        let body = footnotes.article.text.document.value
        guard body.mentions.contains(where: { $0.ordinal == 0 }) else { return }
        let ranges = body.document.footnotes.indices.map { body.document.text(ofFootnote: $0 + 1) }
        for mention in body.mentions where mention.ordinal == 0 {
            let place = ranges.partitioningIndex { $0.upperBound > Int(mention.range.lowerBound) }
            guard place < ranges.count, ranges[place].contains(Int(mention.range.lowerBound)) else { continue }
            let whole = Int32(clamping: ranges[place].lowerBound)..<Int32(clamping: ranges[place].upperBound)
            add(mention, in: .footnote(footnotes.first.advanced(by: place)), isNote: false, whole)
        }
    }

    private mutating func add(_ mention: Mention, in entity: Entity, isNote: Bool, _ sentence: Range<Int32>) {
        guard let target = MentionTarget(mention.entity) else { return }
        let use = Site.TextUse(entity: entity, isNote: isNote, sentence: sentence, mention: mention.range)
        guard uses[target]?.last?.entity != entity || uses[target]?.last?.isNote != isNote else { return }
        uses[target, default: []].append(use)
    }
}
