import Base
import Language
package import Model

/// What the sentences at a place of an article give for a new file.
package struct SentenceReading: Sendable {
    /// In order; one at least.
    package let sentences: [ProseSentence]
    private let article: Site.Article
    private let site: Site

    /// Nil if there is no sentence there.
    ///
    /// - Parameters:
    ///   - line: 1-based, in the article's file.
    ///   - column: 1-based; without it, all sentences on the line are read.
    package init?(_ article: Site.Article, in site: Site, line: Int, column: Int?) {
        let file = article.record.header.file
        sentences = Prose(article, in: site).sentences(line: line, column: column, in: file)
        (self.article, self.site) = (article, site)
        if sentences.isEmpty { return nil }
    }

    /// The sentence that most likely reports an event, and the event; otherwise the first sentence.
    ///
    /// - Parameter title: What the event is called: then the sentence that shares most words with it.
    package func event(called title: String?) -> (sentence: ProseSentence, happening: Happening?, date: MentionedDate?)
    {
        let sentences = title.map(alike) ?? sentences
        let told = sentences.flatMap { sentence in HappeningFinder(sentence).found().map { (sentence, $0) } }
        if let best = told.max(by: { $0.1.score < $1.1.score }) { return (best.0, best.1, best.1.time) }
        let dated = sentences.lazy.compactMap { sentence in DateFinder.dates(in: sentence).first.map { (sentence, $0) }
        }
        if let first = dated.first { return (first.0, nil, first.1) }
        return (sentences.first ?? self.sentences[0], nil, nil)
    }

    /// The sentence that shares most words with a title; all where none shares any.
    private func alike(_ title: String) -> [ProseSentence] {
        let functionWords = sentences[0].language.names.functionWords
        let wanted = Set(words: title.lowercased()).filter { !functionWords.contains($0) }
        let shared = sentences.map { sentence in Set(sentence.words.map(\.lower)).intersection(wanted).count }
        guard let most = shared.max(), most > 0, let place = shared.firstIndex(of: most) else { return sentences }
        return [sentences[place]]
    }

    /// The actor that these sentences name and no file describes: the one of that name, or the likeliest.
    package func actor(named name: String?) -> Suggestion? {
        let found = Suggester.suggest(site, articles: [article.record.header.id]).found.filter(\.isActor)
        return found.first { suggestion in
            if let name { return suggestion.name == name || suggestion.otherNames.contains(name) }
            return suggestion.sentences.contains { sentences.contains($0) }
        }
    }

    /// The sentence that holds some words; else the first one.
    package func sentence(naming words: String?) -> ProseSentence {
        words.flatMap { words in sentences.first { $0.text.contains(words) } } ?? sentences[0]
    }
}

/// What an article itself says of one of its footnotes.
package struct FootnoteReading: Sendable {
    package let label: String
    /// On one line.
    package let text: String
    /// The first address in it.
    package let url: String?

    /// Every footnote of an article that a line holds a marker or the definition of; all where no line is given.
    package static func all(in article: Site.Article, line: Int? = nil) -> [FootnoteReading] {
        let document = article.body.document
        let cited = Set(markers(in: document).filter { $0.line == line }.map(\.footnote))
        return document.footnotes.enumerated().compactMap { index, footnote in
            let isThere = line == nil || cited.contains(index) || footnote.position.line == line
            return isThere ? FootnoteReading(footnote, in: article.body.value) : nil
        }
    }

    /// The markers in the running text: which footnote, and on which line of the file.
    private static func markers(in document: Document) -> [(footnote: Int, line: Int)] {
        var block = 0
        return document.body.clamped(to: document.nodes.indices).compactMap { index in
            let node = document.nodes[index]
            if node.isTextBlock { block = Int(node.text.lowerBound) }
            guard let footnote = node.footnote else { return nil }
            let before = document.text[block..<max(block, Int(node.text.lowerBound))]
            return (footnote, Int(node.line) + before.count { $0 == UInt8(ascii: "\n") })
        }
    }

    private init(_ footnote: FootnoteDefinition, in body: LinkedDocument) {
        label = footnote.label
        let nodes = footnote.nodes.clamped(to: body.document.nodes.indices).map { body.document.nodes[$0] }
        text = nodes.filter { $0.kind == .paragraph }.map { body.document.string($0.text) }.joined(separator: " ")
        url =
            nodes.lazy.compactMap { node -> String? in
                guard case .link(let link) = node.kind, body.links.indices.contains(Int(link)),
                    case .url(let url) = body.links[Int(link)]
                else { return nil }
                return url.text
            }.first
    }
}
