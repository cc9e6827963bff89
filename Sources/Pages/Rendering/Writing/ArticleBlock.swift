import Base
import Model
import Mustache

/// A block of an article's body and the notes that stand beside it.
struct ArticleBlock: Sendable {
    var html: HTML
    var notes: [SideNote]

    /// The body of an article, block by block.
    static func blocks(of body: Shared<LinkedDocument>, footnotes: Range<Int>, on page: PageScope) -> [ArticleBlock] {
        var writer = DocumentWriter(body, on: page, footnotes: footnotes)
        var blocks: [ArticleBlock] = []
        var marker = 0
        var passage = 0
        var index = body.document.body.lowerBound
        while index < body.document.body.upperBound, let node = body.document.nodes[at: index] {
            let end = max(index + 1, Int(node.end))
            writer.out.reserveCapacity(node.text.count * 5 / 4 + 256)
            writer.write(index..<end)
            var notes: [SideNote] = []
            while let next = body.markers[at: marker], next.node < end {
                if next.ordinal == 1 { notes.append(.footnote(next.footnote)) }
                marker += 1
            }
            while let next = body.passages[at: passage], next.range.lowerBound < node.text.upperBound {
                notes.append(.passage(next))
                passage += 1
            }
            blocks.append(ArticleBlock(html: HTML(bytes: writer.out), notes: notes))
            writer.out = []
            index = end
        }
        return blocks
    }
}

/// What stands beside a block: a footnote that it is the first to cite, or the editor's note on a passage in it.
enum SideNote: Sendable {
    case footnote(Handle<Site.Footnote>)
    case passage(Passage)
}
