import Base
import Language

/// The lines between the headline and the text that name the authors and where they work.
enum AuthorLines {
    /// Joins a headline in two lines, marks lines that are names alone, and leaves out where the authors work.
    ///
    /// - Parameter known: The title, where the document says it outside its text.
    static func settle(_ text: inout ClaimedLines, known: String?, isCase: Bool = false) {
        if isCase { return }
        if known == nil { joinHeadline(&text) }
        let top = text.free.prefix(10).prefix { text.lines[$0].isProse && text.lines[$0].bytes.scalarCount < 200 }
        let head = top.dropFirst(PastedHeadline.coverLines(top.map { text.lines[$0].text.plain }))
        let keys = text.free.prefix(20).map { text.lines[$0].text.plain.folded }
        var last: Int?
        for (place, index) in head.enumerated() {
            // The name of a section may come again.
            let key = text.lines[index].text.plain.folded
            guard keys.count(where: { $0 == key }) == 1 else { continue }
            let isNextNames = text.next(after: index).map { isNames(text.lines[$0]) } ?? false
            let isBelowNames = place > 1 && isNames(text.lines[head[head.startIndex + place - 1]])
            let isBeside = place > 0 && isNextNames || last == index - 1 || isBelowNames
            let unmarked = withoutMarks(text.lines[index].text.plain)
            let names = withoutWorkplace(unmarked)
            guard let says = saysNames(text.lines[index], names, isAfterHeadline: place > 0, isBesideNames: isBeside),
                says || !isWrittenSmall(names, in: text)
            else { continue }
            let next = head.dropFirst(place + 1).filter { text.isFree($0) }
            let marks = marks(text.lines[index].text.bytes)
            let isSure =
                says || !marks.isEmpty || isBeforeDate(next, text) || isWorkplace(next.first, text)
                || place == 1 && (isAboveText(index, text) || isList(names))
            guard isSure else { continue }
            last = index
            if !says { markNames(before: place, of: head, &text) }
            if names != unmarked {
                text.report(index, .dropped, "It says where an author works, which articles do not have.")
            }
            if !says || !marks.isEmpty || names != unmarked {
                text.setText(RichText(names), of: index)
                text.setRole(.author, of: index)
            }
            dropWorkplaces(next, marks, &text)
        }
    }

    /// Where a headline ends as no headline does, or goes on in small letters, the next line is the rest of it.
    private static func joinHeadline(_ text: inout ClaimedLines) {
        let free = text.free.prefix(4)
        guard text.free.count > 3 else { return }
        for (at, next) in zip(free, free.dropFirst()) where isContinued(text.lines[at], by: text.lines[next]) {
            // What comes again is a headline or the name of a section by itself.
            let keys = [at, next].map { text.lines[$0].text.plain.folded }
            let isRepeated = text.free.prefix(20).contains { index in
                index != at && index != next && keys.contains(text.lines[index].text.plain.folded)
            }
            if isRepeated || keys[0] == keys[1] { continue }
            var whole = text.lines[at].text
            whole.append([0x20] as [UInt8])
            whole.append(text.lines[next].text)
            let isTitle = text.lines[at].role == .title || text.lines[next].role == .title
            text.setText(whole, of: at)
            if isTitle { text.setRole(.title, of: at) }
            return text.take(next)
        }
    }

    private static func isContinued(_ above: PastedLine, by line: PastedLine) -> Bool {
        // One word in capitals is the heading of a part.
        let isPart = above.bytes.words.count == 1 && !above.bytes.contains(where: \.isLower)
        guard !isPart, above.isProse, line.isProse, !above.isWrapped, above.source == nil,
            above.bytes.scalarCount + line.bytes.scalarCount <= 200,
            HeadField.read(above.bytes).isEmpty, HeadField.read(line.bytes).isEmpty,
            [above, line].allSatisfy({ $0.role == nil || $0.role == .title }), isAsLarge(line, as: above),
            !line.bytes.endsAsSentence
        else { return false }
        let isOpen = above.bytes.last.map { ":,".utf8.contains($0) } ?? false || above.bytes.ends(with: "–")
        return isOpen
            || PrintedParagraph.goesOn(above.bytes, line.bytes)
                && (Byline.bare(line.bytes) == nil || isCut(above.bytes))
    }

