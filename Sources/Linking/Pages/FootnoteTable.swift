import Base
import Language
import Model

/// The place of every footnote of every article in the site's list, which is sorted by article.
struct FootnoteTable: Sendable, Equatable {
    /// The first footnote of each article, followed by the total number.
    private let starts: [Int]
    private let lists: FootnoteLists
    /// Whether the footnotes of each article are called by their numbers.
    private let areNumbered: [Bool]
    /// The numbers of the labels in articles that have so many that a search through them would be slow.
    private var numbers: [Int: [String: Int]] = [:]

    /// The most labels that are walked through.
    private static let few = 64

    init(_ lists: FootnoteLists) {
        self.lists = lists
        let footnotes = lists.footnotes
        areNumbered = footnotes.map { Site.Footnote.areNumbered($0.map(\.label)) }
        var starts = [0]
        starts.reserveCapacity(footnotes.count + 1)
        for footnotes in footnotes { starts.append((starts.last ?? 0) + footnotes.count) }
        self.starts = starts
        for index in footnotes.indices where footnotes[index].count > Self.few {
            let labels = footnotes[index].enumerated().map { (Self.folded($1.label), $0) }
            numbers[index] = Dictionary(labels) { first, _ in first }
        }
    }

    var count: Int { starts.last ?? 0 }

    /// The footnotes of an article.
    func footnotes(of article: Handle<Site.Article>) -> Range<Handle<Site.Footnote>> {
        Handle(starts[article.index])..<Handle(starts[article.index + 1])
    }

    /// Whether the footnotes of an article are called by their numbers.
    func areNumbered(in article: Handle<Site.Article>) -> Bool { areNumbered[article.index] }

    /// What a footnote is called.
    func name(of footnote: Handle<Site.Footnote>) -> String {
        let (article, index) = place(of: footnote)
        return Site.Footnote.name(mark: areNumbered[article] ? "\(index + 1)" : lists.footnotes[article][index].label)
    }

    /// The place of a footnote's article among all, and of the footnote among those of the article.
    func place(of footnote: Handle<Site.Footnote>) -> (article: Int, index: Int) {
        let article = starts.partitioningIndex { $0 > footnote.index } - 1
        return (article, footnote.index - starts[article])
    }

    /// The footnote with a label, whatever its case.
    func footnote(of article: Handle<Site.Article>, label: String) -> Handle<Site.Footnote>? {
        let (label, own) = (Self.folded(label), lists.footnotes[article.index])
        let number =
            own.count > Self.few ? numbers[article.index]?[label] : own.firstIndex { Self.folded($0.label) == label }
        return number.map { Handle(starts[article.index] + $0) }
    }

    /// Two tables are the same where every label leads to the same place: nothing else is asked of them.
    static func == (left: FootnoteTable, right: FootnoteTable) -> Bool { left.lists == right.lists }

    /// The labels of an article's footnotes.
    func labels(of article: Handle<Site.Article>) -> [String] { lists.footnotes[article.index].map(\.label) }

    /// A label as a file's name.
    static func slug(of label: String) -> String {
        let slug = Slug.path(label)
        return slug.isEmpty ? "note" : slug
    }

    private static func folded(_ label: String) -> String {
        label.utf8.allSatisfy { $0 < 0x80 && !$0.isUpper } ? label : label.lowercased()
    }
}

/// The footnotes of every article; lists are the same if their labels are.
struct FootnoteLists: Sendable, Equatable {
    fileprivate let footnotes: [[FootnoteDefinition]]

    init(_ articles: [Catalog.Entry<Catalog.Article>]) { footnotes = articles.map { $0.body.footnotes } }

    static func == (left: FootnoteLists, right: FootnoteLists) -> Bool {
        left.footnotes.elementsEqual(right.footnotes) { left, right in
            left == right || left.elementsEqual(right) { $0.label == $1.label }
        }
    }
}
