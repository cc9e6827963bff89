import Base
import Language
import Linking
import Model

/// The running text of one article: paragraphs and table cells; no headings, no code, no footnotes.
struct Prose: Sendable {
    let sentences: [ProseSentence]

    /// The sentences on a line of the article's file; with a column, only the one there.
    ///
    /// - Parameters:
    ///   - line: 1-based, front matter included.
    ///   - column: 1-based, in characters.
    func sentences(line: Int, column: Int?, in file: SourceFile) -> [ProseSentence] {
        let found = sentences.filter { $0.line <= line && line <= $0.lastLine }
        guard let column, found.count > 1 else { return found }
        let start = file.offset(ofLine: line)
        let at = found.last { sentence in
            guard sentence.line == line else { return true }
            let opening = sentence.text.utf8.prefix(12)
            guard let place = file.offset(of: opening, from: start) else { return false }
            return file.position(at: place) <= Position(line: line, column: column)
        }
        return at.map { [$0] } ?? found
    }

    init(_ article: Site.Article, in site: Site) {
        let reading = ProseReading(article, site)
        sentences = reading.blocks.flatMap { reading.sentences(of: $0) }
    }
}

/// Reads an article's blocks sentence by sentence.
private struct ProseReading {
    /// A paragraph or table cell.
    struct Block {
        let text: Range<Int>
        let line: Int
        let isQuoted: Bool
    }

    let article: Site.Article
    let site: Site
    let language: LanguageWords
    let blocks: [Block]
    /// What needs no suggestion, in order: mentions, links, code.
    private let covered: [Range<Int>]
    private let italic: [Range<Int>]

    init(_ article: Site.Article, _ site: Site) {
        (self.article, self.site) = (article, site)
        language = LanguageWords.of(article.record.header.language ?? site.settings.language) ?? .english
        let document = article.body.document
        var blocks: [Block] = []
        var covered = article.body.mentions.map { Int($0.range.lowerBound)..<Int($0.range.upperBound) }
        var italic: [Range<Int>] = []
        var quotedUntil = 0
        for index in document.body.clamped(to: document.nodes.indices) {
            let node = document.nodes[index]
            let range = Int(node.text.lowerBound)..<Int(node.text.upperBound)
            switch node.kind {
            case .blockQuote: quotedUntil = max(quotedUntil, Int(node.end))
            case .paragraph, .tableCell:
                blocks.append(Block(text: range, line: Int(node.line), isQuoted: index < quotedUntil))
            case .link, .image, .code: covered.append(range)
            case .emphasis: italic.append(range)
            default: break
            }
        }
        self.blocks = blocks
        self.covered = Self.inOrder(covered)
        self.italic = Self.inOrder(italic)
    }

    private static func inOrder(_ ranges: [Range<Int>]) -> [Range<Int>] {
        ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    }

    func sentences(of block: Block) -> [ProseSentence] {
        let text = article.body.document.text
        var starts: [Int32] = []
        SentenceScanner.starts(in: text.span, block: block.text, language: language, into: &starts)
        return starts.indices.compactMap { index in
            let start = Int(starts[index])
            let end = index + 1 < starts.count ? Int(starts[index + 1]) : block.text.upperBound
            return start < end ? sentence(start..<end, of: block) : nil
        }
    }

    private func sentence(_ range: Range<Int>, of block: Block) -> ProseSentence {
        let document = article.body.document
        let breaks = document.text[block.text.lowerBound..<range.lowerBound].count { $0 == UInt8(ascii: "\n") }
        let written = document.text[range].map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }
        return ProseSentence(
            path: article.record.header.file.path, line: block.line + breaks,
            lastLine: block.line + breaks + document.text[range].count { $0 == UInt8(ascii: "\n") },
            text: String(String(decoding: written, as: UTF8.self).trimmingSpaces), actors: actors(in: range),
            articleDate: article.record.date, range: range,
            words: mark(WordScanner.words(in: document.text, range, language, isQuoted: block.isQuoted)),
            language: language)
    }

    private func mark(_ words: [ProseWord]) -> [ProseWord] {
        guard let first = words.first, let last = words.last else { return words }
        let all = first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
        let (covered, italic) = (Self.overlapping(covered, all), Self.overlapping(italic, all))
        guard !covered.isEmpty || !italic.isEmpty else { return words }
        return words.map { word in
            var word = word
            word.isCovered = covered.contains { $0.overlaps(word.range) }
            word.isItalic = italic.contains { $0.overlaps(word.range) }
            return word
        }
    }

    /// Those of some ranges in order that overlap another; none of them is within another, or only briefly.
    private static func overlapping(_ ranges: [Range<Int>], _ other: Range<Int>) -> ArraySlice<Range<Int>> {
        let start = ranges.partitioningIndex { $0.upperBound > other.lowerBound }
        return ranges[start...].prefix { $0.lowerBound < other.upperBound }
    }

    private func actors(in range: Range<Int>) -> [String] {
        var ids: [String] = []
        for mention in article.body.mentions where range.contains(Int(mention.range.lowerBound)) {
            guard case .actor(let handle) = mention.entity else { continue }
            let id = site[handle].record.header.id
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }
}

