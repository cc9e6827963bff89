import Base
import Model

/// A text as it is reviewed, and where its words are in the editor's file.
struct TextPlace {
    /// The article whose body it is; nil for any other text.
    let article: Handle<Site.Article>?
    let file: SourceFile
    /// The id of the article; empty for any other text.
    private let id: String
    let body: Shared<LinkedDocument>
    let text: [UInt8]
    /// The text of code and of what is above or below the line, and shown names of entries other than actors and events, in order.
    private let code: [Range<Int>]
    /// The names that bare references show, which the file does not hold; in order.
    private let shownNames: [Range<Int>]
    /// The nodes of paragraphs, headings and cells, in order.
    private let blocks: [Int]
    private let lines: FileLines

    var path: String { file.path }

    init(_ article: Handle<Site.Article>, _ site: Site.Article) {
        self.init(site.body, of: site.record.header.file, article: article, id: site.record.header.id)
    }

    init(_ body: Shared<LinkedDocument>, of file: SourceFile, article: Handle<Site.Article>? = nil, id: String = "") {
        (self.article, self.file, self.id) = (article, file, id)
        (self.body, text) = (body, body.document.text)
        let nodes = body.document.nodes
        let names = body.document.shownNames
        let mentioned = names.isEmpty ? [] : Set(body.mentions.map { Int($0.range.lowerBound) })
        code = nodes.indices.filter { index in
            nodes[index].kind == .code || nodes[index].kind == .element(.sub) || nodes[index].kind == .element(.sup)
                || nodes[index].isShownName && !mentioned.contains(Int(nodes[index].text.lowerBound))
        }.map { Self.ints(nodes[$0].text) }
        shownNames = names
        blocks = nodes.indices.filter { nodes[$0].isTextBlock }
        lines = FileLines(file)
    }

    /// Names and code within a range, in the order of the text.
    private func islands(in range: Range<Int>) -> [Tokenizer.Island] {
        var islands: [Tokenizer.Island] = []
        for index in firstMention(from: range.lowerBound)..<body.mentions.count {
            let mention = body.mentions[index].range
            if mention.lowerBound >= range.upperBound { break }
            if body.mentions[index].node < 0 || shownNames.contains(Self.ints(mention)) {
                islands.append(.init(range: Self.ints(mention), mention: index))
            }
        }
        let coded = code.filter { range.overlaps($0) }
        guard !coded.isEmpty else { return islands }
        islands += coded.map { Tokenizer.Island(range: $0, mention: nil) }
        return islands.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    private func firstMention(from offset: Int) -> Int {
        body.mentions.partitioningIndex { $0.range.lowerBound >= offset }
    }

    private static func ints(_ range: Range<Int32>) -> Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }

    func tokens(in range: Range<Int>, lexicon: Lexicon) -> Tokens {
        Tokenizer.tokens(in: range, of: text, islands: islands(in: range), lexicon: lexicon)
    }

    /// The words of a range on one line.
    func words(_ range: Range<Int>) -> String {
        let bytes = text[range.clamped(to: 0..<text.count)].map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Where the words of a range are in the file.
    func position(of range: Range<Int>) -> Position {
        let nodes = body.document.nodes
        let low = blocks.partitioningIndex { Int(nodes[$0].text.lowerBound) > range.lowerBound }
        guard low > 0 else { return .start }
        let block = nodes[blocks[low - 1]]
        return lines.position(
            of: range.clamped(to: 0..<text.count), in: text, except: shownNames, block: Self.ints(block.text),
            line: Int(block.line))
    }

    /// How an account of an event would name the origin of a sentence: its footnote, or the article; nil for other texts.
    func origin(of sentence: Range<Int>) -> String? {
        guard article != nil else { return nil }
        let low = body.markers.partitioningIndex { Int($0.sentence.lowerBound) >= sentence.lowerBound }
        guard low < body.markers.count, body.markers[low].sentence == sentence.asInt32,
            body.document.nodes.indices.contains(Int(body.markers[low].node)),
            let footnote = body.document.nodes[Int(body.markers[low].node)].footnote,
            body.document.footnotes.indices.contains(footnote)
        else { return "article: \(id)" }
        return "footnote: \(id)/\(body.document.footnotes[footnote].label)"
    }
}
