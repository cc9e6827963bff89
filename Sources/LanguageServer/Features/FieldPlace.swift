import Base
import Loading

/// Where in the fields of a file an editor is typing, read line by line: what is typed is rarely whole.
struct FieldPlace {
    /// What is typed there.
    enum Content {
        /// A key of a mapping of a shape; or a value of a field, if the mapping may also be that.
        case key(of: RecordShape, or: (field: RecordShape.Field, shape: RecordShape)?)
        /// A value of a field of a shape.
        case value(RecordShape.Field, of: RecordShape)
        /// The id of a rule, and then its level.
        case rule, level
    }

    let content: Content
    /// The bytes of the key or value up to the place.
    let typed: Range<Int>
    /// The keys that the mapping has already, as far as they are on lines of their own.
    private(set) var known: Set<String> = []

    /// Nil if the place is not in fields, or no shape is known there.
    init?(at offset: Int, in text: EditedText, path: String) {
        guard let root = RecordShape.of(path) else { return nil }
        let line = text.line(at: offset)
        guard let lines = Self.lines(of: text, path, at: line), lines.contains(line) else { return nil }
        let written = Line(text, line, to: offset)
        var keys = written.parents(in: text, from: lines.lowerBound)
        var words = written.words
        let bracket = Self.enter(&words, of: text, &keys)
        if bracket == nil { known = written.siblings(in: text, lines) }
        let colon = text.bytes[words].firstIndex(of: UInt8(ascii: ":")).flatMap { colon in
            colon + 1 >= words.upperBound || text.bytes[colon + 1] == 0x20 ? colon : nil
        }
        let key = colon.map { text.string(words.lowerBound..<$0).trimmingBlanks }
        typed = Self.trimmed(colon.map { $0 + 1..<words.upperBound } ?? words, text)
        let isItem = bracket == UInt8(ascii: "[") || bracket == nil && written.dash != nil
        guard let content = Self.content(keys, key, in: root, isItem: isItem, isInList: bracket == UInt8(ascii: "["))
        else { return nil }
        self.content = content
    }

    /// - Parameters:
    ///   - keys: Those of the mappings around the place.
    ///   - key: The key on the line, if its value is typed.
    private static func content(
        _ keys: [String], _ key: String?, in root: RecordShape, isItem: Bool, isInList: Bool
    ) -> Content? {
        let outer = keys.last.flatMap { last in
            root.inner(Array(keys.dropLast())).flatMap { shape in
                shape.fields.first { $0.key == last }.map { (field: $0, shape: shape) }
            }
        }
        if let outer, case .ruleLevels = outer.field.value { return key == nil ? .rule : .level }
        guard let shape = root.inner(keys), !isInList || key != nil else {
            // A list of values whose key is on a line above, or before the bracket.
            return key == nil ? outer.map { .value($0.field, of: $0.shape) } : nil
        }
        guard let key else { return .key(of: shape, or: isItem ? outer : nil) }
        return shape.fields.first { $0.key == key }.map { .value($0, of: shape) }
    }

    /// The lines of the fields, also while the line that ends them is missing.
    private static func lines(of text: EditedText, _ path: String, at line: Int) -> Range<Int>? {
        if let lines = WrittenFields.lines(of: text, path) { return lines }
        let isOpen = path.hasSuffix(".md") && text.string(text.line(0)) == "---"
        return isOpen ? 1..<text.lineCount : nil
    }

    /// Goes into the brackets that are open before the place: `{to: x, as:` and `[a,`; returns the innermost.
    private static func enter(_ words: inout Range<Int>, of text: EditedText, _ keys: inout [String]) -> UInt8? {
        var depth = 0
        var start = words.upperBound
        var item = words.upperBound
        while start > words.lowerBound {
            start -= 1
            switch text.bytes[start] {
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth += 1
            case UInt8(ascii: ",") where depth == 0 && item == words.upperBound: item = start + 1
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if depth > 0 {
                    depth -= 1
                    continue
                }
                var outer = words.lowerBound..<start
                let inner = (item == words.upperBound ? start + 1 : item)..<words.upperBound
                _ = enter(&outer, of: text, &keys)
                let head = text.string(outer).trimmingBlanks
                if head.hasSuffix(":") { keys.append(String(head.dropLast()).trimmingBlanks) }
                words = inner
                return text.bytes[start]
            default: break
            }
        }
        return nil
    }

