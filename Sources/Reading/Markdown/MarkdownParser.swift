import Model

/// Text → Document.
package enum MarkdownParser {
    /// Parses the part of a file from a byte offset on (after the front matter), whose first line has the given 1-based
    /// number in the file.
    ///
    /// Raw HTML, footnotes without their other half, unsafe addresses and the like are reported at their places and
    /// leave the document readable; a text that is too complex to be parsed in bounded time is reported and gives an
    /// empty one.
    package static func parse(_ file: SourceFile, from offset: Int = 0, line: Int = 1) -> Diagnosed<Document> {
        file.bytes.withUnsafeBufferPointer { bytes in
            let start = min(max(0, offset), bytes.count)
            let survey = SourceSurvey(bytes, from: start, line: line)
            if let refusal = survey.refusal { return refused(file, refusal) }
            let converted = CommonMarkParser.withTree(of: bytes[start...], hasTilde: survey.hasTilde) { root in
                let source = SourceCursor(bytes, lineStarts: survey.lineStarts, firstLine: line)
                var converter = CommonMarkConverter(
                    builder: DocumentBuilder(bytes: bytes.count - start),
                    author: SourceReader(path: file.path, source: source, footnotes: survey.footnotes),
                    lineOffset: line - 1)
                converter.convert(root)
                return converter
            }
            guard let converted else { return Diagnosed(Document()) }
            return finished(converted, file, from: start)
        }
    }

    private static func finished(
        _ converted: CommonMarkConverter, _ file: SourceFile, from start: Int
    ) -> Diagnosed<Document> {
        if let offset = converted.tooDeep {
            return refused(
                file,
                Refusal(
                    at: offset, "emphasis or links more than \(Limits.inlineNesting) deep in one another",
                    fix: "put it more plainly"))
        }
        var author = converted.author
        author.reportUnusedFootnotes()
        let document = converted.builder.document
        let written = WrittenCharacters.findings(in: file, from: start, of: document)
        return Diagnosed(document, (author.findings + written).sorted())
    }

    private static func refused(_ file: SourceFile, _ refusal: Refusal) -> Diagnosed<Document> {
        let position = file.position(at: refusal.offset)
        let edits = refusal.replacements.enumerated().map { choice, new in
            Edit(in: file.path, at: position, replacing: refusal.replaced, with: new, isSafe: false, choice: choice)
        }
        let finding = Diagnostic(
            .tooComplex, in: file.path, at: position, refusal.message, fix: refusal.fix, edits: edits)
        return Diagnosed(Document(), [finding])
    }
}
