import Base
import Language
import Model

/// Whom a text has named in full so far, and so what its short names mean.
struct ShortNames: Sendable {
    /// What a short name at a place means.
    enum Meaning: Equatable {
        case one(MentionTarget)
        /// Several whom the text has named; the first few of them.
        case several([MentionTarget])
    }

    private let sought: SoughtNames
    /// How often each was named so far, in full or in short.
    private var named: [MentionTarget: Int] = [:]
    /// The bodies whose acronym the text has explained.
    private var explained: Set<MentionTarget> = []
    /// The short names that somebody unknown bears as well, with the block in which he is named.
    private var strangers: [Int: Stranger] = [:]

    /// The short names that strangers took from somebody until he is named in full again.
    private var lost: [MentionTarget: Set<Int>] = [:]

    private struct Stranger {
        let block: Int
        /// Whether he is forgotten in the next block, since the text is about the one who is known.
        let isPassing: Bool
    }

    /// The block in which each was last named in full.
    private var lastInFull: [MentionTarget: Int] = [:]

    /// The short names that stood in the text before anybody was named in full.
    private var early: Set<Int> = []

    /// How many of those who may be meant are told; thousands may bear one name.
    private static let mostMeant = 8

    /// How often a text has named somebody before it is taken to be about them.
    private static let often = 3

    init(_ sought: SoughtNames) { self.sought = sought }

    /// Takes note that a text names somebody in full.
    mutating func introduce(_ target: MentionTarget) { named[target, default: 0] += 1 }

    /// Takes note of everybody named in a line that is read before the text.
    mutating func introduce(allIn line: String) {
        var found: [NameMatch] = []
        let text = line.utf8.span
        sought.index.find(in: text, span: SearchSpan(range: 0..<text.count), into: &found)
        for owner in found.compactMap({ sought.index.onlyOwner(of: $0.name) }) { introduce(owner) }
    }

    /// Takes note that a text explains an acronym.
    mutating func explain(_ target: MentionTarget) { explained.insert(target) }

    /// Takes note that somebody unknown bears a short name.
    mutating func meetStranger(named short: Int, in block: Int) {
        let known = sought.shorts.owners[short].map { named[$0] ?? 0 }.max() ?? 0
        guard known > 0 else { return }
        strangers[short] = Stranger(block: block, isPassing: known >= Self.often)
        if known < Self.often { for owner in sought.shorts.owners[short] { lost[owner, default: []].insert(short) } }
    }

    /// What a short name means in a block; nil for nobody whom the text has named.
    mutating func meaning(of name: FoundNames.Name, in block: Int) -> Meaning? {
        let short = name.match.name
        let (known, bearers) = bearers(of: name)
        guard let first = known.first else {
            early.insert(short)
            return name.title == .office && bearers.count == 1 && isTold(by: name) ? .one(bearers[0]) : nil
        }
        guard known.count == 1 else {
            return whomTextIsAbout(known, in: block).map { .one($0) } ?? .several(known)
        }
        if name.isExact { return .one(first) }
        if bearers.count > 1, early.contains(short) { return .several(bearers) }
        if let stranger = strangers[short] {
            if stranger.block == block || !stranger.isPassing { return nil }
            strangers[short] = nil
        }
        return .one(first)
    }

    /// Of two of one name, the one whom the text is about: often named, where the other was named once, in another block.
    private func whomTextIsAbout(_ known: [MentionTarget], in block: Int) -> MentionTarget? {
        let often = known.filter { named[$0, default: 0] > Self.often }
        guard known.count == 2, often.count == 1, let other = known.first(where: { !often.contains($0) }),
            named[other] == 1, lastInFull[other] != nil, lastInFull[other] != block
        else { return nil }
        return often[0]
    }

    /// Those of a short name whom the text has named, and all who bear it; the first few of each.
    private func bearers(of name: FoundNames.Name) -> (known: [MentionTarget], all: [MentionTarget]) {
        var (known, all): ([MentionTarget], [MentionTarget]) = ([], [])
        for owner in sought.shorts.owners[name.match.name] where fits(owner, name) {
            if all.count < Self.mostMeant { all.append(owner) }
            if sought.isPerson(owner) ? named[owner] != nil : explained.contains(owner) { known.append(owner) }
            if known.count == Self.mostMeant { break }
        }
        return (known, all)
    }

    /// Whether a title before a name can be a person's.
    private func fits(_ target: MentionTarget, _ name: FoundNames.Name) -> Bool {
        guard case .address(let gender) = name.title else { return true }
        let own = sought.names(ofPerson: target).first?.given.first.flatMap { GivenNames.gender(of: $0) }
        return own == nil || own == gender
    }

    /// Whether a surname with an office tells who it is before any full name does.
    private func isTold(by name: FoundNames.Name) -> Bool {
        strangers[name.match.name] == nil && !GivenNames.isCommon(surname: sought.shorts.words(of: name.match.name))
    }

    /// Takes note that somebody was named once more; in full, a stranger of their name is forgotten.
    mutating func name(_ target: MentionTarget, inFull: Bool, in block: Int) {
        named[target, default: 0] += 1
        if inFull { lastInFull[target] = block }
        guard inFull, let found = lost.removeValue(forKey: target) else { return }
        for short in found where strangers[short]?.isPassing == false { strangers[short] = nil }
    }
}
