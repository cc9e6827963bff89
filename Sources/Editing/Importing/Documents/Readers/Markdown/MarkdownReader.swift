import Base

/// Reads Markdown: the fields above it, its headings and its paragraphs; what it marks stays as it is written.
struct MarkdownReader {
    private var text = ImportText()
    private var isFirstHeading = true

    /// Whether a text has the signs of Markdown: fields between lines of dashes, or headings, links, notes and the like.
    static func isMarkdown(_ text: [UInt8]) -> Bool {
        let lines = text.prefix(1 << 18).split(separator: 0x0A, omittingEmptySubsequences: false).map {
            Array($0.filter { $0 != 0x0D })
        }
        if FrontFields.end(of: lines) != nil || TitleBlock(lines) != nil { return true }
        var signs = 0
        for (index, line) in lines.enumerated() {
            if headingLevel(line) != nil, index == 0 || lines[index - 1].trimmed.isEmpty { signs += 2 }
            if line.starts(with: "[^"), line.contains(sequence: "]: ") { signs += 2 }
            if line.starts(with: "```") || line.starts(with: "![") { signs += 2 }
            if line.contains(sequence: "](http") { signs += 2 }
            if isBold(line) || line.starts(with: "> ") { signs += 1 }
        }
        return signs >= 2
    }

    /// Whether a line has `**` twice; once, it calls a note.
    private static func isBold(_ line: [UInt8]) -> Bool {
        let pairs = line.indices.dropFirst().filter { index in
            line[index] == UInt8(ascii: "*") && line[index - 1] == UInt8(ascii: "*")
                && (index < 2 || line[index - 2] != UInt8(ascii: "*"))
        }
        return pairs.count > 1
    }

