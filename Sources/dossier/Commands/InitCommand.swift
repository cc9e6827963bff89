import ArgumentParser
import Base
import Loading
import Model
import Publishing
import Changing

/// `dossier init DIR`: a small complete site that builds at once.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Create a new site with settings and a small example.",
        discussion: """
            The folder must be new or empty. The site builds as it is: 'dossier serve --open -C DIR' shows it. Its \
            README.md says what each file is for.
            """)

    @Argument(help: "The folder to create.")
    var folder: String

    @Flag(help: "Leave out the example: create settings only.")
    var empty = false

    @Flag(help: "Copy all templates, to change the design of the pages. 'dossier templates copy' copies single ones.")
    var templates = false

    @Option(help: "Add the look of a newspaper, ministry or archive to the settings.")
    var theme: StarterSite.Look?

    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if folder.isEmpty { throw ValidationError("the folder has no name") }
    }

    func run() throws {
        let console = Console(printing)
        let state: NewFolder.State
        do throws(DiskFailure) { state = try NewFolder(path: folder).state() } catch {
            throw refused(error.message, console)
        }
        switch state {
        case .free: break
        case .used: throw refused("\(folder) already contains files; give a new or empty folder", console)
        case .noFolder: throw refused("\(folder) is not a folder", console)
        }
        let files =
            StarterSite.files(isEmpty: empty, look: theme).map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
            + (templates ? BuiltInTemplates.files : [])
        for file in files {
            switch NewFile(ofSite: folder, file.path).write(file.bytes, overwrites: false) {
            case .written: if console.isVerbose { console.print("wrote \(folder)/\(file.path)") }
            case .exists:
                throw refused("\(folder)/\(file.path) was created in the meantime; it is left unchanged", console)
            case .failed(let reason): throw refused("cannot write \(folder)/\(file.path): \(reason)", console)
            }
        }
        guard !console.isQuiet else { return }
        console.say("created \(folder) with \(files.count) files; 'dossier serve --open -C \(folder)' shows it")
    }

    private func refused(_ message: String, _ console: Console) -> ExitCode {
        console.error(message)
        return ExitStatus.cannotWrite
    }
}

extension StarterSite.Look: ExpressibleByArgument {}
