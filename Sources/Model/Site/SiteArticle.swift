package import Base

extension Site {
    /// A briefing, linked.
    package struct Article: Sendable, Equatable {
        package var record: Shared<Catalog.Article>
        package var path: PagePath
        package var body: Shared<LinkedDocument>
        package var image: Picture?
        /// Its footnotes in the site's list, in the order of their numbers.
        package var footnotes: Range<Handle<Footnote>>
        package var source: Handle<Source>?
        /// The actors it names, the most often named first, each with a count.
        package var actors: [Count<Actor>]
        /// The events that it names, in chronological order, each with a count.
        package var events: [Count<Event>]
        package var wordCount: Int

        package init(record: Shared<Catalog.Article>, path: PagePath) {
            self.record = record
            self.path = path
            body = Shared(.empty)
            footnotes = Handle(0)..<Handle(0)
            actors = []
            events = []
            wordCount = 0
        }
    }

    /// How often something is named.
    package struct Count<Entry>: Sendable, Hashable {
        package var handle: Handle<Entry>
        package var times: Int

        package init(handle: Handle<Entry>, times: Int) {
            self.handle = handle
            self.times = times
        }
    }

    /// One footnote of one article, with what the editor knows about it.
    package struct Footnote: Sendable, Equatable {
        package var article: Handle<Article>
        /// 1-based, in the order of first markers; the article's document finds the footnote's nodes by it.
        package var number: Int
        package var label: String
        /// Its mark in the text of its article: its label, or its number if any label of the article is too long.
        package let mark: String
        package var path: PagePath
        /// The markers that cite it, as indices into the article's `body.markers`.
        package var markers: [Int]
        package var note: Shared<Catalog.FootnoteNote>?
        package var noteBody: Shared<LinkedDocument>?
        package var source: Handle<Source>?
        /// Passage notes linked to it.
        package var passages: [PassageUse]

        package init(article: Handle<Article>, number: Int, label: String, mark: String? = nil, path: PagePath) {
            self.article = article
            self.number = number
            self.label = label
            self.mark = mark ?? label
            self.path = path
            markers = []
            passages = []
        }
    }

    /// A sentence of an article that names an actor or event, or cites a footnote.
    package struct Evidence: Sendable, Hashable {
        package var article: Handle<Article>
        /// In bytes of the text of the article's document.
        package var sentence: Range<Int32>
        /// The mentions in it that count here, as indices into the article's `body.mentions`.
        package var mentions: [Int32]

        package init(article: Handle<Article>, sentence: Range<Int32>, mentions: [Int32]) {
            self.article = article
            self.sentence = sentence
            self.mentions = mentions
        }
    }

    /// A text other than an article's that names an actor or event: what an editor wrote of an entry, or a footnote.
    package struct TextUse: Sendable, Hashable {
        /// Whose page has the text.
        package var entity: Entity
        /// Whether the text of a footnote's page is the editor's note on it rather than the footnote.
        package var isNote: Bool
        /// The sentence with the first mention in the text, in bytes of the document's text.
        package var sentence: Range<Int32>
        package var mention: Range<Int32>

        package init(entity: Entity, isNote: Bool, sentence: Range<Int32>, mention: Range<Int32>) {
            self.entity = entity
            self.isNote = isNote
            self.sentence = sentence
            self.mention = mention
        }
    }

    /// A passage note, seen from the page that it is linked to.
    package struct PassageUse: Sendable, Hashable {
        package var article: Handle<Article>
        /// An index into the article's `body.passages`.
        package var passage: Int

        package init(article: Handle<Article>, passage: Int) {
            self.article = article
            self.passage = passage
        }
    }
}

extension Site.Footnote {
    /// The footnote's name, wherever it appears: "Footnote iv".
    package var name: String { Self.name(mark: mark) }

    /// The name of a footnote with this mark in the text.
    package static func name(mark: String) -> String { "Footnote " + mark }

    /// The longest label, in bytes, that is used as a mark in the text.
    private static let longestMark = 4

    /// Whether an article's footnotes are marked by their numbers, because one of their labels is too long.
    package static func areNumbered(_ labels: some Sequence<String>) -> Bool {
        labels.contains { $0.utf8.count > longestMark }
    }
}

// The HTML ids of places in an article: a stem and the place's ordinal, with a dot between them, such as `a.china.2`.
// Pages, feeds, files and search link to them.

extension Site.Actor {
    /// The start of the ids of the places that name the actor.
    package var mentionStem: String { "a." + record.header.id }
}

extension Site.Event {
    /// The start of the ids of the places that name the event.
    package var mentionStem: String { "e." + record.header.id }
}

extension Site.Footnote {
    /// The start of the ids of the footnote's markers: `fn.` and its page's name.
    package var markerStem: String { "fn." + path.stem }
}
