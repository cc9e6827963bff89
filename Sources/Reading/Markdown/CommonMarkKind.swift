import CCMarkGFM

/// What a node of cmark's tree is.
enum CommonMarkKind {
    case document, blockQuote, list, item, code, html, paragraph, heading, thematicBreak, footnoteDefinition
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, link, image, footnoteReference
    case strikethrough
    case unknown

    /// - Parameter name: Of the type, which is asked for where the type is an extension's.
    init(_ type: cmark_node_type, named name: @autoclosure () -> String?) {
        switch type {
        case CMARK_NODE_TEXT: self = .text
        case CMARK_NODE_SOFTBREAK: self = .softBreak
        case CMARK_NODE_PARAGRAPH: self = .paragraph
        case CMARK_NODE_LINK: self = .link
        case CMARK_NODE_FOOTNOTE_REFERENCE: self = .footnoteReference
        case CMARK_NODE_EMPH: self = .emphasis
        case CMARK_NODE_STRONG: self = .strong
        case CMARK_NODE_ITEM: self = .item
        case CMARK_NODE_LIST: self = .list
        case CMARK_NODE_HEADING: self = .heading
        case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
        case CMARK_NODE_FOOTNOTE_DEFINITION: self = .footnoteDefinition
        case CMARK_NODE_CODE: self = .codeSpan
        case CMARK_NODE_LINEBREAK: self = .lineBreak
        case CMARK_NODE_IMAGE: self = .image
        case CMARK_NODE_HTML_INLINE: self = .inlineHTML
        case CMARK_NODE_CODE_BLOCK: self = .code
        case CMARK_NODE_HTML_BLOCK: self = .html
        case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
        case CMARK_NODE_DOCUMENT: self = .document
        default: self = Self.ofExtension(named: name())
        }
    }

    /// The numbers of extension nodes are given out at run time; their names are fixed.
    private static func ofExtension(named name: String?) -> Self {
        switch name {
        case "table_cell": .tableCell
        case "table_row", "table_header": .tableRow
        case "table": .table
        case "strikethrough": .strikethrough
        default: .unknown
        }
    }
}
