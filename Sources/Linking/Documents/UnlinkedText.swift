import Base
import Model

/// One text before it is linked, with everything that its linking reads: if none of this has changed, the text is not
/// linked again.
struct UnlinkedText: Sendable, Equatable, Identifiable {
    let document: Shared<Document>
    let file: SourceFile
    /// BCP 47.
    let language: String
    /// The actor or event whose page it is, if any.
    var own: MentionTarget?
    /// The title of its page, if it has one.
    var title: String?
    let names: Shared<SoughtNames>
    /// What each of its references leads to.
    var destinations: [Destination] = []

    var id: String { file.path }

    /// The text, linked.
    var linked: LinkedText {
        var rules = MentionRules(names.value, role: .other, language: language, own: own)
        rules.opening = title.map { [$0] } ?? []
        return DocumentLinker.link(document.value, in: file, destinations: destinations, rules: rules)
    }
}

/// The same of an article.
struct UnlinkedArticle: Sendable, Equatable, Identifiable {
    let article: Catalog.Entry<Catalog.Article>
    let notes: [PinnedNote]
    /// What the ledger says of it.
    let published: PublishedArticle?
    /// BCP 47.
    let language: String
    let names: Shared<SoughtNames>
    let destinations: [Destination]

    var id: String { article.header.id }
}

/// The references of one text, with everything that resolves them.
struct ReferringText: Sendable, Equatable, Identifiable {
    /// The path of its file.
    let id: String
    let references: [Reference]
    let directory: Shared<Directory>
    let titles: Shared<Titles>

    /// What each reference leads to.
    var destinations: [Destination] {
        references.map { Destination($0.target, directory.value, titles.value) }
    }
}

/// A linked article, whose footnote markers count from its own first footnote, and the place of that footnote in the
/// site's list.
struct UnplacedArticle: Sendable, Equatable, Identifiable {
    let id: String
    let article: Shared<LinkedArticle>
    let firstFootnote: Handle<Site.Footnote>

    /// The article with markers that lead into the site's list.
    var placed: Shared<LinkedArticle> {
        guard firstFootnote.index > 0, !article.text.document.markers.isEmpty else { return article }
        var article = article.value
        var markers = article.text.document.markers
        for index in markers.indices {
            markers[index].footnote = firstFootnote.advanced(by: markers[index].footnote.index)
        }
        article.text.document.markers = markers
        return Shared(article)
    }
}
