import Base
import Language
import Model

/// A tag of HTML that a text may hold: `<br>`, and the two ends of elements that Markdown has no marks for.
enum SafeTag: Equatable {
    case lineBreak
    case opening(SafeElement, title: String?)
    case closing(SafeElement)

    /// Reads a tag as cmark finds it in a line; nil for any other tag, and for one with attributes that it may not have.
    init?(_ html: Span<UInt8>) {
        guard html.count <= Self.longest, html.holds("<", at: 0) else { return nil }
        let isClosing = html.holds("</", at: 0)
        let start = isClosing ? 2 : 1
        let end = html.end(from: start) { $0.isLetter }
        let name = String(decoding: html.extracting(start..<end), as: UTF8.self).lowercased()
        let rest = html.extracting(html.end(from: end, while: \.isWhiteSpace)...)
        if name == "br", !isClosing, rest.isSame(as: ">") || rest.isSame(as: "/>") {
            self = .lineBreak
            return
        }
        guard let element = SafeElement(rawValue: name) else { return nil }
        if isClosing || element != .abbr {
            guard rest.isSame(as: ">") else { return nil }
            self = isClosing ? .closing(element) : .opening(element, title: nil)
        } else {
            guard rest.count < html.count - end, let title = Self.title(rest) else { return nil }
            self = .opening(element, title: title)
        }
    }

    /// In bytes, with its attribute.
    private static let longest = 1_000

    /// The words of `title="…">`, which must be all there is.
    private static func title(_ rest: Span<UInt8>) -> String? {
        let bytes = (0..<rest.count).map { rest[$0] }
        var index = 5
        func skipBlanks() { while index < bytes.count, bytes[index].isWhiteSpace { index += 1 } }
        guard String(decoding: bytes.prefix(index), as: UTF8.self).lowercased() == "title" else { return nil }
        skipBlanks()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
        index += 1
        skipBlanks()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"),
            let end = bytes[(index + 1)...].firstIndex(of: bytes[index])
        else { return nil }
        let words = bytes[(index + 1)..<end]
        index = end + 1
        skipBlanks()
        guard index == bytes.count - 1, bytes[index] == UInt8(ascii: ">") else { return nil }
        return WrittenEntities.decoded(words).flatMap { text in
            let words = text.withSingleSpaces
            return words.isEmpty ? nil : words
        }
    }
}

/// The elements that a text may hold, by their names.
enum SafeElement: String, CaseIterable {
    case sub, sup, kbd, mark, abbr

    /// - Parameter expansion: What an abbreviation stands for, as an index into the document's `expansions`.
    func kind(expansion: Int) -> Node.Kind {
        switch self {
        case .sub: .element(.sub)
        case .sup: .element(.sup)
        case .kbd: .element(.kbd)
        case .mark: .element(.mark)
        case .abbr: .element(.abbr(expansion: Int32(clamping: expansion)))
        }
    }
}

/// Which tags among the parts of one paragraph, link or emphasis have their other half there.
///
/// Elements may be within one another and may not overlap.
struct TagPairs {
    private var isPaired: [Bool] = []
    private var next = 0

    /// Reads the tags from a node on, which is the first of its parent, in one pass.
    init(from first: CommonMarkNode) {
        var open: [(element: SafeElement, place: Int)] = []
        var counts: [SafeElement: Int] = [:]
        var node = first
        while true {
            if node.kind == .inlineHTML {
                isPaired.append(false)
                switch SafeTag(node.literal) {
                case .opening(let element, _)?:
                    open.append((element, isPaired.count - 1))
                    counts[element, default: 0] += 1
                case .closing(let element)? where counts[element, default: 0] > 0:
                    while let last = open.popLast() {
                        counts[last.element, default: 1] -= 1
                        guard last.element == element else { continue }
                        isPaired[last.place] = true
                        isPaired[isPaired.count - 1] = true
                        break
                    }
                default: break
                }
            }
            guard let following = node.next else { return }
            node = following
        }
    }

    /// Whether the next tag has its other half.
    mutating func takeNext() -> Bool {
        defer { next += 1 }
        return next < isPaired.count && isPaired[next]
    }
}

/// The characters that an attribute spells as entities.
enum WrittenEntities {
    private static let named: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

    /// The words of an attribute; nil if they hold an entity that is not one of XML's, or a character that no text may
    /// hold.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        var out = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "&", let end = rest.prefix(10).firstIndex(of: ";"),
                rest[..<end].allSatisfy({ $0 == "#" || $0.properties.isAlphabetic || $0.properties.numericType != nil })
            else {
                out.append(scalar)
                continue
            }
            guard let meant = Self.scalar(String(rest[..<end])) else { return nil }
            out.append(meant)
            rest = rest[rest.index(after: end)...]
        }
        let isFine = !out.contains(where: \.isForbiddenInText) && HiddenCharacter.all(in: out).isEmpty
        return isFine ? String(out) : nil
    }

    private static func scalar(_ entity: String) -> Unicode.Scalar? {
        guard entity.hasPrefix("#") else { return named[entity] }
        let isHexadecimal = entity.hasPrefix("#x") || entity.hasPrefix("#X")
        return UInt32(entity.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
            .flatMap(Unicode.Scalar.init)
    }
}
