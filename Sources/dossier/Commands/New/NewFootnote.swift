import ArgumentParser
import Model
import Editing
import Language

/// `dossier new footnote`.
struct NewFootnote: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "footnote", abstract: "Make the file of what you know about one footnote of an article.")

    @OptionGroup var options: NewOptions

    @Argument(help: "The article and the footnote's label, as flood/3. (default with --from: the one footnote there)")
    var name: String?

    func validate() throws {
        if let name, name.split(separator: "/", omittingEmptySubsequences: false).count != 2 {
            throw ValidationError("give the article and the footnote's label, as flood/3")
        }
        if name == nil, options.from == nil { throw ValidationError("give ARTICLE/LABEL, or a place with --from") }
    }

    func run() async throws {
        let entry = try await NewEntry(options)
        let parts = name?.split(separator: "/", maxSplits: 1).map(String.init) ?? []
        let article = try entry.article(parts.first ?? options.from?.articleID ?? "")
        let footnotes = FootnoteReading.all(in: article, line: parts.isEmpty ? options.from?.line : nil)
        let footnote =
            try parts.isEmpty ? only(of: footnotes, entry) : named(parts.last ?? "", of: footnotes, article, entry)
        guard !footnote.label.contains("/"), !footnote.label.hasPrefix(".") else {
            throw entry.missing("a file cannot be called '\(footnote.label)'; give the footnote another label")
        }
        try entry.write(
            .footnote(footnote.label, of: article.record.header.id, text: footnote.text, url: footnote.url))
    }

    private func only(of footnotes: [FootnoteReading], _ entry: NewEntry) throws -> FootnoteReading {
        if footnotes.count == 1, let only = footnotes.first { return only }
        guard !footnotes.isEmpty else { throw entry.missing("that line cites no footnote") }
        let labels = footnotes.map(\.label).joined(separator: ", ")
        throw entry.missing("that line cites the footnotes \(labels); give one as ARTICLE/LABEL")
    }

    private func named(
        _ label: String, of footnotes: [FootnoteReading], _ article: Site.Article, _ entry: NewEntry
    ) throws -> FootnoteReading {
        if let footnote = footnotes.first(where: { $0.label == label }) { return footnote }
        let fix = NearMiss(footnotes.map(\.label)).fix(for: label).map { "; \($0)" } ?? ""
        throw entry.missing("article '\(article.record.header.id)' has no footnote '\(label)'\(fix)")
    }
}
