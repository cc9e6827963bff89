import Base
import Model
import Mustache

/// An actor's relations as a drawing: what it is part of is above it, its parts are below it, and the others are at its
/// sides.
///
/// Every name has a box with the words of the relation below it, and the boxes form a grid, so that labels cannot
/// overlap. Thin lines show which of the others are also related, which a list would not show.
struct RelationDrawing {
    /// Another actor and its relation to the one drawn.
    struct Node {
        var actor: Handle<Site.Actor>
        var words: String
        /// Whether the words describe the other actor, so that the arrow comes from there.
        var isFrom: Bool
        /// The place of its box in pixels.
        var x = 0
        var y = 0

        var middle: (x: Int, y: Int) { (x + width / 2, y + height / 2) }

        func holds(_ x: Double, _ y: Double) -> Bool {
            x > Double(self.x - 4) && x < Double(self.x + width + 4) && y > Double(self.y - 4)
                && y < Double(self.y + height + 4)
        }
    }

    private static let (width, height, gap) = (188, 46, 44)
    private static let columns = [2, 226, 450]
    private let page: PageScope
    private let center: Handle<Site.Actor>
    private var nodes: [Node] = []
    private var (centerY, total) = (0, 0)
    private var out: [UInt8] = []

    /// The drawing of an actor's relations; nil if it has fewer than three, for which a list is enough.
    static func html(of actor: Handle<Site.Actor>, on page: PageScope) -> HTML? {
        var drawing = RelationDrawing(actor, page)
        guard drawing.nodes.count > 2 else { return nil }
        drawing.write()
        return HTML(bytes: drawing.out)
    }

    private init(_ actor: Handle<Site.Actor>, _ page: PageScope) {
        (center, self.page) = (actor, page)
        var seen: Set<Handle<Site.Actor>> = [actor]
        func taken(_ nodes: [Node], _ limit: Int) -> [Node] {
            Array(nodes.filter { seen.insert($0.actor).inserted }.prefix(limit))
        }
        let actors = page.site.actors
        let above = taken(actors[actor].partOf.map { Node(actor: $0, words: "part of", isFrom: false) }, 3)
        let below = taken(actors[actor].members.map { Node(actor: $0, words: "part of this", isFrom: true) }, 3)
        let beside = taken(
            actors[actor].relations.map { Node(actor: $0.other, words: $0.label, isFrom: $0.isInverse) }, 6)
        place(above, beside, below)
    }

    private mutating func place(_ above: [Node], _ beside: [Node], _ below: [Node]) {
        let step = Self.height + 16
        let rows = max(1, (beside.count + 1) / 2)
        let top = above.isEmpty ? 2 : 2 + Self.height + Self.gap
        let bottom = top + rows * step - 16
        centerY = (top + bottom - Self.height) / 2
        total = below.isEmpty ? bottom + 2 : bottom + Self.gap + Self.height + 2
        nodes = Self.row(above, y: 2) + Self.row(below, y: bottom + Self.gap)
        for (index, node) in beside.enumerated() {
            var node = node
            node.x = Self.columns[index % 2 == 0 ? 2 : 0]
            let inColumn = index % 2 == 0 ? (beside.count + 1) / 2 : beside.count / 2
            node.y = top + (rows - inColumn) * step / 2 + index / 2 * step
            nodes.append(node)
        }
    }

    /// Boxes in a row: one in the middle, two at the sides, three in all columns.
    private static func row(_ nodes: [Node], y: Int) -> [Node] {
        let places = nodes.count == 1 ? [1] : nodes.count == 2 ? [0, 2] : [0, 1, 2]
        return zip(nodes, places).map { node, place in
            var node = node
            (node.x, node.y) = (columns[place], y)
            return node
        }
    }

    private mutating func write() {
        out.reserveCapacity(4_096)
        out.markup("<svg class=\"ties\" viewBox=\"0 0 640 ")
        out.digits(total)
        out.markup("\" role=\"group\" aria-label=\"Diagram of the relations of ")
        out.append(escaping: page.edition.actorLines[center].name)
        out.markup("\">")
        let own = Node(actor: center, words: "", isFrom: false, x: Self.columns[1], y: centerY)
        for node in nodes { line(from: own, to: node) }
        for index in nodes.indices {
            for other in nodes.indices.dropFirst(index + 1) where areRelated(nodes[index].actor, nodes[other].actor) {
                arc(from: nodes[index], to: nodes[other], around: nodes + [own])
            }
        }
        for node in nodes { box(node) }
        box(own)
        out.markup("</svg>")
    }

