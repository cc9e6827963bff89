import Model

/// The shapes of the files that an editor keeps.
extension RecordShape {
    /// The fields that every Markdown file may have.
    private static let header: [Field] = [
        .key("slug", .slug, "The name of the page in its address; by default, the id."),
        .key("aliases", .list(.text), "Old addresses of this page, such as /2014/old.html; they redirect to it."),
        .key("draft", .flag, "Whether to leave this out of the site unless --drafts is given."),
        .key(
            "publish_at", .publicationTime,
            "Leave this out until this day or time: 2026-12-01, or 2026-12-01T09:00+05:00."),
        .key("lang", .language, "The language of the text, if it differs from the site's."),
        .key("summary", .text, "One or two sentences, shown above the text, in lists and on cards."),
        .key("tags", .list(.text), "Keywords."),
        .key("corrections", .list(.record(.correction)), "What was wrong here and has been put right."),
        .key("silenced", .list(.record(.silence)), "Findings of this file to accept, each with a reason."),
    ]

    private static let picture = Field.key(
        "image", .either(.text, image), "A picture below content/media, with what it shows and whose it is.")

    package static let article = RecordShape(
        "article", "A briefing: content/articles/<id>.md.",
        [
            .required("title", .text, "What the briefing is about; the heading of its page."),
            .required("date", .date, "When it was written."),
            .key("subtitle", .text, "A second line under the title."),
            .key("authors", .list(.text), "Who wrote it, in the order in which to name them."),
            .key("updated", .date, "When it was last changed in substance."),
            .key("section", .text, "The section of the site that it belongs to."),
            .key("source", citation, "Where it first appeared: the id of a source, or the work itself."),
            picture,
            .key("unlinked", .list(.text), "Names not to link in this article."),
        ] + header)

    package static let actor = RecordShape(
        "actor", "A person, state or group that does something: content/actors/<id>.md.",
        [
            .required("name", .text, "The name as texts write it; wherever texts use it, it links here."),
            .required("kind", .choice(of: Catalog.Actor.Kind.self), "What kind of actor it is."),
            .key("also_known_as", names, "Other names; they also link here."),
            .key("role", .text, "What they do, in a few words: chair of the assembly."),
            .key("began", .date, "When they were born or founded."),
            .key("ended", .date, "When they died or were dissolved."),
            .key("part_of", .list(.id), "The actors that this one is part of."),
            .key("relations", .list(.record(relation)), "Its relations to other actors."),
            .key("same_as", .list(.webAddress), "Pages elsewhere about the same actor, such as its Wikidata item."),
            .key(
                "mentions", .choice(of: Catalog.Actor.Mentions.self),
                "auto links names in texts, and a surname or acronym after the full name; full links full names; explicit links only references."
            ),
            picture,
        ] + header)

    package static let event = RecordShape(
        "event", "Something that happened: content/events/<id>.md.",
        [
            .required("title", .text, "What happened; texts that use this name link here."),
            .required("date", .date, "When, as exactly as known: 2014-12-16, 2014-12, 2014~, 2014-06-15/.."),
            .key("kind", .text, "What kind of event it is: attack, meeting, statement."),
            .key("place", .either(.text, place), "Where: a name, or a name with coordinates."),
            .key("actors", .list(.either(.id, participation)), "Who took part, with a role if known."),
            .key(
                "figures", .entries(.either(.quantity, quantity)), "What was counted: killed: 31, injured: almost 100."),
            .key("accounts", .list(.record(account)), "What individual sources say about it."),
            .key("status", .choice(of: Catalog.Event.Status.self), "How certain it is that it happened."),
            .key("part_of", .id, "The event that this one is part of."),
            .key("also_known_as", names, "Other names; they also link here."),
            .key("sources", .list(citation), "The sources of this page: ids, or the works themselves."),
            picture,
        ] + header)

    package static let source = RecordShape(
        "source", "A work that footnotes and events cite: content/sources/<id>.md.",
        work.fields.map { $0.key == "title" ? .required("title", .text, $0.summary) : $0 } + [
            .key("key", .text, "The key by which [@key] cites it, besides its id: the key of a reference manager.")
        ] + header)

    package static let page = RecordShape(
        "page", "Any other page: content/pages/<id>.md.",
        [.required("title", .text, "The heading of the page.")] + header)

    package static let topic = RecordShape(
        "topic", "The page of a topic: content/topics/<id>.md. It lists all entries that have its name or id as a tag.",
        [
            .required("name", .text, "The name of the topic, as readers see it."),
            .key("layout", .choice(of: Catalog.Topic.Layout.self), "lists, which is the default, or tracker: by date."),
            .key("status", .text, "How things are now; shown first."),
            .key("as_of", .date, "The day of which the status is true."),
        ] + header)

    package static let home = RecordShape(
        "home", "The home page's introduction: content/index.md.",
        [.key("title", .text, "A separate title; most home pages need none.")] + header)

    package static let footnote = RecordShape(
        "footnote", "What is known about a footnote: content/footnotes/<article>/<label>.md.",
        [
            .key("source", citation, "The source it cites: an id, or the work itself."),
            .key("quote", .text, "The words of the source that support the sentence."),
            .key("locator", .text, "Where in the source: p. 12, 03:15."),
            .key("url", .webAddress, "The address of the exact page or file."),
            .key("archived", .webAddress, "A copy in a web archive."),
            .key("accessed", .date, "When the address was last opened."),
            .key("status", .text, "How far it has been checked."),
        ] + header)

    package static let passageNote = RecordShape(
        "note", "An editor's note on a passage: an entry of content/notes/<article>.yaml.",
        [
            .required("quote", .text, "The words of the article, as readers see them."),
            .key("prefix", .text, "The words before the quotation, if it appears more than once."),
            .key("suffix", .text, "The words after the quotation, if it appears more than once."),
            .key("actor", .id, "The actor it is about."),
            .key("event", .id, "The event it is about."),
            .key("source", .id, "The source it is about."),
            .key("footnote", .footnote, "The footnote it is about, as article/label."),
            .key(
                "as", .choice(of: Catalog.PassageNote.Role.self),
                "What the passage shows: said, did, or note for anything else."),
            .key("note", .text, "The editor's note."),
            .key("draft", .flag, "Whether to leave this out of the site unless --drafts is given."),
            .key(
                "publish_at", .publicationTime,
                "Leave this out until this day or time: 2026-12-01, or 2026-12-01T09:00+05:00."),
            .key("silenced", .list(.record(silence)), "Findings of this entry to accept, each with a reason."),
        ])
}

/// How much of a name a text must use to mention an actor: the settings that apply to a whole site.
enum SiteMentions: String, CaseIterable { case auto, full }
