import Base
import Language

/// Where the paragraphs of printed lines begin.
extension PrintedReader {
    /// Whether a line begins a paragraph.
    ///
    /// - Parameter isSecond: Whether the line above it is the first of a paragraph.
    func begins(at index: Int, of lines: [PrintedLine], isSecond: Bool) -> Bool {
        let (above, line) = (lines[index - 1], lines[index])
        if above.text.ends(with: "\u{2010}") || above.text.ends(with: "\u{AD}"), line.text.first?.isLower == true {
            return false
        }
        if abs(line.height - above.height) > above.height * 0.08 { return true }
        if index > worksStart, isWork(line.text), PrintedParagraph.closes(above.text) { return true }
        if PrintedParagraph.bullet(line.text) != nil || Furniture.isCopyright(line.text) { return true }
        if let word = line.words.first?.text, speakers.contains(word) { return true }
        if line.isFirst, line.isBeside(above) { return true }
        let ends = PrintedParagraph.endsSentence(above.text) && !PrintedParagraph.endsInAbbreviation(above.text)
        if line.page != above.page || line.isFirst || line.top < above.top {
            if isNote(line) { return true }
            if isRest(line, of: above) { return false }
            if isSetInBelow(at: index, of: lines) { return true }
            if ends { return edges.hadRoom(above, for: line, isFirst: isSecond) || isIndented(line) }
            return edges.hadRoom(above, for: line, isFirst: isSecond)
                && PrintedParagraph.isVeryShort(above, edges.right(of: above))
                && !PrintedParagraph.goesOn(above.text, line.text)
        }
        if isRest(line, of: above) || isFragment(at: index, of: lines) { return false }
        let room = leading.above(line) * (ends ? 1.2 : 1.3) * max(1, line.height / max(1, bodyHeight))
        if line.top - above.top > max(room, isLarge(line) ? line.height * 1.6 : 0) { return true }
        if printed.hasSizes ? isSetApart(line, above) : isNote(line) { return true }
        if ends, isIndented(line), !isIndented(above), PrintedParagraph.bullet(above.text) == nil { return true }
        if !isSecond || edges.fullness?.isSure == true, isSetInBelow(at: index, of: lines) { return true }
        guard above.height <= bodyHeight * 1.12, edges.hadRoom(above, for: line, isFirst: isSecond) else {
            return false
        }
        let next = index + 1 < lines.count ? lines[index + 1] : nil
        if edges.fullness?.isWithin(above, line, before: next) == true { return false }
        // What ends halfway, where each line tells by itself, is a heading or an item.
        let isHalf = edges.fullness.map { $0.isSure && $0.share(of: above) < 55 } ?? false
        return PrintedParagraph.closes(above.text)
            || isHalf && line.text.first?.isUpper == true && above.text.last.map { $0.isLetterOrDigit } == true
            || PrintedParagraph.isVeryShort(above, edges.right(of: above))
                && (printed.hasSizes || !PrintedParagraph.goesOn(above.text, line.text))
    }

    /// Whether a line is set larger than the text, as headlines are.
    func isLarge(_ line: PrintedLine) -> Bool { printed.hasSizes && line.height > bodyHeight * 1.12 }

    func isNote(_ line: PrintedLine) -> Bool {
        guard let start = NoteStart(line.text) else { return false }
        switch start.style {
        case .bracket: return bracketStarts.contains(start.label.ordinal)
        case .superscript: return true
        case .symbol: return line.text.first != UInt8(ascii: "*") || isSymbolCalled
        default: return false
        }
    }

    /// Whether a line begins as the entry of a list of works does: `Lind, R. (2014).`
    func isWork(_ line: [UInt8]) -> Bool {
        guard !printed.hasSizes, let comma = line.prefix(40).firstIndex(of: UInt8(ascii: ",")),
            line.first?.isUpper == true
        else { return false }
        let rest = line[(comma + 1)...].prefix(4)
        return line[..<comma].split(separator: 0x20).count <= 3 && rest.count == 4 && rest[comma + 1] == 0x20
            && rest[comma + 2].isUpper && rest[comma + 3] == UInt8(ascii: ".")
    }

