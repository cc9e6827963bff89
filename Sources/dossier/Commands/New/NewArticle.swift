import ArgumentParser
import Editing

/// `dossier new article`.
struct NewArticle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "article", abstract: "Make a new article.")

    @OptionGroup var options: NewOptions

    @Argument(help: "Its title, or its id.")
    var name: String

    @Option(help: "Its date, as 2014-12-18. (default: the day of --now; else left empty)")
    var date: String?

    func validate() throws {
        try NewOptions.check(date: date)
        _ = try EntryName.checked(name)
    }

    func run() async throws {
        let name = try EntryName.checked(name)
        let entry = try await NewEntry(options)
        let header = entry.site.articles.first { $0.record.header.id == name.id }?.record.header
        try entry.write(
            .article(name, date: date ?? options.site.now.map { String($0.prefix(10)) }), taken: header?.file.path)
    }
}
