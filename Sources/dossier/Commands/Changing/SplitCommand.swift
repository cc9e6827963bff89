import ArgumentParser
import Base
import Changing
import Linking
import Model
import Publishing

/// `dossier split ENTRY ID`: two entries of one.
struct SplitCommand: ChangeCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Make two entries of one, and choose which of its uses go to the new one.",
        discussion: """
            Writes the file of the new entry, with the kind and the date of the old one, and changes the references \
            that you choose; a name without markup becomes a link. What the entry says of itself stays where it is.

            On a terminal this asks about each use. Otherwise name them with --take, or pass the lines of 'dossier \
            uses' that you want:

              dossier uses event:raid | grep articles/b.md | dossier split event:raid raid-of-may --name 'May raid' --take-from -
            """)

    @Argument(help: "The entry, such as event:raid.", completion: .custom(EntryCompletion.entries))
    var entry: String

    @Argument(help: "The id of the new entry.")
    var id: String

    @Option(help: "The name or title of the new entry.")
    var name: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "A use that goes to the new entry, as content/articles/a.md:12:8, or all of a line or file.",
            valueName: "place"))
    var take: [String] = []

    @Option(help: ArgumentHelp("A file with such places, one on each line; - is standard input.", valueName: "file"))
    var takeFrom: String?

    @OptionGroup var options: ChangeOptions

    func run() async throws {
        let change = PlannedChange(options)
        let site = try await change.site()
        let old = try site.entry(entry, change.console)
        let newID = try change.id(id, of: old)
        let linked = await Linker.link(site.catalog, jobs: options.site.build.jobs).value
        let names = NamedPlaces(of: old, in: site, linked)
        let uses = (site.uses(of: .entry(old)) + names.inTexts).filter { $0.path != site.entries[old]?.file.path }
        let question = Question(console: change.console)
        guard let name = name ?? question.line("The name of the new entry: ") else {
            throw ValidationError("give the new entry a name: --name '…'")
        }
        let taken = try choose(among: uses.sorted(), question, change.console)
        try await change.make { () throws(ChangeRefusal) in
            try site.splitting(old, off: SplitOff(id: newID, name: name, uses: taken))
        } summary: { files in
            "split '\(EntryID(old.kind, newID))' off '\(old)' with \(taken.count) of \(uses.count) uses in \(files)"
        }
    }

    /// The uses that go to the new entry: those that are listed, or for which the answer is yes.
    private func choose(among uses: [Use], _ question: Question, _ console: Console) throws -> [Use] {
        let listed = take + (try takeFrom.map { try places(in: $0, console) } ?? [])
        if !listed.isEmpty || takeFrom != nil { return try taken(listed, among: uses, console) }
        guard question.isPossible else {
            throw ValidationError("name the uses that go to the new entry: --take, or --take-from")
        }
        var taken: [Use] = []
        for (number, use) in uses.enumerated() {
            console.say("\(number + 1) of \(uses.count)  \(use.place)  \(use.role.rawValue)")
            switch question.answer(
                "  \(UseList.excerpt(of: use))\n  to '\(id)'? [y]es, [n]o, [a]ll others, no [o]thers: ")
            {
            case "y": taken.append(use)
            case "a": return taken + uses[number...]
            case "o": return taken
            default: continue
            }
        }
        return taken
    }

    /// The uses at some places; a place without any is reported.
    private func taken(_ places: [String], among uses: [Use], _ console: Console) throws -> [Use] {
        var taken: Set<Use> = []
        var unknown: [String] = []
        for place in places {
            let found = uses.filter { $0.place == place || $0.place.hasPrefix(place + ":") }
            if found.isEmpty { unknown.append(place) }
            taken.formUnion(found)
        }
        guard unknown.isEmpty else {
            let problems = unknown.map {
                ChangeRefusal.Problem("'\($0)' is not a use of '\(entry)'", fix: "'dossier uses \(entry)' lists them")
            }
            throw ExitStatus.refused(ChangeRefusal(problems), by: console)
        }
        return taken.sorted()
    }

    private func places(in file: String, _ console: Console) throws -> [String] {
        do throws(ReadFailure) {
            let bytes = try FileReading.bytes(of: file == "-" ? "/dev/stdin" : file, limit: 1 << 24).get()
            return bytes.split(separator: 0x0A).map { line in
                String(decoding: line.prefix { $0 != 0x09 && $0 != 0x0D }, as: UTF8.self)
            }
        } catch {
            console.error(error.message)
            throw ExitStatus.inputMissing
        }
    }
}

/// Questions on a terminal.
struct Question {
    let console: Console

    var isPossible: Bool { isatty(STDIN_FILENO) == 1 }

    /// A line that the user types; nil without a terminal, or if there is none.
    func line(_ text: String) -> String? {
        guard isPossible else { return nil }
        console.say(text)
        return readLine()
    }

    /// The first letter of an answer, in lower case; `o` if nobody answers any more.
    func answer(_ text: String) -> String {
        console.say(text)
        return readLine().map { String($0.lowercased().prefix(1)) } ?? "o"
    }
}
