import Base
import CCMarkGFM
import Synchronization

/// Calls cmark-gfm: the default allocator, footnotes, tables and task lists always, strikethrough under a lock.
///
/// The strikethrough extension switches `~` on and off in a table of special characters that all parsers share
/// (`SPECIAL_CHARS` and `SKIP_CHARS` in cmark's inlines.c, indexed by bytes of the text). A text without `~` never
/// reads the switched entry, so it needs no lock; the texts with one are parsed one at a time. The autolink extension
/// switches letters that every text has, and is never attached.
enum CommonMarkParser {
    private static let strikethroughLock = Mutex(())

    /// Registers the extensions at first use; the runtime lets one thread do it.
    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

    /// Parses a text and calls back with the root of its tree, which lives as long as the call.
    /// Returns nil where cmark gives no tree.
    static func withTree<Result>(
        of bytes: Span<UInt8>, hasTilde: Bool, _ body: (OpaquePointer) -> Result
    ) -> Result? {
        _ = registered
        return ParseMemory.with { memory in
            let address = UInt(bitPattern: memory)
            let root =
                hasTilde
                ? strikethroughLock.withLock { _ in UInt(bitPattern: parse(bytes, strikethrough: true, address)) }
                : UInt(bitPattern: parse(bytes, strikethrough: false, address))
            guard let root = OpaquePointer(bitPattern: root) else { return nil }
            // What is cut from a parse's memory goes with it, as a whole.
            defer { if memory == nil { cmark_node_free(root) } }
            return body(root)
        }
    }

    /// - Parameter memory: The address of the allocator to use; 0 for cmark's own.
    private static func parse(
        _ bytes: Span<UInt8>, strikethrough: Bool, _ memory: UInt
    ) -> OpaquePointer? {
        let memory = UnsafeMutablePointer<cmark_mem>(bitPattern: memory) ?? cmark_get_default_mem_allocator()
        guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in strikethrough ? ["table", "tasklist", "strikethrough"] : ["table", "tasklist"] {
            guard let found = cmark_find_syntax_extension(name) else { return nil }
            cmark_parser_attach_syntax_extension(parser, found)
        }
        bytes.bytes.withUnsafeBytes { text in
            cmark_parser_feed(parser, text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count)
        }
        return cmark_parser_finish(parser)
    }
}

/// The bytes of a node of cmark's tree, in place: to be copied before the tree goes.
enum CommonMarkTree {
    /// A node's own words.
    @_lifetime(borrow node)
    static func literal(_ node: OpaquePointer) -> Span<UInt8> { bytes(cmark_node_get_literal(node), of: node) }

    @_lifetime(borrow node)
    static func title(_ node: OpaquePointer) -> Span<UInt8> { bytes(cmark_node_get_title(node), of: node) }

    /// What a paragraph was read from.
    @_lifetime(borrow node)
    static func content(_ node: OpaquePointer) -> Span<UInt8> { bytes(cmark_node_get_string_content(node), of: node) }

    /// A letter for each column of a table.
    @_lifetime(borrow node)
    static func alignments(_ node: OpaquePointer) -> Span<UInt8> {
        let first = cmark_gfm_extensions_get_table_alignments(node)
        return bytes(first, count: Int(cmark_gfm_extensions_get_table_columns(node)), of: node)
    }

    @_lifetime(borrow node)
    private static func bytes(_ text: UnsafePointer<CChar>?, of node: OpaquePointer) -> Span<UInt8> {
        bytes(text, count: text.map { strlen($0) } ?? 0, of: node)
    }

    @_lifetime(borrow node)
    private static func bytes(_ first: UnsafeRawPointer?, count: Int, of node: OpaquePointer) -> Span<UInt8> {
        let bytes = UnsafeRawBufferPointer(start: first, count: first == nil ? 0 : count)
        return _overrideLifetime(bytes.assumingMemoryBound(to: UInt8.self).span, borrowing: node)
    }
}

/// What a node of cmark's tree is.
enum CommonMarkKind {
    case document, blockQuote, list, item, code, html, paragraph, heading, thematicBreak, footnoteDefinition
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, link, image, footnoteReference
    case strikethrough
    case unknown

    init(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
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
        default: self = Self.ofExtension(node)
        }
    }

    /// The numbers of extension nodes are given out at run time; their names are fixed.
    private static func ofExtension(_ node: OpaquePointer) -> Self {
        switch cmark_node_get_type_string(node).map(String.init(cString:)) {
        case "table_cell": .tableCell
        case "table_row", "table_header": .tableRow
        case "table": .table
        case "strikethrough": .strikethrough
        default: .unknown
        }
    }
}
