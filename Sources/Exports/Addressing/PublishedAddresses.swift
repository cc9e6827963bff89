import Base
import Language
package import Model

/// The addresses of a site that readers can keep: its pages, the old addresses that lead to them, the editor's files,
/// and the paragraphs of its articles. The later pages of long lists do not count, because entries move between them.
package struct PublishedAddresses: Sendable {
    private let site: Site
    /// In the order of the site.
    private let paths: [String]

    /// - Parameter pages: The paths of the pages, with the old addresses that redirect.
    package init(_ site: Site, pages: [String]) {
        self.site = site
        paths = pages + site.media
    }

    /// The addresses that a ledger does not have yet, as lines to append to it; empty if it has them all.
    package func unrecorded(in ledger: Ledger?) -> [UInt8] {
        var lines: [UInt8] = []
        var articles: [String: Handle<Site.Article>] = [:]
        for article in site.articles.indices { articles[site.articles[article].path.text] = article }
        for path in paths {
            let known = ledger?[path]
            if known == nil || known?.isGone == true {
                lines += LedgerAddress(path).bytes
                lines.append(UInt8(ascii: "\n"))
            }
            if let article = articles[path] {
                append(
                    site.articles[article].body.value, at: path, except: ledger?.paragraphs(of: path) ?? [], to: &lines)
            }
        }
        return lines
    }

    /// Appends the paragraphs whose words differ from those in the ledger.
    private func append(
        _ body: LinkedDocument, at path: String, except known: [Ledger.Paragraph], to lines: inout [UInt8]
    ) {
        let known = Dictionary(known.map { ($0.number, $0.state) }) { first, _ in first }
        for anchor in body.anchors where anchor.paragraph > 0 {
            let sketch = body.sketch(of: anchor)
            let others = body.otherAddresses(of: anchor.node)
            for number in [anchor.paragraph] + others where known[number] != .stands(sketch) {
                if case .moved = known[number] { continue }
                lines += LedgerAddress(path, paragraph: number).bytes
                lines.append(UInt8(ascii: " "))
                sketch.append(to: &lines)
                lines.append(UInt8(ascii: "\n"))
            }
        }
    }
}

extension LinkedDocument {
    /// The sketch of a block's words for the ledger.
    fileprivate func sketch(of anchor: BlockAnchor) -> ParagraphSketch {
        guard document.nodes.indices.contains(Int(anchor.node)) else {
            return ParagraphSketch(WordPairs(of: [], in: 0..<0))
        }
        let range = document.nodes[Int(anchor.node)].text
        return ParagraphSketch(WordPairs(of: document.text, in: Int(range.lowerBound)..<Int(range.upperBound)))
    }
}
