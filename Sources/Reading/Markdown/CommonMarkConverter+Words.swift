import Base
import Model

/// Words and what is between them within a paragraph, heading or cell.
extension CommonMarkConverter {
    mutating func enterLeaf(_ node: CommonMarkNode, _ kind: CommonMarkKind) {
        if kind == .inlineHTML { return enterTag(node) }
        guard !closesGap(before: kind), !beginsDefinition(at: kind) else { return }
        switch kind {
        case .text: writeText(node.literal)
        case .softBreak: builder.writeLineBreak()
        case .lineBreak where images > 0: builder.writeLineBreak()
        case .codeSpan where images > 0: builder.write(node.literal)
        case .footnoteReference where images > 0: break
        case .lineBreak:
            endRun()
            builder.leaf(.lineBreak, CollectionOfOne(UInt8(ascii: "\n")).span)
        case .codeSpan:
            endRun()
            author.passCode(node.literal)
            builder.leaf(.code, node.literal)
        case .footnoteReference:
            endRun()
            builder.leaf(.footnoteReference(Int32(clamping: Self.number(node.literal) - 1)))
        default: break
        }
    }

    mutating func enterSpan(_ kind: CommonMarkKind) {
        _ = closesGap(before: kind)
        if kind == .image { images += 1 }
        if images > (kind == .image ? 1 : 0) { return }
        endRun()
        if kind == .link { links += 1 }
        builder.openNode(Self.spanKind(kind))
        checkDepth()
    }

    mutating func exitSpan(_ node: CommonMarkNode, _ kind: CommonMarkKind) {
        if kind == .image { images -= 1 }
        if images > 0 { return }
        if kind == .image {
            author.checkAlternative(builder.run)
            builder.endRun(asNode: false)
            builder.closeImage(author.image(node.url, alt: builder.openWords, caption: Self.caption(node)))
        } else {
            endRun()
            guard kind == .link else { return builder.close() }
            links -= 1
            builder.closeLink(author.link(node.url, text: builder.openWords))
        }
    }

    // MARK: Tags of HTML

    private mutating func enterTag(_ node: CommonMarkNode) {
        if let last = tags.last, last == nil { tags[tags.count - 1] = TagPairs(from: node) }
        let isPaired = tags.isEmpty ? false : tags[tags.count - 1]?.takeNext() ?? false
        let html = node.literal
        if html.holds("<!--", at: 0) { return passComment(html) }
        switch SafeTag(html) {
        case .lineBreak?:
            author.passTag(html)
            writeLineBreak(endsLine: node.next?.kind == .softBreak)
        case .opening(let element, let title)? where isPaired:
            author.passTag(html)
            guard images == 0 else { return }
            _ = closesGap(before: .inlineHTML)
            endRun()
            builder.openNode(element.kind(expansion: title.map { builder.addExpansion($0) } ?? 0))
            checkDepth()
        case .closing? where isPaired:
            author.passTag(html)
            guard images == 0 else { return }
            endRun()
            builder.close()
        default: author.reportInlineHTML(Array(html))
        }
    }

    /// A comment leaves nothing behind, and of the blanks around it one.
    private mutating func passComment(_ html: Span<UInt8>) {
        author.passTag(html)
        let dropsBlanks = builder.dropBlanks()
        let hasBlank = dropsBlanks || html.place(of: UInt8(ascii: "\n"), in: html.indices) != nil
        switch gap {
        case .none: gap = .comment(hasBlank: hasBlank)
        case .comment(let hadBlank): gap = .comment(hasBlank: hadBlank || hasBlank)
        case .lineBreak: break
        }
    }

    /// A line break in the text; one at the end of a line of the source takes its place.
    private mutating func writeLineBreak(endsLine: Bool) {
        _ = builder.dropBlanks()
        gap = .lineBreak
        guard images == 0 else { return writeBlank() }
        endRun()
        builder.leaf(.lineBreak, CollectionOfOne(endsLine ? UInt8(ascii: "\n") : UInt8(ascii: " ")).span)
    }

    /// Writes what is left of the blanks around a comment; returns whether the next node is the end of a line that has
    /// been written as a line break.
    private mutating func closesGap(before kind: CommonMarkKind) -> Bool {
        guard kind != .text else { return false }
        defer { gap = .none }
        switch gap {
        case .none: return false
        case .lineBreak: return kind == .softBreak
        case .comment(let hasBlank):
            if hasBlank, kind != .softBreak, kind != .lineBreak, builder.hasWords { writeBlank() }
            return false
        }
    }

    private mutating func writeText(_ literal: Span<UInt8>) {
        var start = 0
        if definitions?.dropsMark == true {
            definitions?.dropsMark = false
            start = literal.end(from: 1, while: \.isBlank)
        }
        guard gap != .none else { return builder.write(literal.extracting(start...)) }
        let words = literal.end(from: start, while: \.isBlank)
        if case .comment(let hasBlank) = gap {
            gap = .comment(hasBlank: hasBlank || words > start)
        }
        guard words < literal.count else { return }
        if gap == .comment(hasBlank: true), builder.hasWords { writeBlank() }
        gap = .none
        builder.write(literal.extracting(words...))
    }

    private mutating func writeBlank() { builder.write(CollectionOfOne(UInt8(ascii: " ")).span) }
}

/// What has been passed and leaves no blank, or one, of those around it.
enum Gap: Equatable {
    case none
    case comment(hasBlank: Bool)
    case lineBreak
}
