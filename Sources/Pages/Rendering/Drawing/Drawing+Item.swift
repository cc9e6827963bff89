import Model

extension Drawing {
    /// Something to draw.
    struct Item: Sendable {
        /// How much it matters that its name is shown.
        var weight: Int
        var subject: Subject
        var span: TimeSpan
        var name: String
        /// The date beside the name, where the drawing alone would not tell it.
        var when: String?
        /// The date in words.
        var date: String
        var isCurrent = false
    }
}

extension Drawing.Item {
    init(_ handle: Handle<Site.Event>, _ event: Catalog.Event, weight: Int, isCurrent: Bool = false) {
        let words = [event.date.inWords, event.date.certainty.map { "(\($0))" }].compactMap(\.self)
        self.init(
            weight: isCurrent ? .max : weight, subject: .event(handle), span: TimeSpan(event.date), name: event.title,
            when: event.date.isExact ? nil : event.date.inShortWords,
            date: words.joined(separator: " "), isCurrent: isCurrent)
    }

    /// The time of an actor; nil where neither its beginning nor its end is known.
    init?(_ actor: Catalog.Actor) {
        guard let span = TimeSpan(began: actor.began, ended: actor.ended) else { return nil }
        let isPerson = actor.kind == .person
        let began = actor.began.map { (isPerson ? "born " : "began ") + $0.inShortWords }
        let ended = actor.ended.map { (isPerson ? "died " : "ended ") + $0.inShortWords }
        let words = [began, ended].compactMap(\.self).joined(separator: ", ")
        self.init(weight: .max, subject: .life, span: span, name: words, when: nil, date: "")
    }

    var title: String { date.isEmpty ? name : "\(name), \(date)" }
}
