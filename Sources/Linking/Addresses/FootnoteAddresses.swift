import Base
import Language
import Model

/// The pages of an article's footnotes: those that were published keep their addresses when labels change, and new ones
/// are named by their labels.
struct FootnoteAddresses: Sendable, Equatable {
    /// By footnote.
    private(set) var paths: [PagePath] = []
    /// Old addresses, each with the index of the footnote to which it leads.
    private(set) var former: [Former] = []
    private(set) var findings: [Diagnostic] = []

    /// The address of a footnote below an old name of its article.
    struct Former: Sendable, Equatable {
        let path: String
        let footnote: Int
    }

    /// - Parameters:
    ///   - published: What the ledger says of the article, if anything.
    ///   - markers: The markers of each footnote, as indices into the document's markers.
    init(
        of article: Catalog.Entry<Catalog.Article>, _ published: PublishedArticle?, _ document: LinkedDocument,
        markers: [[Int]]
    ) {
        let slug = article.header.slug.value
        let labels = article.body.footnotes.map(\.label)
        let folders = published?.footnotes ?? []
        guard folders.contains(where: { !$0.pages.isEmpty }) else {
            paths = PagePaths.footnotes(labels, of: slug)
            return
        }
        let texts = labels.indices.map { index in
            FootnoteSuccession.Text(
                words: document.words(ofFootnote: index + 1),
                sentence: document.words(ofSentenceAt: markers[index].first))
        }
        var names = FootnoteNames(labels)
        for folder in folders {
            let isOwn = folder.slug == slug
            if isOwn { names.reserve(folder.pages.map { PagePath($0.address.path).stem }) }
            let lost = carry(folder, texts, isOwn: isOwn, &names)
            report(lost, in: article.header.file)
        }
        paths = names.all().map { PagePath("footnotes/\(slug)/\($0).html", depth: 2) }
        let own = Set(paths.map(\.text))
        former.removeAll { own.contains($0.path) }
    }

    /// - Returns: The published pages that no footnote continues.
    private mutating func carry(
        _ folder: PublishedArticle.Folder, _ texts: [FootnoteSuccession.Text], isOwn: Bool,
        _ names: inout FootnoteNames
    ) -> [Ledger.Entry] {
        let standing = folder.pages.filter(\.stands)
        let succession = FootnoteSuccession(of: standing.map(\.footnote), in: texts)
        var owned = Set(succession.successors.compactMap { $0 })
        var lost: [Ledger.Entry] = []
        for (entry, successor) in zip(standing, succession.successors) {
            let stem = PagePath(entry.address.path).stem
            // An entry of an older Dossier says no words: the footnote with the same label continues it.
            let byLabel =
                entry.footnote == nil ? names.footnote(labelled: stem).flatMap { owned.contains($0) ? nil : $0 } : nil
            guard let footnote = successor ?? byLabel else {
                lost.append(entry)
                continue
            }
            owned.insert(footnote)
            names.give(stem, to: footnote, isOwn: isOwn)
            if !isOwn { former.append(Former(path: entry.address.path, footnote: footnote)) }
        }
        return lost
    }

    private mutating func report(_ lost: [Ledger.Entry], in file: SourceFile) {
        findings += lost.map {
            LostAddress($0, kind: "footnote", rule: .lostFootnoteAddress, candidate: nil)
                .finding(notes: [Note(in: file.path, at: .start, "the article is here")])
        }
    }
}

extension Ledger.Entry {
    /// The recorded words of a footnote.
    fileprivate var footnote: FootnoteSketch? { if case .footnote(let sketch)? = record { sketch } else { nil } }
}

/// The names of an article's footnotes in their addresses.
private struct FootnoteNames {
    private let slugs: [String]
    private var names: [String?]
    private var unique = UniqueNames()
    private var given: Set<String> = []
    private var reserved: Set<String> = []

    init(_ labels: [String]) {
        slugs = labels.map(FootnoteTable.slug)
        names = labels.map { _ in nil }
    }

    /// Keeps names for footnotes that have them already.
    mutating func reserve(_ names: [String]) {
        reserved.formUnion(names)
        for name in names { unique.reserve(name) }
    }

    func footnote(labelled slug: String) -> Int? { slugs.firstIndex(of: slug) }

    /// Gives a footnote the name that it had, unless it has one; below an old name of the article only if it is free.
    mutating func give(_ name: String, to footnote: Int, isOwn: Bool) {
        guard names[footnote] == nil, isOwn || !reserved.contains(name), given.insert(name).inserted else { return }
        names[footnote] = name
        unique.reserve(name)
    }

    /// The names; new footnotes have that of their label, or with a number where that is taken.
    func all() -> [String] {
        var unique = unique
        return names.indices.map { names[$0] ?? unique.name(for: slugs[$0]) }
    }
}
