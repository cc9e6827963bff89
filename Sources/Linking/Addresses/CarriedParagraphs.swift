import Base
import Language
import Model

/// The paragraphs of an article under the addresses at which they were published.
struct CarriedParagraphs {
    private let published: PublishedParagraphs
    private let succession: ParagraphSuccession

    init(_ published: PublishedParagraphs, _ document: Document, _ outline: Outline) {
        self.published = published
        let words = outline.anchors.filter { $0.paragraph > 0 }.map { anchor in
            let range = document.nodes[Int(anchor.node)].text
            return WordPairs(
                of: document.text, in: Int(range.lowerBound)..<Int(max(range.lowerBound, range.upperBound)))
        }
        succession = ParagraphSuccession(of: published, in: words)
    }

    var numbers: [Int32] { succession.numbers }

    /// Addresses that lead to a paragraph besides its own.
    func others(_ outline: Outline) -> [CarriedAddress] {
        guard !succession.others.isEmpty else { return [] }
        let nodes = outline.anchors.lazy.filter { $0.paragraph > 0 }.map(\.node)
        let list = Array(nodes)
        return succession.others.map { CarriedAddress(node: list[$0.paragraph], paragraph: $0.number) }
    }

    /// The addresses that are lost, each with the lines that would settle it.
    func findings(in file: SourceFile) -> [Diagnostic] {
        succession.lost.map { known, candidate in
            let address = LedgerAddress(published.path, paragraph: known.number).written
            var fix = "'gone \(address) why' in \(Ledger.path)"
            var lines = ["gone \(address) why"]
            if let candidate {
                let other = LedgerAddress(published.path, paragraph: candidate).written
                lines.insert("moved \(address) to \(other)", at: 0)
                fix =
                    "if paragraph #p\(candidate) now says it, write 'moved \(address) to \(other)'; otherwise \(fix)"
            } else {
                fix = "write \(fix), or 'moved \(address) to …' if another paragraph says it"
            }
            let message =
                if case .moved(let target) = known.state {
                    "paragraph #p\(target), which should replace '\(address)', does not exist"
                } else {
                    "paragraph '\(address)' was published, and no paragraph matches it now"
                }
            return Diagnostic(
                .lostParagraphAddress, in: Ledger.path, at: Position(line: known.line), message, fix: fix,
                length: address.unicodeScalars.count, notes: [Note(in: file.path, at: .start, "the article is here")],
                edits: lines.enumerated().map {
                    Edit(
                        in: Ledger.path, at: Position(line: known.line + 1), replacing: "", with: $1 + "\n",
                        isSafe: false, choice: $0)
                })
        }
    }
}

/// What the ledger says of the paragraphs of an article.
struct PublishedParagraphs: Sendable, Equatable {
    /// The page under which they were published: the article's, or where that is new an old address of it.
    let path: String
    /// In the order of their numbers.
    let known: [Ledger.Paragraph]
    /// The first number that no paragraph of the article ever had.
    let firstUnused: Int32

    /// Nil if no paragraph of the article was ever published: then they are numbered in order.
    init?(_ article: Catalog.Entry<Catalog.Article>, in ledger: Ledger?) {
        guard let ledger, !ledger.hasNoParagraphs else { return nil }
        let own = PagePaths.article(article.record.value).text
        let paths = [own] + article.header.aliases.map(\.value)
        guard let path = paths.first(where: { !ledger.paragraphs(of: $0).isEmpty }) else { return nil }
        self.path = path
        known = ledger.paragraphs(of: path)
        firstUnused = paths.map { ledger.firstUnused(of: $0) }.max() ?? 1
    }
}
