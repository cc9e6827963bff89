import ArgumentParser
import Base
import Suggesting
import Language
import Model
import Publishing

/// Writes a new file on a site, and reports it.
struct NewEntry {
    let site: Site
    let console: Console
    private let root: String
    private let from: EntryFile?

    /// Reads the site, drafts included; its mistakes do not matter here.
    init(_ options: NewOptions) async throws {
        console = Console(options.printing)
        root = options.site.root
        from = options.from
        do throws(PublishingFailure) {
            var build = options.site.build
            build.includesDrafts = true
            site = try await Build.site(build).value
        } catch {
            throw ExitStatus.of(error, console)
        }
    }

    /// The sentences that `--from` names; nil without it.
    func reading() throws -> SentenceReading? {
        guard let from else { return nil }
        let article = try article(from.articleID)
        guard let reading = SentenceReading(article, in: site, line: from.line, column: from.column) else {
            throw missing("there is no sentence on line \(from.line) of \(article.record.header.file.path)")
        }
        return reading
    }

    /// An article by its id.
    func article(_ id: String) throws -> Site.Article {
        if let article = site.articles.first(where: { $0.record.header.id == id }) { return article }
        let fix = NearMiss(site.articles.map(\.record.header.id)).fix(for: id).map { "; \($0)" } ?? ""
        throw missing("there is no article '\(id)'\(fix)")
    }

    /// Reports what is missing, and returns the exit status.
    func missing(_ message: String) -> ExitCode {
        console.error(message)
        return ExitStatus.inputMissing
    }

    /// Writes a file, unless it exists or its id is taken elsewhere, and prints its path.
    func write(_ file: StubFile, taken: String? = nil) throws {
        if let taken { throw refused("\(taken) already exists; it is left unchanged") }
        switch NewFile(ofSite: root, file.path).write(Array(file.text.utf8), overwrites: false) {
        case .written: break
        case .exists: throw refused("\(file.path) already exists; it is left unchanged")
        case .failed(let reason): throw refused("cannot write \(file.path): \(reason)")
        }
        console.print(shown(file.path))
        guard !console.isQuiet else { return }
        for (key, line) in file.unfilled { console.say("\(shown(file.path)):\(line): fill in '\(key)'") }
    }

    /// Adds an entry to a list of passage notes, and prints its place.
    func append(_ entry: String, to path: String) throws {
        let target = NewFile(ofSite: root, path)
        let before: [UInt8]
        do throws(DiskFailure) { before = try target.bytes() ?? [] } catch { throw refused(error.message) }
        let lead = before.isEmpty || before.last == UInt8(ascii: "\n") ? before : before + [UInt8(ascii: "\n")]
        switch target.write(lead + Array(entry.utf8), overwrites: true) {
        case .written: console.print("\(shown(path)):\(lead.count { $0 == UInt8(ascii: "\n") } + 1)")
        case .exists: throw refused("\(path) already exists")
        case .failed(let reason): throw refused("cannot write \(path): \(reason)")
        }
    }

    private func refused(_ message: String) -> ExitCode {
        console.error(message)
        return ExitStatus.cannotWrite
    }

    /// The path from the folder in which the command runs.
    private func shown(_ path: String) -> String { root == "." ? path : "\(root)/\(path)" }
}

/// What every `dossier new` takes.
struct NewOptions: ParsableArguments {
    @Option(help: "The sentence to take facts from: FILE:LINE of an article, or FILE:LINE:COLUMN.")
    var from: EntryFile?

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    /// Throws if a date cannot be read.
    static func check(date: String?) throws {
        guard let date, case .failure(let fault) = PartialDate.parse(date) else { return }
        throw ValidationError("--date: \(fault.message)\(fault.suggestion.map { "; did you mean \($0)?" } ?? "")")
    }
}

/// A place in a file: `content/articles/flood.md:12`, or `…:12:5` with a column. Both count from 1.
struct EntryFile: ExpressibleByArgument {
    let path: String
    let line: Int
    var column: Int?

    init?(argument: String) {
        var parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        var numbers: [Int] = []
        while parts.count > 1, numbers.count < 2, let number = parts.last.flatMap(Int.init), number > 0 {
            numbers.insert(number, at: 0)
            parts.removeLast()
        }
        guard let line = numbers.first else { return nil }
        path = parts.joined(separator: ":")
        self.line = line
        column = numbers.count > 1 ? numbers[1] : nil
    }

    /// The id of the article whose file it is.
    var articleID: String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.hasSuffix(".md") ? String(file.dropLast(3)) : file
    }
}

/// A name on the command line, in words or as an id.
extension EntryName {
    static func checked(_ text: String, isProper: Bool = false) throws -> EntryName {
        if let name = EntryName(text, isProper: isProper) { return name }
        throw ValidationError(
            "no id can be made from '\(text)'; give one in lower-case letters, digits and single hyphens")
    }
}
