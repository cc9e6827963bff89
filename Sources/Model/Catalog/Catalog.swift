package import Base

/// Everything the editor wrote, parsed and not yet linked. Each list is in the order of the files' paths.
package struct Catalog: Sendable, Equatable {
    package var settings: Settings
    /// The home page's introduction, `index.md`, where there is one.
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
    /// The sizes of the pictures among them, as far as their files say so, by path.
    package var pictureSizes: [String: PictureSize] = [:]
    /// The silences in all files, including drafts.
    package var silences: [Silence] = []
    /// Entries left out for now. They are kept so that a reference to one is not reported as a mistake.
    package var heldBack: [HeldBack] = []
    /// Every address that was ever published, where the site keeps a ledger of them.
    package var ledger: Ledger?

    package init(settings: Settings) { self.settings = settings }

    /// A record and the text below it, not yet linked.
    package typealias Entry<Record: Sendable> = Written<Record, Document>
}

extension Catalog {
    /// What every content file has: its id, its address and the common fields.
    package struct Header: Sendable, Equatable {
        package var file: SourceFile
        package var id: String
        /// The name in the URL: `slug:` where given, else the id.
        package var slug: Located<String>
        /// Old URLs of this page.
        package var aliases: [Located<String>] = []
        package var isDraft = false
        /// From when on it may be published.
        package var publishAt: PublicationTime?
        /// Why it would be left out, where drafts are included.
        package var hold: Hold?
        /// BCP 47, such as `ur`.
        package var language: String?
        package var summary: String?
        package var tags: [String] = []
        package var silences: [Silence] = []

        package init(file: SourceFile, id: String, slug: Located<String>) {
            self.file = file
            self.id = id
            self.slug = slug
        }
    }

    /// A page that is none of the other kinds: about, method.
    package struct Page: Sendable, Equatable {
        package var header: Shared<Header>
        package var title: String

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
    /// The address at which the site is published, with a `/` at its end.
    package var baseURL: SafeURL?
    /// BCP 47; `en` by default.
    package var language = "en"
    package var publisher: String?
    package var licence: String?
    /// Where it is published, in the order given.
    package var hosts: [Host] = []
    /// What to leave out besides the pages.
    package var leftOut: Set<OutputGroup> = []
    /// How much of an actor's name it takes for a text to mention it, for the whole site; `explicit` is an actor's alone.
    package var mentions = Catalog.Actor.Mentions.auto
    /// Names that no text links.
    package var unlinked: [String] = []
    /// The rules whose level differs from the default.
    package var rules: [Rule: Rule.Setting] = [:]
    package var silences: [Silence] = []
    /// Where and how it is deployed.
    package var deploy = DeploySettings()

    package init(title: String) { self.title = title }

    /// Whether files of a group are made.
    package func makes(_ group: OutputGroup) -> Bool { !leftOut.contains(group) }
}

/// Why something that an editor wrote is not to be published yet.
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
    /// Something that was left out of the catalog: of it, no more is known than what findings need.
    package struct HeldBack: Sendable, Equatable {
        /// Its file, from the root.
        package var path: String
        /// Nil for what no reference can lead to: notes, the home page.
        package var kind: EntityKind?
        package var id: String
        package var hold: Hold
        /// The files of `content/media/` that it shows or leads to, as written.
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
