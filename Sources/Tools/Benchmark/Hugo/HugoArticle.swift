import SiteGenerator

/// An article and its footnotes as Hugo content.
struct HugoArticle {
    let draft: ArticleDraft
    let site: GeneratedSite

    /// The article: the cast comes first, and the first mention in each section is a link.
    var text: String {
        var text = """
            ---
            title: \(draft.title)
            description: \(draft.summary)
            date: \(draft.date)
            subtitle: \(draft.subtitle)
            author: \(draft.author)
            topic: \(draft.section)

            """
        text += "---\n"
        for subject in subjects {
            text += "- [\(site.name(of: subject))](\(HugoAddress.of(subject, in: site))): \(line(on: subject))\n"
        }
        text += "\n" + body
        for footnote in draft.footnotes {
            let address = HugoAddress.ofFootnote(footnote.label, article: draft.id)
            text += "[^\(footnote.label)]: \(footnote.text) [More](\(address))\n"
        }
        return text
    }

    /// A footnote's page: its text, the sentence that cites it, and what is known about its source.
    func text(of footnote: ArticleDraft.Footnote) -> String {
        var text = "---\ntitle: Footnote \(footnote.label) of \(draft.title)\n"
        text += "---\n\(footnote.text)\n\n> \(quotation(of: footnote.label))\n\n"
        text += "From [\(draft.title)](\(HugoAddress.ofArticle(draft.id)))\n\n"
        if let annotation = footnote.annotation {
            let source = site.sources[annotation.source]
            text += "[\(source.title)](/sources/\(source.id).html), \(source.standing). \(annotation.remark)\n\n"
        } else {
            text += "The article gives no address for this source.\n\n"
        }
        return text + neighbours(of: footnote.label)
    }

    /// A sentence on a page of its own: names in bold, no footnote markers.
    func excerpt(_ sentence: ArticleDraft.Sentence) -> String {
        sentence.map { piece in
            switch piece {
            case .words(let words): words
            case .mention(_, let name): "**\(name)**"
            case .reference(let subject, let words): "[\(words)](\(HugoAddress.of(subject, in: site)))"
            case .footnote: ""
            }
        }.joined()
    }

    private var body: String {
        var linked: Set<Subject> = []
        return draft.blocks.map { block in
            if case .heading = block { linked = [] }
            return ArticleDraft.markdown(of: block) { piece in
                switch piece {
                case .words(let words): return words
                case .mention(let subject, let name):
                    guard linked.insert(subject).inserted else { return name }
                    return "[\(name)](\(HugoAddress.of(subject, in: site)))"
                case .reference(let subject, let words): return "[\(words)](\(HugoAddress.of(subject, in: site)))"
                case .footnote(let label): return "[^\(label)]"
                }
            }
        }.joined(separator: "\n")
    }

    private var subjects: [Subject] {
        var subjects: [Subject] = []
        for piece in draft.sentences.joined() {
            if case .mention(let subject, _) = piece, !subjects.contains(subject) { subjects.append(subject) }
        }
        return subjects
    }

    /// Links to the footnotes before and after.
    private func neighbours(of label: Int) -> String {
        var links: [String] = []
        if label > 1 { links.append("[Previous](\(HugoAddress.ofFootnote(label - 1, article: draft.id)))") }
        if label < draft.footnotes.count {
            links.append("[Next](\(HugoAddress.ofFootnote(label + 1, article: draft.id)))")
        }
        return links.joined(separator: " ") + "\n"
    }

    private func line(on subject: Subject) -> String {
        switch subject {
        case .actor(let index): "\(site.actors[index].kind), \(site.actors[index].role)"
        case .event(let index): "\(site.events[index].kind), \(site.events[index].date), \(site.events[index].place)"
        }
    }

    private func quotation(of label: Int) -> String {
        let citing = draft.sentences.first { sentence in
            sentence.contains { piece in
                if case .footnote(let cited) = piece { return cited == label }
                return false
            }
        }
        return citing.map(excerpt) ?? ""
    }
}
