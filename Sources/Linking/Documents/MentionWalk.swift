import Base
import Language
import Model

/// One walk through a document's nodes, which finds the mentions and footnote markers in the order of the text.
struct MentionWalk {
    /// Where a name has been seen so far.
    struct Seen: Sendable {
        var count: Int32 = 0
        var section: Int32 = -1
    }

    private let document: Document
    private let links: [Link]
    private let rules: MentionRules
    private let outline: Outline

    private(set) var mentions: [Mention] = []
    private(set) var markers: [FootnoteMarker] = []
    /// The first place of each name that several entries share.
    private(set) var ambiguous: [AmbiguousName] = []
    /// Each place of a name that is a part of a longer one.
    private(set) var partial: [PartOfLongerName] = []

    private var ambiguousNames: Set<Int> = []
    private var ambiguousShorts: Set<Int> = []
    private var shortNames: ShortNames
    /// Whether the text has a word in small letters, for those that were asked about.
    private var smallWords: [String: Bool] = [:]
    /// In the order in which they are found.
    private(set) var seen = TargetTable<Seen>()
    private var markerCounts: [Int32: Int32] = [:]
    private var matches: [NameMatch] = []
    private var shorts: [NameMatch] = []
    private var masks: [NameMatch] = []
    private var section: Int32 = 0
    private var block = -1
    /// The text of the current paragraph, cell or heading, including in a footnote.
    private var blockText = 0..<0
    /// Whether the current nodes are an article's body, where mentions count.
    private var isCounting = false
    /// The first node that is no longer within a heading, link or image.
    private var wordsFrom = 0
    /// Where a word may begin because a marker or line break ends there.
    private var edge = -1

    init(_ document: Document, links: [Link], rules: MentionRules, outline: Outline) {
        self.document = document
        self.links = links
        self.rules = rules
        self.outline = outline
        shortNames = ShortNames(rules.sought)
        if let own = rules.own { shortNames.introduce(own) }
        for line in rules.opening { shortNames.introduce(allIn: line) }
    }

    /// Walks the body, then the footnotes, each of which is a separate text.
    mutating func walk() {
        isCounting = rules.isArticle
        walk(document.body)
        isCounting = false
        for footnote in document.footnotes {
            section += 1
            walk(footnote.nodes)
        }
    }

    private mutating func walk(_ range: Range<Int>) {
        for index in range.clamped(to: document.nodes.indices) { visit(document.nodes[index], at: index) }
    }

    private mutating func visit(_ node: Node, at index: Int) {
        switch node.kind {
        case .text: if index >= wordsFrom { search(node, at: index) }
        case .paragraph, .tableCell: enterBlock(index)
        case .heading:
            enterBlock(index)
            shortNames.introduce(allIn: document.string(node.text))
            if isCounting { section += 1 }
            wordsFrom = max(wordsFrom, Int(node.end))
        case .link(let reference):
            wordsFrom = max(wordsFrom, Int(node.end))
            explicit(node, Int(reference), at: index)
        case .image: wordsFrom = max(wordsFrom, Int(node.end))
        case .lineBreak: edge = Int(node.text.upperBound)
        case .footnoteReference(let footnote):
            edge = Int(node.text.upperBound)
            marker(node, of: footnote, at: index)
        default: break
        }
    }

    private mutating func enterBlock(_ index: Int) {
        let text = document.nodes[index].text
        blockText = Int(text.lowerBound)..<Int(text.upperBound)
        while block + 1 < outline.blocks.count, outline.blocks[block + 1].node <= index { block += 1 }
    }

    private var anchor: Int32 { isCounting && block >= 0 ? outline.blocks[block].anchor : -1 }

    private mutating func search(_ node: Node, at index: Int) {
        let range = Int(node.text.lowerBound)..<Int(node.text.upperBound)
        let span = SearchSpan(
            range: range, isFreeAtStart: edge == range.lowerBound, isFreeAtEnd: endsWord(before: Int(node.end)),
            affixes: rules.affixes)
        let text = document.text
        rules.find(rules.names, in: text.span, span: span, into: &matches, masks: &masks)
        rules.find(rules.sought.shorts, in: text.span, span: span, into: &shorts, masks: &masks)
        guard !matches.isEmpty || !shorts.isEmpty else { return }
        var found = FoundNames(matches, shorts, in: text, sought: rules.sought)
        if let language = rules.words {
            let longer = LongerNames(in: text, span: range, block: blockText.lowerBound, language: language)
            for name in found.takeParts(longer) { standsInLonger(name, at: index) }
            found.remove { name in name.doubt.map { isWrittenSmall($0, longer) } ?? false }
        }
        for name in found.names { take(name, at: index) }
    }

