import Language
import Model

/// A sentence of an article's running text, cut into words.
package struct ProseSentence: Sendable, Hashable {
    /// The article's file.
    package let path: String
    /// 1-based, in the file.
    package let line: Int
    /// The line on which it ends.
    let lastLine: Int
    /// As printed, on one line.
    package let text: String
    /// The ids of the actors that are named in it, in the order of their first names.
    package let actors: [String]
    /// The date of its article, against which "in March" is read.
    let articleDate: PartialDate
    /// In bytes of the document's text.
    let range: Range<Int>
    let words: [Word]
    /// The words of its article's language; English where Dossier has none of it.
    let language: LanguageWords

    /// Where it stands, such as `content/articles/a.md:12`.
    package var place: String { "\(path):\(line)" }
}
