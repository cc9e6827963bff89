import Base
import Language
import Linking
package import Model
import YAML

/// Words of an article with the words around them that a note records.
package struct SelectedWords: Sendable, Hashable {
    package let quote: String
    package let prefix: String
    package let suffix: String

    /// Nil if the article does not hold the words.
    ///
    /// - Parameters:
    ///   - language: The article's, as a BCP 47 tag.
    ///   - sentence: The sentence that contains the words, if they occur several times.
    package init?(
        _ words: String, in article: Site.Article, language: String = "en", within sentence: ProseSentence? = nil
    ) {
        let anchoring = PassageAnchoring(article.body.document, language: language)
        let places = anchoring.places(of: words)
        let start = sentence?.range.lowerBound ?? 0
        guard let place = places.first(where: { $0.lowerBound >= start }) ?? places.first else { return nil }
        quote = words.withSingleSpaces
        (prefix, suffix) = anchoring.surroundings(of: place)
    }

    /// The entry of `content/notes/<article>.yaml`; `as` and the target are what the note says of the passage.
    package func entry(as role: String, target: (key: String, id: String)?, isDraft: Bool = false) -> String {
        var lines = ["- quote: \(YAMLText.scalar(quote))"]
        if !prefix.isEmpty { lines.append("  prefix: \(YAMLText.scalar(prefix))") }
        if !suffix.isEmpty { lines.append("  suffix: \(YAMLText.scalar(suffix))") }
        if let target { lines.append("  \(target.key): \(YAMLText.scalar(target.id))") }
        lines.append("  as: \(role)")
        if isDraft { lines.append("  draft: true") }
        lines.append("  note:")
        return lines.joined(separator: "\n") + "\n"
    }
}
