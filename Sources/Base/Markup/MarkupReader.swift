/// Reads XML as it must be, or HTML as it is.
///
/// Nothing outside the bytes is ever read: a document type names no entities, and an unknown reference stays as it is.
package struct MarkupReader {
    /// Why a document is not read, as a clause that follows "the file".
    package struct Fault: Error, Equatable {
        package let reason: String
    }

    /// What a document may hold: levels, and nodes of all kinds.
    package enum Limit {
        package static let depth = 512
        package static let nodes = 4_000_000
    }

    private let input: [UInt8]
    private let isXML: Bool
    private var place = 0
    private var records = [MarkupTree.Record(name: "", parent: -1, range: 0..<0)]
    private var attributes: [(name: String, value: String)] = []
    private var texts: [UInt8] = []
    /// The indices of the open elements, the innermost last; the root is first.
    private var open = [0]
    private var names: [ArraySlice<UInt8>: String] = [:]

    /// Reads XML. A document type, a wrong end tag or a missing one is a fault.
    package static func xml(_ bytes: [UInt8]) throws(Fault) -> MarkupTree {
        var reader = MarkupReader(input: bytes, isXML: true)
        return try reader.read()
    }

    /// Reads HTML in UTF-8; only its size can be at fault.
    package static func html(_ bytes: [UInt8]) throws(Fault) -> MarkupTree {
        var reader = MarkupReader(input: bytes, isXML: false)
        return try reader.read()
    }

    private init(input: [UInt8], isXML: Bool) { (self.input, self.isXML) = (input, isXML) }

    private mutating func read() throws(Fault) -> MarkupTree {
        while place < input.count {
            let start = place
            place = input.span.place(of: UInt8(ascii: "<"), in: place..<input.count) ?? input.count
            if place > start { addText(start..<place) }
            guard place < input.count else { break }
            try readMarkup()
            guard records.count <= Limit.nodes else {
                throw Fault(reason: "has more than \(Limit.nodes) elements and texts")
            }
        }
        if isXML, open.count > 1 { throw Fault(reason: "ends within an element") }
        return MarkupTree(records: records, attributes: attributes, texts: texts)
    }

    private mutating func readMarkup() throws(Fault) {
        let next = place + 1 < input.count ? input[place + 1] : 0
        if next == UInt8(ascii: "/") {
            try readEnd()
        } else if next == UInt8(ascii: "!") {
            try readDeclaration()
        } else if next == UInt8(ascii: "?") {
            skip(to: ">")
        } else if next.isLetter || next == UInt8(ascii: "_") || next >= 0x80 && isXML {
            try readStart()
        } else if isXML {
            throw Fault(reason: "is damaged XML")
        } else {
            addText(place..<place + 1)
            place += 1
        }
    }

    private mutating func skip(to end: StaticString) {
        let found = input.span.place(of: end, in: place..<input.count)
        place = found.map { $0 + end.utf8CodeUnitCount } ?? input.count
    }

    private func holds(_ text: StaticString) -> Bool { input.span.holds(text, at: place) }

    private mutating func readDeclaration() throws(Fault) {
        if holds("<!--") {
            place += 2
            skip(to: "-->")
        } else if holds("<![CDATA[") {
            let start = place + 9
            let end = input.span.place(of: "]]>", in: start..<input.count)
            addRaw(min(start, input.count)..<(end ?? input.count))
            place = end.map { $0 + 3 } ?? input.count
        } else if isXML {
            throw Fault(reason: "has a document type, which no such document needs and which could name other files")
        } else {
            skip(to: ">")
        }
    }

    private mutating func skipWhiteSpace() {
        while place < input.count, input[place].isWhiteSpace { place += 1 }
    }

    private mutating func name() -> String {
        let end = input.span.end(from: place) { !$0.isWhiteSpace && !">/=".utf8.contains($0) }
        let bytes = input[place..<end]
        place = end
        if let known = names[bytes] { return known }
        let text = String(decoding: isXML ? Array(bytes) : bytes.map(\.lowercased), as: UTF8.self)
        names[bytes] = text
        return text
    }

    private mutating func readStart() throws(Fault) {
        place += 1
        let name = name()
        let start = attributes.count
        let isClosed = readAttributes()
        if !isXML { closeImplied(by: name) }
        let parent = open[open.count - 1]
        let index = append(MarkupTree.Record(name: name, parent: Int32(parent), range: start..<attributes.count))
        if isXML ? isClosed : isClosed && HTMLElements.foreign.contains(name) || HTMLElements.void.contains(name) {
            return
        }
        guard open.count < Limit.depth else {
            throw Fault(reason: "has elements nested more than \(Limit.depth) levels deep")
        }
        open.append(index)
        if !isXML, HTMLElements.raw.contains(name) { readRaw(name) }
    }

    /// The text of a script and its like, up to the end tag.
    private mutating func readRaw(_ name: String) {
        let start = place
        while let next = input.span.place(of: "</", in: place..<input.count) {
            let tag = input[min(next + 2, input.count)...].prefix(name.utf8.count).map(\.lowercased)
            place = next
            if tag.elementsEqual(name.utf8) {
                if name == "title" || name == "textarea" { addText(start..<next) } else { addRaw(start..<next) }
                return
            }
            place = next + 2
        }
        place = input.count
        addRaw(start..<place)
    }

    /// Reads attributes up to the end of the tag; returns whether it closes its element.
    private mutating func readAttributes() -> Bool {
        while place < input.count {
            skipWhiteSpace()
            guard place < input.count else { return false }
            if input[place] == UInt8(ascii: ">") {
                place += 1
                return input[place - 2] == UInt8(ascii: "/")
            }
            if input[place] == UInt8(ascii: "/") || input[place] == UInt8(ascii: "=") {
                place += 1
                continue
            }
            let name = name()
            let after = input.span.end(from: place, while: \.isWhiteSpace)
            var value = ""
            if after < input.count, input[after] == UInt8(ascii: "=") {
                place = after + 1
                skipWhiteSpace()
                value = readValue()
            }
            attributes.append((name, value))
        }
        return false
    }

    private mutating func readValue() -> String {
        guard place < input.count else { return "" }
        let quote = input[place]
        let range: Range<Int>
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = input.span.place(of: quote, in: place + 1..<input.count) ?? input.count
            range = place + 1..<end
            place = min(end + 1, input.count)
        } else {
            let end = input.span.end(from: place) { !$0.isWhiteSpace && $0 != UInt8(ascii: ">") }
            range = place..<end
            place = end
        }
        var out: [UInt8] = []
        append(range, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    private mutating func readEnd() throws(Fault) {
        place += 2
        let name = name()
        skip(to: ">")
        if isXML {
            guard open.count > 1, records[open[open.count - 1]].name == name else {
                throw Fault(reason: "is damaged XML: “</\(name)>” ends no element")
            }
            open.removeLast()
        } else if let at = openIndex(of: name) {
            open.removeSubrange(at...)
        }
    }

    /// The place of the open element that an end tag of HTML ends; an inline one does not end a block within it.
    private func openIndex(of name: String) -> Int? {
        let isBlock = HTMLElements.block.contains(name)
        for at in open.indices.dropFirst().reversed() {
            let other = records[open[at]].name
            if other == name { return at }
            if !isBlock, HTMLElements.block.contains(other) { return nil }
            if HTMLElements.walls.contains(other), name != "table", name != "body", name != "html" { return nil }
        }
        return nil
    }

    /// Ends the elements that the beginning of another ends in HTML.
    private mutating func closeImplied(by name: String) {
        guard let ended = HTMLElements.ended(by: name) else { return }
        for at in open.indices.dropFirst().reversed() {
            let other = records[open[at]].name
            if ended.contains(other) {
                open.removeSubrange(at...)
                return
            }
            if other != "p", !HTMLElements.isTransparent(other) { return }
        }
    }

    private mutating func append(_ record: MarkupTree.Record) -> Int {
        let (index, parent) = (records.count, Int(record.parent))
        records.append(record)
        let last = records[parent].last
        if last < 0 { records[parent].first = Int32(index) } else { records[Int(last)].next = Int32(index) }
        records[parent].last = Int32(index)
        return index
    }

    private mutating func addText(_ range: Range<Int>) {
        let start = texts.count
        append(range, to: &texts)
        addNode(from: start)
    }

    private mutating func addRaw(_ range: Range<Int>) {
        let start = texts.count
        texts += input[range]
        addNode(from: start)
    }

    private mutating func addNode(from start: Int) {
        guard texts.count > start else { return }
        let parent = Int32(open[open.count - 1])
        _ = append(MarkupTree.Record(name: "", parent: parent, range: start..<texts.count))
    }

    /// Appends bytes with their references resolved.
    private func append(_ range: Range<Int>, to out: inout [UInt8]) {
        var start = range.lowerBound
        while let mark = input.span.place(of: UInt8(ascii: "&"), in: start..<range.upperBound) {
            out += input[start..<mark]
            let reference = MarkupReference(input, at: mark, before: range.upperBound, isXML: isXML)
            if let reference { out += String(reference.text).utf8 } else { out.append(UInt8(ascii: "&")) }
            start = reference?.end ?? mark + 1
        }
        out += input[start..<range.upperBound]
    }
}
