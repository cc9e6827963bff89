import Base
import Model
import Mustache

/// Writes a linked document as HTML, node by node, with a stack of open nodes instead of recursion.
struct DocumentWriter {
    let linked: Shared<LinkedDocument>
    let page: PageScope
    /// The footnotes of the document's article in the site's list, for markers within footnotes.
    let footnotes: Range<Handle<Site.Footnote>>
    /// Whether blocks, mentions and markers get their ids; they do so once on a page.
    let hasIDs: Bool
    /// How many levels headings move down, because the page has its own `h1`; determined at the first heading.
    var headingShift: Int?
    var out: [UInt8] = []

    var stack: [OpenNode] = []
    var linkDepth = 0
    // How far the document's lists have been read; each is in the order of the text.
    var nextName = 0
    var nextWritten = 0
    var nextAnchor = 0
    var nextMarker = 0
    var nextPassage = 0
    var lastIdentifiedPassage: Int32 = 0
    /// The open sentence, which other pages link to.
    var sentence: OpenSentence?
    var nextNaming = 0
    var nextCiting = 0
    private var position = 0

    init(
        _ linked: Shared<LinkedDocument>, on page: PageScope,
        footnotes: Range<Handle<Site.Footnote>> = Handle(0)..<Handle(0),
        hasIDs: Bool = true
    ) {
        self.linked = linked
        self.page = page
        self.footnotes = footnotes
        self.hasIDs = hasIDs
    }

    /// The whole body; nil if it is empty.
    static func body(_ linked: Shared<LinkedDocument>?, on page: PageScope) -> HTML? {
        guard let linked, !linked.document.isEmpty else { return nil }
        var writer = DocumentWriter(linked, on: page)
        writer.write(linked.document.body)
        return HTML(bytes: writer.out)
    }

    /// Appends the nodes of a range, which starts and ends between blocks.
    mutating func write(_ range: Range<Int>) {
        let range = range.clamped(to: linked.document.nodes.indices)
        if range.lowerBound < position { rewind() }
        var index = range.lowerBound
        while index < range.upperBound {
            close(before: index)
            let node = linked.document.nodes[index]
            let end = min(max(Int(node.end), index + 1), range.upperBound)
            if open(node, at: index, end: end) { index += 1 } else { index = end }
        }
        close(before: .max)
        position = range.upperBound
    }

    private mutating func rewind() {
        (nextName, nextWritten, nextAnchor, nextMarker, nextPassage) = (0, 0, 0, 0, 0)
        (nextNaming, nextCiting) = (0, 0)
    }

    mutating func push(_ closing: OpenNode.Closing, end: Int, isTight: Bool = false, isInline: Bool = false) {
        stack.append(OpenNode(closing: closing, end: end, isTight: isTight, isInline: isInline))
    }

    private mutating func close(before index: Int) {
        while let last = stack.last, last.end <= index {
            if sentence?.depth == stack.count { closeSentence() }
            stack.removeLast()
            switch last.closing {
            case .markup(let markup): out.markup(markup)
            case .link:
                linkDepth -= 1
                out.markup("</a>")
            case .paragraph(let anchor): closeParagraph(anchor)
            case .heading(let level, let isLinked): closeHeading(level, isLinked: isLinked)
            case .nothing: break
            }
        }
    }
}

/// A node whose end has not been written yet.
struct OpenNode {
    /// What is written at its end.
    enum Closing {
        case nothing
        case markup(StaticString)
        case link
        case paragraph(BlockAnchor?)
        /// The level printed, and whether its words are a link to it.
        case heading(Int, isLinked: Bool)
    }

    var closing: Closing
    /// The index of the node after its last descendant.
    var end: Int
    /// Whether paragraphs directly within are printed without `<p>`.
    var isTight: Bool
    /// Whether it is inside a line of text.
    var isInline: Bool
}

/// A sentence whose end has not been written yet.
struct OpenSentence {
    /// In bytes of the document's text.
    var end: Int
    /// How many nodes were open where it began; it is closed at the same depth.
    var depth: Int
}

extension DocumentWriter {
    /// Writes the words of a node. Sentences that other pages link to, because they name an entry or cite a footnote,
    /// have an element of their own, so that the whole sentence can be marked when a reader arrives at a word of it.
    ///
    /// A sentence that begins within emphasis or a link is opened after it, and one that ends within it is closed after
    /// it.
    mutating func text(_ range: Range<Int>, hasNames: Bool) {
        let range = range.clamped(to: linked.document.text.indices)
        guard hasIDs, hasNames, stack.last?.isInline == false else { return run(range, hasNames: hasNames) }
        var start = range.lowerBound
        while start < range.upperBound {
            let border = turnSentence(at: start) ?? range.upperBound
            let end = min(range.upperBound, max(border, start + 1))
            run(start..<end, hasNames: hasNames)
            start = end
        }
        if let open = sentence, open.end <= start, open.depth == stack.count { closeSentence() }
    }

    /// Closes a sentence that has ended before a place in the block itself, and opens the one that begins there.
    ///
    /// - Returns: Where the next one ends or begins.
    @discardableResult
    mutating func turnSentence(at place: Int) -> Int? {
        guard hasIDs, stack.last?.isInline == false else { return nil }
        if let open = sentence, open.end <= place { closeSentence() }
        if let open = sentence { return open.end }
        guard let next = nextSentence(after: place) else { return nil }
        guard next.lowerBound <= place else { return next.lowerBound }
        out.markup("<span class=\"q\"")
        if let doubt = doubt(of: next) {
            out.markup(" data-check=\"")
            out.append(escaping: doubt)
            out.append(UInt8(ascii: "\""))
        }
        out.append(UInt8(ascii: ">"))
        sentence = OpenSentence(end: next.upperBound, depth: stack.count)
        return next.upperBound
    }

    /// What a reader who checks the text should know about the sources of a sentence: `no link`, `unclassified source`,
    /// `one source`; nil if it cites no footnote, or several sources that can be found.
    private func doubt(of range: Range<Int>) -> String? {
        let cited = linked.markers[min(nextCiting, linked.markers.count)...]
            .prefix { Int($0.sentence.lowerBound) < range.upperBound }
            .map(\.footnote).filter(page.site.footnotes.indices.contains)
        guard !cited.isEmpty else { return nil }
        if !cited.contains(where: { page.edition.footnoteFacts[$0].hasAddress }) { return "no link" }
        let sources = Set(cited.map { page.site.footnotes[$0].source })
        let isClassified = sources.contains { source in
            source.flatMap { page.site.sources[$0].work.standing }.map { $0 != .unknown } ?? false
        }
        if !isClassified { return "unclassified source" }
        return sources.count == 1 ? "one source" : nil
    }

    mutating func closeSentence() {
        sentence = nil
        out.markup("</span>")
    }

    /// The first sentence that other pages link to and that ends after a place.
    private mutating func nextSentence(after start: Int) -> Range<Int>? {
        while let mention = linked.mentions[at: nextNaming],
            mention.ordinal == 0 || Int(mention.sentence.upperBound) <= start
        {
            nextNaming += 1
        }
        while let marker = linked.markers[at: nextCiting], Int(marker.sentence.upperBound) <= start { nextCiting += 1 }
        let naming = linked.mentions[at: nextNaming]?.sentence.ints
        let citing = linked.markers[at: nextCiting]?.sentence.ints
        guard let naming, let citing else { return naming ?? citing }
        return citing.lowerBound < naming.lowerBound ? citing : naming
    }
}
