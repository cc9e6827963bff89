import Language
import Base
import Model

/// Runs of words: the addresses and references in them become links, what is written wrongly is reported.
extension SourceReader {
    /// Ends the builder's current run.
    mutating func endRun(of builder: inout DocumentBuilder, isInLink: Bool, isInFootnote: Bool) {
        if builder.run.span.place(of: "<!--", in: builder.run.span.indices) != nil { checkComment() }
        guard TextPiece.mayBeSpecial(builder.run.span) else { return builder.endRun() }
        let words = builder.takeRun()
        for piece in TextPiece.pieces(of: words.span) {
            switch piece {
            case .words(let range): builder.write(words[range].span)
            case .unclosed(let offset): checkUnclosed(words[offset...], isInLink: isInLink)
            case .footnote(let range): checkFootnote(words[range])
            case .citation(let range):
                if isInLink || !cite(words[range], isInFootnote: isInFootnote, &builder) {
                    builder.write(words[range].span)
                }
            case .address(let range):
                if isInLink { builder.write(words[range].span) } else { link(words[range], &builder) }
            case .reference(let whole, let id, let text):
                let isPlain = isInLink || isWritten(words[whole], upTo: id.upperBound - whole.lowerBound) == nil
                guard !isPlain else {
                    builder.write(words[whole].span)
                    continue
                }
                link(words[id], text.map { words[$0] }, &builder)
            }
        }
        builder.endRun()
    }

    /// Reports footnotes that are missing in an alternative text, which has no nodes.
    mutating func checkAlternative(_ words: ArraySlice<UInt8>) {
        guard TextPiece.mayBeSpecial(words.span) else { return }
        for case .footnote(let range) in TextPiece.pieces(of: words.span) {
            checkFootnote(words.dropFirst(range.lowerBound).prefix(range.count))
        }
    }

    /// An address on its own becomes a link whose text is the address.
    private mutating func link(_ address: ArraySlice<UInt8>, _ builder: inout DocumentBuilder) {
        let text = String(decoding: address, as: UTF8.self)
        let target = Reference.Target(destination: text)
        guard case .url = target else { return builder.write(address.span) }
        let offset = source.find(address.span) ?? source.blockStart
        reportLogin(target, at: offset, length: address.span.scalarCount)
        builder.endRun()
        builder.openNode(.link(reference: 0))
        builder.write(address.span)
        builder.endRun()
        builder.closeLink(Reference(target, at: source.position(of: offset), length: address.span.scalarCount))
    }

    /// `[[id]]` or `[[id|text]]`, whose brackets the source's last search has passed.
    private mutating func link(_ id: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>?, _ builder: inout DocumentBuilder) {
        builder.endRun()
        let name = id.trimmed
        let blanks = name.startIndex - id.startIndex
        let position = source.position(of: source.lastFound + 2 + blanks)
        builder.openNode(.link(reference: 0))
        if let text {
            builder.write(text.trimmed.span)
            builder.endRun()
        }
        let (entry, place) = Reference.Target.split(String(decoding: name, as: UTF8.self))
        var reference = Reference(
            Reference.Target(wiki: entry), at: position, length: max(1, name.span.scalarCount))
        reference.place = place
        builder.closeLink(reference)
    }

    /// Makes a footnote of `[@key]`, or a part of the footnote in which it is; returns whether it is written as such, and
    /// not as plain text by a backslash or an entity.
    private mutating func cite(
        _ bracket: ArraySlice<UInt8>, isInFootnote: Bool, _ builder: inout DocumentBuilder
    ) -> Bool {
        guard let parts = CitationSyntax(bracket)?.parts else { return false }
        let opening = bracket.prefix(while: { !$0.isWhiteSpace && $0 != UInt8(ascii: "]") })
        guard let start = source.find(opening.span) ?? (source.isExhausted ? source.blockStart : nil),
            !source.isEscaped(start)
        else { return false }
        if !isInFootnote, let number = citations.number(of: parts) {
            mark(number, &builder)
            return true
        }
        let references = parts.map { part in
            var reference = Reference(
                .entity(kind: .source, id: part.key), at: source.position(of: start + part.offset),
                length: part.key.unicodeScalars.count)
            reference.isCitation = true
            return reference
        }
        if isInFootnote {
            write(parts, references, &builder)
        } else {
            let indices = references.map { builder.addReference($0) }
            mark(citations.add(parts, indices, at: source.position(of: start)), &builder)
        }
        return true
    }

