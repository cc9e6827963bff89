import ArgumentParser
import Editing

/// `dossier new event`.
struct NewEvent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "event", abstract: "Make a new event.")

    @OptionGroup var options: NewOptions

    @Argument(help: "The event's title, or its id. (default with --from: what the sentence tells)")
    var name: String?

    @Option(help: "Its date, as 2014-12-16, 2014-12 or 2014~. (default with --from: what the sentence gives)")
    var date: String?

    @Option(help: "What kind of event it is, in a word: attack, summit, agreement.")
    var kind: String?

    func validate() throws {
        try NewOptions.check(date: date)
        if let name { _ = try EntryName.checked(name) }
        if name == nil, options.from == nil { throw ValidationError("give a title, or a sentence with --from") }
    }

    func run() async throws {
        let entry = try await NewEntry(options)
        let event = try entry.reading()?.event(called: name)
        let words = name ?? event?.happening?.title
        guard let words else { throw entry.missing("that sentence tells of nothing that can be named; give a title") }
        let name = try EntryName.checked(words)
        let owner = entry.site.events.first { $0.record.header.id == name.id }?.record.header.file.path
        let found = date == nil ? event?.date : nil
        try entry.write(
            .event(
                name, date: date ?? found?.edtf, dateComment: found?.comment, kind: kind ?? event?.happening?.kind,
                sentence: event?.sentence), taken: owner)
    }
}
