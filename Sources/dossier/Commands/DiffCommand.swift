import Base
import ArgumentParser
import Publishing

/// `dossier diff`: what readers would see change.
struct DiffCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what would change for readers if the site were published now.",
        discussion: """
            Builds the site without writing it, and compares it with the output folder or with any folder that \
            holds a published site. Lists addresses that would break first, then changed dates, figures and names, \
            then other changed sentences, word by word. A change that appears on several pages is listed once; \
            pages that only look different are counted. An error in the content stops the comparison.

            Exit status: 0, whether or not anything differs; with --exit-code, 2 if any byte of any file differs.
            """)

    @Option(
        help: ArgumentHelp(
            "The folder to compare with; 'last' is the output folder.",
            valueName: "folder"))
    var against = "last"

    @Option(
        help: ArgumentHelp(
            "Also write the comparison as an HTML page, with before and after side by side.", valueName: "file"))
    var html: String?

    @Flag(help: "Exit with 2 if anything differs.")
    var exitCode = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if against.isEmpty { throw ValidationError("--against takes a folder, or 'last'") }
        if html?.isEmpty == true { throw ValidationError("--html takes a file name") }
        if printing.format == .github || printing.format == .sarif {
            throw ValidationError("diff prints text or json, not \(printing.format.rawValue)")
        }
    }

    func run() async throws {
        let console = Console(printing)
        let options = site.build
        let published = try published(options, console)
        let progress = ProgressLine(console)
        let (report, difference): (BuildReport, SiteDifference?)
        do throws(PublishingFailure) {
            (report, difference) = try await Comparison.run(options, against: published) { done, total in
                progress.show(done: done, of: total)
            }
        } catch {
            throw ExitStatus.of(error, console)
        }
        progress.clear()
        guard let difference else {
            Findings(root: site.root, console: console, format: printing.format).print(
                report.diagnostics, silenced: report.silenced)
            console.say("\(BuildSummary.count(of: report.diagnostics) ?? ""); nothing was compared")
            throw ExitStatus.stopped(by: report)
        }
        try show(DifferenceDigest(difference), console)
        if exitCode, !difference.isEmpty { throw ExitStatus.differs }
    }

    /// The folder to compare the site with.
    private func published(_ options: BuildOptions, _ console: Console) throws -> PublishedFolder {
        let baseline = Baseline(against)
        let folder = baseline.folder(for: options)
        do throws(PublishedFolder.Fault) { return try PublishedFolder(folder, of: options.root) } catch {
            switch (error, baseline) {
            case (.missing, .last):
                console.error("nothing has been built into '\(folder)' yet; give another folder with --against")
            case (.missing, .folder): console.error("cannot read '\(folder)': there is no such folder")
            case (.disk(let failure), _): console.error(failure.message)
            case (.empty, _): console.error("there is no website in '\(folder)': it has no index.html")
            }
            throw ExitStatus.inputMissing
        }
    }

    private func show(_ digest: DifferenceDigest, _ console: Console) throws {
        if let html {
            let page = DifferencePage(digest).html
            guard case .written = NewFile(path: html).write(page, overwrites: true) else {
                console.error("cannot write \(html)")
                throw ExitStatus.cannotWrite
            }
        }
        if printing.format == .json {
            console.print(DifferenceJSON.document(digest))
        } else if !console.isQuiet {
            DifferenceText(digest, console).print()
        }
        console.note("against \(digest.difference.against): \(DifferenceWords.summary(digest.difference))")
    }
}
