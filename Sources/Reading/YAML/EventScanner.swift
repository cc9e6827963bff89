import CLibYAML
import Model

/// libyaml's event stream over a text in memory; none of its pointers leaves this file.
@safe struct EventScanner: ~Copyable, ~Escapable {
    /// What libyaml found next, copied out of its memory.
    struct Event {
        enum EventType {
            case streamStart, streamEnd, documentStart, documentEnd, alias, scalar, sequenceStart, sequenceEnd,
                mappingStart, mappingEnd, none
        }

        var kind: EventType
        var position: Position
        var text = ""
        var isPlain = false
        /// In characters of the text, from 0.
        var range = 0..<0
        var isBlock = false
        var hasAnchor = false
        var hasTag = false

        /// Whether it is one of YAML's ways to write nothing.
        var isPlainNull: Bool { isPlain && (text == "~" || text == "null") }
    }

    /// What libyaml could not read, in words for an author.
    struct Problem {
        var message: String
        var fix: String?
    }

    enum Step {
        case event(Event)
        case failure(Problem, Position)
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: Span<UInt8>

    /// A scanner over bytes, which outlive it; nil if there is not enough memory.
    @_lifetime(copy bytes)
    init?(_ bytes: Span<UInt8>) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            unsafe parser.deallocate()
            return nil
        }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        // libyaml reads the bytes as it goes; they live at least as long as the scanner.
        unsafe bytes.withUnsafeBufferPointer { unsafe yaml_parser_set_input_string(parser, $0.baseAddress, $0.count) }
        unsafe self.parser = parser
        self.bytes = bytes
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
    }

    /// The next event, with its lines counted from the start of the file.
    func next(lineOffset: Int) -> Step {
        var raw = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &raw) == 1 else { return failure(lineOffset: lineOffset) }
        defer { unsafe yaml_event_delete(&raw) }
        let position = unsafe Self.position(raw.start_mark, lineOffset)
        var event = Event(kind: .none, position: position)
        event.range =
            unsafe Int(clamping: raw.start_mark.index)..<Int(clamping: max(raw.start_mark.index, raw.end_mark.index))
        switch unsafe raw.type {
        case YAML_STREAM_START_EVENT: event.kind = .streamStart
        case YAML_STREAM_END_EVENT: event.kind = .streamEnd
        case YAML_DOCUMENT_START_EVENT: event.kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: event.kind = .documentEnd
        case YAML_ALIAS_EVENT:
            event.kind = .alias
            event.hasAnchor = true
        case YAML_SCALAR_EVENT: unsafe Self.fill(&event, from: raw.data.scalar)
        case YAML_SEQUENCE_START_EVENT:
            event.kind = .sequenceStart
            event.hasAnchor = unsafe raw.data.sequence_start.anchor != nil
            event.hasTag = unsafe raw.data.sequence_start.tag != nil
        case YAML_SEQUENCE_END_EVENT: event.kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            event.kind = .mappingStart
            event.hasAnchor = unsafe raw.data.mapping_start.anchor != nil
            event.hasTag = unsafe raw.data.mapping_start.tag != nil
        case YAML_MAPPING_END_EVENT: event.kind = .mappingEnd
        default: event.kind = .none
        }
        return .event(event)
    }

    private static func fill(
        _ event: inout Event, from scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar
    ) {
        event.kind = .scalar
        event.hasAnchor = unsafe scalar.anchor != nil
        event.hasTag = unsafe scalar.tag != nil
        event.isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
        event.isBlock = unsafe scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
        guard let value = unsafe scalar.value else { return }
        event.text = unsafe String(decoding: UnsafeBufferPointer(start: value, count: scalar.length), as: UTF8.self)
    }

    private func failure(lineOffset: Int) -> Step {
        let raw = unsafe parser.pointee
        let problem = unsafe raw.problem.map { unsafe String(cString: $0) } ?? "this is not YAML"
        let context = unsafe raw.context.map { unsafe String(cString: $0) + ": " } ?? ""
        let fix: String? =
            switch problem {
            case "mapping values are not allowed in this context": "put quotes around a value that contains ': '"
            case "found character that cannot start any token": "put quotes around the value, and use spaces, not tabs"
            default: nil
            }
        var position = unsafe Self.position(raw.problem_mark, lineOffset)
        // libyaml ends a last line that has no end, and so may name one more than there are.
        let last = lineOffset + 1 + bytes.indices.count { bytes[$0] == UInt8(ascii: "\n") }
        if position.line > last { position = Position(line: last) }
        return .failure(Problem(message: context + problem, fix: fix), position)
    }

    private static func position(_ mark: yaml_mark_t, _ lineOffset: Int) -> Position {
        Position(line: Int(clamping: mark.line) + 1 + lineOffset, column: Int(clamping: mark.column) + 1)
    }
}
