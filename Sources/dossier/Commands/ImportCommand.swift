import ArgumentParser
import Base
import Editing
import Language
import Loading
import Model
import Publishing

/// `dossier import FILE…`: pasted texts become articles.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Turn pasted text into an article.",
        discussion: """
            Writes content/articles/<id>.md. Finds the title, authors, date, section, standfirst and endnotes in the \
            text, drops page furniture such as share buttons, and prints every line it dropped. Leaves an existing \
            article alone unless --force is given.
            """)

    @Argument(help: "Text files, one article each.")
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

    @Flag(help: "Overwrite an existing article.")
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
    }

    func run() throws {
        let console = Console(printing)
        try checkSite(console)
        var worst: ExitCode?
        for file in files {
            if let status = importFile(file, console) { worst = worst ?? status }
        }
        if let worst { throw worst }
    }

    /// An article needs a site that exists.
    private func checkSite(_ console: Console) throws {
        do throws(DiskFailure) {
            if stdout { return }
            if try NewFile.isFolder("\(site.root)/content") { return }
            console.error(
                "this is not the folder of a site, since it has no 'content'; change to that folder, or give it with -C"
            )
        } catch {
            console.error(error.message)
        }
        throw ExitStatus.inputMissing
    }

    /// Imports one file; returns the exit status if that fails.
    private func importFile(_ path: String, _ console: Console) -> ExitCode? {
        let article: ImportedArticle
        do {
            let bytes = try FileReading.bytes(of: path, limit: FileImport.largestFile).get()
            let name = path.split(separator: "/").last.map(String.init) ?? path
            article = try FileImport.run(bytes, fileName: name, options: options)
        } catch let refusal as ImportRefusal {
            console.error("\(path): this \(refusal.reason)")
            return ExitStatus.inputMissing
        } catch {
            console.error((error as? ReadFailure)?.message ?? "\(error)")
            return ExitStatus.inputMissing
        }
        for finding in article.report.findings { console.note(finding.printed(fileName: path)) }
        guard !stdout else {
            console.printRaw(article.markdown)
            return nil
        }
        return write(article, console)
    }

    private var options: ImportOptions {
        var options = ImportOptions(id: id, title: title, date: date)
        options.acceptsChanges = changes == .accept
        return options
    }

    private func write(_ article: ImportedArticle, _ console: Console) -> ExitCode? {
        let files =
            [("content/articles/\(article.id).md", article.markdown)]
            + article.pictures.map { ("content/media/\(article.id)/\($0.name)", $0.bytes) }
        for (path, bytes) in files {
            let target = NewFile(ofSite: site.root, path)
            switch target.write(bytes, overwrites: force) {
            case .written:
                console.note("wrote \(target.path)")
            case .exists:
                console.error("\(target.path) already exists; overwrite it with --force, or give another --id")
                return ExitStatus.cannotWrite
            case .failed(let reason):
                console.error("cannot write \(target.path): \(reason)")
                return ExitStatus.cannotWrite
            }
        }
        return nil
    }

    /// What happens to tracked changes.
    enum Changes: String, ExpressibleByArgument, CaseIterable { case accept, reject }
}
