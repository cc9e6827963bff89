import Base
import Loading
import Model

/// A hint that an editor shows within a text.
package struct InlayHint: Sendable {
    /// Where it is shown.
    package let offset: Int
    package let label: String
    package let tooltip: String?
}

/// A line above a part of a text that says something of it.
package struct CodeLens: Sendable {
    package let range: Range<Int>
    package let title: String
    /// The places that it counts; empty if it counts none.
    package let places: [SitePlace]
}

extension Briefing {
    /// What stands for what: dates in words, and the names of ids.
    package func hints(in path: String, _ range: Range<Int>) -> [InlayHint] {
        guard let text = text(at: path) else { return [] }
        let dates = (WrittenFields(text, path: path)?.values ?? []).compactMap { value -> InlayHint? in
            guard case .date = value.kind, case .success(let date) = PartialDate.parse(value.text) else { return nil }
            return InlayHint(offset: value.range.upperBound, label: date.inWords, tooltip: nil)
        }
        let names = occurrences(in: path).compactMap { found -> InlayHint? in
            let isBare = found.form == .field || found.form == .link && isBare(found.range, text)
            guard isBare else { return nil }
            let name = site.name(of: found.entity)
            guard name != text.string(found.range) else { return nil }
            return InlayHint(offset: found.range.upperBound, label: name, tooltip: found.entity.kindName)
        }
        return (dates + names).filter { range.contains($0.offset) || $0.offset == range.upperBound }
            .sorted { $0.offset < $1.offset }
    }

    /// Whether a reference has no words of its own: `[[id]]`.
    private func isBare(_ range: Range<Int>, _ text: EditedText) -> Bool {
        range.lowerBound >= 2 && range.upperBound + 2 <= text.bytes.count
            && text.string(range.lowerBound - 2..<range.lowerBound) == "[["
            && text.string(range.upperBound..<range.upperBound + 2) == "]]"
    }

    /// How often an entry is named, above its name; in an article, what rests on each footnote.
    package func lenses(in path: String) -> [CodeLens] {
        guard let text = text(at: path), case .entry(let entity)? = subject(of: path), let own = definition(of: entity)
        else { return [] }
        let first = CodeLens(
            range: own.range, title: title(of: entity), places: references(to: entity, includesOwn: false))
        guard case .article(let article) = entity else { return [first] }
        let cited = Dictionary(grouping: occurrences(in: path).filter { $0.form == .marker }, by: \.entity)
        let notes = markers(of: article, text).filter { $0.form == .own }.map { mark in
            let places = (cited[mark.entity] ?? []).map { SitePlace(path: path, range: $0.range) }
            return CodeLens(
                range: mark.range, title: places.count == 1 ? "cited once" : "cited \(places.count) times",
                places: places)
        }
        return [first] + notes
    }

    private func title(of entity: Entity) -> String {
        switch entity {
        case .actor(let actor):
            let sentences = site[actor].mentionedIn.count
            return "named in \(Self.count(sentences, "sentence")) of \(Self.count(site[actor].articleCount, "article"))"
        case .event(let event): return "named in \(Self.count(site[event].mentionedIn.count, "sentence"))"
        case .source(let source): return "cited by \(Self.count(site[source].uses.count, "text"))"
        case .article(let article):
            let named =
                "\(Self.count(site[article].actors.count, "actor")) and \(Self.count(site[article].events.count, "event"))"
            return "\(Self.count(site[article].wordCount, "word")), names \(named)"
        case .page, .footnote: return "free page"
        }
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(Quantity.grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }
}