    /// Whether a line is set in below one that may be the last of a paragraph.
    func isSetInBelow(at index: Int, of lines: [PrintedLine]) -> Bool {
        guard PrintedParagraph.closes(lines[index - 1].text), lines[index].text.first?.isLower == false,
            index + 1 < lines.count
        else { return false }
        return edges.fullness?.isSetIn(lines[index], before: lines[index + 1]) == true
    }

    /// Whether a line between empty rows is the second half of the row above, whose sentence goes on in the next line.
    func isFragment(at index: Int, of lines: [PrintedLine]) -> Bool {
        guard !printed.hasSizes, index + 1 < lines.count, lines[index + 1].text.first?.isLower == true,
            !PrintedParagraph.closes(lines[index].text), let fullness = edges.fullness
        else { return false }
        let steps = [index - 1, index].map { lines[$0 + 1].top - lines[$0].top }
        return steps.allSatisfy { $0 > leading.usual * 1.5 && $0 < leading.usual * 3 }
            && fullness.areOneRow(lines[index - 1], lines[index])
    }

    /// Whether a line of a text without sizes is the rest of a sentence, even below an empty row: in small letters after a line
    /// without an end that is nearly full, or ends in a small word.
    func isRest(_ line: PrintedLine, of above: PrintedLine) -> Bool {
        guard !printed.hasSizes, line.text.first?.isLower == true, let last = above.text.last,
            last.isLetter || last >= 0x80 || last == UInt8(ascii: ","), NoteStart(line.text) == nil,
            !PrintedParagraph.closes(above.text), line.page != above.page || line.top - above.top <= leading.usual * 3
        else { return false }
        let word = Array(above.text.split(separator: 0x20).last ?? []).string
        let isOpen =
            PrintedParagraph.smallWords.contains(word) || LanguageWords.english.names.functionWords.contains(word)
        return isOpen || edges.fullness.map { $0.share(of: above) >= 60 } ?? false
    }

    /// Whether two lines begin where first lines do, so that the first is a paragraph by itself.
    func areFirstLines(_ above: PrintedLine, _ line: PrintedLine) -> Bool {
        guard let indent = edges.paragraphIndent, PrintedParagraph.endsSentence(above.text) else { return false }
        return [above, line].allSatisfy { abs(edges.indent(of: $0) - indent) < 2 }
    }

    func isIndented(_ line: PrintedLine) -> Bool { (7..<60).contains(edges.indent(of: line)) }

    /// Whether one of two lines is centred and the other is not below it, or they are beside each other.
    func isSetApart(_ line: PrintedLine, _ above: PrintedLine) -> Bool {
        if line.isBeside(above), line.left > above.right + line.height { return true }
        guard abs(line.left - above.left) > 3, above.height <= bodyHeight * 1.12 else { return false }
        let (isCentred, wasCentred) = (edges.isCentred(line), edges.isCentred(above))
        return isCentred && wasCentred
            ? !PrintedParagraph.goesOn(above.text, line.text) : isCentred != wasCentred && !isIndented(above)
    }

    /// Whether a line is the rest of one that was stretched to the edge, within a paragraph.
    func isRestOfRow(_ line: PrintedLine, _ paragraph: PrintedParagraph) -> Bool {
        guard printed.hasSizes, paragraph.lines.count >= 2, let above = paragraph.lines.last else { return false }
        return line.page == above.page && abs(line.top - above.top) < line.height * 0.3
            && (0..<line.height * 5).contains(line.left - above.right) && abs(line.height - above.height) < 0.5
            && printed.side(of: line) == printed.side(of: above)
    }

    /// Whether a line of a text without sizes reads as a heading: short, after the end of a sentence and before a full line.
    func isHeading(at index: Int, of lines: [PrintedLine]) -> Bool {
        guard !printed.hasSizes, index > 0, index + 1 < lines.count else { return false }
        let (above, line, next) = (lines[index - 1], lines[index], lines[index + 1])
        let edge = edges.right(of: next)
        return PrintedParagraph.endsSentence(above.text) && above.text.last != UInt8(ascii: ",")
            && !PrintedParagraph.endsSentence(line.text) && (1...8).contains(line.text.words.count)
            && line.text.first?.isUpper == true && next.text.first.map { $0.isUpper || $0 >= 0x80 } == true
            && PrintedParagraph.isVeryShort(line, edge) && !PrintedParagraph.goesOn(line.text, next.text)
            && next.right - next.left > (edge - next.left) * 0.7
    }
}