    private func areRelated(_ one: Handle<Site.Actor>, _ other: Handle<Site.Actor>) -> Bool {
        let actors = page.site.actors
        return actors[one].relations.contains { $0.other == other }
            || actors[other].relations.contains { $0.other == one }
            || actors[one].partOf.contains { $0 == other } || actors[other].partOf.contains { $0 == one }
    }

    private mutating func line(from one: Node, to other: Node) {
        let (from, to) = (one.middle, other.middle)
        path("tie", [from.x, from.y, to.x, to.y])
    }

    /// A thin line between two of the others, bent so that it passes behind no box; left out if there is no such path.
    private mutating func arc(from one: Node, to other: Node, around boxes: [Node]) {
        let (from, to) = (one.middle, other.middle)
        let others = boxes.filter { $0.actor != one.actor && $0.actor != other.actor }
        let (dx, dy) = (Double(to.x - from.x), Double(to.y - from.y))
        let length = max(1, (dx * dx + dy * dy).squareRoot())
        for bend in [0, 70, -70, 140, -140, 210, -210] as [Double] {
            let control = (
                x: Double(from.x + to.x) / 2 - dy / length * bend, y: Double(from.y + to.y) / 2 + dx / length * bend
            )
            let isFree = (0...24).allSatisfy { step in
                let part = Double(step) / 24
                let (a, b, c) = ((1 - part) * (1 - part), 2 * part * (1 - part), part * part)
                let x = a * Double(from.x) + b * control.x + c * Double(to.x)
                let y = a * Double(from.y) + b * control.y + c * Double(to.y)
                return x > 0 && x < 640 && y > 0 && y < Double(total) && !others.contains { $0.holds(x, y) }
            }
            guard isFree else { continue }
            return path("thin", [from.x, from.y, Int(control.x), Int(control.y), to.x, to.y])
        }
    }

    /// A line through two points, or a curve defined by three.
    private mutating func path(_ kind: StaticString, _ points: [Int]) {
        out.markup("<path class=\"")
        out.markup(kind)
        out.markup("\" d=\"M")
        for (index, number) in points.enumerated() {
            if index == 2 {
                out.append(UInt8(ascii: points.count == 4 ? "L" : "Q"))
            } else if index > 0 {
                out.append(0x20)
            }
            out.digits(number)
        }
        out.markup("\"/>")
    }

    private mutating func box(_ node: Node) {
        let isOwn = node.actor == center
        out.markup("<g transform=\"translate(")
        out.digits(node.x)
        out.markup(" ")
        out.digits(node.y)
        out.markup(")\">")
        if !isOwn {
            out.markup("<a href=\"")
            out.append(contentsOf: page.root.utf8)
            out.append(escaping: page.edition.actorLines[node.actor].path)
            out.markup("\">")
        }
        out.markup(
            isOwn
                ? "<rect class=\"own\" rx=\"4\" width=\"188\" height=\"46\"/>"
                : "<rect rx=\"4\" width=\"188\" height=\"46\"/>")
        text(page.edition.actorLines[node.actor].name, isOwn ? 28 : 19, "name", limit: 23)
        if !isOwn { text((node.isFrom ? "← " : "→ ") + node.words, 36, "words", limit: 30) }
        out.markup(isOwn ? "</g>" : "</a></g>")
    }

    /// The first words of a text; letters of wide scripts count twice.
    private static func cut(_ words: String, to limit: Int) -> String {
        var room = limit
        for (place, letter) in words.unicodeScalars.enumerated() {
            room -= letter.value < 0x1100 ? 1 : 2
            if room < 0 {
                return String(String.UnicodeScalarView(words.unicodeScalars.prefix(max(0, place - 1)))) + "…"
            }
        }
        return words
    }

    /// Words in the middle of a box; words that do not fit are cut; the list next to the drawing has them in full.
    private mutating func text(_ words: String, _ y: Int, _ kind: StaticString, limit: Int) {
        out.markup("<text class=\"")
        out.markup(kind)
        out.markup("\" x=\"94\" y=\"")
        out.digits(y)
        out.markup("\">")
        out.append(escaping: Self.cut(words, to: limit))
        out.markup("</text>")
    }
}
