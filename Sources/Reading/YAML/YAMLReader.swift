import CLibYAML
package import Model

/// Reads one YAML document of the strict subset from libyaml's events.
///
/// Refused, each with its place: anchors, aliases, tags, merge keys, a second document, keys that are not text,
/// duplicate keys, more than 32 levels. A syntax error ends the reading, and nothing read before it is returned.
package struct YAMLReader: ~Copyable, ~Escapable {
    /// How deeply lists and mappings may be nested.
    static let deepestLevel = 32

    private let path: String
    /// Lines of the file before the text given to the parser.
    private let lineOffset: Int
    private var diagnostics: [Diagnostic] = []
    private var scanner: EventScanner

    @_lifetime(copy scanner)
    private init(path: String, lineOffset: Int, scanner: consuming EventScanner) {
        self.path = path
        self.lineOffset = lineOffset
        self.scanner = scanner
    }

    /// Reads a text that starts `lineOffset` lines below the start of its file.
    ///
    /// The value is nil if the text is empty, holds only comments, or is broken.
    package static func read(_ text: ArraySlice<UInt8>, path: String, lineOffset: Int = 0) -> Diagnosed<YAMLNode?> {
        if let node = PlainYAML.read(text.span, lineOffset: lineOffset) { return Diagnosed(node) }
        return readAll(text.span, path: path, lineOffset: lineOffset)
    }

    /// Reads any text with libyaml.
    static func readAll(_ bytes: Span<UInt8>, path: String, lineOffset: Int) -> Diagnosed<YAMLNode?> {
        guard let scanner = EventScanner(bytes) else {
            return Diagnosed(nil, [Diagnostic(.invalidYAML, in: path, at: .start, "out of memory")])
        }
        var reader = YAMLReader(path: path, lineOffset: lineOffset, scanner: scanner)
        let node = reader.document()
        return Diagnosed(node, reader.diagnostics)
    }

    private mutating func document() -> YAMLNode? {
        var root: YAMLNode?
        while let event = next() {
            switch event.kind {
            case .documentStart where root != nil:
                report(.unsupportedYAML, at: event.position, "a second document", fix: "keep one document per file")
                return root
            case .scalar, .sequenceStart, .mappingStart, .alias:
                guard let node = node(event, level: 1) else { return nil }
                root = node
            case .streamEnd: return root
            default: continue
            }
        }
        return nil
    }

    /// The node that starts with an event; nil if reading cannot continue.
    private mutating func node(_ event: EventScanner.Event, level: Int) -> YAMLNode? {
        if event.hasAnchor {
            report(
                .unsupportedYAML, at: event.position, "anchors and aliases are not supported",
                fix: "write the value itself here")
        }
        if event.hasTag { report(.unsupportedYAML, at: event.position, "tags are not supported", fix: "remove it") }
        switch event.kind {
        case .alias: return YAMLNode(.scalar(""), at: event.position)
        case .scalar: return YAMLNode(.scalar(event.isPlainNull ? "" : event.text), at: event.position)
        default: break
        }
        guard level <= Self.deepestLevel else {
            report(.unsupportedYAML, at: event.position, "more than \(Self.deepestLevel) levels of lists and mappings")
            return nil
        }
        return event.kind == .sequenceStart ? sequence(event, level: level) : mapping(event, level: level)
    }

    private mutating func sequence(_ start: EventScanner.Event, level: Int) -> YAMLNode? {
        var items: [YAMLNode] = []
        while let event = next() {
            if event.kind == .sequenceEnd { return YAMLNode(.sequence(items), at: start.position) }
            guard let item = node(event, level: level + 1) else { return nil }
            items.append(item)
        }
        return nil
    }

    private mutating func mapping(_ start: EventScanner.Event, level: Int) -> YAMLNode? {
        var entries: [YAMLNode.Entry] = []
        while let event = next() {
            if event.kind == .mappingEnd { return YAMLNode(.mapping(entries), at: start.position) }
            guard let key = node(event, level: level + 1), let valueStart = next(),
                let value = node(valueStart, level: level + 1)
            else { return nil }
            guard case .scalar(let name) = key.content else {
                report(.unsupportedYAML, at: key.position, "a key must be text, not \(key.shape)")
                continue
            }
            add(YAMLNode.Entry(key: name, keyPosition: key.position, value: value), to: &entries)
        }
        return nil
    }

    private mutating func add(_ entry: YAMLNode.Entry, to entries: inout [YAMLNode.Entry]) {
        if entry.key == "<<" {
            report(
                .unsupportedYAML, at: entry.keyPosition, "merge keys are not supported",
                fix: "write the keys themselves here",
                length: 2
            )
        } else if let first = entries.first(where: { $0.key == entry.key }) {
            report(
                .duplicateKey, at: entry.keyPosition, "'\(entry.key)' appears a second time",
                length: entry.key.unicodeScalars.count,
                notes: [Note(in: path, at: first.keyPosition, "the first is here")])
        } else {
            entries.append(entry)
        }
    }

    private mutating func next() -> EventScanner.Event? {
        switch scanner.next(lineOffset: lineOffset) {
        case .event(let event): return event
        case .failure(let problem, let position):
            report(.invalidYAML, at: position, problem.message, fix: problem.fix)
            return nil
        }
    }

    private mutating func report(
        _ rule: Rule, at position: Position, _ message: String, fix: String? = nil, length: Int = 1, notes: [Note] = []
    ) {
        diagnostics.append(Diagnostic(rule, in: path, at: position, message, fix: fix, length: length, notes: notes))
    }
}

/// A value of the strict YAML subset, with its place; scalars are text, whatever they look like.
package struct YAMLNode: Sendable, Equatable {
    /// What a node holds.
    package enum Content: Sendable, Equatable {
        /// The text after unquoting; a plain empty scalar, `~` or `null` is the empty text.
        case scalar(String)
        case sequence([YAMLNode])
        /// In the order of the file; no key occurs twice.
        case mapping([Entry])
    }

    /// One `key: value` of a mapping.
    package struct Entry: Sendable, Equatable {
        package var key: String
        package var keyPosition: Position
        package var value: YAMLNode

        package init(key: String, keyPosition: Position, value: YAMLNode) {
            self.key = key
            self.keyPosition = keyPosition
            self.value = value
        }
    }

    package var content: Content
    package var position: Position

    package init(_ content: Content, at position: Position) {
        self.content = content
        self.position = position
    }

    /// This shape of value, in an author's words.
    package var shape: String {
        switch content {
        case .scalar: "text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
