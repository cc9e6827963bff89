import Base
import Model

/// What the footnotes of one article rest on.
struct FootnoteReview {
    private let reviewed: ReviewedArticle
    private let article: Site.Article
    private let path: String

    init(_ reviewed: ReviewedArticle) {
        self.reviewed = reviewed
        article = reviewed.article
        path = self.article.record.header.file.path
    }

    var diagnostics: [Diagnostic] { (incomplete().map { [$0] } ?? []) + singlePublishers() }

    /// One finding for all footnotes of the article that cannot be followed.
    private func incomplete() -> Diagnostic? {
        let found = reviewed.footnotes.filter { !isComplete($0) }
        guard let first = found.first else { return nil }
        let definitions = article.body.document.footnotes
        let number = first.number - 1
        let position = definitions.indices.contains(number) ? definitions[number].position : .start
        let labels = found.prefix(8).map(\.label)
        let more = found.count > labels.count ? " and \(found.count - labels.count) more" : ""
        let subject =
            found.count == 1 ? "footnote \(labels[0]) has" : "footnotes \(labels.joined(separator: ", "))\(more) have"
        return Diagnostic(
            .incompleteFootnote, in: path, at: position,
            "\(subject) no address, date or publisher",
            fix:
                "add what is known about the source, or write 'status: missing' in content/footnotes/\(article.record.header.id)/\(labels[0]).md"
        )
    }

    /// Whether a reader can follow it: it has an address, a date or a publisher, in its words or in what the editor
    /// added, or the editor has recorded its status.
    private func isComplete(_ footnote: ReviewedArticle.Footnote) -> Bool {
        if let note = footnote.note, note.url != nil || note.archived != nil || note.status != nil {
            return true
        }
        if let work = footnote.work,
            work.url != nil || work.archived != nil || work.date != nil || work.outlet != nil
        {
            return true
        }
        let nodes = article.body.document.nodes
        return article.body.document.nodes(ofFootnote: footnote.number).contains { index in
            switch nodes[index].kind {
            case .link: article.body.target(of: nodes[index]) != .nothing
            case .text, .code: hasYear(nodes[index].text)
            default: false
            }
        }
    }

    /// Four digits that can be a year.
    private func hasYear(_ range: Range<Int32>) -> Bool {
        var run = 0
        var value = 0
        let text = article.body.document.text
        for byte in text[(Int(range.lowerBound)..<Int(range.upperBound)).clamped(to: text.indices)] {
            if byte.isDigit {
                run += 1
                value = run <= 4 ? value * 10 + Int(byte & 15) : 0
            } else {
                if run == 4, (1_000...2_199).contains(value) { return true }
                (run, value) = (0, 0)
            }
        }
        return run == 4 && (1_000...2_199).contains(value)
    }

    /// The sections whose footnotes, three at least, are all of one publisher.
    private func singlePublishers() -> [Diagnostic] {
        let markers = article.body.markers
        guard markers.count >= 3 else { return [] }
        let nodes = article.body.document.nodes
        let headings = article.body.document.body.clamped(to: nodes.indices).filter { nodes[$0].headingLevel != nil }
        var diagnostics: [Diagnostic] = []
        var start = 0
        for section in 0...headings.count {
            let end = section < headings.count ? headings[section] : Int.max
            var footnotes: Set<Handle<Site.Footnote>> = []
            while start < markers.count, Int(markers[start].node) < end {
                footnotes.insert(markers[start].footnote)
                start += 1
            }
            guard footnotes.count >= 3, let publisher = publisher(of: footnotes) else { continue }
            let line =
                section > 0
                ? Int(nodes[headings[section - 1]].line) : Int(nodes[article.body.document.body.lowerBound].line)
            diagnostics.append(
                Diagnostic(
                    .singlePublisher, in: path, at: Position(line: line),
                    "the \(footnotes.count) footnotes of this section all cite \(publisher)",
                    fix: "look for another source that says so, or say in the text that there is none"))
        }
        return diagnostics
    }

    /// The one publisher, or else author, of all these footnotes; nil if there are several or one is not known.
    private func publisher(of footnotes: Set<Handle<Site.Footnote>>) -> String? {
        var name: String?
        for footnote in footnotes {
            let place = article.footnotes.lowerBound.distance(to: footnote)
            guard reviewed.footnotes.indices.contains(place), let work = reviewed.footnotes[place].work,
                let its = work.outlet ?? work.authors.first?.name, name == nil || name == its
            else { return nil }
            name = its
        }
        return name
    }
}
