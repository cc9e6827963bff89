import Model
import Mustache

/// A sentence of an article as it is quoted on another page, and what it is quoted for.
struct Sentence: Sendable {
    /// What is marked in the sentence, as indices into the lists of the article's body.
    enum Subject: Sendable {
        case mentions([Int32])
        case marker(Int)
        case passage(Int)
    }

    /// In the site's articles.
    var article: Int
    /// In bytes of the text of the article's document.
    var range: Range<Int32>
    var subject: Subject

    init(_ evidence: Site.Evidence) {
        article = evidence.article.index
        range = evidence.sentence
        subject = .mentions(evidence.mentions)
    }

    /// The sentence of a marker; nil where the article has no such marker.
    init?(marker: Int, of article: Int, in edition: Edition) {
        guard let cited = edition.articles[article].body.markers[at: marker] else { return nil }
        self.article = article
        range = cited.sentence
        subject = .marker(marker)
    }

    /// The sentence of a passage note; nil where the article has no such passage.
    init?(_ use: Site.PassageUse, in edition: Edition) {
        guard let passage = edition.articles[use.article.index].body.passages[at: use.passage] else { return nil }
        article = use.article.index
        let lower = min(passage.sentence.lowerBound, passage.range.lowerBound)
        range = lower..<max(passage.sentence.upperBound, passage.range.upperBound)
        subject = .passage(use.passage)
    }

    /// The address of what it is quoted for, from the site's root.
    func address(in edition: Edition) -> String {
        var address: [UInt8] = []
        writeAddress(in: edition, into: &address)
        return String(decoding: address, as: UTF8.self)
    }

    /// Appends the same.
    func writeAddress(in edition: Edition, into out: inout [UInt8]) {
        out.append(contentsOf: edition.articleLines[article].path.utf8)
        guard let anchor = anchor(in: edition) else { return }
        out.append(UInt8(ascii: "#"))
        out.append(contentsOf: anchor.stem.utf8)
        out.append(UInt8(ascii: "."))
        out.digits(Int(anchor.number))
    }

    /// The HTML id of what it is quoted for, on the article's page: a stem and a number with a dot between.
    private func anchor(in edition: Edition) -> (stem: String, number: Int32)? {
        switch subject {
        case .mentions(let indices):
            indices.first.flatMap { edition.articles[article].body.mentions[at: Int($0)] }.map {
                (edition.mentionStem($0), $0.ordinal)
            }
        case .marker(let index):
            edition.articles[article].body.markers[at: index].map {
                (edition.markerStems[$0.footnote.index], $0.ordinal)
            }
        case .passage(let index): edition.articles[article].body.passages[at: index].map { ("note", $0.number) }
        }
    }

    /// Where in the article it stands, such as `¶3`; nil where the block has no number.
    func place(in edition: Edition) -> String? {
        let block =
            switch subject {
            case .mentions(let indices):
                indices.first.flatMap { edition.articles[article].body.mentions[at: Int($0)]?.block }
            case .marker(let index): edition.articles[article].body.markers[at: index]?.block
            case .passage(let index): edition.articles[article].body.passages[at: index]?.block
            }
        guard let block, let paragraph = edition.articles[article].body.anchors[at: Int(block)]?.paragraph,
            paragraph > 0
        else { return nil }
        return "¶\(paragraph)"
    }
}
