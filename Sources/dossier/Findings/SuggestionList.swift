import Base
import Model
import Suggesting

/// Suggestions as people and as programs read them.
struct SuggestionList {
    private let suggestions: Suggestions
    /// How many sentences are printed with each.
    private static let shown = 3

    init(_ suggestions: Suggestions) { self.suggestions = suggestions }

    // MARK: - For people

    var lines: [String] {
        let actors = suggestions.found.filter(\.isActor)
        let events = suggestions.found.filter { !$0.isActor }
        return section("Actors", actors.map(lines)) + section("Events", events.map(lines))
            + section("Not linked, because several entries share the name", suggestions.ambiguous.map(lines))
    }

    /// The last line: what was found, and what to do next.
    func summary(isWritten: Bool) -> String {
        let actors = suggestions.found.count(where: \.isActor)
        let undated = suggestions.found.count { $0.stub == nil }
        let counts = [
            BuildSummary.plural(actors, "actor"), BuildSummary.plural(suggestions.found.count - actors, "event"),
        ]
        var text = counts.joined(separator: " and ") + " without a file"
        if undated > 0 { text += "; \(undated) without a date in the text: 'dossier new event … --date' adds one" }
        if !suggestions.unread.isEmpty {
            text += "; not read: articles in \(suggestions.unread.joined(separator: ", "))"
        }
        if !isWritten, undated < suggestions.found.count { text += "; --write creates drafts of all, --pick of some" }
        return text
    }

    private func section(_ heading: String, _ entries: [[String]]) -> [String] {
        entries.isEmpty ? [] : [heading] + entries.flatMap { $0 } + [""]
    }

    private func lines(_ suggestion: Suggestion) -> [String] {
        let names = suggestion.otherNames.isEmpty ? "" : " (\(suggestion.otherNames.joined(separator: ", ")))"
        let date = suggestion.date.map { ", \($0.edtf)" } ?? ""
        let file = suggestion.stub?.path ?? "needs a date"
        let role = suggestion.role.map { ", \($0)" } ?? ""
        let head =
            "  \(suggestion.name)\(names)\(date): \(suggestion.kind.word)\(role); \(suggestion.reasons.joined(separator: ", ")) → \(file)"
        let more = suggestion.sentences.count - Self.shown
        return [head] + suggestion.sentences.prefix(Self.shown).map { "      \($0.place): \(Self.short($0.text))" }
            + (more > 0 ? ["      and \(BuildSummary.plural(more, "sentence")) more"] : [])
    }

    private func lines(_ mention: AmbiguousMention) -> [String] {
        let readings = mention.readings.map { "[[\($0)|\(mention.name)]]" }.joined(separator: " or ")
        return [
            "  \(mention.name): \(readings)", "      \(mention.sentence.place): \(Self.short(mention.sentence.text))",
        ]
    }

    private static func short(_ text: String) -> String { text.count > 110 ? text.prefix(109) + "…" : text }

    // MARK: - For programs

    /// `{version, suggestions: […], ambiguous: […]}`.
    var json: JSON {
        .object([
            ("version", .number(1)), ("unread", .list(suggestions.unread.map(JSON.text))),
            ("suggestions", .list(suggestions.found.map(entry))),
            ("ambiguous", .list(suggestions.ambiguous.map(entry))),
        ])
    }

    private func entry(_ suggestion: Suggestion) -> JSON {
        .object([
            ("is", .text(suggestion.isActor ? "actor" : "event")), ("kind", .text(suggestion.kind.word)),
            ("id", .text(suggestion.id)), ("name", .text(suggestion.name)),
            ("also_known_as", .list(suggestion.otherNames.map(JSON.text))),
            ("role", .optional(suggestion.role)), ("date", .optional(suggestion.date?.edtf)),
            ("score", .number(suggestion.score)),
            ("reasons", .list(suggestion.reasons.map(JSON.text))),
            ("sentences", .list(suggestion.sentences.map(sentence))), ("path", .text(suggestion.path)),
            ("file", .optional(suggestion.stub?.text)),
        ])
    }

    private func entry(_ mention: AmbiguousMention) -> JSON {
        .object([
            ("name", .text(mention.name)), ("readings", .list(mention.readings.map(JSON.text))),
            ("sentence", sentence(mention.sentence)),
        ])
    }

    private func sentence(_ sentence: ProseSentence) -> JSON {
        .object([("path", .text(sentence.path)), ("line", .number(sentence.line)), ("text", .text(sentence.text))])
    }
}

extension Suggestion.Topic {
    /// The kind as written in front matter.
    var word: String {
        switch self {
        case .actor(let kind): kind.rawValue
        case .event(let kind): kind
        }
    }
}