    private static func trimmed(_ range: Range<Int>, _ text: EditedText) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, text.bytes[start] == 0x20 || "\"'".utf8.contains(text.bytes[start]) {
            start += 1
        }
        return start..<range.upperBound
    }
}

extension FieldPlace {
    /// One line of block YAML up to a place.
    fileprivate struct Line {
        let number: Int
        /// Where its key or value begins, in spaces: after the dashes of list items.
        let indent: Int
        /// Where its first dash is; nil if it begins no item of a list.
        let dash: Int?
        /// Its bytes after the dashes.
        let words: Range<Int>

        init(_ text: EditedText, _ number: Int, to end: Int? = nil) {
            let line = text.line(number)
            let stop = min(end ?? line.upperBound, line.upperBound)
            var (start, dash) = (line.lowerBound, nil as Int?)
            while start < stop, text.bytes[start] == 0x20 || text.bytes[start] == UInt8(ascii: "-") {
                if text.bytes[start] == UInt8(ascii: "-") {
                    guard start + 1 >= stop || text.bytes[start + 1] == 0x20 else { break }
                    dash = dash ?? start - line.lowerBound
                }
                start += 1
            }
            (self.number, indent, self.dash, words) = (number, start - line.lowerBound, dash, start..<max(start, stop))
        }

        /// The keys of the mappings around the line, the outermost first.
        func parents(in text: EditedText, from first: Int) -> [String] {
            var keys: [String] = []
            var (indent, dash) = (self.indent, self.dash)
            var number = self.number
            while number > first, indent > 0 || dash != nil {
                number -= 1
                let line = Line(text, number)
                guard !line.words.isEmpty else { continue }
                if line.indent < indent || line.indent == indent && line.dash == nil && dash == indent
                    || dash == line.indent
                {
                    let words = text.string(line.words).trimmingBlanks
                    if words.hasSuffix(":"), dash.map({ line.indent <= $0 }) ?? (line.indent < indent) {
                        keys.insert(String(words.dropLast()), at: 0)
                        (indent, dash) = (line.indent, line.dash)
                    }
                } else if line.indent == indent, line.dash != nil, dash == nil {
                    // The first key of the item to which the line belongs.
                    dash = line.dash
                }
            }
            return keys
        }

        /// The keys of the lines above and below with the same indent.
        func siblings(in text: EditedText, _ lines: Range<Int>) -> Set<String> {
            var keys: Set<String> = []
            func add(_ line: Line) {
                guard let key = text.string(line.words).split(separator: ":").first else { return }
                keys.insert(String(key).trimmingBlanks)
            }
            var above = number - 1
            var isOpen = dash == nil
            while isOpen, above >= lines.lowerBound {
                let line = Line(text, above)
                if line.indent < indent, !line.words.isEmpty { break }
                if line.indent == indent { add(line) }
                isOpen = !(line.indent == indent && line.dash != nil)
                above -= 1
            }
            for below in number + 1..<max(number + 1, lines.upperBound) {
                let line = Line(text, below)
                if line.words.isEmpty { continue }
                if line.indent < indent || line.dash.map({ $0 < indent }) == true { break }
                if line.indent == indent { add(line) }
            }
            return keys
        }
    }
}

extension RecordShape {
    /// The shape of the mapping to which keys lead; nil if they lead to none.
    func inner(_ keys: [String]) -> RecordShape? {
        var shape = self
        for key in keys {
            guard let next = shape.fields.first(where: { $0.key == key })?.value.mapping else { return nil }
            shape = next
        }
        return shape
    }
}

extension RecordShape.Value {
    /// The mapping that a value may be; nil if it may be none.
    var mapping: RecordShape? {
        switch self {
        case .record(let shape), .either(_, let shape): shape
        case .list(let item), .entries(let item): item.mapping
        default: nil
        }
    }

    /// The value without its list.
    var item: RecordShape.Value {
        switch self {
        case .list(let item): item.item
        case .either(let value, _): value.item
        default: self
        }
    }
}

extension String {
    /// Without blanks at its ends.
    var trimmingBlanks: String {
        let head = drop { $0 == " " || $0 == "\t" }
        return String(head.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
