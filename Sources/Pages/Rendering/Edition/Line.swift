import Base
import Model

/// An entity in one line, as shown wherever it is linked to.
struct Line: Sendable {
    /// The path of its page.
    var path: String
    var name: String
    /// What it is: `State`, `Attack`, `Briefing`.
    var kind: String
    /// The words after the name: a role, a date, a publisher.
    var detail: String?
    /// The start of the HTML ids of its mentions, such as `a.china`; empty for kinds of entity that are not mentioned
    /// by name.
    var anchor = ""
    /// The language of the name (BCP 47), if it is not the site's.
    var language: String?
}

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
            detail: Words.list([source.work.outlet, source.work.date?.inShortWords].compactMap(\.self)),
            language: source.work.language)
    }

    init(_ page: borrowing Site.Page) {
        self.init(path: page.path.text, name: page.record.title, kind: "Page", language: page.record.header.language)
    }
}

extension Entity {
    /// One letter for the kind of page, as the style sheet uses it.
    var mark: String {
        switch self {
        case .actor: "a"
        case .event: "e"
        case .source, .footnote: "s"
        case .article: "b"
        case .page: "p"
        }
    }
}

extension PartialDate {
    /// Whether it is a single day that is known for certain.
    var isExact: Bool { certain.map { $0 == earliest...latest && earliest == latest } ?? false }

    /// Its first and last possible day, as days since 1970: `16420`, `16420/16450`; `..` for an open side.
    var daysInShort: String {
        let first = earliest == .distantPast ? ".." : String(earliest.daysSince1970)
        let last = latest == .distantFuture ? ".." : String(latest.daysSince1970)
        return first == last ? first : "\(first)/\(last)"
    }

    /// What is uncertain about it, in words; nil for an exact date.
    var certainty: String? {
        var parts: [String] = []
        if isUncertain { parts.append("uncertain") }
        if isApproximate { parts.append("approximate") }
        if isOpenEnd { parts.append("the end is open") }
        if isUnknownEnd { parts.append("the end is unknown") }
        if isOpenStart { parts.append("the beginning is open") }
        if isUnknownStart { parts.append("the beginning is unknown") }
        return Words.list(parts)
    }
}
