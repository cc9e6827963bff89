import Base
import Language
import Model

/// A document linked, with what was found while linking it.
struct LinkedText: Sendable, Equatable {
    var document: Shared<LinkedDocument>
    var unresolved: [Unresolved] = []
    var warnings: [Diagnostic] = []
    /// How often an article's body names each actor and event, in the order of their first mentions.
    var counts: [MentionCount] = []

    static let empty = LinkedText(document: Shared(.empty))
}

/// How often a text names an actor or event.
struct MentionCount: Sendable, Equatable {
    let target: MentionTarget
    let times: Int
}

extension MentionWalk {
    fileprivate var counts: [MentionCount] {
        zip(seen.targets, seen.values).compactMap { target, seen in
            seen.count > 0 ? MentionCount(target: target, times: Int(seen.count)) : nil
        }
    }
}

/// Links one document: makes links of its references, finds its mentions, and gives its blocks their addresses.
enum DocumentLinker {
    /// - Parameters:
    ///   - destinations: What each of its references leads to.
    ///   - published: What was published of it, if the ledger has some of this text.
    static func link(
        _ written: Document, in file: SourceFile, destinations: [Destination], rules: MentionRules,
        published: PublishedArticle? = nil
    ) -> LinkedText {
        guard !written.nodes.isEmpty || published != nil else {
            return LinkedText(document: Shared(LinkedDocument(document: written)))
        }
        let document = ShownNames.put(into: written, destinations)
        var outline = Outline(document)
        let carried = published.map { CarriedPlaces($0, document, outline) }
        if let carried { outline.renumber(carried.numbers) }
        let settled = carried?.settled(outline)
        let others = settled?.others ?? []
        var resolving = ReferenceResolving(in: file.path) { [outline] in
            TextPlaces(document, outline, carried: others)
        }
        let links = zip(document.references, destinations).map { resolving.link($0, to: $1) }
        var walk = MentionWalk(document, links: links, rules: rules, outline: outline)
        walk.walk()
        let placed = place(walk, in: document.text, outline, rules.sentences)
        var linked = LinkedDocument(
            document: document, links: links, mentions: placed.mentions, anchors: outline.anchors,
            markers: placed.markers)
        linked.carried = others
        linked.former = settled?.former ?? []
        linked.scripts = ScriptWords.all(in: document)
        linked.places = destinations.enumerated().compactMap { index, destination in
            destination.place.map { LinkedPlace(reference: Int32(clamping: index), id: $0) }
        }
        var warnings = walk.ambiguous.map { $0.warning(in: file, document, names: rules.sought) }
        warnings += PartOfLongerName.notes(walk.partial, in: file, document: document, rules: rules)
        if let carried, let settled { warnings += carried.findings(settled, in: file) }
        return LinkedText(
            document: Shared(linked), unresolved: resolving.unresolved, warnings: warnings, counts: walk.counts)
    }

    /// Sets the sentences of what the walk found in the body; a mention in a footnote keeps its own words.
    private static func place(
        _ walk: MentionWalk, in text: [UInt8], _ outline: Outline, _ language: LanguageWords
    ) -> (mentions: [Mention], markers: [FootnoteMarker]) {
        var mentions = walk.mentions
        var markers = walk.markers
        var sentences = Sentences(of: text, outline, names: mentions, language: language)
        var marker = 0
        // Both in the order of the text, so that each block is scanned once.
        func placeMarkers(before offset: Int32) {
            while marker < markers.count, markers[marker].sentence.lowerBound < offset {
                let place = markers[marker].sentence.lowerBound
                if let block = outline.block(holding: Int(markers[marker].node)) {
                    markers[marker].sentence = sentences.sentence(citedAt: place, block: block)
                }
                marker += 1
            }
        }
        for index in mentions.indices {
            let start = mentions[index].range.lowerBound
            if mentions[index].ordinal > 0 { placeMarkers(before: start) }
            if let block = outline.block(at: Int(start)), outline.blocks[block].text.contains(Int(start)) {
                mentions[index].sentence = sentences.sentence(at: start, block: block)
            }
        }
        placeMarkers(before: .max)
        return (mentions, markers)
    }
}
