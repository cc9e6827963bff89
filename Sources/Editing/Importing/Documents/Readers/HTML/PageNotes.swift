import Base

/// The notes of a web page: a short link to a place further down, as Wikipedia, WordPress, Substack, Google Docs, Word and
/// many others have them.
struct PageNotes: Sendable {
    /// The numbers of notes, by the index of the link that calls each.
    private(set) var calls: [Int: Int] = [:]
    /// The elements that hold notes, in the order of their numbers, and their labels.
    private(set) var notes: [(nodes: [MarkupNode], label: String)] = []
    /// The indices of elements that the text leaves out because they are notes.
    private(set) var containers: Set<Int> = []
    /// The indices of links from a note back to the text.
    private(set) var returns: Set<Int> = []

    /// The attribute with the name of the file that a part of a book is from, and `#`.
    static let file = "data-chapter-file"

    init(_ root: MarkupNode) {
        var places: [String: MarkupNode] = [:]
        var links: [(node: MarkupNode, target: String)] = []
        // The ids of a book are those of its chapters, each of which is a file.
        var file = ""
        for node in root.descendants where !node.isText {
            file = node[Self.file] ?? file
            if let id = node["id"], places[file + id] == nil { places[file + id] = node }
            if let name = node["name"], node.name == "a", places[file + name] == nil { places[file + name] = node }
            if node.name == "a", let address = node["href"], let hash = address.firstIndex(of: "#") {
                let other = address[..<hash].split(separator: "/").last.map { "\(PercentEscapes.decoded(String($0)))#" }
                links.append(
                    (node, (file.isEmpty ? "" : other ?? file) + address[address.index(after: hash)...]))
            }
            // The plug-in “footnotes” of WordPress joins its markers and notes by a script.
            if node.name == "sup", let id = node["id"], id.hasPrefix("footnote_plugin_tooltip_") {
                links.append((node, id.replacing("_tooltip_", with: "_reference_")))
            }
        }
        let targets = Set(links.compactMap { places[$0.target]?.index })
        var known: [Int: Int] = [:]
        for (node, target) in links {
            guard let place = places[target] ?? places[PercentEscapes.decoded(target)] else { continue }
            guard place.index > node.index, let label = Self.label(node) else {
                if place.index <= node.index { returns.insert(node.index) }
                continue
            }
            let nodes = Self.container(of: place, targets).map { [$0] } ?? Self.siblings(of: place, targets)
            guard let first = nodes.first, first.index > node.index, !node.ancestors.contains(first) else { continue }
            if let number = known[first.index] {
                calls[node.index] = number
                continue
            }
            guard !node.ancestors.contains(where: { containers.contains($0.index) }) else { continue }
            known[first.index] = notes.count
            calls[node.index] = notes.count
            containers.formUnion(nodes.map(\.index))
            notes.append((nodes, label))
        }
        readTooltips(root)
    }

    /// Notes that a page shows when its reader points at a marker, and that have no other place.
    private mutating func readTooltips(_ root: MarkupNode) {
        for node in root.descendants where !node.isText && !containers.contains(node.index) {
            let kind = node["class"] ?? ""
            let isTooltip =
                kind.contains("footnote_tooltip") || isSidenote(node) || kind.contains("footnotes-footnote__note")
                || node["role"] == "tooltip" && kind.contains("note")
            guard isTooltip else { continue }
            containers.insert(node.index)
            let before = node.parent?.children.filter { $0.index < node.index && !$0.isText } ?? []
            guard let marker = before.last(where: { $0.name != "input" }), calls[marker.index] == nil,
                !marker.descendants.contains(where: { calls[$0.index] != nil }),
                let label = Self.label(marker) ?? (isSidenote(node) ? "\(notes.count + 1)" : nil)
            else { continue }
            calls[marker.index] = notes.count
            notes.append(([node], label))
        }
    }

    /// Whether an element is a note that the styles of Edward Tufte's books put beside the text.
    private func isSidenote(_ node: MarkupNode) -> Bool {
        let names = (node["class"] ?? "").split(separator: " ")
        return node.name == "span" && (names.contains("sidenote") || names.contains("marginnote"))
    }

    /// What a link shows, if that may be the marker of a note.
    private static func label(_ link: MarkupNode) -> String? {
        var text = link.text.plainWhiteSpace
        let brackets = Array("[](){}".utf8)
        text = text.filter { !brackets.contains($0) }.trimmed
        if let (digits, end) = text.superscript(at: 0), end == text.count { text = digits }
        let words = text.split(separator: 0x20)
        // “[note 3]” and “[3]” may be two notes of one page; “[footnote 3]” is only one.
        if words.count == 2, let label = NoteLabel(Array(words[1])) {
            let word = Array(words[0]).map(\.lowercased).string
            if word == "note" { return text.string }
            if word == "footnote" || word == "fn" || isRaised(link) { return label.text }
        }
        guard !text.isEmpty, text.string.unicodeScalars.count <= 6 else { return nil }
        let isShort = text.string.unicodeScalars.count <= 2 && !text.contains(where: \.isDigit)
        return NoteLabel(text) != nil || isShort && isRaised(link) ? text.string : nil
    }

    private static func isRaised(_ link: MarkupNode) -> Bool {
        link.ancestors.prefix(2).contains { $0.name == "sup" } || link.children.contains { $0.name == "sup" }
            || (link["class"] ?? "").lowercased().contains("note") || link["role"] == "doc-noteref"
    }

    /// The element that holds all of a note, and nothing of others.
    private static func container(of place: MarkupNode, _ targets: Set<Int>) -> MarkupNode? {
        let own: Set = ["li", "dd", "tr", "p", "div", "aside", "section", "blockquote"]
        guard
            var found = own.contains(place.name)
                ? place : place.ancestors.first(where: { own.contains($0.name) || $0.name == "td" })
        else { return nil }
        if found.name == "td" { found = found.parent ?? found }
        if found.name == "p", let parent = found.parent, ["div", "aside", "li", "section"].contains(parent.name) {
            let isOfOne = parent.descendants.count { targets.contains($0.index) } == 1
            if isOfOne || parent.name == "li" { found = parent }
        }
        // A whole section that many links lead to is no note.
        guard found.descendants.count(where: { targets.contains($0.index) }) <= 1 else { return nil }
        return ["h1", "h2", "h3"].contains(where: { found.first($0) != nil }) ? nil : found
    }

    /// What follows a place up to the end of its line, where one paragraph holds many notes.
    private static func siblings(of place: MarkupNode, _ targets: Set<Int>) -> [MarkupNode] {
        let holders: Set = ["p", "div", "td", "body", "center", "font", "blockquote", "section", "article", "main"]
        guard let parent = place.parent, holders.contains(parent.name), place.name == "a" else { return [] }
        let following = parent.children.drop { $0.index < place.index }
        let nodes = following.prefix { node in
            node == place
                || node.name != "br" && !HTMLElements.block.contains(node.name) && !targets.contains(node.index)
        }
        return nodes.contains { !$0.text.trimmed.isEmpty } ? Array(nodes) : []
    }
}