extension String {
    /// Without spaces at its ends.
    var trimmingSpaces: Substring {
        let head = drop { $0 == " " }
        return head.lastIndex { $0 != " " }.map { head[...$0] } ?? head.prefix(0)
    }
}

/// A sentence of an article's running text, cut into words.
package struct ProseSentence: Sendable, Hashable {
    /// The article's file.
    package let path: String
    /// 1-based, in the file.
    package let line: Int
    /// The line on which it ends.
    let lastLine: Int
    /// As printed, on one line.
    package let text: String
    /// The ids of the actors that are named in it, in the order of their first names.
    package let actors: [String]
    /// The date of its article, against which "in March" is read.
    let articleDate: PartialDate
    /// In bytes of the document's text.
    let range: Range<Int>
    let words: [ProseWord]
    /// The words of its article's language; English where Dossier has none of it.
    let language: LanguageWords

    /// Its place, such as `content/articles/a.md:12`.
    package var place: String { "\(path):\(line)" }
}

/// A word of a sentence, as a reader of names sees it.
struct ProseWord: Sendable, Hashable {
    /// What is between a word and the one before it.
    enum Gap: Sendable { case space, comma, opens, closes, dash, ampersand, other }

    /// As written, without a possessive ending.
    var text: String
    /// In lower case, for the vocabularies.
    var lower: String
    /// In bytes of the document's text, without a possessive ending.
    var range: Range<Int>
    /// Between the word before and this one; `opens` at a bracket that opens here, `closes` after one that closes.
    var gap = Gap.other
    /// What of the text belongs to it and is not in `text`: `’s`, the apostrophe of `Dockers’`, the full stop of `Jr.`
    var ending = ""
    /// Whether it ends in `’s`.
    var isPossessive = false
    /// Whether it is in quotation marks.
    var isQuoted = false
    /// Whether it is the first of a sentence or quotation, where a capital says nothing.
    var isInitial = false
    /// Whether an annotation, a link or code covers it.
    var isCovered = false
    /// Whether it is in italics, as the title of a work or case is.
    var isItalic = false

    /// Whether a full stop belongs to it, as to `Jr.`
    var hasStop: Bool { ending == "." }

    /// Whether it is one letter of a name, such as the `W.` of `George W. Bush`.
    var isInitialLetter: Bool { hasStop && isCapital && text.unicodeScalars.count == 1 }

    /// Whether it is the owner in the plural, such as `Dockers’`.
    var isPluralOwner: Bool { ending == "’" || ending == "'" }

    /// Whether it begins with a capital letter.
    var isCapital: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

    /// Whether it is written in capitals, such as `NATO` or `U.S.`; a Roman number or a single letter is not.
    let isAcronym: Bool

    /// Whether a text is written in capitals, and no plain word of a language.
    static func isAcronym(_ text: String, in language: LanguageWords) -> Bool {
        var letters = 0
        for scalar in text.unicodeScalars where scalar != "." {
            guard scalar.properties.isUppercase else { return false }
            letters += 1
        }
        let isRoman = letters <= 4 && text.utf8.allSatisfy { "IVX".utf8.contains($0) }
        return (2...8).contains(letters) && !isRoman && !language.names.plainAcronyms.contains(text)
    }

    /// The number it is, where it is written in at most four digits alone (`16`) or with an ordinal ending (`4th`).
    var number: Int? { DigitWord(lower).flatMap { $0.digits <= 4 ? $0.value : nil } }
}

extension [ProseWord] {
    /// Some of the words as printed, without what ends the last one.
    func written(_ range: Range<Int>) -> String {
        var text = ""
        for index in range {
            let word = self[index]
            if index > range.lowerBound {
                text += word.gap == .ampersand ? " & " : word.gap == .comma ? ", " : " "
            }
            text += word.text + (index + 1 < range.upperBound || word.hasStop ? word.ending : "")
        }
        return text
    }
}
