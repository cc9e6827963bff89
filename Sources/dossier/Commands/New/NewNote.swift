import Base
import ArgumentParser
import Suggesting
import Language
import Model

/// `dossier new note`.
struct NewNote: NewFileCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Pin a note to a passage of an article.",
        discussion: """
            Adds an entry to content/notes/<article>.yaml and prints its place. Quotes the sentence at --from, or \
            the words of --quote. Records the words around them, so that a later change there is found.
            """)

    @Argument(help: "The id of the article. (default: the article that --from names)")
    var article: String?

    @Option(help: "The words to quote.")
    var quote: String?

    @Option(
        name: .customLong("as"), help: "What the passage shows: said or did by the actor, or note for anything else.")
    var role = "note"

    @Option(help: "The id of the actor that the passage is about.")
    var actor: String?

    @Option(help: "The id of the event that the passage is about.")
    var event: String?

    @OptionGroup var options: NewOptions

    func validate() throws {
        if article == nil, options.from == nil { throw ValidationError("give an article, or a sentence with --from") }
        if quote == nil, options.from == nil {
            throw ValidationError("give the words with --quote, or a sentence with --from")
        }
        guard Catalog.PassageNote.Role(rawValue: role) != nil else {
            throw ValidationError("--as takes said, did or note")
        }
        if actor != nil, event != nil { throw ValidationError("a note is about one thing: --actor or --event") }
    }

    func run() async throws {
        let entry = try await NewEntry(options)
        let article = try entry.article(article ?? options.from?.articleID ?? "")
        let sentence = try entry.reading()?.sentence(naming: quote)
        let words = quote ?? sentence?.text ?? ""
        guard
            let quotation = SelectedWords(
                words, in: article, language: article.record.header.language ?? entry.site.settings.language,
                within: sentence)
        else {
            throw entry.missing("'\(words)' is not in \(article.record.header.file.path)")
        }
        try checkTarget(entry)
        let target = actor.map { (key: "actor", id: $0) } ?? event.map { (key: "event", id: $0) }
        try entry.append(
            quotation.entry(as: role, target: target), to: "content/notes/\(article.record.header.id).yaml")
    }

    private func checkTarget(_ entry: NewEntry) throws {
        let actors = entry.site.actors.map(\.record.header.id)
        let events = entry.site.events.map(\.record.header.id)
        for (what, id, ids) in [("actor", actor, actors), ("event", event, events)] {
            guard let id, !ids.contains(id) else { continue }
            throw entry.missing("there is no \(what) '\(id)'\(NearMiss(ids).fix(for: id).map { "; \($0)" } ?? "")")
        }
    }
}

/// `dossier new footnote`.
struct NewFootnote: NewFileCommand {
    static let configuration = CommandConfiguration(
        commandName: "footnote", abstract: "Create the file of one footnote of an article.")

    @Argument(
        help:
            "The article and the label of the footnote, such as flood/3. (default with --from: the only footnote there)"
    )
    var name: String?

    @OptionGroup var options: NewOptions

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
            throw entry.missing("a file cannot have the name '\(footnote.label)'; give the footnote another label")
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
