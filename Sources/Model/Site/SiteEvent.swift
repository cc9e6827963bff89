package import Base

extension Site {
    /// Something that happened, linked. The events before and after it are its neighbours in the site's list.
    package struct Event: Sendable, Equatable {
        package var record: Shared<Catalog.Event>
        package var path: PagePath
        package var body: Shared<LinkedDocument>
        package var actors: [Participation<Actor>]
        package var figures: [FigureUse]
        package var accounts: [Account]
        package var partOf: Handle<Event>?
        package var parts: [Handle<Event>]
        package var sources: [Handle<Source>]
        package var passages: [PassageUse]
        package var mentionedIn: [Evidence]
        /// The other texts that name it: the editor's own first, then footnotes.
        package var namedIn: [TextUse]
        package var mentionCount: Int
        package var image: Picture?

        package init(record: Shared<Catalog.Event>, path: PagePath) {
            self.record = record
            self.path = path
            body = Shared(.empty)
            actors = []
            figures = []
            accounts = []
            parts = []
            sources = []
            passages = []
            mentionedIn = []
            namedIn = []
            mentionCount = 0
        }
    }

    /// A figure and the source that gives it.
    package struct FigureUse: Sendable, Equatable {
        package var figure: Figure
        package var source: Handle<Source>?

        package init(figure: Figure, source: Handle<Source>?) {
            self.figure = figure
            self.source = source
        }
    }

    /// What one source says about an event, with its origin resolved.
    package struct Account: Sendable, Equatable {
        package var record: Catalog.Account
        package var origin: Entity?

        package init(record: Catalog.Account, origin: Entity?) {
            self.record = record
            self.origin = origin
        }
    }

    /// A work: from a file, or gathered from inline citations in footnotes and events.
    ///
    /// A work without a file that only one footnote cites has no page of its own: the footnote's page says all of it.
    package struct Source: Sendable, Equatable {
        package var work: Shared<Work>
        /// The record in its file, if it has one.
        package var record: Shared<Catalog.Source>?
        /// The path of the page that describes it: its own, or that of its only footnote.
        package var path: PagePath
        /// The path of its own page, if it has one or comes to have one.
        package let ownPath: PagePath
        package var body: Shared<LinkedDocument>
        /// What cites it: footnotes in order, then events, articles and actors.
        package var uses: [Entity]
        package var passages: [PassageUse]

        package init(work: Work, record: Shared<Catalog.Source>?, path: PagePath) {
            self.work = Shared(work)
            self.record = record
            self.path = path
            ownPath = path
            body = Shared(.empty)
            uses = []
            passages = []
        }

        /// The id of its file; for a source without one, the name of its own page.
        package var id: String { record?.header.id ?? ownPath.stem }

        /// Whether it has a page of its own.
        package var hasPage: Bool { path == ownPath }
    }
}

extension Site {
    /// A figure of an event, as given in a sentence of an article.
    package struct Statement: Sendable, Equatable {
        /// Whether it agrees with what the event's own page says.
        package enum Standing: Sendable {
            case agrees, differs
            /// It differs, but an account of the event also gives it.
            case recorded
        }

        package var article: Handle<Article>
        /// In bytes of the text of the article's document.
        package var sentence: Range<Int32>
        /// The words that give the figure: `almost 100`.
        package var range: Range<Int32>
        /// The mention of the event in that sentence, as an index into the article's `body.mentions`.
        package var mention: Int32
        /// The name of the figure as the event declares it: `killed`.
        package var figure: String
        package var quantity: Quantity
        package var standing: Standing

        package init(
            article: Handle<Article>, sentence: Range<Int32>, range: Range<Int32>, mention: Int32, figure: String,
            quantity: Quantity, standing: Standing
        ) {
            self.article = article
            self.sentence = sentence
            self.range = range
            self.mention = mention
            self.figure = figure
            self.quantity = quantity
            self.standing = standing
        }
    }
}
