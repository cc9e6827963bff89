import Model

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
