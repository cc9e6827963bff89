import Base
import Model
import Language

/// Gathers the sentences of a page while it is read.
struct TextGathering {
    var page = PageText()
    /// Whether the page is a list that Dossier makes.
    var isList = false
    /// Where the sentence that is being read begins in the text.
    private var start = 0
    private var isProse = false
    private var isWhole = false
    private var headingStart: Int?
    private var followsLabel = false
    /// The first of the anchors in the sentence that is being read.
    private var firstAnchor = 0

    /// How long a sentence may be, in bytes; a longer one is cut at the next blank.
    private static let longest = 4096

    /// Where the text ends now.
    var place: Int { page.text.count }

    // MARK: Text

    mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
        Self.append(bytes, range, to: &page.text, from: start)
    }

    mutating func appendTitle(_ bytes: [UInt8], _ range: Range<Int>) {
        guard page.title.utf8.count < Self.longest else { return }
        var title = Array(page.title.utf8)
        Self.append(bytes, range, to: &title, from: 0)
        page.title = String(decoding: title, as: UTF8.self)
    }

    /// Appends text with its references resolved and its blanks collapsed.
    private static func append(_ bytes: [UInt8], _ range: Range<Int>, to text: inout [UInt8], from start: Int) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte.isWhiteSpace {
                blank(&text, from: start)
            } else if byte == UInt8(ascii: "&"),
                let reference = CharacterReference(in: bytes, at: index, end: range.upperBound)
            {
                if reference.scalar == " " {
                    blank(&text, from: start)
                } else {
                    text.append(contentsOf: UTF8.encode(reference.scalar) ?? .init())
                }
                index += reference.length
                continue
            } else if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xA0 {
                blank(&text, from: start)
                index += 1
            } else {
                text.append(byte)
            }
            index += 1
        }
    }

    private static func blank(_ text: inout [UInt8], from start: Int) {
        if text.count > start, text.last != 0x20 { text.append(0x20) }
    }

    // MARK: Sentences

    /// Begins or ends a sentence that Dossier marks as one.
    mutating func markSentence() {
        cut()
        isProse = true
    }

    /// Separates two elements without text between them: they are drawn apart.
    mutating func part() { Self.blank(&page.text, from: start) }

    mutating func endBlock() {
        cut()
        for place in firstAnchor..<page.anchors.count where page.anchors[place].sentence >= page.sentences.count {
            page.anchors[place].sentence = -1
        }
        firstAnchor = page.anchors.count
        isProse = false
        isWhole = false
        followsLabel = false
    }

    mutating func beginCell() {
        isWhole = true
        isProse = true
        if place > start { page.text.append(contentsOf: " | ".utf8) }
    }

    mutating func endLabel() {
        // A name that is a sentence of its own has been cut off.
        if place > start { page.text.append(contentsOf: ": ".utf8) }
        followsLabel = true
    }

    mutating func beginValue() {
        if !followsLabel { endBlock() }
        followsLabel = false
        isProse = true
        isWhole = true
    }

    /// Decides by an element whether its text is an editor's.
    mutating func judge(_ element: Element, _ bytes: [UInt8], _ attributes: HTMLScanner.Attributes) {
        if element.contains(.heading) {
            headingStart = place
            if attributes.id != nil || page.heading.isEmpty { isProse = true }
        } else if element.contains(.paragraph) {
            if attributes.classes == nil || attributes.id != nil || bytes.isSame(attributes.classes, "standfirst")
                || bytes.isSame(attributes.classes, "subtitle") || bytes.isSame(attributes.classes, "ed")
            {
                isProse = true
            } else if isOwnLine(bytes, attributes) {
                (isProse, isWhole) = (true, true)
            }
        }
    }

    /// Whether it is what stands around the title of an entry's page: its kind, its authors, its date.
    private func isOwnLine(_ bytes: [UInt8], _ attributes: HTMLScanner.Attributes) -> Bool {
        guard !isList, page.anchors.isEmpty else { return false }
        return bytes.isSame(attributes.classes, "meta")
            || page.heading.isEmpty && bytes.isSame(attributes.classes, "kind")
    }

    mutating func endHeading() {
        if page.heading.isEmpty, let from = headingStart, from < place {
            page.heading = page.string(trimmed(from..<place))
        }
        headingStart = nil
    }

    /// - Parameters:
    ///   - id: The address of the place, where it is one at which an article names an actor or event.
    ///   - target: What it leads to.
    mutating func endName(_ start: Int, at id: String?, to target: String?) {
        let range = trimmed(max(start, self.start)..<max(place, self.start))
        if let id, !range.isEmpty { page.mentions.append(PageText.Mention(id: id, words: range, target: target)) }
        if !range.isEmpty, page.names.last.map({ $0.upperBound <= range.lowerBound }) ?? true {
            page.names.append(range)
        }
    }

    /// - Parameter target: From the output folder, with its fragment.
    mutating func endLink(_ start: Int, to target: String) {
        let range = trimmed(min(start, place)..<place)
        let page = target.prefix { $0 != "#" }
        guard !range.isEmpty, !page.isEmpty else { return }
        self.page.links.append(PageText.TextLink(words: self.page.string(range), target: String(page)))
    }

    /// Adds words outside the text, each stretch between two tags once.
    mutating func appendFrame(_ bytes: [UInt8], _ range: Range<Int>) {
        var words: [UInt8] = []
        Self.append(bytes, range, to: &words, from: 0)
        while words.last == 0x20 { words.removeLast() }
        if words.contains(where: { $0.isLetterOrDigit || $0 >= 0x80 }) {
            page.frame.append(String(decoding: words, as: UTF8.self))
        }
    }

    mutating func addAnchor(_ bytes: [UInt8], _ id: Range<Int>, isHeading: Bool) {
        guard !bytes.hasMark(id), id.count <= 512 else { return }
        let text = String(decoding: bytes[id], as: UTF8.self)
        let isParagraph = LedgerAddress.isParagraph(bytes[id])
        if isParagraph { isProse = true }
        let kind: AnchorKind =
            isParagraph ? .paragraph : text.hasPrefix("note.") ? .note : isHeading ? .heading : .other
        page.anchors.append(PageText.Anchor(id: text, kind: kind, sentence: page.sentences.count))
    }

    /// Takes the target out of `0; url=…`.
    mutating func readRefresh(_ bytes: [UInt8], _ content: Range<Int>) {
        guard let equals = bytes[content].firstIndex(of: UInt8(ascii: "=")) else { return }
        var target: [UInt8] = []
        Self.append(bytes, equals + 1..<content.upperBound, to: &target, from: 0)
        page.redirect = String(decoding: target.drop { $0 == UInt8(ascii: "'") || $0.isWhiteSpace }, as: UTF8.self)
    }

    mutating func finish() -> PageText {
        endBlock()
        return page
    }

    /// Ends what is being read, as one sentence or as several.
    private mutating func cut() {
        let isNumbered = page.anchors[firstAnchor...].contains { $0.kind == .paragraph }
        for sentence in sentences(of: trimmed(start..<place)) {
            page.sentences.append(
                PageText.Sentence(
                    range: sentence, hash: ByteHash(page.text, sentence).value, isProse: isProse,
                    isRunning: isProse && !isWhole, isNumbered: isNumbered))
        }
        start = place
    }

    /// The sentences of a stretch of the text, cut as pages cut them.
    private func sentences(of block: Range<Int>) -> [Range<Int>] {
        guard !block.isEmpty else { return [] }
        var starts = [Int32(truncatingIfNeeded: block.lowerBound)]
        if !isWhole { SentenceScanner.starts(in: page.text.span, block: block, into: &starts) }
        let ends = starts.dropFirst().map(Int.init) + [block.upperBound]
        return zip(starts, ends).flatMap { pieces(of: Int($0)..<$1) }
    }

    /// A sentence in pieces: one that is too long is cut at the next blank, or between two letters where there is none.
    private func pieces(of sentence: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = sentence.lowerBound
        for index in sentence where index - start >= Self.longest {
            let isFarTooLong = index - start >= 2 * Self.longest && page.text[index].startsScalar
            guard page.text[index] == 0x20 || isFarTooLong else { continue }
            pieces.append(trimmed(start..<index))
            start = index
        }
        pieces.append(trimmed(start..<sentence.upperBound))
        return pieces.filter { !$0.isEmpty }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, page.text[low] == 0x20 { low += 1 }
        while low < high, page.text[high - 1] == 0x20 { high -= 1 }
        return low..<high
    }
}
