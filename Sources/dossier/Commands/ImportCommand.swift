import ArgumentParser
import Base
import Importing
import Language
import Loading
import Model
import Publishing

/// `dossier import FILE…`: pasted texts become articles.
struct ImportCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turn files into articles, libraries of references into sources, or a whole site into a site.",
        discussion: """
            Reads Word (.docx), OpenDocument, RTF, EPUB, HTML, Markdown, mail and plain text, and PDF where pdftotext is \
            installed. Writes content/articles/<id>.md, and pictures to content/media/<id>. Finds the title, authors, \
            date, headings and notes, leaves out what is not the article, and prints all that it left out. Leaves an \
            existing article alone unless --force is given.

            Reads libraries in BibTeX, RIS and CSL-JSON into content/sources, and shows what would change there. With \
            --from, reads a whole site from Hugo, Jekyll, Obsidian, WordPress or MediaWiki.
            """)

    @Argument(help: "Files, one article or library each; with --from, a folder or an exported file.")
    var files: [String]

    @Option(help: "The id of the article. (default: made from its title)")
    var id: String?

    @Option(help: "The title of the article. (default: found in the text)")
    var title: String?

    @Option(help: "The date of the article, such as 2014-12-18. (default: found in the text, or left empty)")
    var date: String?

    @Option(help: "Whether to accept or reject the tracked changes of a document.")
    var changes = Changes.accept

    @Flag(help: "Print the article instead of writing it.")
    var stdout = false

    @Flag(name: [.customShort("n"), .long], help: "Print what would be written, and write nothing.")
    var dryRun = false

    @Option(help: "Write an HTML page that shows the text and the article side by side, such as report.html.")
    var report: String?

    @Option(
        help: ArgumentHelp(
            "Replace the text of an article by a revised file. Its front matter and the labels of its footnotes stay.",
            valueName: "article:id"))
    var update: String?

    @Option(
        help: ArgumentHelp(
            "Import a whole site: the folder of a Hugo or Jekyll site or of an Obsidian vault, or the XML file that WordPress or MediaWiki exports.",
            valueName: "system"))
    var from: SiteSystem?

    @Flag(help: "Overwrite an existing article; make the changes of a library in sources that exist.")
    var force = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if files.count > 1, id != nil || title != nil { throw ValidationError("--id and --title take one file") }
        if let id, !Slug.isID(id) {
            throw ValidationError("--id: '\(id)' is not a valid id; use lower-case letters, digits and single hyphens")
        }
        if id == Slug.listPage { throw ValidationError("--id: the list of articles uses the name 'index'") }
        if let date, case .failure(let fault) = PartialDate.parse(date) {
            throw ValidationError("--date: \(fault.message)\(fault.suggestion.map { "; did you mean \($0)?" } ?? "")")
        }
        if files.count > 1, stdout { throw ValidationError("--stdout takes one file") }
        if files.count > 1, update != nil { throw ValidationError("--update takes one file") }
        if update != nil, id != nil || title != nil || date != nil || force {
            throw ValidationError(
                "--update keeps the id and the front matter of the article; leave out --id, --title, --date and --force"
            )
        }
        if let updatedID, !Slug.isID(updatedID) {
            throw ValidationError("--update takes an article, such as article:flood")
        }
        if from != nil, files.count > 1 || id != nil || title != nil || date != nil || update != nil || stdout {
            throw ValidationError(
                "--from takes one folder or file, and none of --id, --title, --date, --update and --stdout")
        }
        if files.count > 1, report != nil { throw ValidationError("--report takes one file") }
        if stdout, printing.format == .json { throw ValidationError("--stdout and --format json both print; give one") }
        if printing.format == .github || printing.format == .sarif {
            throw ValidationError("--format takes text or json here")
        }
    }

    func run() async throws {
        let console = Console(printing)
        try checkSite(console)
        if let from, let path = files.first { return try await importSite(from, at: path, console) }
        if let updatedID, let file = files.first { return try await updateArticle(updatedID, from: file, console) }
        var worst: ExitCode?
        for file in files {
            if let status = await importAny(file, console) { worst = worst ?? status }
        }
        if let worst { throw worst }
    }

    /// An article needs a site that exists.
    private func checkSite(_ console: Console) throws {
        do throws(DiskFailure) {
            if stdout || dryRun { return }
            if try NewFile.isFolder("\(site.root)/content") { return }
            console.error(
                "this is not the folder of a site, since it has no 'content'; change to that folder, or give it with -C"
            )
        } catch {
            console.error(error.message)
        }
        throw ExitStatus.inputMissing
    }

    /// Reads a file and makes an article of it; a file that cannot be read is reported.
    func read(_ path: String, options: ImportOptions, _ console: Console) throws(ExitCode) -> ImportedArticle {
        do {
            let bytes = try FileReading.bytes(of: path, limit: FileImport.largestFile).get()
            return try FileImport.run(bytes, fileName: path, options: options)
        } catch let refusal as ImportRefusal {
            console.error("\(path): this \(refusal.reason)")
        } catch {
            console.error((error as? ReadFailure)?.message ?? "\(error)")
        }
        throw ExitStatus.inputMissing
    }

    /// Imports one file as what it is; returns the exit status if that fails.
    private func importAny(_ path: String, _ console: Console) async -> ExitCode? {
        guard let library = try? FileReading.bytes(of: path, limit: ReferenceLibrary.largestFile).get(),
            let format = ReferenceLibrary.format(of: library, named: path)
        else { return importFile(path, console) }
        return await importLibrary(library, as: format, path, console)
    }

    /// Imports one file as an article; returns the exit status if that fails.
    private func importFile(_ path: String, _ console: Console) -> ExitCode? {
        let article: ImportedArticle
        do throws(ExitCode) { article = try read(path, options: options(id: id), console) } catch { return error }
        if printing.format == .json {
            console.print(article.report.json(id: article.id))
        } else {
            for finding in article.report.findings { console.note(finding.printed(fileName: path)) }
            console.note("\(path): \(article.report.summary)")
        }
        if stdout { console.printRaw(article.markdown) }
        return stdout && report == nil ? nil : write(article, of: path, console)
    }

    func options(id: String?) -> ImportOptions {
        var options = ImportOptions(id: id, title: title, date: date)
        options.acceptsChanges = changes == .accept
        options.dateOrder = (try? Loader.settings(site.root))?.flatMap { DateOrder(language: $0.language) }
        return options
    }

    private func write(_ article: ImportedArticle, of path: String, _ console: Console) -> ExitCode? {
        let target = "content/articles/\(article.id).md"
        var files: [(NewFile, [UInt8], overwrites: Bool)] = []
        if !stdout {
            let pictures = article.pictures.map { ("content/media/\(article.id)/\($0.name)", $0.bytes) }
            for (path, bytes) in [(target, article.markdown)] + pictures {
                files.append((NewFile(ofSite: site.root, path), bytes, force))
            }
        }
        if let report {
            files.append((NewFile(path: report), ImportPage.html(article, fileName: path, path: target), true))
        }
        return writeAll(files, console)
    }

    /// Writes files, or says what would be written; returns the exit status if that fails.
    func writeAll(_ files: [(NewFile, [UInt8], overwrites: Bool)], _ console: Console) -> ExitCode? {
        for (file, bytes, overwrites) in files {
            if dryRun {
                console.note("would write \(file.path)")
            } else if let status = write(file, bytes, overwrites, console) {
                return status
            }
        }
        return nil
    }

    private func write(_ file: NewFile, _ bytes: [UInt8], _ overwrites: Bool, _ console: Console) -> ExitCode? {
        switch file.write(bytes, overwrites: overwrites) {
        case .written:
            console.note("wrote \(file.path)")
            return nil
        case .exists:
            console.error("\(file.path) already exists; overwrite it with --force, or give another --id")
        case .failed(let reason):
            console.error("cannot write \(file.path): \(reason)")
        }
        return ExitStatus.cannotWrite
    }

    /// What happens to tracked changes.
    enum Changes: String, ExpressibleByArgument, CaseIterable { case accept, reject }
}