    /// Whether a line ends in a small word that is not before the names of authors: “of the”, but not “by”.
    private static func isCut(_ line: [UInt8]) -> Bool {
        guard let last = line.words.last?.string else { return false }
        return PrintedParagraph.smallWords.contains(last) && !Byline.isBy(Array(last.utf8))
            && !["from", "with"].contains(last)
    }

    /// Whether the second line of a headline looks as the first does: both are headings, or neither.
    private static func isAsLarge(_ line: PastedLine, as above: PastedLine) -> Bool {
        let isHeading = { (line: PastedLine) in
            line.shape.headingLevel != nil || line.role == .title || line.text.isAll(.strong)
        }
        return isHeading(line) == isHeading(above)
    }

    /// Whether a line names people, and whether it says so itself.
    ///
    /// - Parameter bytes: Its text without marks and workplaces.
    private static func saysNames(
        _ line: PastedLine, _ bytes: [UInt8], isAfterHeadline: Bool, isBesideNames: Bool
    ) -> Bool? {
        let isSure = line.role == .author || Byline.opened(bytes) != nil
        if isSure { return true }
        guard isAfterHeadline, line.role == nil || line.role == .subtitle, line.text.calls.isEmpty,
            HeadField.read(bytes).isEmpty, let names = Byline.bare(bytes),
            line.role == nil || names.allSatisfy(hasGivenName),
            isBesideNames || names.count > 1 || bytes != line.text.plain || names.contains(where: hasGivenName)
        else { return nil }
        return false
    }

    /// Whether a line has words that the text also writes in small letters, as titles have.
    static func isWrittenSmall(_ line: [UInt8], in text: ClaimedLines) -> Bool {
        guard let names = Byline.bare(line), !names.contains(where: hasGivenName) else { return false }
        return names.contains(where: SmallWords(of: text.lines.lazy.map(\.bytes)).isIn)
    }

    /// Whether a line could be names and nothing else.
    private static func isNames(_ line: PastedLine) -> Bool {
        line.isProse && line.role == nil && line.text.calls.isEmpty && HeadField.read(line).isEmpty
            && Byline.bare(withoutMarks(line.text.plain)) != nil
    }

    /// Whether a name begins with one that people are given, as the second line of a headline hardly does.
    static func hasGivenName(_ name: String) -> Bool {
        name.split(separator: " ").first.map { word in
            GivenNames.gender(of: String(word)) != nil
                || LanguageWords.english.names.actors.givenNames.contains(String(word))
        } ?? false
    }

    /// Marks the names right above a byline, which a program put on lines of their own; the first line is the headline.
    private static func markNames(before place: Int, of head: ArraySlice<Int>, _ text: inout ClaimedLines) {
        for index in head.prefix(place).dropFirst().reversed() {
            let line = text.lines[index]
            guard text.isFree(index), line.role == nil, line.text.calls.isEmpty, HeadField.read(line).isEmpty,
                line.shape.headingLevel == nil, line.bytes.words.count <= 4, Byline.bare(line.text.plain) != nil
            else { return }
            text.setRole(.author, of: index)
        }
    }

    /// Whether a line names several people, each with a known given name or an initial, or most of three or more.
    private static func isList(_ line: [UInt8]) -> Bool {
        guard let names = Byline.bare(line), names.count > 1 else { return false }
        let known = names.count { name in
            hasGivenName(name) || name.split(separator: " ").dropLast().contains { $0.count == 2 && $0.hasSuffix(".") }
        }
        return known == names.count || known * 2 > names.count && names.count > 2
    }

    /// Whether a line of names, one of them with a known given name, is right above the text.
    private static func isAboveText(_ index: Int, _ text: ClaimedLines) -> Bool {
        guard text.lines[index].shape == .paragraph,
            let names = Byline.bare(text.lines[index].text.plain), names.contains(where: hasGivenName),
            let next = text.next(after: index)
        else { return false }
        let line = text.lines[next]
        // The first row of a paragraph that was broken into rows.
        let isBroken = next + 1 < text.lines.count && text.lines[next + 1].isWrapped
        let isText = line.bytes.scalarCount >= (isBroken ? 50 : 80) && (line.bytes.endsAsSentence || isBroken)
        return line.isProse && (isText || line.shape.headingLevel != nil)
    }

