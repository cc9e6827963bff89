extension Suggestion {
    /// The file that would add it; nil for an event without a date, which an event cannot do without.
    package var stub: StubFile? {
        var file = StubFile(path: path)
        switch kind {
        case .actor(let kind):
            file.add("name", name)
            file.add("kind", kind.rawValue, comment: "a guess (\(reasons.joined(separator: ", ")))")
            file.add("also_known_as", list: otherNames)
        case .event(let kind):
            guard let date else { return nil }
            file.add("title", name)
            file.add(date: date.edtf, comment: date.comment)
            file.add("kind", kind)
        }
        for sentence in sentences.prefix(3) { file.add(comment: "\(sentence.place): \(sentence.text)") }
        if sentences.count > 3 { file.add(comment: "and \(sentences.count - 3) more sentences") }
        file.close()
        return file
    }
}

extension MentionedDate {
    /// Where the date comes from, for the editor.
    package var comment: String {
        isInferred ? "“\(written)”, read with the article’s date: check it" : "“\(written)”"
    }
}
