import Base

/// Reads the text of a page, whether Dossier wrote it or not. It accepts any bytes, and always ends.
struct PageReader {
    /// An element that has begun.
    private struct Open {
        var name: UInt64
        var element: Element
        /// Whether its text is left out.
        var isHidden = false
        /// Whether it is a sentence, as Dossier marks them.
        var isSentence = false
        /// Where the name of an actor or event begins; -1 if it is not a name.
        var nameStart = -1
        /// The address of the place, where an article names an actor or event there.
        var mention: Range<Int>?
        /// What it leads to.
        var target: Range<Int>?
        /// Where the words of a link begin; -1 if it is none that a reader would follow.
        var linkStart = -1
        var address: Range<Int>?
    }

    /// How deeply elements may be nested; deeper ones count as one.
    private static let deepest = 256

    private let bytes: [UInt8]
    /// Whether the page's heading is the name of an actor or event.
    private let isEntity: Bool
    private let isArticle: Bool
    private let path: String
    private let hasMain: Bool
    private var scanner: HTMLScanner
    private var text = TextGathering()
    private var stack: [Open] = []
    private var tooDeep = 0
    /// Whether an element has ended and no text has followed it.
    private var hasJustClosed = false
    private var (head, main, navigation, drawing, hidden, row, title) = (0, 0, 0, 0, 0, 0, 0)

    /// Reads the page at a path.
    static func read(_ bytes: [UInt8], at path: String) -> PageText {
        guard bytes.contains(UInt8(ascii: "<")), !bytes.contains(0) else {
            var page = PageText()
            page.isReadable = false
            return page
        }
        var reader = PageReader(bytes, at: path)
        reader.run()
        return reader.text.finish()
    }

    private init(_ bytes: [UInt8], at path: String) {
        self.bytes = bytes
        isEntity = path.hasPrefix("actors/") || path.hasPrefix("events/")
        isArticle = path.hasPrefix("articles/")
        self.path = path
        text.isList = PageRank(path) == .list
        scanner = HTMLScanner(bytes)
        hasMain = bytes.span.place(of: "<main".utf8.span, in: bytes.indices) != nil
    }

    private mutating func run() {
        while let token = scanner.next() {
            switch token {
            case .text(let range): read(range)
            case .open(let tag): open(tag)
            case .close(let name, let range): close(name, range)
            case .other: break
            }
        }
    }

    /// Whether what is read now is the text of the page.
    private var isText: Bool { (main > 0 || !hasMain && head == 0) && navigation == 0 && drawing == 0 }

    private mutating func read(_ range: Range<Int>) {
        hasJustClosed = false
        if title > 0, drawing == 0 { text.appendTitle(bytes, range) }
        if isText {
            if hidden == 0 { text.append(bytes, range) } else { text.page.parts.add(bytes, range, to: .links) }
        } else if !range.allSatisfy({ bytes[$0].isWhiteSpace }) {
            text.page.parts.add(bytes, range, to: part)
            if part == .navigation, main == 0 { text.appendFrame(bytes, range) }
        }
    }

    /// The part of the page that something other than text belongs to.
    private var part: PagePart { head > 0 ? .head : main > 0 && drawing > 0 ? .drawings : .navigation }

    // MARK: Tags

    private mutating func open(_ tag: HTMLScanner.Tag) {
        let element = ElementTable.html.element(tag.name)
        note(tag, element)
        if tag.attributes.isRefresh, let content = tag.attributes.content { text.readRefresh(bytes, content) }
        if element.contains(.raw) {
            return text.page.parts.add(bytes, scanner.skipRaw(tag.name), to: isText ? .markup : part)
        }
        if !element.isDisjoint(with: [.paragraph, .row, .cell, .label, .value]) || tag.name == Self.item {
            if stack.last?.name == tag.name { close(tag.name, nil) }
        }
        if isText { beginText(element) }
        if isText || main > 0 && drawing == 0 { read(tag.attributes, element) }
        guard !element.contains(.void), !(tag.isSelfClosed && drawing > 0) else { return }
        push(tag, element)
    }

    private static let item = ElementTable.word(of: Array("li".utf8), in: 0..<2)

