import Base
import Language
package import Model
import YAML

/// A first version of a content file: what is known, and nothing invented. What an editor should check is in YAML
/// comments, which no reader sees.
package struct StubFile: Sendable {
    /// From the site's folder.
    package let path: String
    package private(set) var text = "---\n"
    /// Keys that the file needs and that are left empty, each with its line: `check` reports them.
    package private(set) var unfilled: [(key: String, line: Int)] = []

    package init(path: String) { self.path = path }

    /// Adds `key: value`, or an empty key.
    ///
    /// - Parameter isNeeded: Whether the file cannot do without: an empty key is then reported by `check` at its line.
    package mutating func add(_ key: String, _ value: String?, comment: String? = nil, isNeeded: Bool = false) {
        if value == nil, isNeeded { leave(key) }
        let written = value.map { " " + YAMLText.scalar($0) } ?? ""
        text += "\(key):\(written)\(comment.map { "  # \(Self.onOneLine($0))" } ?? "")\n"
    }

    /// Keeps what the file adds out of the site.
    mutating func addDraft() { text += "draft: true  # remove this line when you have checked the rest\n" }

    /// Adds the date, which needs no quotes and cannot be done without.
    package mutating func add(date: String?, comment: String? = nil) {
        if date == nil { leave("date") }
        text += "date:\(date.map { " " + $0 } ?? "")\(comment.map { "  # \(Self.onOneLine($0))" } ?? "")\n"
    }

    /// Adds `key: [one, two]`; nothing if the list is empty.
    package mutating func add(_ key: String, list: [String]) {
        guard !list.isEmpty else { return }
        text += "\(key): [\(list.map(YAMLText.scalar).joined(separator: ", "))]\n"
    }

    /// Adds a line that only editors see.
    package mutating func add(comment: String) { text += "# \(Self.onOneLine(comment))\n" }

    /// Ends the front matter.
    package mutating func close() { text += "---\n" }

    private mutating func leave(_ key: String) {
        unfilled.append((key, text.utf8.count { $0 == UInt8(ascii: "\n") } + 1))
    }

    private static func onOneLine(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}

extension StubFile {
    /// A new article.
    package static func article(_ name: EntryName, date: String?) -> StubFile {
        var file = StubFile(path: "content/articles/\(name.id).md")
        file.add("title", name.words)
        file.add(date: date)
        file.add("summary", nil)
        file.close()
        return file
    }

    /// A new actor; from a sentence, its kind is guessed.
    package static func actor(
        _ name: EntryName, kind: Catalog.Actor.Kind?, suggestion: Suggestion? = nil, sentence: ProseSentence? = nil
    ) -> StubFile {
        var file = StubFile(path: "content/actors/\(name.id).md")
        file.add("name", name.words)
        if let kind {
            file.add("kind", kind.rawValue)
        } else if let suggestion, case .actor(let guess) = suggestion.kind {
            file.add("kind", guess.rawValue, comment: "a guess (\(suggestion.reasons.joined(separator: ", ")))")
        } else {
            let kinds = Catalog.Actor.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            file.add("kind", nil, comment: kinds, isNeeded: true)
        }
        file.add("also_known_as", list: suggestion?.otherNames.filter { $0 != name.words } ?? [])
        if let role = suggestion?.role { file.add("role", role) }
        if let sentence { file.add(comment: "\(sentence.place): \(sentence.text)") }
        file.close()
        return file
    }

    /// A new event; from a sentence, with the actors it names.
    package static func event(
        _ name: EntryName, date: String?, dateComment: String? = nil, kind: String?, sentence: ProseSentence? = nil
    ) -> StubFile {
        var file = StubFile(path: "content/events/\(name.id).md")
        file.add("title", name.words)
        file.add(date: date, comment: dateComment)
        file.add("kind", kind)
        file.add("actors", list: sentence?.actors ?? [])
        if let sentence { file.add(comment: "\(sentence.place): \(sentence.text)") }
        file.close()
        return file
    }

    /// A new source.
    package static func source(_ name: EntryName, type: String?, date: String?, url: String?) -> StubFile {
        var file = StubFile(path: "content/sources/\(name.id).md")
        file.add("title", name.words)
        file.add("type", type, comment: type == nil ? "article-newspaper, report, webpage …" : nil)
        file.add("publisher", nil)
        file.add("date", date)
        file.add("url", url)
        file.add("standing", nil, comment: "official, state-media, wire, press, academic, leaked, unknown")
        file.close()
        return file
    }

    /// What the editor will know of one footnote of an article.
    package static func footnote(_ label: String, of article: String, text: String, url: String?) -> StubFile {
        var file = StubFile(path: "content/footnotes/\(article)/\(label).md")
        file.add(comment: "[^\(label)]: \(text)")
        file.add("source", nil, comment: "the id of a file in content/sources")
        file.add("locator", nil)
        file.add("url", url)
        file.close()
        return file
    }
}

extension Suggestion {
    /// The file that would add it, a draft until an editor has read it; nil for an event without a date, which an event
    /// cannot do without.
    package var stub: StubFile? {
        var file = StubFile(path: path)
        file.addDraft()
        switch kind {
        case .actor(let kind):
            file.add("name", name)
            file.add("kind", kind.rawValue, comment: "a guess (\(reasons.joined(separator: ", ")))")
            file.add("also_known_as", list: otherNames)
            if let role { file.add("role", role) }
        case .event(let kind):
            guard let date else { return nil }
            file.add("title", name)
            file.add(date: date.edtf, comment: date.comment)
            file.add("kind", kind)
            file.add("actors", list: sentences.first?.actors ?? [])
        }
        for sentence in sentences.prefix(3) { file.add(comment: "\(sentence.place): \(sentence.text)") }
        if sentences.count > 3 { file.add(comment: "and \(sentences.count - 3) more sentences") }
        file.close()
        return file
    }

    /// The passage note that pins an event to the sentence that reports it, a draft as its event is; nil for an actor.
    package func pin(in site: Site) -> (path: String, entry: String)? {
        guard !isActor, let sentence = sentences.first,
            let article = site.articles.first(where: { $0.record.header.file.path == sentence.path }),
            let quotation = SelectedWords(
                sentence.text, in: article, language: article.record.header.language ?? site.settings.language,
                within: sentence)
        else { return nil }
        let entry = quotation.entry(as: "did", target: (key: "event", id: id), isDraft: true)
        return ("content/notes/\(article.record.header.id).yaml", entry)
    }
}

extension MentionedDate {
    /// Where the date comes from, for the editor.
    package var comment: String {
        isInferred ? "“\(written)”, read with the article’s date: check it" : "“\(written)”"
    }
}

/// The name of a new entry, given as an id (`ada-byron`) or in words (`Ada Byron`).
package struct EntryName: Sendable, Hashable {
    package let id: String
    package let words: String

    /// Nil if no id can be made of the words.
    ///
    /// - Parameter isProper: Whether every word made of an id gets a capital, as in the name of a person.
    package init?(_ text: String, isProper: Bool = false) {
        guard let id = Slug.isID(text) ? text : Slug.id(text), id != Slug.listPage else { return nil }
        self.id = id
        guard Slug.isID(text) else {
            words = text
            return
        }
        let parts = text.split(separator: "-").enumerated().map { index, part in
            index == 0 || isProper ? part.prefix(1).uppercased() + part.dropFirst() : String(part)
        }
        words = parts.joined(separator: " ")
    }
}
