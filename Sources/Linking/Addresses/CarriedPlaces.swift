import Base
import Language
import Model

/// The paragraphs and headings of an article under the addresses at which they were published.
struct CarriedPlaces {
    private let published: PublishedArticle
    private let succession: ParagraphSuccession
    /// The nodes of the paragraphs.
    private let nodes: [Int32]

    init(_ published: PublishedArticle, _ document: Document, _ outline: Outline) {
        self.published = published
        nodes = outline.anchors.filter { $0.paragraph > 0 }.map(\.node)
        let words = nodes.map { node in
            let range = document.nodes[Int(node)].text
            return WordPairs(
                of: document.text, in: Int(range.lowerBound)..<Int(max(range.lowerBound, range.upperBound)))
        }
        succession = ParagraphSuccession(
            of: published.paragraphs, firstUnused: published.firstUnused, in: words)
    }

    var numbers: [Int32] { succession.numbers }

    /// The numbered outline with what it carries.
    ///
    /// - Parameter outline: With these numbers.
    func settled(_ outline: Outline) -> Settled {
        let headings = HeadingSuccession(published.headings, outline)
        let paragraphs = succession.others.map { CarriedAddress(node: nodes[$0.paragraph], id: "p\($0.number)") }
        let present = Set(outline.anchors.map(\.id))
        let former = (published.paragraphs + published.headings).compactMap { FormerPlace($0) }
        return Settled(
            others: (paragraphs + headings.others).sorted { $0.node < $1.node },
            former: former.filter { !present.contains($0.id) }, lostHeadings: headings.lost)
    }

    /// What an article carries besides the numbers of its paragraphs.
    struct Settled {
        /// Further addresses of places, in the order of their nodes.
        let others: [CarriedAddress]
        /// Addresses of places that the article no longer has.
        let former: [FormerPlace]
        let lostHeadings: [(known: Ledger.Entry, candidate: String?)]
    }

    /// The addresses that are lost, each with the lines that would settle it.
    func findings(_ settled: Settled, in file: SourceFile) -> [Diagnostic] {
        let paragraphs = succession.lost.map { known, candidate in
            LostAddress(
                known, kind: "paragraph", rule: .lostParagraphAddress,
                candidate: candidate.map { LedgerAddress(known.address.path, .paragraph($0)) })
        }
        let headings = settled.lostHeadings.map { known, candidate in
            LostAddress(
                known, kind: "heading", rule: .lostHeadingAddress,
                candidate: candidate.map { LedgerAddress(known.address.path, .heading($0)) })
        }
        return (paragraphs + headings).map {
            $0.finding(notes: [Note(in: file.path, at: .start, "the article is here")])
        }
    }
}

extension FormerPlace {
    /// Nil for a place that has not been withdrawn, and for one that moved within its page.
    fileprivate init?(_ entry: Ledger.Entry) {
        guard let id = entry.address.fragment else { return nil }
        if let withdrawal = entry.withdrawal {
            self.init(id: id, .gone(withdrawal))
        } else if let target = entry.successor, target.path != entry.address.path {
            self.init(id: id, .moved(to: target))
        } else {
            return nil
        }
    }
}

/// Which headings have new ids: one that was renamed comes before the same paragraph as before.
private struct HeadingSuccession {
    private(set) var others: [CarriedAddress] = []
    private(set) var lost: [(known: Ledger.Entry, candidate: String?)] = []

    init(_ published: [Ledger.Entry], _ outline: Outline) {
        guard !published.isEmpty else { return }
        let headings = outline.anchors.headings
        let byID = Dictionary(headings.map { ($0.anchor.id, $0.anchor) }) { first, _ in first }
        let byNext = Dictionary(headings.map { ($0.next, $0.anchor) }) { $1 }
        for entry in published {
            guard let id = entry.address.fragment, byID[id] == nil else { continue }
            if let target = entry.successor {
                guard target.path == entry.address.path else { continue }
                add(id, byID[target.fragment ?? ""], entry)
            } else if entry.stands, case .heading(let next)? = entry.record {
                add(id, byNext[next], entry)
            }
        }
    }

    private mutating func add(_ id: String, _ anchor: BlockAnchor?, _ entry: Ledger.Entry) {
        if let anchor { others.append(CarriedAddress(node: anchor.node, id: id)) } else { lost.append((entry, nil)) }
    }
}

/// A published address that leads nowhere now.
struct LostAddress {
    let known: Ledger.Entry
    /// What was there: `paragraph`, `heading`, `footnote`.
    let kind: String
    let rule: Rule
    /// What may replace it.
    let candidate: LedgerAddress?

    init(_ known: Ledger.Entry, kind: String, rule: Rule, candidate: LedgerAddress?) {
        (self.known, self.kind, self.rule, self.candidate) = (known, kind, rule, candidate)
    }

    /// With the lines that would settle it.
    func finding(notes: [Note] = []) -> Diagnostic {
        let address = known.address.written
        var fix = "'gone \(address) why' in \(Ledger.path)"
        var lines = ["gone \(address) why"]
        if let candidate {
            let other = candidate.written
            let short = candidate.fragment.map { "#" + $0 } ?? "'\(other)'"
            lines.insert("moved \(address) to \(other)", at: 0)
            fix = "if \(kind) \(short) now says it, write 'moved \(address) to \(other)'; otherwise \(fix)"
        } else {
            fix = "write \(fix), or 'moved \(address) to …' if another \(kind) says it"
        }
        let message =
            if let target = known.successor {
                "\(kind) '\(target.written)', which should replace '\(address)', does not exist"
            } else {
                "\(kind) '\(address)' was published, and no \(kind) matches it now"
            }
        return Diagnostic(
            rule, in: Ledger.path, at: Position(line: known.line), message, fix: fix,
            length: address.unicodeScalars.count, notes: notes,
            edits: lines.enumerated().map {
                Edit(
                    in: Ledger.path, at: Position(line: known.line + 1), replacing: "", with: $1 + "\n",
                    isSafe: false, choice: $0)
            })
    }
}