    /// Adds a tag to the hash of the part it belongs to.
    private mutating func note(_ tag: HTMLScanner.Tag, _ element: Element) {
        guard isText else {
            let isAsset = head > 0 && tag.attributes.address != nil && tag.attributes.content == nil
            return text.page.parts.add(bytes, tag.range, to: isAsset ? .assets : part)
        }
        if element.contains(.picture) { return text.page.parts.add(bytes, tag.range, to: .pictures) }
        guard let address = tag.attributes.address else { return text.page.parts.add(bytes, tag.range, to: .markup) }
        text.page.parts.add(bytes, tag.range.lowerBound..<address.lowerBound, to: .markup)
        text.page.parts.add(bytes, address.upperBound..<tag.range.upperBound, to: .markup)
        text.page.parts.add(bytes, address, to: .links)
    }

    private mutating func beginText(_ element: Element) {
        if element.contains(.block) { text.endBlock() }
        if element.contains(.cell) { text.beginCell() }
        if element.contains(.label) { text.endBlock() }
        if element.contains(.value) { text.beginValue() }
    }

    /// Records a place that links can lead to.
    private mutating func read(_ attributes: HTMLScanner.Attributes, _ element: Element) {
        guard let id = attributes.id, !id.isEmpty else { return }
        text.addAnchor(bytes, id, isHeading: element.contains(.heading))
    }

    private mutating func push(_ tag: HTMLScanner.Tag, _ element: Element) {
        guard stack.count < Self.deepest else { return tooDeep += 1 }
        var open = Open(name: tag.name, element: element)
        let classes = tag.attributes.classes
        open.isHidden =
            tag.attributes.isHidden || bytes.isSame(classes, "fn") || bytes.isSame(classes, "p")
            || bytes.isSame(classes, "no") || bytes.isSame(classes, "at")
        open.isSentence = isText && row == 0 && (element.contains(.quotation) || bytes.isSame(classes, "q"))
        if isText, hasJustClosed, !open.isHidden { text.part() }
        if open.isSentence { text.markSentence() }
        if isText, hidden == 0, namesSomebody(tag, element) {
            open.nameStart = text.place
            open.mention = tag.attributes.id.flatMap {
                isArticle && (bytes.starts($0, "a.") || bytes.starts($0, "e.")) ? $0 : nil
            }
            open.target = tag.attributes.address
        }
        if isText, hidden == 0, !open.isHidden, !element.contains(.picture), let address = tag.attributes.address {
            (open.linkStart, open.address) = (text.place, address)
        }
        if isText { text.judge(element, bytes, tag.attributes) }
        stack.append(open)
        count(open, by: 1)
    }

    private mutating func close(_ name: UInt64, _ range: Range<Int>?) {
        if let range, !isText { text.page.parts.add(bytes, range, to: part) }
        hasJustClosed = true
        if tooDeep > 0 { return tooDeep -= 1 }
        guard let place = stack.lastIndex(where: { $0.name == name }) else { return }
        while stack.count > place, let open = stack.popLast() {
            if isText { end(open) }
            count(open, by: -1)
        }
    }

    private mutating func end(_ open: Open) {
        if open.nameStart >= 0 {
            text.endName(open.nameStart, at: open.mention.map(string), to: open.target.map(string))
        }
        if open.linkStart >= 0, let address = open.address {
            text.endLink(open.linkStart, to: MovedPage.resolved(string(address), from: path))
        }
        if open.isSentence { text.markSentence() }
        if open.element.contains(.heading) { text.endHeading() }
        if open.element.contains(.label) { text.endLabel() }
        if open.element.contains(.block) || open.element.contains(.value) { text.endBlock() }
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private mutating func count(_ open: Open, by step: Int) {
        if open.isHidden { hidden += step }
        guard open.element != [], open.element != .block else { return }
        if open.element.contains(.head) { head += step }
        if open.element.contains(.main) { main += step }
        if open.element.contains(.navigation) { navigation += step }
        if open.element.contains(.drawing) { drawing += step }
        if open.element.contains(.row) { row += step }
        if open.element.contains(.title) { title += step }
    }

    /// Whether an element holds the name of an actor or an event: a link to its page or to where it is named, a place where
    /// it is named, the heading of its page.
    private func namesSomebody(_ tag: HTMLScanner.Tag, _ element: Element) -> Bool {
        if element.contains(.heading) { return isEntity && text.page.heading.isEmpty }
        if let address = tag.attributes.address {
            let (page, fragment) = bytes.split(address, at: UInt8(ascii: "#"))
            if let fragment { return bytes.hasMark(fragment) && !bytes.isSame(tag.attributes.classes, "at") }
            return bytes.leadsTo("actors/", page) || bytes.leadsTo("events/", page)
        }
        return tag.attributes.id.map(bytes.hasMark) ?? false
    }
}
