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
        let bytes: [UInt8]
        do { bytes = try FileReading.bytes(of: path, limit: 1 << 22).get() } catch {
            console.error(error.message)
            return ExitStatus.inputMissing
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let article = TextImport.run(bytes, fileName: name, options: ImportOptions(id: id, title: title, date: date))
        for finding in article.report.findings { console.note(finding.printed(fileName: path)) }
        guard !stdout else {
            console.printRaw(article.markdown)
            return nil
        }
        return write(article, console)
    }

    private func write(_ article: ImportedArticle, _ console: Console) -> ExitCode? {
        let target = NewFile(ofSite: site.root, "content/articles/\(article.id).md")
        switch target.write(article.markdown, overwrites: force) {
        case .written:
            console.note("wrote \(target.path)")
            return nil
        case .exists:
            console.error("\(target.path) already exists; overwrite it with --force, or give another --id")
        case .failed(let reason):
            console.error("cannot write \(target.path): \(reason)")
        }
        return ExitStatus.cannotWrite
    }
}
