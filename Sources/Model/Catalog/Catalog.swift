package import Base

/// Everything the editor wrote, parsed but not yet linked. Each list is in the order of the files' paths.
package struct Catalog: Sendable, Equatable {
    package var settings: Settings
    /// The home page's introduction, `index.md`, if there is one.
    package var home: Entry<Page>?
    package var articles: [Entry<Article>] = []
    package var actors: [Entry<Actor>] = []
    package var events: [Entry<Event>] = []
    package var sources: [Entry<Source>] = []
    package var footnoteNotes: [Entry<FootnoteNote>] = []
    package var passageNotes: [PassageNote] = []
    package var pages: [Entry<Page>] = []
    /// Paths of the files below `content/media/`, such as `media/maps/east.png`, sorted.
    package var media: [String] = []
    /// The sizes of the pictures among them, where their files state them, by path.
    package var pictureSizes: [String: PictureSize] = [:]
    /// The silences in all files, including drafts.
    package var silences: [Silence] = []
    /// Entries left out for now. They are kept so that a reference to one is not reported as a mistake.
    package var heldBack: [HeldBack] = []
    /// Every address that was ever published, if the site keeps a ledger of them.
    package var ledger: Ledger?

    package init(settings: Settings) { self.settings = settings }

    /// A record and the text below it, not yet linked.
    package typealias Entry<Record: Sendable> = Written<Record, Document>
}

extension Catalog {
    /// The part that every content file has: its id, its address and the common fields.
    package struct Header: Sendable, Equatable {
        package var file: SourceFile
        package var id: String
        /// The name in the URL: `slug:` if given, else the id.
        package var slug: Located<String>
        /// Old URLs of this page.
        package var aliases: [Located<String>] = []
        package var isDraft = false
        /// The earliest time at which it may be published.
        package var publishAt: PublicationTime?
        /// If drafts are included, why it would otherwise be left out.
        package var hold: Hold?
        /// BCP 47, such as `ur`.
        package var language: String?
        package var summary: String?
        package var tags: [String] = []
        /// Where each of the tags is written.
        package var tagPlaces: [Position] = []
        package var corrections: [Correction] = []
        package var silences: [Silence] = []

        package init(file: SourceFile, id: String, slug: Located<String>) {
            self.file = file
            self.id = id
            self.slug = slug
        }
    }

    /// What an entry had wrong, and when it was put right.
    package struct Correction: Sendable, Equatable {
        package var date: PartialDate
        package var text: String
        /// The id of the paragraph or heading that it concerns, without `#`.
        package var place: Located<String>?

        package init(date: PartialDate, text: String, place: Located<String>? = nil) {
            (self.date, self.text, self.place) = (date, text, place)
        }
    }

    /// A page of no other kind, such as about or method.
    package struct Page: Sendable, Equatable {
        package var header: Shared<Header>
        package var title: String
        /// What makes it a page about a topic; nil for any other page.
        package var topic: Topic?

        package init(header: Header, title: String) {
            self.header = Shared(header)
            self.title = title
        }
    }
}

/// The settings of the whole site, from `site.yaml`.
package struct Settings: Sendable, Equatable {
    package var title: String
    package var tagline: String?
    package var description: String?
    /// The address at which the site is published, ending in `/`.
    package var baseURL: SafeURL?
    /// BCP 47; `en` by default.
    package var language = "en"
    package var publisher: String?
    package var licence: String?
    /// How works are cited; footnotes use the first. If there are none, footnotes show the title, and articles say how to
    /// cite them in one plain form.
    package var citationStyles: [CitationStyle] = []
    /// The hosts it is published on, in the order given.
    package var hosts: [Host] = []
    /// The groups of files, other than pages, that are made.
    package var outputs = OutputGroup.usual
    /// How much of an actor's name a text must use to mention it, by default; only an actor's own setting can be
    /// `explicit`.
    package var mentions = Catalog.Actor.Mentions.auto
    /// Names that are never linked.
    package var unlinked: [String] = []
    /// The rules whose level differs from the default.
    package var rules: [Rule: Rule.Setting] = [:]
    package var silences: [Silence] = []
    /// How it looks.
    package var theme = Theme()
    /// How pictures are made.
    package var pictures = PictureSettings()
    /// The hosts from which templates may load something.
    package var allowed = AllowedHosts()
    /// Where and how it is deployed.
    package var deploy = DeploySettings()

    package init(title: String) { self.title = title }

    /// Whether files of a group are made.
    package func makes(_ group: OutputGroup) -> Bool { outputs.contains(group) }
}

/// Why something that an editor wrote may not be published yet.
package enum Hold: Sendable, Hashable {
    case draft
    case until(PublicationTime)

    /// Such as `a draft`, or `held back until 1 December 2026`.
    package var inWords: String {
        switch self {
        case .draft: "a draft"
        case .until(let time): "held back until \(time.inWords)"
        }
    }
}

extension Catalog {
    /// An entry that was left out of the catalog, with only what findings need to know of it.
    package struct HeldBack: Sendable, Equatable {
        /// Its file, from the root.
        package var path: String
        /// Nil for files that no reference can lead to: notes and the home page.
        package var kind: EntityKind?
        package var id: String
        package var hold: Hold
        /// The files of `content/media/` that it shows or links to, as written.
        package var media: [String]

        package init(path: String, kind: EntityKind?, id: String, hold: Hold, media: [String] = []) {
            self.path = path
            self.kind = kind
            self.id = id
            self.hold = hold
            self.media = media
        }
    }
}
