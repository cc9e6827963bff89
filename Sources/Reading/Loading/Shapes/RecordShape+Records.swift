import Model

/// The shapes of the mappings inside front matter.
extension RecordShape {
    /// A source by id, or the work itself.
    static let citation: Value = .either(.id, work)

    /// Other names: text, or a name with more about it.
    static let names: Value = .list(.either(.text, name))

    static let work = RecordShape(
        "work", "A work, where it stands inline instead of the id of a source.",
        [
            .key("title", .text, "The work's title."),
            .key("type", .choice(cslTypes), "What kind of work it is, by the types of CSL."),
            .key("authors", .list(.text), "Who made it."),
            .key("author", .list(.text), "Who made it; the same as authors."),
            .key("publisher", .text, "Who published it."),
            .key("date", .date, "When it was published."),
            .key("url", .webAddress, "Its address."),
            .key("archived", .webAddress, "A copy in a web archive."),
            .key("accessed", .date, "When the address was last opened."),
            .key("language", .language, "The language it is in."),
            .key("standing", .choice(of: Work.Standing.self), "How near it is to what it tells of."),
        ])

    static let name = RecordShape(
        "name", "Another name.",
        [
            .required("name", .text, "The name."),
            .key("lang", .language, "Its language."),
            .key("source", citation, "Who gives it."),
        ])

    static let relation = RecordShape(
        "relation", "How an actor stands to another one.",
        [
            .required("to", .id, "The other actor."),
            .required("as", .text, "What this one is to it: chair of, ally of."),
            .key("from", .date, "Since when."),
            .key("until", .date, "Until when."),
            .key("source", citation, "Who says so."),
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
            .key("low", .wholeNumber, "At least so many."),
            .key("best", .wholeNumber, "Most likely so many."),
            .key("high", .wholeNumber, "At most so many."),
            .key("hedge", .text, "The words before it: almost, more than."),
            .key("source", citation, "Who gives it."),
        ])

    static let account = RecordShape(
        "account", "What one source says of an event: exactly one of source, article and footnote gives it.",
        [
            .key("source", citation, "The source that gives it."),
            .key("article", .id, "The article that gives it."),
            .key("footnote", .footnote, "The footnote that gives it, as article/label."),
            .key("date", .date, "When it says the event was."),
            .key("place", .text, "Where it says the event was."),
            .key("killed", .either(.quantity, quantity), "How many it says were killed."),
            .key("injured", .either(.quantity, quantity), "How many it says were injured."),
            .key("claimed_by", .text, "Who it says claimed the event."),
            .key("says", .text, "What else it says, in its words or yours."),
        ])
}
