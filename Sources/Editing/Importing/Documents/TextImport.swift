import Language

/// Turns an article's text, as people paste it, into an article file.
package enum TextImport {
    /// Reads any bytes; never fails. The report and the article together account for every line.
    ///
    /// - Parameter fileName: where the text comes from, with or without folders; it names an article that has no title.
    package static func run(_ input: [UInt8], fileName: String, options: ImportOptions) -> ImportedArticle {
        var read = ImportText()
        read.isPlain = true
        read.lines = PastedText(input).lines
        return run(read, fileName: fileName, options: options)
    }

    /// Makes an article of what the reader of a format found.
    static func run(_ read: ImportText, fileName: String, options: ImportOptions) -> ImportedArticle {
        var (read, options) = (read, options)
        options.dateOrder = read.dateOrder ?? options.dateOrder
        read.lines = BrokenHead.opened(read.lines.flatMap(BrokenList.parts))
        HeadTable.open(&read)
        var text = ClaimedLines(read)
        if read.isPlain || read.isPage { Furniture.drop(from: &text) }
        AuthorLines.settle(&text, known: options.title ?? read.head.title, isCase: read.head.isCase)
        LetteredNotes.settle(&text)
        if read.isPlain { NotesAnew.settle(&text) }
        let notes = NoteList.find(in: text)
        take(notes, from: &text, joins: read.isPlain)
        if !read.notes.isEmpty { takeNotesHeadings(from: &text) }
        var (head, rest) = HeadReader.read(text, known: read.head, options: options)
        head.fill(from: read.head)
        if head.authors.isEmpty { head.authors = AuthorBio.names(in: &rest) }
        TailFields.fill(&head, from: &rest, order: options.dateOrder)
        head.authors = head.authors.map(Byline.inSmallLetters)
        // Where a long word may be broken is no part of the word.
        head.title = head.title?.replacing("\u{AD}", with: "")
        // A rule that parted the head from the text has nothing above it now.
        if read.isPlain, let first = rest.free.first, rest.lines[first].shape == .rule, first > 0 { rest.take(first) }
        if read.isPlain { PlainHeadings.mark(in: &rest) }
        HeadingLevels.align(in: &rest)
        if let date = options.date { head.date = date }
        var naming = ClaimedLines(ImportText())
        let title = title(head, fileName: fileName, options: options, report: &naming)
        let id = id(for: title, fileName: fileName, options: options, report: &naming)
        let body = ArticleBody.write(notes.notes, media: "media/\(id)", text: &rest)
        if head.date == nil {
            naming.report(.missingDate, "The text gives no date; write it after “date:” or give it with --date.")
        }
        let markdown = WrittenFrontMatter.write(head, title: title) + body.bytes
        head.title = title
        let report = ImportReport(
            findings: rest.findings + naming.findings, head: head, unit: read.unit, format: read.format,
            steps: ImportReport.steps(rest, body.blocks))
        return ImportedArticle(id: id, markdown: markdown, report: report, pictures: read.pictures)
    }

    private static func take(_ notes: NoteList, from text: inout ClaimedLines, joins: Bool) {
        if let heading = notes.heading { text.take(heading, as: .notesHeading, "It is the heading of the notes.") }
        for index in notes.notes.flatMap(\.lines) { text.take(index) }
        if joins { text.joinAcross(Set(notes.notes.flatMap(\.lines))) }
        guard !notes.notes.isEmpty else { return }
        // A rule that parted the notes from the text has nothing below it now.
        for index in text.free.reversed().prefix(while: { text.lines[$0].shape == .rule }) { text.take(index) }
    }

    /// The headings above notes that are no longer in the text.
    private static func takeNotesHeadings(from text: inout ClaimedLines) {
        let free = text.free
        for (place, index) in free.enumerated() where NoteList.isHeading(text.lines[index]) {
            let next = place + 1 < free.count ? text.lines[free[place + 1]] : nil
            let isHeading = next.map { $0.shape.headingLevel != nil || $0.shape == .rule } ?? true
            if isHeading { text.take(index, as: .notesHeading, "It is the heading of the notes.") }
        }
        for index in text.free.reversed() {
            guard text.lines[index].shape == .rule else { break }
            text.take(index)
        }
    }

    private static func title(
        _ head: ArticleHead, fileName: String, options: ImportOptions, report: inout ClaimedLines
    ) -> String {
        if let given = options.title, !Array(given.utf8).trimmed.isEmpty { return given }
        if let title = head.title { return title }
        let words = stem(of: fileName).split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
        let title = words.isEmpty ? "Untitled" : words.prefix(1).uppercased() + words.dropFirst()
        report.report(
            .missingTitle, "The text has no title; “\(title)” comes from the file's name. Give one with --title.")
        return title
    }

    private static func id(
        for title: String, fileName: String, options: ImportOptions, report: inout ClaimedLines
    ) -> String {
        let made = Slug.id(title) ?? Slug.id(stem(of: fileName)) ?? "article"
        guard let given = options.id, given != Slug.listPage else { return free(made, report: &report) }
        if Slug.isID(given) { return given }
        let id = free(Slug.id(given) ?? made, report: &report)
        report.report(
            .id, "“\(given)” is not a valid id (lower-case letters, digits and single hyphens); “\(id)” was used.")
        return id
    }

    /// The id, unless the list of articles has it.
    private static func free(_ id: String, report: inout ClaimedLines) -> String {
        guard id == Slug.listPage else { return id }
        let other = "\(id)-article"
        report.report(.id, "The list of articles uses the name “\(id)”; “\(other)” was used. Give another with --id.")
        return other
    }

    /// The file's name without its folders and its ending.
    private static func stem(of fileName: String) -> String {
        let name =
            fileName.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.last.map { Array($0) } ?? []
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return name.string }
        return Array(name[..<dot]).string
    }
}
