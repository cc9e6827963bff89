import Model

/// A scalar of a YAML text and the very bytes in which it is written, for a tool that changes nothing else.
package struct YAMLScalar: Sendable, Equatable {
    /// How it is written.
    package enum Style: Sendable { case plain, singleQuoted, doubleQuoted, block }

    package var text: String
    package var position: Position
    /// In bytes of the text, quotes and the header of a block (`>-`) included, line ends behind it not.
    package var range: Range<Int>
    package var style: Style

    /// The scalars of a list of mappings, mapping by mapping; nil where the text is no such list, or broken.
    ///
    /// Values that are lists or mappings themselves are left out. Lines may end in CRLF.
    package static func scalars(ofListIn bytes: [UInt8]) -> [[String: YAMLScalar]]? {
        bytes.withUnsafeBufferPointer { buffer in
            guard let scanner = EventScanner(buffer) else { return nil }
            defer { scanner.close() }
            var walk = ScalarWalk(bytes: buffer)
            while true {
                guard case .event(let event) = scanner.next(lineOffset: 0) else { return nil }
                if event.kind == .streamEnd { return walk.isList ? walk.mappings : nil }
                walk.take(event)
            }
        }
    }
}

/// Follows the events of a list of mappings and keeps their scalars.
private struct ScalarWalk {
    let bytes: UnsafeBufferPointer<UInt8>
    var mappings: [[String: YAMLScalar]] = []
    var isList = false
    private var level = 0
    private var key: String?
    /// A place of which both the character and the byte are known, so that every place is found going on from the last.
    private var known = (character: 0, byte: 0)

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func take(_ event: EventScanner.Event) {
        switch event.kind {
        case .sequenceStart, .mappingStart:
            if level == 0 { isList = event.kind == .sequenceStart }
            if level == 1, event.kind == .mappingStart, isList { mappings.append([:]) }
            level += 1
            key = nil
        case .sequenceEnd, .mappingEnd:
            level -= 1
            key = nil
        case .scalar where level == 2 && isList && !mappings.isEmpty:
            if let name = key {
                mappings[mappings.count - 1][name] = scalar(event)
                key = nil
            } else {
                key = event.text
            }
        default: break
        }
    }

    private mutating func scalar(_ event: EventScanner.Event) -> YAMLScalar {
        let start = byte(of: event.range.lowerBound)
        var end = byte(of: event.range.upperBound)
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
        let style: YAMLScalar.Style =
            event.isBlock
            ? .block : event.isPlain ? .plain : bytes[start] == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted
        return YAMLScalar(text: event.text, position: event.position, range: start..<end, style: style)
    }

    /// The byte at which a character starts; characters are asked for in ascending order.
    private mutating func byte(of character: Int) -> Int {
        var (at, byte) = known
        if character < at { (at, byte) = (0, 0) }
        while at < character, byte < bytes.count {
            byte += 1
            while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            at += 1
        }
        known = (at, byte)
        return byte
    }
}
