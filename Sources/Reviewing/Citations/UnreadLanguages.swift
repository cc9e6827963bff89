import Base
import Language
import Model

/// The languages of a site's articles that the review cannot read.
struct UnreadLanguages {
    private let site: Site

    init(_ site: Site) { self.site = site }

    /// One finding for the site, at the first of the articles, or none.
    var diagnostics: [Diagnostic] {
        var articles: [String: Int] = [:]
        var first: Handle<Site.Article>?
        for article in site.articles.indices {
            let language = language(of: article)
            guard LanguageWords.of(language) == nil else { continue }
            articles[language, default: 0] += 1
            first = first ?? article
        }
        guard let first else { return [] }
        let count = articles.values.reduce(0, +)
        let file = site.articles[first].record.header.file
        let languages = articles.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
        let subject = count == 1 ? "the text in \(languages) was" : "\(count) texts in \(languages) were"
        return [
            Diagnostic(
                .unreadLanguage, in: file.path, at: file.position(ofField: "lang"),
                "\(subject) not compared with the events, because Dossier has no words of \(articles.count == 1 ? "this language" : "these languages")",
                fix: "check the figures and dates there yourself")
        ]
    }

    private func language(of article: Handle<Site.Article>) -> String {
        let language = site.articles[article].record.header.language ?? site.settings.language
        return language.split(separator: "-").first.map { $0.lowercased() } ?? language
    }
}
