import Base
import Model

/// Fills a document's flat arrays, node by node in document order.
struct DocumentBuilder {
    private(set) var document = Document()
    /// Indices of the nodes that are open, the innermost last.
    private var open: [Int] = []
    /// Whether words have been written since the last break between blocks.
    private var needsBreak = false
    /// Where the words begin that belong to no node yet.
    private var runStart: Int?
    /// The line of the file on which the current block starts.
    private(set) var line: Int32 = 1

    /// - Parameter bytes: of the source, from which the room needed is guessed.
    init(bytes: Int) {
        document.text.reserveCapacity(bytes)
        document.nodes.reserveCapacity(bytes / 24 + 8)
    }

    var depth: Int { open.count }
    var nodeCount: Int { document.nodes.count }

    // MARK: Nodes

    mutating func openBlock(_ kind: Node.Kind, line: Int) {
        self.line = Int32(clamping: line)
        if needsBreak {
            document.text.append(UInt8(ascii: "\n"))
            needsBreak = false
        }
        openNode(kind)
    }

    mutating func openNode(_ kind: Node.Kind) {
        open.append(document.nodes.count)
        append(kind, from: document.text.count)
    }

    mutating func close() {
        guard let index = open.popLast() else { return }
        let start = document.nodes[index].text.lowerBound
        document.nodes[index].end = Int32(clamping: document.nodes.count)
        document.nodes[index].text = start..<max(start, Int32(clamping: document.text.count))
    }

    /// Closes a block that holds words itself.
    mutating func closeLeafBlock() {
        if let index = open.last, Int(document.nodes[index].text.lowerBound) < document.text.count { needsBreak = true }
        close()
    }

    /// Closes a link, which leads to a reference.
    mutating func closeLink(_ reference: Reference) {
        close(.link(reference: Int32(clamping: document.references.count)), reference)
    }

    /// Closes an image, which shows what a reference leads to.
    mutating func closeImage(_ reference: Reference) {
        close(.image(reference: Int32(clamping: document.references.count)), reference)
    }

    private mutating func close(_ kind: Node.Kind, _ reference: Reference) {
        guard let index = open.last else { return }
        document.nodes[index].kind = kind
        document.references.append(reference)
        close()
    }

    /// Adds a reference that no node leads to; returns its index.
    mutating func addReference(_ reference: Reference) -> Int {
        document.references.append(reference)
        return document.references.count - 1
    }

    /// Adds a node without children.
    mutating func leaf(_ kind: Node.Kind, _ text: Span<UInt8> = Span()) {
        let start = document.text.count
        document.text.append(contentsOf: text)
        append(kind, from: start)
    }

    private mutating func append(_ kind: Node.Kind, from start: Int) {
        let next = Int32(clamping: document.nodes.count + 1)
        let text = Int32(clamping: start)..<Int32(clamping: document.text.count)
        document.nodes.append(Node(kind, end: next, text: text, line: line))
    }

    // MARK: Words

    /// Adds words to the node that is open.
    mutating func writeCode(_ code: Span<UInt8>) { document.text.append(contentsOf: code) }

    /// Adds words to the current run, which is a text node once it ends.
    mutating func write(_ words: Span<UInt8>) {
        if runStart == nil { runStart = document.text.count }
        document.text.append(contentsOf: words)
    }

    /// Adds a line break to the current run.
    mutating func writeLineBreak() { write(CollectionOfOne(UInt8(ascii: "\n")).span) }

    /// Ends the current run as one text node, or as words of the node that is open; no words make no node.
    mutating func endRun(asNode: Bool = true) {
        guard let start = runStart else { return }
        runStart = nil
        if asNode, start < document.text.count { append(.text(isShownName: false), from: start) }
    }

    /// Whether words have been written, and not a blank or a break after them.
    var hasWords: Bool { document.text.last.map { !$0.isWhiteSpace } ?? false }

    /// Takes back the blanks at the end of the current run; returns whether there were any.
    mutating func dropBlanks() -> Bool {
        guard let start = runStart else { return false }
        let count = document.text.count
        while document.text.count > start, document.text[document.text.count - 1].isBlank { document.text.removeLast() }
        return document.text.count < count
    }

    /// Takes back the words of the current run, so that they can be written again.
    mutating func takeRun() -> [UInt8] {
        guard let start = runStart else { return [] }
        runStart = nil
        let words = Array(document.text[start...])
        document.text.removeLast(words.count)
        return words
    }

    /// The words of the current run.
    var run: ArraySlice<UInt8> { document.text[(runStart ?? document.text.count)...] }

    /// The words so far of the innermost node that is open.
    var openWords: ArraySlice<UInt8> {
        document.text[(open.last.map { Int(document.nodes[$0].text.lowerBound) } ?? document.text.count)...]
    }

    // MARK: Parts of the document

    /// Keeps what an abbreviation stands for; returns its index.
    mutating func addExpansion(_ words: String) -> Int {
        document.expansions.append(words)
        return document.expansions.count - 1
    }

    mutating func endBody() { document.body = 0..<document.nodes.count }

    mutating func append(_ footnote: FootnoteDefinition) { document.footnotes.append(footnote) }
}
