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
    /// Returns nil if cmark gives no tree.
    static func withTree<Result>(
        of bytes: Span<UInt8>, hasTilde: Bool, _ body: (CommonMarkNode) -> Result
    ) -> Result? {
        _ = registered
        return unsafe ParseMemory.with { memory in
            let address = UInt(bitPattern: memory)
            let root =
                hasTilde
                ? strikethroughLock.withLock { _ in unsafe UInt(bitPattern: parse(bytes, strikethrough: true, address))
                }
                : unsafe UInt(bitPattern: parse(bytes, strikethrough: false, address))
            guard let root = unsafe OpaquePointer(bitPattern: root) else { return nil }
            // What is cut from a parse's memory goes with it, as a whole.
            defer { if unsafe memory == nil { unsafe cmark_node_free(root) } }
            return unsafe body(CommonMarkNode(root: root))
        }
    }

    /// - Parameter memory: The address of the allocator to use; 0 for cmark's own.
    private static func parse(
        _ bytes: Span<UInt8>, strikethrough: Bool, _ memory: UInt
    ) -> OpaquePointer? {
        let memory = unsafe UnsafeMutablePointer<cmark_mem>(bitPattern: memory) ?? cmark_get_default_mem_allocator()
        guard let parser = unsafe cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory) else { return nil }
        defer { unsafe cmark_parser_free(parser) }
        for name in strikethrough ? ["table", "tasklist", "strikethrough"] : ["table", "tasklist"] {
            guard let found = unsafe cmark_find_syntax_extension(name) else { return nil }
            unsafe cmark_parser_attach_syntax_extension(parser, found)
        }
        unsafe bytes.bytes.withUnsafeBytes { text in
            unsafe cmark_parser_feed(parser, text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count)
        }
        return unsafe cmark_parser_finish(parser)
    }
}

/// A node of cmark's tree. It lives no longer than the call that was given the tree, and so does what it lends.
@safe struct CommonMarkNode: ~Escapable {
    private let node: OpaquePointer

    @_lifetime(immortal)
    fileprivate init(root: OpaquePointer) { unsafe node = root }

    @_lifetime(copy relative)
    private init?(_ node: OpaquePointer?, of relative: CommonMarkNode) {
        guard let node = unsafe node else { return nil }
        unsafe self.node = node
    }

    func isSame(as other: CommonMarkNode) -> Bool { unsafe node == other.node }

    // MARK: The tree

    var firstChild: CommonMarkNode? {
        @_lifetime(copy self) get { unsafe Self(cmark_node_first_child(node), of: self) }
    }
    var next: CommonMarkNode? { @_lifetime(copy self) get { unsafe Self(cmark_node_next(node), of: self) } }
    var parent: CommonMarkNode? { @_lifetime(copy self) get { unsafe Self(cmark_node_parent(node), of: self) } }

    // MARK: What it is

    var kind: CommonMarkKind {
        unsafe CommonMarkKind(
            cmark_node_get_type(node), named: cmark_node_get_type_string(node).map { unsafe String(cString: $0) })
    }

    /// From 1; 0 where cmark has lost count.
    var startLine: Int { unsafe Int(cmark_node_get_start_line(node)) }
    var endLine: Int { unsafe Int(cmark_node_get_end_line(node)) }
    var startColumn: Int { unsafe Int(cmark_node_get_start_column(node)) }

    var headingLevel: Int8 { unsafe Int8(clamping: cmark_node_get_heading_level(node)) }
    var isTightList: Bool { unsafe cmark_node_get_list_tight(node) != 0 }
    /// The first number of an ordered list; nil for one of bullets.
    var listStart: Int32? {
        unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            ? Int32(clamping: cmark_node_get_list_start(node)) : nil
    }
    /// Whether an item begins with a box to tick.
    var isTask: Bool { unsafe cmark_node_get_syntax_extension(node) != nil }
    var isTableHead: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(node) != 0 }

    /// The alignments of a table's columns: `l`, `c`, `r` or 0 for each.
    var alignments: [UInt8] {
        guard let first = unsafe cmark_gfm_extensions_get_table_alignments(node) else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: first, count: Int(cmark_gfm_extensions_get_table_columns(node))))
    }

    // MARK: Its words

    /// Its own words, in place: to be copied before the tree goes.
    var literal: Span<UInt8> { @_lifetime(copy self) get { unsafe bytes(cmark_node_get_literal(node)) } }
    var title: Span<UInt8> { @_lifetime(copy self) get { unsafe bytes(cmark_node_get_title(node)) } }
    /// What a paragraph was read from.
    var content: Span<UInt8> { @_lifetime(copy self) get { unsafe bytes(cmark_node_get_string_content(node)) } }
    var url: String { unsafe cmark_node_get_url(node).map { unsafe String(cString: $0) } ?? "" }

    @_lifetime(copy self)
    private func bytes(_ text: UnsafePointer<CChar>?) -> Span<UInt8> {
        let bytes = unsafe UnsafeRawBufferPointer(start: text, count: text.map { unsafe strlen($0) } ?? 0)
        return unsafe _overrideLifetime(bytes.assumingMemoryBound(to: UInt8.self).span, copying: self)
    }
}