    private mutating func isWrittenSmall(_ word: String, _ longer: LongerNames) -> Bool {
        if let known = smallWords[word] { return known }
        let isSmall = longer.isWrittenSmall(word)
        smallWords[word] = isSmall
        return isSmall
    }

    private mutating func take(_ name: FoundNames.Name, at index: Int) {
        guard name.isShort else {
            guard let owner = rules.names.onlyOwner(of: name.match.name) else {
                return severalBear(name.match, at: index)
            }
            shortNames.name(owner, inFull: true, in: block)
            return found(owner, name.match)
        }
        if name.explains, let owner = rules.sought.shorts.onlyOwner(of: name.match.name) { shortNames.explain(owner) }
        if name.isStrangers { return shortNames.meetStranger(named: name.match.name, in: block) }
        switch shortNames.meaning(of: name, in: block) {
        case .one(let owner):
            shortNames.name(owner, inFull: false, in: block)
            found(owner, name.match)
        case .several(let owners): severalMeant(owners, name.match, at: index)
        case nil: break
        }
    }

    /// Whether a word ends before the next node although the text continues.
    private func endsWord(before index: Int) -> Bool {
        guard index < document.nodes.count else { return true }
        switch document.nodes[index].kind {
        case .footnoteReference, .lineBreak: return true
        default: return false
        }
    }

    private mutating func found(_ target: MentionTarget, _ match: NameMatch) {
        guard target != rules.own else { return }
        let range =
            Int32(truncatingIfNeeded: match.range.lowerBound)..<Int32(truncatingIfNeeded: match.range.upperBound)
        add(target, range, node: -1)
    }

    private mutating func explicit(_ node: Node, _ reference: Int, at index: Int) {
        guard links.indices.contains(reference), case .entity(let entity) = links[reference],
            let target = MentionTarget(entity)
        else { return }
        shortNames.introduce(target)
        guard target != rules.own else { return }
        add(target, node.text, node: Int32(truncatingIfNeeded: index))
    }

    private mutating func add(_ target: MentionTarget, _ range: Range<Int32>, node: Int32) {
        let place = seen.place(of: target, orAdd: Seen())
        let isFirst = seen.values[place].section != section
        guard isCounting || isFirst else { return }
        seen.values[place].section = section
        if isCounting { seen.values[place].count += 1 }
        mentions.append(
            Mention(
                range: range, entity: target.entity, ordinal: isCounting ? seen.values[place].count : 0,
                isLinked: isFirst || node >= 0, node: node, sentence: range, block: anchor))
    }

    private mutating func severalBear(_ match: NameMatch, at node: Int) {
        guard isCounting, block >= 0, rules.names.owners[match.name].count > 1,
            ambiguousNames.insert(match.name).inserted
        else { return }
        let line = Int(document.nodes[node].line)
        ambiguous.append(
            AmbiguousName(
                range: match.range, owners: rules.names.owners[match.name], isShort: false, line: line,
                block: outline.blocks[block].text))
    }

    private mutating func severalMeant(_ owners: [MentionTarget], _ match: NameMatch, at node: Int) {
        guard isCounting, block >= 0, ambiguousShorts.insert(match.name).inserted else { return }
        let line = Int(document.nodes[node].line)
        ambiguous.append(
            AmbiguousName(
                range: match.range, owners: owners, isShort: true, line: line, block: outline.blocks[block].text))
    }

    private mutating func standsInLonger(_ name: PartialName, at node: Int) {
        let owners = rules.names.owners[name.match.name]
        guard !owners.isEmpty, owners != [rules.own].compactMap(\.self) else { return }
        partial.append(PartOfLongerName(name: name, line: Int(document.nodes[node].line), block: blockText))
    }

    private mutating func marker(_ node: Node, of footnote: Int32, at index: Int) {
        guard isCounting, document.footnotes.indices.contains(Int(footnote)) else { return }
        markerCounts[footnote, default: 0] += 1
        markers.append(
            FootnoteMarker(
                node: Int32(truncatingIfNeeded: index), footnote: Handle(Int(footnote)),
                ordinal: markerCounts[footnote] ?? 1, sentence: node.text, block: anchor))
    }
}
