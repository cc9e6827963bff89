// The HTML ids of places in an article: a stem and the place's ordinal with a dot between, such as `a.china.2`. Pages, feeds,
// files and search lead to them.

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
