import ArgumentParser
import Base
import Changing
import Model

/// The options of a command that changes several files of the editor's.
struct ChangeOptions: ParsableArguments {
    @Flag(name: [.customShort("n"), .long], help: "Print a unified diff and write nothing.")
    var dryRun = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions
}

/// A change of several files: made, printed or refused.
struct PlannedChange {
    let options: ChangeOptions
    let console: Console

    init(_ options: ChangeOptions) { (self.options, console) = (options, Console(options.printing)) }

    /// The site, drafts included. A file that the disk does not give may refer to anything, so nothing is changed then.
    func site() async throws -> WrittenSite {
        let site = try await WrittenSite.read(options.site, console)
        try ExitStatus.checkRead(site.unread, of: options.site.root, console)
        return site
    }

    /// An id, which may be written with the kind of the entry.
    func id(_ written: String, of entry: EntryID) throws -> String {
        guard let name = EntryID(written: written) else { return written }
        guard name.kind == entry.kind else {
            let refusal = ChangeRefusal("'\(entry)' cannot become '\(name)': it is \(entry.kind.withArticle)")
            throw ExitStatus.refused(refusal, by: console)
        }
        return name.id
    }

    /// Plans a change, and makes it unless it is only to be shown.
    ///
    /// - Parameter summary: The last line, given how many files changed, such as `3 files`.
    func make(_ plan: () throws(ChangeRefusal) -> SiteChange, summary: (String) -> String) async throws {
        let change: SiteChange
        do throws(ChangeRefusal) { change = try plan() } catch { throw ExitStatus.refused(error, by: console) }
        let count = BuildSummary.plural(change.files.count, "file")
        if options.dryRun {
            print(UnifiedDiff(change))
        } else {
            try write(change)
        }
        for remark in change.remarks {
            console.say("\(remark.path):\(remark.position.line):\(remark.position.column): \(remark.message)")
        }
        console.note(options.dryRun ? "would have " + summary(count) : summary(count))
    }

    private func write(_ change: SiteChange) throws {
        let problems: [String]
        do throws(DiskFailure) { problems = try EditJournal(root: options.site.root).make(change) } catch {
            problems = [error.message]
        }
        for problem in problems { console.error(problem) }
        if !problems.isEmpty { throw ExitStatus.cannotWrite }
    }

    /// Prints a difference: for `git apply` exactly as the files are, on a terminal without what could move the cursor.
    private func print(_ difference: UnifiedDiff) {
        guard isatty(STDOUT_FILENO) == 1 || console.colorsOutput else {
            return console.printRaw(Array((difference.lines.joined(separator: "\n") + "\n").utf8))
        }
        for line in difference.lines { console.print(painted(line)) }
    }

    private func painted(_ line: String) -> String {
        let paint: Console.Paint? =
            line.hasPrefix("+") ? .green : line.hasPrefix("-") ? .red : line.hasPrefix("@@") ? .cyan : nil
        return paint.map { console.paintOutput(line, $0) } ?? line
    }
}

extension EntityKind {
    /// Such as `an actor`.
    var withArticle: String {
        "\(self == .article || self == .actor || self == .event ? "an" : "a") \(rawValue)"
    }
}
