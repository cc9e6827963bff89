import Base
import Model

extension DocumentWriter {
    /// Writes a run of words: passages with a note are marked, and the names inside and outside them are linked.
    ///
    /// A passage or name that continues in the next run is opened again there; its id is where it begins.
    mutating func run(_ range: Range<Int>, hasNames: Bool) {
        while let passage = linked.passages[at: nextPassage], Int(passage.range.upperBound) <= range.lowerBound {
            nextPassage += 1
        }
        guard hasIDs, let first = linked.passages[at: nextPassage], first.range.lowerBound < range.upperBound else {
            return words(range, hasNames: hasNames)
        }
        var start = range.lowerBound
        while start < range.upperBound {
            let end = passageBorder(after: start, limit: range.upperBound)
            let isMarked = openMark(at: start)
            words(start..<end, hasNames: hasNames)
            if isMarked { out.markup("</mark>") }
            if isMarked, linkDepth == 0 { noteMarkers(at: end) }
            start = end
        }
    }

    /// The next place at which a passage begins or ends.
    private func passageBorder(after start: Int, limit: Int) -> Int {
        var border = limit
        for passage in linked.passages[nextPassage...] {
            let range = passage.range.ints
            if range.lowerBound >= border { break }
            if range.lowerBound > start { border = range.lowerBound }
            if range.upperBound > start { border = min(border, range.upperBound) }
        }
        return border
    }

    /// Opens a mark if a passage covers the place. The first passage that begins here gives the mark its id; if none
    /// does, its class says that it continues the one before.
    private mutating func openMark(at start: Int) -> Bool {
        var isMarked = false
        var identified = lastIdentifiedPassage
        for passage in linked.passages[nextPassage...] {
            if Int(passage.range.lowerBound) > start { break }
            guard passage.range.ints.contains(start) else { continue }
            isMarked = true
            guard passage.number > lastIdentifiedPassage else { continue }
            out.markup(identified == lastIdentifiedPassage ? "<mark id=\"note." : "<span id=\"note.")
            out.digits(Int(passage.number))
            out.markup(identified == lastIdentifiedPassage ? "\">" : "\"></span>")
            identified = passage.number
        }
        if isMarked, identified == lastIdentifiedPassage { out.markup("<mark class=\"w\">") }
        lastIdentifiedPassage = identified
        return isMarked
    }

    /// Writes the markers of the notes on passages that end at a place. The style sheet draws their letters, so that they
    /// are not part of the text.
    private mutating func noteMarkers(at end: Int) {
        for passage in linked.passages[nextPassage...] {
            if Int(passage.range.lowerBound) >= end { break }
            guard Int(passage.range.upperBound) == end else { continue }
            let letters = passage.letters
            out.markup("<a class=\"fn\" href=\"#ed.")
            out.digits(Int(passage.number))
            out.markup("\" data-n=\"")
            out.append(escaping: letters)
            out.markup("\" aria-label=\"Editor’s note ")
            out.append(escaping: letters)
            out.markup("\"></a>")
        }
    }

    private mutating func words(_ range: Range<Int>, hasNames: Bool) {
        var start = range.lowerBound
        while hasNames, start < range.upperBound, let mention = linked.mentions[at: nextName] {
            let named = mention.range.ints
            if mention.node >= 0 || named.upperBound <= start {
                nextName += 1
                continue
            }
            guard named.lowerBound < range.upperBound else { break }
            let from = max(start, named.lowerBound)
            let to = min(named.upperBound, range.upperBound)
            out.escaped(linked.document.text, start..<from)
            name(mention, from..<to)
            start = to
        }
        out.escaped(linked.document.text, start..<range.upperBound)
    }

    private mutating func name(_ mention: Mention, _ range: Range<Int>) {
        let isFirst = range.lowerBound == Int(mention.range.lowerBound)
        let isLink = mention.isLinked && linkDepth == 0
        if isLink {
            openLink(to: mention.entity, mention: isFirst ? mention : nil)
        } else {
            out.markup("<span class=\"n\"")
            if isFirst { id(of: mention) }
            out.append(UInt8(ascii: ">"))
        }
        out.escaped(linked.document.text, range)
        out.markup(isLink ? "</a>" : "</span>")
    }

    /// Appends the opening tag of a link to a page, with the id of its mention.
    ///
    /// - Parameter place: The id of a place on the page.
    mutating func openLink(to entity: Entity, mention: Mention?, place: String? = nil) {
        switch entity {
        case .actor: out.markup("<a class=\"m a\"")
        case .event: out.markup("<a class=\"m e\"")
        case .source, .footnote: out.markup("<a class=\"m s\"")
        case .article, .page: out.markup("<a")
        }
        if let mention { id(of: mention) }
        out.markup(" href=\"")
        out.append(contentsOf: page.root.utf8)
        out.append(escaping: page.edition.path(entity))
        if let place {
            out.append(UInt8(ascii: "#"))
            out.address(place)
        }
        out.markup("\">")
    }

    /// Appends the id of a mention. Names in footnotes are not counted and have no id; their ordinal is 0.
    private mutating func id(of mention: Mention) {
        guard hasIDs, mention.ordinal > 0 else { return }
        out.markup(" id=\"")
        out.append(escaping: page.edition.mentionStem(mention))
        out.append(UInt8(ascii: "."))
        out.digits(Int(mention.ordinal))
        out.append(UInt8(ascii: "\""))
    }
}

extension Edition {
    /// The start of the id of a mention, such as `a.china`.
    func mentionStem(_ mention: Mention) -> String {
        switch mention.entity {
        case .actor(let handle): actorLines[handle].anchor
        case .event(let handle): eventLines[handle].anchor
        default: "m"
        }
    }
}

extension Passage {
    /// The mark of its note in the text and beside it: `a` to `z`, then `aa`.
    var letters: String {
        var letters: [UInt8] = []
        var rest = max(1, Int(number))
        while rest > 0 {
            letters.append(UInt8(ascii: "a") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}
