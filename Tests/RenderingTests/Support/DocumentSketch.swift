import Base
import Model

/// Makes a linked document from drafts, much as the steps before rendering would.
struct DocumentSketch {
    private var document = Document()
    private var linked = LinkedDocument.empty
    private var ordinals: [Entity: Int32] = [:]
    private var paragraphs: Int32 = 0
    private let firstFootnote: Int
    private var isBody = true
    /// Whether the last node is a text and nothing has begun or ended since.
    private var isInText = false

    /// - Parameter firstFootnote: The place of the document's first footnote in the site's list.
    static func linked(_ body: [Draft], footnotes: [[Draft]] = [], firstFootnote: Int = 0) -> LinkedDocument {
        var sketch = DocumentSketch(firstFootnote: firstFootnote)
        for block in body { sketch.add(block) }
        sketch.document.body = 0..<sketch.document.nodes.count
        sketch.isBody = false
        for (index, footnote) in footnotes.enumerated() {
            let start = sketch.document.nodes.count
            for block in footnote { sketch.add(block) }
            sketch.document.footnotes.append(
                FootnoteDefinition(label: "\(index + 1)", nodes: start..<sketch.document.nodes.count, position: .start))
        }
        sketch.linked.document = sketch.document
        sketch.closeSentences()
        return sketch.linked
    }

    private init(firstFootnote: Int) { self.firstFootnote = firstFootnote }

    private var offset: Int32 { Int32(document.text.count) }

    private mutating func node(_ kind: Node.Kind, _ children: [Draft], block: Bool = false) {
        if block, !document.text.isEmpty, document.text.last != 0x0A { document.text.append(0x0A) }
        let index = document.nodes.count
        let start = offset
        document.nodes.append(Node(kind))
        isInText = false
        for child in children { add(child) }
        isInText = false
        document.nodes[index].end = Int32(document.nodes.count)
        document.nodes[index].text = start..<offset
    }

    private mutating func leaf(_ kind: Node.Kind, _ text: String) {
        let start = offset
        document.text += Array(text.utf8)
        if kind == .text(isShownName: false), isInText, let last = document.nodes.indices.last {
            document.nodes[last].text = document.nodes[last].text.lowerBound..<offset
            return
        }
        isInText = kind == .text(isShownName: false)
        document.nodes.append(Node(kind, end: Int32(document.nodes.count + 1), text: start..<offset))
    }

    private mutating func anchor(_ id: String, _ paragraph: Int32) {
        linked.anchors.append(BlockAnchor(node: Int32(document.nodes.count), id: id, paragraph: paragraph))
    }

    mutating func add(_ draft: Draft) {
        switch draft {
        case .p(let children):
            if isBody {
                paragraphs += 1
                if !document.text.isEmpty { document.text.append(0x0A) }
                anchor("p\(paragraphs)", paragraphs)
            }
            node(.paragraph, children, block: true)
        case .h(let level, let children):
            if isBody { anchor("h\(linked.anchors.count + 1)", 0) }
            node(.heading(level: Int8(level)), children, block: true)
        case .quote(let children): node(.blockQuote, children, block: true)
        case .bullets(let tight, let items): node(.bulletList(isTight: tight), items, block: true)
        case .numbers(let from, let tight, let items):
            node(.orderedList(start: Int32(from), isTight: tight), items, block: true)
        case .item(let children): node(.item, children, block: true)
        case .task(let isDone, let children): node(.taskItem(isTicked: isDone), children, block: true)
        case .codeBlock(let text): leaf(.codeBlock, text)
        case .rule: node(.thematicBreak, [])
        case .table(let rows): node(.table, rows, block: true)
        case .row(let head, let cells): node(.tableRow(isHead: head), cells, block: true)
        case .cell(let alignment, let children): node(.tableCell(alignment), children, block: true)
        case .t(let text): leaf(.text(isShownName: false), text)
        case .br: node(.lineBreak, [])
        case .code(let text): leaf(.code, text)
        case .em(let children): node(.emphasis, children)
        case .strong(let children): node(.strong, children)
        case .del(let children): node(.strikethrough, children)
        default: addReference(draft)
        }
    }

    private mutating func addReference(_ draft: Draft) {
        let block = Int32(linked.anchors.count - 1)
        switch draft {
        case .link(let link, let children):
            linked.links.append(link)
            node(.link(reference: Int32(linked.links.count - 1)), children)
        case .image(let link, let text, let caption):
            linked.links.append(link)
            while document.references.count < linked.links.count {
                document.references.append(Reference(.unsafe(""), at: .start, caption: caption))
            }
            node(.image(reference: Int32(linked.links.count - 1)), [.t(text)])
            document.nodes.removeLast()
            document.nodes[document.nodes.count - 1].end = Int32(document.nodes.count)
        case .name(let entity, let children, let isLinked):
            let start = offset
            for child in children { add(child) }
            mention(entity, start..<offset, node: -1, isLinked: isLinked, block)
        case .written(let entity, let children):
            linked.links.append(.entity(entity))
            let (start, index) = (offset, Int32(document.nodes.count))
            let place = linked.mentions.count
            node(.link(reference: Int32(linked.links.count - 1)), children)
            mention(entity, start..<offset, node: index, isLinked: true, block)
            linked.mentions.insert(linked.mentions.removeLast(), at: place)
        case .fn(let place):
            let footnote = Handle<Site.Footnote>(firstFootnote + place)
            let ordinal = Int32(linked.markers.count { $0.footnote == footnote } + 1)
            linked.markers.append(
                FootnoteMarker(
                    node: Int32(document.nodes.count), footnote: footnote, ordinal: ordinal, sentence: 0..<offset,
                    block: block))
            node(.footnoteReference(Int32(place)), [])
        case .passage(let role, let note, let entity, let children):
            let place = linked.passages.count
            let start = offset
            for child in children { add(child) }
            linked.passages.insert(
                Passage(
                    range: start..<offset, role: role, note: note, entity: entity, number: Int32(place + 1),
                    sentence: 0..<0,
                    block: block), at: place)
            for index in linked.passages.indices { linked.passages[index].number = Int32(index + 1) }
        default: break
        }
    }

    private mutating func mention(_ entity: Entity, _ range: Range<Int32>, node: Int32, isLinked: Bool, _ block: Int32)
    {
        let ordinal = (ordinals[entity] ?? 0) + 1
        ordinals[entity] = ordinal
        linked.mentions.append(
            Mention(
                range: range, entity: entity, ordinal: ordinal, isLinked: isLinked, node: node, sentence: 0..<0,
                block: block))
    }

    /// A sentence is what stands between full stops in one block.
    private mutating func closeSentences() {
        let text = document.text
        func sentence(_ place: Int32) -> Range<Int32> {
            var start = min(Int(place), text.count)
            while start > 0, text[start - 1] != 0x0A, !(text[start - 1] == 0x20 && start > 1 && text[start - 2] == 0x2E)
            {
                start -= 1
            }
            var end = min(Int(place), text.count)
            while end < text.count, text[end] != 0x0A {
                end += 1
                if text[end - 1] == 0x2E { break }
            }
            return Int32(start)..<Int32(end)
        }
        for index in linked.mentions.indices {
            linked.mentions[index].sentence = sentence(linked.mentions[index].range.lowerBound)
        }
        for index in linked.markers.indices {
            linked.markers[index].sentence = sentence(max(0, linked.markers[index].sentence.upperBound - 1))
        }
        for index in linked.passages.indices {
            linked.passages[index].sentence = sentence(linked.passages[index].range.lowerBound)
        }
    }
}
