import Model

/// The shapes of the files that an editor keeps.
extension RecordShape {
    /// What any Markdown file may say of itself.
    private static let header: [Field] = [
        .key("slug", .slug, "The name of the page in its address, instead of the id."),
        .key("aliases", .list(.text), "Old addresses of this page, such as /2014/old.html; they lead on to it."),
        .key("draft", .flag, "Whether to leave this out of the site unless --drafts is given."),
        .key("publish_at", .publicationTime, "Leave this out until then: 2026-12-01, or 2026-12-01T09:00+05:00."),
        .key("lang", .language, "The language of the text, where it is not that of the site."),
        .key("summary", .text, "One or two sentences: above the text, in lists and on cards."),
        .key("tags", .list(.text), "Words to group pages by."),
        .key("silenced", .list(.record(.silence)), "Findings of this file that may stand, each with a reason."),
    ]

    package static let article = RecordShape(
        "article", "A briefing: content/articles/<id>.md.",
        [
            .required("title", .text, "What the briefing is about; the heading of its page."),
            .required("date", .date, "When it was written."),
            .key("subtitle", .text, "A second line under the title."),
            .key("authors", .list(.text), "Who wrote it, in the order in which they are named."),
            .key("updated", .date, "When it was last changed in substance."),
            .key("section", .text, "The part of the site it belongs to."),
            .key("source", citation, "Where it first appeared: the id of a source, or the work itself."),
            .key("image", .text, "A picture of the site, such as media/flood.jpg."),
            .key("unlinked", .list(.text), "Names that are not to be linked in this article."),
        ] + header)

    package static let actor = RecordShape(
        "actor", "Somebody who does something: content/actors/<id>.md.",
        [
            .required("name", .text, "The name as texts write it; wherever it stands it links here."),
            .required("kind", .choice(of: Catalog.Actor.Kind.self), "What kind of actor it is."),
            .key("also_known_as", names, "Other names; texts that use them link here as well."),
            .key("role", .text, "What they do, in a few words: chair of the assembly."),
            .key("began", .date, "When they were born or founded."),
            .key("ended", .date, "When they died or were dissolved."),
            .key("part_of", .list(.id), "The actors that this one is a part of."),
            .key("relations", .list(.record(relation)), "How it stands to other actors."),
            .key("same_as", .list(.webAddress), "Pages elsewhere about the same actor, such as its Wikidata item."),
            .key(
                "mentions", .choice(of: MentionMode.self),
                "auto finds the names in texts; explicit links only what is marked."),
        ] + header)

    package static let event = RecordShape(
        "event", "Something that happened: content/events/<id>.md.",
        [
            .required("title", .text, "What happened; texts that name it so link here."),
            .required("date", .date, "When, as exactly as is known: 2014-12-16, 2014-12, 2014~, 2014-06-15/.."),
            .key("kind", .text, "What kind of event it is: attack, meeting, statement."),
            .key("place", .either(.text, place), "Where: a name, or a name with degrees."),
            .key("actors", .list(.either(.id, participation)), "Who took part, with a role where one is known."),
            .key(
                "figures", .entries(.either(.quantity, quantity)), "What was counted: killed: 31, injured: almost 100."),
            .key("accounts", .list(.record(account)), "What single sources say of it."),
            .key("status", .choice(of: Catalog.Event.Status.self), "How sure it is that it happened."),
            .key("part_of", .id, "The event that this one is a part of."),
            .key("also_known_as", names, "Other names; texts that use them link here as well."),
            .key("sources", .list(citation), "What this page rests on: ids of sources, or works."),
        ] + header)

    package static let source = RecordShape(
        "source", "A work that footnotes and events cite: content/sources/<id>.md.",
        work.fields.map { $0.key == "title" ? .required("title", .text, $0.summary) : $0 } + header)

    package static let page = RecordShape(
        "page", "Any other page: content/pages/<id>.md.",
        [.required("title", .text, "The heading of the page.")] + header)

    package static let home = RecordShape(
        "home", "The home page's introduction: content/index.md.",
        [.key("title", .text, "A title of its own; most home pages need none.")] + header)

    package static let footnote = RecordShape(
        "footnote", "What is known of a footnote: content/footnotes/<article>/<label>.md.",
        [
            .key("source", citation, "The source it cites: an id, or the work itself."),
            .key("quote", .text, "The words of the source that the sentence rests on."),
            .key("locator", .text, "Where in the source: p. 12, 03:15."),
            .key("url", .webAddress, "The address of the very page or file."),
            .key("archived", .webAddress, "A copy in a web archive."),
            .key("accessed", .date, "When the address was last opened."),
            .key("status", .text, "How far it has been checked."),
        ] + header)

    package static let passageNote = RecordShape(
        "note", "An editor's note on a passage: an entry of content/notes/<article>.yaml.",
        [
            .required("quote", .text, "Words of the article, as readers see them."),
            .key("prefix", .text, "The words before them, where they stand more than once."),
            .key("suffix", .text, "The words behind them, where they stand more than once."),
            .key("actor", .id, "The actor it is about."),
            .key("event", .id, "The event it is about."),
            .key("source", .id, "The source it is about."),
            .key("footnote", .footnote, "The footnote it is about, as article/label."),
            .key("as", .choice(of: Catalog.PassageNote.Role.self), "What the passage shows: that they said, or did."),
            .key("note", .text, "What the editor has to say."),
            .key("draft", .flag, "Whether to leave this out of the site unless --drafts is given."),
            .key("publish_at", .publicationTime, "Leave this out until then: 2026-12-01, or 2026-12-01T09:00+05:00."),
            .key("silenced", .list(.record(silence)), "Findings of this entry that may stand, each with a reason."),
        ])
}

/// Whether an actor's names are found in texts without markup.
enum MentionMode: String, CaseIterable { case auto, explicit }
