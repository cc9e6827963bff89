import Base
import Markdown
import Model

/// Writes a document down in one line, so that a test shows it beside its Markdown.
enum Outline {
    static func of(_ markdown: String) -> String {
        of(MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(markdown.utf8))).value)
    }

    /// `p"…"` for a paragraph of one text, `p[…]` for one of several nodes; the start of a list follows its name after
    /// `#`.
    static func of(_ document: Document) -> String {
        var text = list(document.body, document)
        for (index, note) in document.footnotes.enumerated() {
            text +=
                " | \(index + 1)^\(note.label)@\(note.position.line):\(note.position.column) "
                + list(note.nodes, document)
        }
        return text
    }

    private static func list(_ range: Range<Int>, _ document: Document) -> String {
        var parts: [String] = []
        var index = range.lowerBound
        while index < range.upperBound {
            parts.append(node(index, document))
            index = max(index + 1, Int(document.nodes[index].end))
        }
        return parts.joined(separator: " ")
    }

    private static func node(_ index: Int, _ document: Document) -> String {
        let node = document.nodes[index]
        let words = document.string(node.text).debugDescription
        if node.isText { return words }
        let children = list(index + 1..<Int(node.end), document)
        return name(node, document) + (children.isEmpty ? (node.text.isEmpty ? "" : words) : "[\(children)]")
    }

    private static func name(_ node: Node, _ document: Document) -> String {
        switch node.kind {
        case .paragraph: "p"
        case .heading(let level): "h\(level)"
        case .blockQuote: "quote"
        case .bulletList(let isTight): isTight ? "ul" : "ul-loose"
        case .orderedList(let start, let isTight): "ol#\(start)\(isTight ? "" : "-loose")"
        case .item: "li"
        case .taskItem(let isTicked): isTicked ? "done" : "todo"
        case .definitionList: "dl"
        case .definitionTerm: "dt"
        case .definition: "dd"
        case .codeBlock: "pre"
        case .thematicBreak: "hr"
        case .table: "table"
        case .tableRow(let isHead): isHead ? "head" : "row"
        case .tableCell(let alignment): alignment == .none ? "cell" : "cell-\(alignment)"
        case .text: ""
        case .lineBreak: "br"
        case .code: "code"
        case .emphasis: "em"
        case .strong: "strong"
        case .strikethrough: "del"
        case .element(.abbr(let expansion)): "abbr<\(document.expansions[Int(expansion)])>"
        case .element(let element): "\(element)"
        case .link(let reference): "a<\(target(document.references[Int(reference)].target))>"
        case .image(let reference): "img<\(target(document.references[Int(reference)].target))>"
        case .footnoteReference(let footnote): "^\(footnote + 1)"
        }
    }

    static func target(_ target: Reference.Target) -> String {
        switch target {
        case .entity(let kind, let id): "\(kind?.rawValue ?? "?"):\(id)"
        case .footnote(let article, let label): "footnote:\(article)/\(label)"
        case .url(let url): url.text
        case .fragment(let name): "#\(name)"
        case .file(let path): "file:\(path)"
        case .unsafe(let text): "unsafe:\(text)"
        }
    }

    /// The findings, each as `line:column rule ~length`.
    static func findings(_ markdown: String, from offset: Int = 0, line: Int = 1) -> [String] {
        let file = SourceFile(path: "a.md", bytes: Array(markdown.utf8))
        return MarkdownParser.parse(file, from: offset, line: line).diagnostics.map {
            "\($0.position.line):\($0.position.column) \($0.rule.rawValue) ~\($0.length)"
        }
    }

    static func sentences(_ markdown: String) -> [String] {
        MarkdownParser.parse(SourceFile(path: "a.md", bytes: Array(markdown.utf8))).diagnostics.map(\.sentence)
    }
}
