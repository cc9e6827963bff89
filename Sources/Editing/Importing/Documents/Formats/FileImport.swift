import Base

/// Turns a file of any kind that editors have into an article.
package enum FileImport {
    /// The largest file that is read, in bytes.
    package static let largestFile = 64 << 20

    /// - Parameter fileName: Where the text comes from, with or without folders; it names an article that has no title.
    package static func run(
        _ bytes: [UInt8], fileName: String, options: ImportOptions
    ) throws(ImportRefusal) -> ImportedArticle {
        let format = try TextFormat.detect(bytes)
        var text = try read(bytes, format, options)
        guard !text.isEmpty else { throw ImportRefusal("has no text") }
        text.format = format.name
        return TextImport.run(text, fileName: fileName, options: options)
    }

    private static func read(
        _ bytes: [UInt8], _ format: TextFormat, _ options: ImportOptions
    ) throws(ImportRefusal) -> ImportText {
        switch format {
        case .word(let archive): return try WordReader.read(archive, acceptsChanges: options.acceptsChanges)
        case .openDocument(let archive): return try OpenDocumentReader.read(archive)
        case .book(let archive): return try BookReader.read(archive)
        case .richText: return try RichTextReader.read(bytes)
        case .html: return try HTMLReader.read(bytes)
        case .pdf: return try PrintedReader.read(bytes)
        case .mail: return try MailReader.read(bytes)
        case .markdown(let text): return MarkdownReader.read(text)
        case .plain(let text): return PlainReader.read(text)
        }
    }
}
