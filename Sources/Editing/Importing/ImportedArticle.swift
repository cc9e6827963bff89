/// A pasted text as an article file, and the account of how it became one.
package struct ImportedArticle: Sendable {
    /// The file's name without its ending: `[a-z0-9]+(-[a-z0-9]+)*`.
    package let id: String
    /// The whole file in UTF-8: front matter, body, footnotes, final newline.
    package let markdown: [UInt8]
    package let report: ImportReport
}
