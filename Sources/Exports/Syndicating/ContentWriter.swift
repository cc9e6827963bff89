import Base
import Model

/// Writes an article for feed readers: plain HTML with full addresses, without scripts, styles and ids, followed by its
/// footnotes.
struct ContentWriter {
    let site: Site
    let root: WebRoot
    let article: Handle<Site.Article>
    let linked: Shared<LinkedDocument>
    let marks: [String]
    /// How many levels headings move down, because titles are above them.
    let headingShift: Int
    var out: [UInt8] = []

    /// A node whose end has not been written.
    private struct OpenNode {
        var closing: StaticString
        /// The index of the node after its last descendant.
        var end: Int
        var isTight = false
        var isLink = false
    }

    private var stack: [OpenNode] = []
    private var linkDepth = 0
    /// The index of the next mention; mentions are in the order of the text.
    private var nextName = 0

    init(_ article: Handle<Site.Article>, of site: Site, _ root: WebRoot) {
        self.site = site
        self.root = root
        self.article = article
        linked = site.articles[article].body
        marks = site.footnoteMarks(of: article)
        headingShift = linked.document.nodes.contains { $0.headingLevel == 1 } ? 1 : 0
    }

    /// Writes the body, and its footnotes as a list.
    mutating func write() {
        out.reserveCapacity(linked.document.text.count * 3 / 2 + 1024)
        write(linked.document.body)
        let footnotes = site.articles[article].footnotes.clamped(to: site.footnotes.indices)
        guard !footnotes.isEmpty else { return }
        out.literal("<h2>Footnotes</h2>\n<dl>\n")
        for (index, footnote) in footnotes.enumerated() {
            out.literal("<dt><a href=\"")
            root.append(site.footnotes[footnote].path.text, xml: &out)
            out.literal("\">")
            out.append(xml: marks[index])
            out.literal("</a></dt>\n<dd>")
            write(linked.document.nodes(ofFootnote: site.footnotes[footnote].number))
            out.literal("</dd>\n")
        }
        out.literal("</dl>\n")
    }

    private mutating func write(_ range: Range<Int>) {
        let range = range.clamped(to: linked.document.nodes.indices)
        guard let first = range.first else { return }
        let start = linked.document.nodes[first].text.lowerBound
        nextName = linked.mentions.partitioningIndex { $0.range.upperBound >= start }
        var index = first
        while index < range.upperBound {
            close(before: index)
            let node = linked.document.nodes[index]
            let end = min(max(Int(node.end), index + 1), range.upperBound)
            if open(node, at: index, end: end) { index += 1 } else { index = end }
        }
        close(before: .max)
    }

    private mutating func close(before index: Int) {
        while let last = stack.last, last.end <= index {
            stack.removeLast()
            if last.isLink { linkDepth -= 1 }
            out.literal(last.closing)
        }
    }

    /// Writes the beginning of a block and notes how it ends.
    mutating func enter(_ open: StaticString, _ close: StaticString, end: Int, isTight: Bool = false) -> Bool {
        out.literal(open)
        stack.append(OpenNode(closing: close, end: end, isTight: isTight))
        return true
    }

    /// Whether paragraphs directly within what is open are printed without tags.
    var isTight: Bool { stack.last?.isTight ?? false }

    /// Whether what is written next is in a link, which may not contain another.
    var isInLink: Bool { linkDepth > 0 }

    /// Writes the beginning of a link, unless it would be inside another.
    mutating func link(end: Int, _ address: (inout [UInt8]) -> Void) -> Bool {
        guard linkDepth == 0 else { return true }
        out.literal("<a href=\"")
        address(&out)
        out.literal("\">")
        linkDepth += 1
        stack.append(OpenNode(closing: "</a>", end: end, isLink: true))
        return true
    }

    /// Writes the words of a node, linking the names that are links on the site.
    mutating func text(_ range: Range<Int32>) {
        let range = Int(range.lowerBound)..<Int(range.upperBound)
        var start = range.lowerBound
        while linkDepth == 0, start < range.upperBound, let mention = mention(at: nextName) {
            let named = Int(mention.range.lowerBound)..<Int(mention.range.upperBound)
            if !mention.isLinked || mention.node >= 0 || named.lowerBound < start || site.isHeld(mention.entity) {
                guard named.lowerBound < range.upperBound else { break }
                nextName += 1
                continue
            }
            guard named.upperBound <= range.upperBound else { break }
            escape(start..<named.lowerBound)
            out.literal("<a href=\"")
            root.append(site.path(of: mention.entity).text, xml: &out)
            out.literal("\">")
            escape(named)
            out.literal("</a>")
            start = named.upperBound
            nextName += 1
        }
        escape(start..<range.upperBound)
    }

    /// Appends words of the text, escaped.
    mutating func escape(_ range: Range<Int>) {
        let text = linked.document.text
        out.append(xml: text.span.extracting(range.clamped(to: text.indices)))
    }

    private func mention(at index: Int) -> Mention? {
        linked.mentions.indices.contains(index) ? linked.mentions[index] : nil
    }
}
