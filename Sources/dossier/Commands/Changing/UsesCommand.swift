import ArgumentParser
import Base
import Changing
import Linking
import Model
import Publishing

/// `dossier uses ENTRY`: every place that refers to an entry.
struct UsesCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "uses", abstract: "List every place that names, links to, relates to, cites or pins an entry.",
        discussion: """
            Name an entry by kind and id, such as actor:china, article:flood or source:dawn; a place on its page as in \
            article:flood#p7, or a footnote as in footnote:flood/3. Drafts are included.

            Each line has the file, line and column, the kind of use, and the words. --unlinked adds places where the \
            name appears without becoming a link: later in a section, in headings and in fields.
            """)

    @Argument(help: "The entry, place or footnote.", completion: .custom(EntryCompletion.referents))
    var entry: String

    @Flag(help: "Also list places where its name appears without being linked.")
    var unlinked = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func run() async throws {
        let console = Console(printing)
        let written = try await WrittenSite.read(site, console)
        let referent = try written.referent(entry, console)
        var uses = written.uses(of: referent) + written.ownLinks(to: referent)
        if case .entry(let name) = referent {
            let linked = await Linker.link(written.catalog, jobs: site.build.jobs).value
            let places = NamedPlaces(of: name, in: written, linked)
            uses += places.linked + (unlinked ? places.unlinked : [])
        }
        let list = UseList(referent: referent, uses: uses.sorted(), unread: written.unread)
        if json { console.print(list.json) } else { for line in list.lines { console.print(line) } }
        for file in list.unread { console.say("not read: \(file.path): \(file.message)") }
        console.note(list.summary)
    }
}

/// The uses of an entry, as people and as programs read them.
struct UseList {
    let referent: Referent
    let uses: [Use]
    let unread: [Diagnostic]

    /// Tab-separated, for people and for `cut`.
    var lines: [String] {
        uses.map { [$0.place, $0.role.rawValue, Self.excerpt(of: $0)].joined(separator: "\t") }
    }

    var summary: String {
        let files = Set(uses.map(\.path)).count
        let count = BuildSummary.plural(uses.count, "use")
        return "\(count) of '\(referent.written)' in \(BuildSummary.plural(files, "file"))"
    }

    /// How many characters of a line are printed.
    private static let longest = 120

    /// The line, or what of it is around the place.
    static func excerpt(of use: Use) -> String {
        let scalars = Array(use.line.replacing("\t", with: " ").unicodeScalars)
        guard scalars.count > longest else { return String(String.UnicodeScalarView(scalars)) }
        var start = max(0, min(use.position.column - 1 - longest / 3, scalars.count - longest))
        if start > 0, let blank = scalars[start...].prefix(20).firstIndex(of: " ") { start = blank + 1 }
        var end = min(start + longest, scalars.count)
        if end < scalars.count, let blank = scalars[..<end].suffix(20).lastIndex(of: " ") { end = blank }
        let words = String(String.UnicodeScalarView(scalars[start..<end]))
        return (start > 0 ? "…" : "") + words + (end < scalars.count ? "…" : "")
    }

    /// `{version, of, uses: [{path, line, column, offset, length, role, words}], unread}`.
    var json: JSON {
        .object([
            ("version", .number(1)), ("of", .text(referent.written)), ("uses", .list(uses.map(entry))),
            ("unread", .list(unread.map { .object([("path", .text($0.path)), ("reason", .text($0.message))]) })),
        ])
    }

    private func entry(_ use: Use) -> JSON {
        .object([
            ("path", .text(use.path)), ("line", .number(use.position.line)), ("column", .number(use.position.column)),
            ("offset", use.range.map { .number($0.lowerBound) } ?? .null),
            ("length", use.range.map { .number($0.count) } ?? .null), ("role", .text(use.role.rawValue)),
            ("words", .text(use.line)),
        ])
    }
}