    private static func isBeforeDate(_ next: [Int], _ text: ClaimedLines) -> Bool {
        for index in next.prefix(4) {
            let fields = HeadField.read(text.lines[index])
            if fields.contains(where: \.isDate) || HeadField.isYear(text.lines[index].text.plain) { return true }
            let isAnother = Byline.bare(withoutMarks(text.lines[index].text.plain)) != nil
            guard isAnother || isWorkplace(index, text) else { return false }
        }
        return false
    }

    /// Whether a short line names an institution, as its last or first words say, and no sentence.
    private static func isWorkplace(_ index: Int?, _ text: ClaimedLines) -> Bool {
        guard let index, text.lines[index].shape == .paragraph || text.lines[index].shape.headingLevel != nil else {
            return false
        }
        let line = text.lines[index].text.plain
        guard line.scalarCount <= 160, !line.endsAsSentence, line.words.count >= 2
        else {
            return false
        }
        return line.split(separator: UInt8(ascii: ",")).contains { isInstitution(Array($0).words.map(\.string)) }
    }

    /// A name without the institution after it: “Anna Holm, Institute for Regional Studies”.
    private static func withoutWorkplace(_ written: [UInt8]) -> [UInt8] {
        let line = withoutBrackets(written)
        let parts = line.split(separator: UInt8(ascii: ",")).map { Array($0).trimmed }
        guard parts.count > 1, parts.count <= 4, Byline.bare(Byline.withoutBy(parts[0])) != nil,
            parts.dropFirst().contains(where: { isInstitution($0.words.map(\.string)) }),
            !parts.dropFirst().contains(where: { Byline.bare($0) != nil })
        else { return line }
        return parts[0]
    }

    /// Names without the institutions in brackets after them: “Ann Lee (Harbour College) and Wen Li (Vale University)”.
    private static func withoutBrackets(_ line: [UInt8]) -> [UInt8] {
        let parts = line.split(separator: UInt8(ascii: "("), omittingEmptySubsequences: false)
        guard parts.count > 1, parts.count <= 6, let first = parts.first else { return line }
        var out = Array(first)
        for part in parts.dropFirst() {
            guard let close = part.firstIndex(of: UInt8(ascii: ")")),
                isInstitution(Array(part[..<close]).words.map(\.string))
            else { return line }
            out = out.trimmed + part[(close + 1)...]
        }
        return Byline.bare(Byline.withoutBy(out.trimmed)) == nil ? line : out.trimmed
    }

    /// Whether words begin or end with a kind of institution, or have it before a small word: “Kirkmoor School of Government”.
    static func isInstitution(_ words: [String]) -> Bool {
        return words.indices.contains { index in
            let isEdge = index == 0 || index == words.count - 1
            let isBeforeSmall =
                index + 1 < words.count && joints.contains(words[index + 1])
            return (isEdge || isBeforeSmall) && kinds.contains(words[index])
        }
    }

    private static let kinds = LanguageWords.pagePhrases(\.workplaces)
    private static let joints = LanguageWords.pagePhrases(\.workplaceJoints)

    private static func dropWorkplaces(_ next: [Int], _ marks: Set<String>, _ text: inout ClaimedLines) {
        for index in next {
            let line = text.lines[index]
            let isMarked = NoteStart(line.text.plain).map { marks.contains($0.label.key) } ?? false
            if isMarked || isWorkplace(index, text) && HeadField.read(line).isEmpty {
                text.take(index, as: .dropped, "It says where an author works, which articles do not have.")
            } else if Byline.bare(withoutMarks(line.text.plain)) == nil {
                return
            }
        }
    }

    /// The raised numbers and signs on the words of a line, as notes name them.
    private static func marks(_ line: [UInt8]) -> Set<String> {
        var found: Set<String> = []
        for marker in NoteMarker.all(in: line) where marker.style == .superscript {
            found.formUnion(marker.labels.map(\.key))
        }
        for index in line.indices.dropFirst() where !line[index - 1].isBlank {
            if let (label, _) = NoteSymbol.label(in: line + [0x20], at: index) { found.insert(label.key) }
        }
        return found
    }

    private static func withoutMarks(_ line: [UInt8]) -> [UInt8] {
        let signs: Set<Unicode.Scalar> = ["¹", "²", "³", "⁰", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "*", "†", "‡"]
        return Array(String(String.UnicodeScalarView(line.string.unicodeScalars.filter { !signs.contains($0) })).utf8)
    }
}
