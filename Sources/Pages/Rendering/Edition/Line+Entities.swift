import Model

extension Line {
    init(_ article: borrowing Site.Article) {
        self.init(
            path: article.path.text, name: article.record.title, kind: "Briefing",
            detail: article.record.date.inShortWords, language: article.record.header.language)
    }

    init(_ actor: borrowing Site.Actor) {
        let kind = Words.kind(actor.record.kind)
        self.init(
            path: actor.path.text, name: actor.record.name, kind: kind,
            detail: actor.record.role ?? Words.uncapitalised(kind), anchor: actor.mentionStem)
    }

    init(_ event: borrowing Site.Event) {
        self.init(
            path: event.path.text, name: event.record.title,
            kind: event.record.kind.map(Words.capitalised) ?? "Event", detail: event.record.date.inShortWords,
            anchor: event.mentionStem)
    }

    init(_ source: borrowing Site.Source) {
        self.init(
            path: source.path.text, name: source.work.name, kind: "Source",
            detail: Words.list([source.work.publisher, source.work.date?.inShortWords].compactMap(\.self)),
            language: source.work.language)
    }

    init(_ page: borrowing Site.Page) {
        self.init(path: page.path.text, name: page.record.title, kind: "Page", language: page.record.header.language)
    }
}
