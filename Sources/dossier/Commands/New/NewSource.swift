import ArgumentParser
import Model
import Editing
import Language

/// `dossier new source`.
struct NewSource: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "source", abstract: "Make a new source.")

    @OptionGroup var options: NewOptions

    @Argument(help: "The title of the work, or an id.")
    var name: String

    @Option(help: "What it is, in a word of CSL: article-newspaper, report, webpage.")
    var type: String?

    @Option(help: "Its date, as 2014-12-17.")
    var date: String?

    @Option(help: "Its address. (default with --from: the first address of the footnote there)")
    var url: String?

    func validate() throws {
        try NewOptions.check(date: date)
        _ = try EntryName.checked(name)
        if let type, !cslTypes.contains(type) {
            throw ValidationError(
                "--type: no type '\(type)'\(NearMiss(cslTypes).fix(for: type).map { "; \($0)" } ?? "")")
        }
        if let url, SafeURL(url)?.host == nil {
            throw ValidationError("--url takes an address such as https://example.org/")
        }
    }

    func run() async throws {
        let name = try EntryName.checked(name)
        let entry = try await NewEntry(options)
        let owner = entry.site.sources.first { $0.record?.header.id == name.id }?.record?.header.file.path
        let footnote = try options.from.flatMap { place in
            FootnoteReading.all(in: try entry.article(place.articleID), line: place.line).first
        }
        try entry.write(.source(name, type: type, date: date, url: url ?? footnote?.url), taken: owner)
    }
}
