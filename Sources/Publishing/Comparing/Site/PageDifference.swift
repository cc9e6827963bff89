import Language

/// How a page that still exists has changed.
struct PageDifference: Sendable {
    var path: String
    var name: String
    /// Its former name, if that has changed.
    var nameBefore: String?
    var changes: [SentenceChange] = []
    /// The number of changed sentences that are not kept.
    var omitted = 0
    var parts: [PagePart] = []
    var broken: [BrokenAddress] = []
    var linked: [LinkedWords] = []
    var links: [LinkChange] = []
    var frame: [FrameChange] = []
    var moved: [MovedText] = []
    /// What the page says about what the site is known by elsewhere.
    var identity: [String] = []

    /// How many changed sentences of one page are kept, and how many addresses.
    private static let mostChanges = 2000
    private static let mostAddresses = 500

    init(_ path: String, _ old: PageText, _ new: PageText) {
        self.path = path
        name = new.name
        nameBefore = old.name == new.name ? nil : old.name
        parts = new.parts.difference(from: old.parts)
        compareText(old, new)
        compareAnchors(old, new)
        linked = LinkedWords.new(on: path, old, new)
        links = LinkChange.changes(on: path, old, new)
        frame = FrameChange.changes(old, new)
        if changes.isEmpty, parts.isEmpty { parts = [.markup] }
    }

    // MARK: Text

    private mutating func compareText(_ old: PageText, _ new: PageText) {
        let hunks = SequenceDiff.hunks(old.sentences.map(\.hash), new.sentences.map(\.hash))
        let moved = Self.moved(hunks, old, new)
        if !moved.isEmpty { parts.append(.order) }
        tellMoved(moved, hunks, new)
        for hunk in hunks {
            let before = hunk.old.map { old.sentences[$0] }.filter { !moved.contains($0.hash) }
            let after = hunk.new.map { new.sentences[$0] }.filter { !moved.contains($0.hash) }
            guard changes.count < Self.mostChanges else {
                omitted += max(before.count, after.count)
                continue
            }
            add(before.map { WordedSentence(old, $0) }, after.map { WordedSentence(new, $0) })
        }
        if changes.count > Self.mostChanges {
            omitted += changes.count - Self.mostChanges
            changes.removeLast(changes.count - Self.mostChanges)
        }
    }

    /// How many sentences that moved are told of one page.
    private static let mostMoved = 50

    /// Tells which sentences moved, if an editor writes the page.
    private mutating func tellMoved(_ moved: Set<UInt64>, _ hunks: [SequenceDiff.Hunk], _ new: PageText) {
        guard !moved.isEmpty, PageRank(path).isWritten else { return }
        for place in hunks.flatMap(\.new)
        where moved.contains(new.sentences[place].hash) && new.sentences[place].isNumbered {
            guard self.moved.count < Self.mostMoved else { return }
            let before = new.sentences[..<place].last(where: \.isNumbered).map { new.string($0.range) }
            self.moved.append(MovedText(page: path, text: new.string(new.sentences[place].range), follows: before))
        }
    }

    private mutating func add(_ before: [WordedSentence], _ after: [WordedSentence]) {
        let pairing = SentencePairing(before.map { $0.words.map(\.hash) }, after.map { $0.words.map(\.hash) })
        for pair in pairing.pairs() where changes.count <= Self.mostChanges {
            switch (pair.old.map { before[$0] }, pair.new.map { after[$0] }) {
            case (let old?, let new?): changes.append(SentenceChange(old, new))
            case (let old?, nil): changes.append(SentenceChange(.removed, old))
            case (nil, let new?): changes.append(SentenceChange(.added, new))
            case (nil, nil): break
            }
        }
    }

    /// Sentences that left one place and appear in another, as many times as they left.
    private static func moved(_ hunks: [SequenceDiff.Hunk], _ old: PageText, _ new: PageText) -> Set<UInt64> {
        var counts: [UInt64: (gone: Int, added: Int)] = [:]
        for hunk in hunks {
            for place in hunk.old { counts[old.sentences[place].hash, default: (0, 0)].gone += 1 }
            for place in hunk.new { counts[new.sentences[place].hash, default: (0, 0)].added += 1 }
        }
        return Set(counts.filter { $0.value.gone == $0.value.added }.keys)
    }

    // MARK: Addresses

    /// The ids of sections that Dossier makes on the pages that an editor writes.
    private static let made: Set<String> = ["footnotes", "named", "cite", "text", "top"]

    private mutating func compareAnchors(_ old: PageText, _ new: PageText) {
        // The ids on other pages are those of sections that Dossier makes.
        guard !old.anchors.isEmpty, PageRank(path).isWritten else { return }
        let now = Dictionary(new.anchors.map { ($0.id, $0) }) { first, _ in first }
        var places: [UInt64: String] = [:]
        for anchor in new.anchors where anchor.kind == .paragraph {
            if let hash = new.hash(of: anchor), places[hash] == nil { places[hash] = anchor.id }
        }
        for anchor in old.anchors where broken.count < Self.mostAddresses && !Self.made.contains(anchor.id) {
            let place = anchor.kind == .paragraph ? old.hash(of: anchor).flatMap { places[$0] } : nil
            guard let same = now[anchor.id] else {
                broken.append(broken(anchor, old, .gone, now: place))
                continue
            }
            guard let place, place != anchor.id, old.hash(of: anchor) != new.hash(of: same) else { continue }
            broken.append(broken(anchor, old, .leadsElsewhere, now: place))
        }
    }

    private func broken(
        _ anchor: PageText.Anchor, _ old: PageText, _ reason: BrokenAddress.Reason, now: String?
    ) -> BrokenAddress {
        let kind: BrokenAddress.Target =
            switch anchor.kind {
            case .paragraph: .paragraph
            case .heading: .heading
            case .note: .note
            case .other: .other
            }
        return BrokenAddress(
            path: path, fragment: anchor.id, kind: kind, reason: reason, text: old.beginning(of: anchor), now: now)
    }
}

extension PageText {
    /// What distinguishes the text at a place from others: its first sentence.
    fileprivate func hash(of anchor: Anchor) -> UInt64? {
        sentences.indices.contains(anchor.sentence) ? sentences[anchor.sentence].hash : nil
    }

    /// How the text at a place begins, in some ten words.
    fileprivate func beginning(of anchor: Anchor) -> String {
        guard sentences.indices.contains(anchor.sentence) else { return "" }
        let text = string(sentences[anchor.sentence].range)
        guard text.utf8.count > 80 else { return text }
        var words = ""
        for word in text.split(separator: " ") where words.utf8.count + word.utf8.count < 72 {
            words += (words.isEmpty ? "" : " ") + word
        }
        return words + " …"
    }
}

extension SentenceChange {
    fileprivate init(_ kind: Change, _ sentence: WordedSentence) {
        self.init(kind, sentence.page.string(sentence.sentence.range), isProse: sentence.sentence.isProse)
    }
}