    static func read(_ bytes: [UInt8]) -> ImportText {
        var reader = MarkdownReader()
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            Array(line.filter { $0 != 0x0D && ($0 >= 0x20 || $0 == 0x09) })
        }
        if let end = FrontFields.end(of: lines) {
            let fields = FrontFields.read(Array(lines[1..<end]))
            reader.take(fields)
            lines.removeSubrange(...end)
        } else if let block = TitleBlock(lines) {
            reader.text.head = block.head
            lines.removeSubrange(..<block.count)
        }
        reader.readBlocks(MarkdownNotes.joined(lines))
        reader.checkNotes()
        return reader.text
    }

    private mutating func take(_ fields: [FrontFields.Field]) {
        for field in fields {
            let value = field.values.first ?? ""
            switch field.name {
            case "title": text.head.title = value
            case "subtitle": text.head.subtitle = value
            case "author", "authors", "by", "byline":
                text.head.authors = field.values.flatMap { Byline.split(Array($0.utf8)) }
            case "date", "published", "pubdate", "publishdate": text.head.date = PageMetadata.day(value)
            case "updated", "lastmod", "modified": text.head.updated = PageMetadata.day(value)
            case "summary", "description", "abstract", "excerpt", "standfirst": text.head.summary = value
            case "section", "category": text.head.section = value
            default:
                let words = "\(field.name): \(field.values.joined(separator: ", "))"
                text.report(.dropped, Array(words.utf8), "Articles have no such field.")
            }
        }
    }

    private mutating func readBlocks(_ lines: [[UInt8]]) {
        var block: [[UInt8]] = []
        var fence: [UInt8]?
        for line in lines + [[]] {
            let bare = line.trimmed
            if let open = fence {
                block.append(line)
                if bare.starts(with: open), bare.allSatisfy({ $0 == open[0] }) { fence = nil }
                if fence == nil { flush(&block) }
                continue
            }
            if bare.starts(with: "```") || bare.starts(with: "~~~") {
                flush(&block)
                fence = Array(bare.prefix { $0 == bare[0] })
                block = [line]
            } else if bare.isEmpty {
                flush(&block)
            } else if Self.headingLevel(line) != nil {
                flush(&block)
                block = [line]
                flush(&block)
            } else {
                block.append(line)
            }
        }
        flush(&block)
    }

    /// The level of a heading that begins with `#`.
    private static func headingLevel(_ line: [UInt8]) -> Int? {
        let level = line.prefix { $0 == UInt8(ascii: "#") }.count
        return (1...6).contains(level) && level < line.count && line[level].isBlank ? level : nil
    }

    private mutating func flush(_ block: inout [[UInt8]]) {
        defer { block = [] }
        guard let first = block.first else { return }
        let underline = block.count > 1 ? block[block.count - 1].trimmed : []
        if let level = Self.headingLevel(first), block.count == 1 {
            let inner = Array(first.dropFirst(level)).trimmed
            appendHeading(Array(inner.reversed().drop { $0 == UInt8(ascii: "#") || $0 == 0x20 }.reversed()), level)
        } else if block.count == 2, !underline.isEmpty,
            underline.allSatisfy({ $0 == UInt8(ascii: "=") })
                || underline.count >= 3 && underline.allSatisfy({ $0 == UInt8(ascii: "-") })
        {
            appendHeading(first.trimmed, underline[0] == UInt8(ascii: "=") ? 1 : 2)
        } else {
            appendBlock(block)
        }
    }

    private mutating func appendHeading(_ inner: [UInt8], _ level: Int) {
        let source = MarkdownSource.cleaned(inner, &text)
        let isTitle = isFirstHeading && level == 1 && text.head.title == nil
        isFirstHeading = false
        add(MarkdownSource.plain(source), source, .heading(level), isTitle ? .title : nil)
    }

    /// Appends lines above an article that hard breaks part, as a byline and a date are, one by one.
    private mutating func appendHead(_ block: [[UInt8]]) -> Bool {
        guard text.lines.count < 5, (2...4).contains(block.count) else { return false }
        let areFields = block.allSatisfy { line in
            !HeadField.read(MarkdownSource.plain(MarkdownSource.withoutBreak(line))).isEmpty
        }
        if areFields { for line in block { appendBlock([MarkdownSource.withoutBreak(line)]) } }
        return areFields
    }

    private mutating func appendBlock(_ block: [[UInt8]]) {
        if appendHead(block) { return }
        let joined = Array(block.joined(separator: [0x0A]))
        let isCode = block[0].trimmed.starts(with: "```") || block[0].trimmed.starts(with: "~~~")
        let source = isCode ? joined : MarkdownSource.cleaned(joined, &text)
        guard !source.trimmed.isEmpty else { return }
        let isPlain =
            block.count == 1 && !">|-+:`~!#".utf8.contains(source.trimmed[0]) && !source.starts(with: "[^")
            && !source.starts(with: "    ") && !(source[0].isDigit && (NoteStart(source)?.style == .dotted))
            && !source.starts(with: "* ")
        let shape: PastedLine.Shape = isPlain ? .paragraph : .markdown
        if isPlain {
            add(MarkdownSource.plain(source), source, shape, nil)
        } else {
            add(source.plainWhiteSpace, source, shape, nil)
        }
    }

    /// Appends a line with its source; one without words is kept by its source alone.
    private mutating func add(
        _ words: [UInt8], _ source: [UInt8], _ shape: PastedLine.Shape, _ role: PastedLine.Role?
    ) {
        let isBlank = words.trimmed.isEmpty
        let count = text.lines.count
        text.append(RichText(isBlank ? source : words), isBlank ? .markdown : shape, as: isBlank ? nil : role)
        if text.lines.count > count { text.lines[count].source = source }
    }

    /// Reports calls without a note and notes without a call.
    private mutating func checkNotes() {
        var called: [[UInt8]] = []
        var defined: [[UInt8]] = []
        for line in text.lines {
            guard let source = line.source else { continue }
            var index = 0
            while let at = source.span.place(of: "[^", in: index..<source.count) {
                guard let end = source[at...].prefix(80).firstIndex(of: UInt8(ascii: "]")) else { break }
                let label = Array(source[(at + 2)..<end]).map(\.lowercased)
                let isDefinition =
                    end + 1 < source.count && source[end + 1] == UInt8(ascii: ":")
                    && (at == 0 || source[at - 1] == 0x0A)
                if isDefinition { defined.append(label) } else { called.append(label) }
                index = end + 1
            }
        }
        for label in Set(called.map(\.string)).subtracting(defined.map(\.string)).sorted() {
            text.report(.markerWithoutNote, Array("[^\(label)]".utf8), "It has no note.")
        }
        for label in Set(defined.map(\.string)).subtracting(called.map(\.string)).sorted() {
            text.report(
                .noteWithoutMarker, Array("[^\(label)]".utf8),
                "Nothing refers to this note; it is in the text, but no page shows it.")
        }
    }
}