    /// Writes the marker of a footnote that a citation makes, close to the word before it.
    private mutating func mark(_ number: Int, _ builder: inout DocumentBuilder) {
        _ = builder.dropBlanks()
        builder.endRun()
        builder.leaf(.footnoteReference(Int32(clamping: -1 - number)))
    }

    private mutating func write(
        _ parts: [CitationSyntax.Part], _ references: [Reference], _ builder: inout DocumentBuilder
    ) {
        for (index, (part, reference)) in zip(parts, references).enumerated() {
            let before = (index > 0 ? "; " : "") + (part.prefix.isEmpty ? "" : part.prefix + " ")
            builder.write(Array(before.utf8).span)
            builder.endRun()
            builder.openNode(.link(reference: 0))
            builder.closeLink(reference)
            if !part.locator.isEmpty { builder.write(Array((", " + part.locator).utf8).span) }
        }
    }

    /// The place of brackets that are written in the source as in the text; nil if a backslash or an entity makes them
    /// plain text.
    private mutating func isWritten(_ words: ArraySlice<UInt8>, upTo length: Int) -> Int? {
        let brackets = words.prefix(length)
        let escaped = Array("[\\[".utf8) + brackets.dropFirst(2)
        if source.passes(escaped.span, before: brackets.span) { return nil }
        guard let offset = source.find(brackets.span) else {
            return source.isExhausted ? source.blockStart : nil
        }
        return source.isEscaped(offset) ? nil : offset
    }

    /// Reports a comment that cmark has left as text, so that readers would see it.
    private mutating func checkComment() {
        guard let offset = source.find("<!--".utf8.span), !source.isEscaped(offset) else { return }
        report(
            .rawHTML, at: offset,
            "this comment does not end in its paragraph, or contains '--', so readers would see it",
            fix: "begin it on a line of its own, or write '\\<' to show the character itself", length: 4,
            edits: [edit(at: offset, "<", to: "\\<", isSafe: false)])
    }

    private mutating func checkUnclosed(_ words: ArraySlice<UInt8>, isInLink: Bool) {
        let length = 2 + words.dropFirst(2).prefix { !$0.isWhiteSpace }.prefix(16).count
        guard !isInLink, let offset = isWritten(words, upTo: length) else { return }
        report(
            .unclosedReference, at: offset, "'[[' is not closed",
            fix: "close it with ']]', or write '\\[[' to show the characters themselves", length: 2,
            edits: [edit(at: offset, "[[", to: "\\[[", isSafe: false)])
    }

    private mutating func checkFootnote(_ marker: ArraySlice<UInt8>) {
        let label = String(decoding: marker.dropFirst(2).dropLast(), as: UTF8.self)
        if let offset = source.find(marker.span) ?? (source.isExhausted ? source.blockStart : nil) {
            guard !source.isEscaped(offset) else { return }
            let near = footnotes.nearest(to: label)
            report(
                .undefinedFootnote, at: offset, "no footnote '[^\(label)]'",
                fix: near.map { "did you mean '[^\($0.word)]'?" }
                    ?? "define it with a line '[^\(label)]: …', or write '\\[^' to show the characters themselves",
                length: label.unicodeScalars.count + 3,
                edits: [
                    edit(
                        at: offset, "[^\(label)]", to: near.map { "[^\($0.word)]" } ?? "\\[^\(label)]",
                        isSafe: near?.isSure == true)
                ])
        } else if let offset = source.find("[\\^".utf8.span), !source.isEscaped(offset) {
            report(
                .undefinedFootnote, at: offset, "'[\\^' is read as a footnote",
                fix: "write '\\[^' to show the characters themselves", length: 3,
                edits: [edit(at: offset, "[\\^", to: "\\[^")])
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without white space at its ends.
    fileprivate var trimmed: Self {
        var slice = self
        while let first = slice.first, first.isWhiteSpace { slice.removeFirst() }
        while let last = slice.last, last.isWhiteSpace { slice.removeLast() }
        return slice
    }
}
