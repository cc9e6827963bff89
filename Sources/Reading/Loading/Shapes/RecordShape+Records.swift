import Model

/// The shapes of the mappings inside front matter.
extension RecordShape {
    /// A source by id, or the work itself.
    static let citation: Value = .either(.id, work)

    /// Other names: texts, or mappings that say more about a name.
    static let names: Value = .list(.either(.text, name))

    static let work = RecordShape(
        "work", "A work, written here instead of the id of a source.",
        [
            .key("title", .text, "The work's title."),
            .key("type", .choice(cslTypes), "The kind of work, as a CSL type."),
            .key("authors", .list(.either(.text, person)), "Who made it."),
            .key("author", .list(.either(.text, person)), "Who made it; the same as authors."),
            .key("editors", .list(.either(.text, person)), "Who edited the book that it is, or is a part of."),
            .key("publisher", .text, "Who published it."),
            .key("date", .date, "When it was published."),
            .key("url", .webAddress, "Its address."),
            .key("archived", .webAddress, "A copy in a web archive."),
            .key("accessed", .date, "When the address was last opened."),
            .key("language", .language, "The language it is in."),
            .key("standing", .choice(of: Work.Standing.self), "The type of source."),
        ] + Publication.fields.map { .key($0.key, .text, $0.summary) })

    static let person = RecordShape(
        "person", "A person's name in its parts.",
        [
            .required("family", .text, "The family name, with its particle: van der Berg."),
            .key("given", .text, "The given names."),
            .key("name", .text, "The whole name as readers see it; by default, the given names come first."),
        ])

    static let name = RecordShape(
        "name", "Another name.",
        [
            .required("name", .text, "The name."),
            .key("lang", .language, "Its language."),
            .key("source", citation, "The source that gives it."),
        ])

    static let correction = RecordShape(
        "correction", "What was wrong in an entry and has been put right.",
        [
            .required("date", .date, "When it was put right."),
            .required("text", .text, "What was wrong, and what is right."),
            .key("place", .text, "The paragraph or heading that it concerns, as in its address: p3."),
        ])

    static let relation = RecordShape(
        "relation", "How an actor is related to another.",
        [
            .required("to", .id, "The other actor."),
            .required("as", .text, "What this actor is to the other: chair of, ally of."),
            .key("from", .date, "Since when."),
            .key("until", .date, "Until when."),
            .key("source", citation, "The source that says so."),
        ])

    static let place = RecordShape(
        "place", "Where something happened.",
        [
            .required("name", .text, "The name of the place."),
            .key("lat", .decimal(-90...90), "Degrees north (WGS 84)."),
            .key("lon", .decimal(-180...180), "Degrees east (WGS 84)."),
        ])

    static let participation = RecordShape(
        "participation", "An actor's part in an event.",
        [.required("actor", .id, "The actor."), .key("role", .text, "What they did: host, led the relief.")])

    static let quantity = RecordShape(
        "quantity", "A number that is not certain.",
        [
            .key("low", .wholeNumber, "The lowest possible number."),
            .key("best", .wholeNumber, "The most likely number."),
            .key("high", .wholeNumber, "The highest possible number."),
            .key("hedge", .text, "The words before it: almost, more than."),
            .key("source", citation, "The source that gives it."),
        ])

    static let account = RecordShape(
        "account", "What one source says about an event. Give exactly one of source, article and footnote.",
        [
            .key("source", citation, "The source that gives it."),
            .key("article", .id, "The article that gives it."),
            .key("footnote", .footnote, "The footnote that gives it, as article/label."),
            .key("date", .date, "When the event happened, according to it."),
            .key("place", .text, "Where the event happened, according to it."),
            .key("killed", .either(.quantity, quantity), "How many were killed, according to it."),
            .key("injured", .either(.quantity, quantity), "How many were injured, according to it."),
            .key("claimed_by", .text, "Who claimed the event, according to it."),
            .key("says", .text, "What else it says, in its words or yours."),
        ])
}
