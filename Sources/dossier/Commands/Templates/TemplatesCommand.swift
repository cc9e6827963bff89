import ArgumentParser
import Base
import Language
import Loading
import Model

/// `dossier templates`: which templates are the site's own, and how they differ from the built-in ones.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "List, show, copy and compare the templates of the pages.",
        discussion: """
            A site needs no templates of its own: Dossier brings them. A file in 'templates' takes the place of the \
            built-in one with the same path; all others stay as the newest version of Dossier has them.
            """,
        subcommands: [List.self, Show.self, Copy.self, Diff.self], defaultSubcommand: List.self)

    /// The built-in file that a name means: `article`, `partials/link`, `assets/style.css`, or its whole path.
    static func file(_ name: String, _ console: Console) throws -> SourceFile {
        let path = name.hasPrefix("templates/") ? name : "templates/" + name
        if let file = BuiltInTemplates.files.first(where: { $0.path == path || $0.path == path + ".mustache" }) {
            return file
        }
        let names = BuiltInTemplates.files.map { String($0.path.dropFirst("templates/".count)) }
        let near = NearMiss(names + names.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) })
        console.error(
            "no built-in template '\(name)'" + (near.nearest(to: name).map { "; did you mean '\($0)'?" } ?? ""))
        throw ExitStatus.usage
    }

    /// The site's own file at the path of a built-in one; nil if it has none.
    static func own(_ file: SourceFile, of root: String, _ console: Console) throws -> String? {
        do throws(DiskFailure) {
            return try NewFile(ofSite: root, file.path).bytes().map { String(decoding: $0, as: UTF8.self) }
        } catch {
            console.error(error.message)
            throw ExitStatus.inputMissing
        }
    }
}

extension TemplatesCommand {
    /// `dossier templates list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List every template, and say which are the site's own. (default)")

        @Option(name: [.customShort("C"), .long], help: "The site's folder.") var root = "."
        @OptionGroup var printing: PrintOptions

        func run() throws {
            let console = Console(printing)
            for file in BuiltInTemplates.files {
                let own = try TemplatesCommand.own(file, of: root, console)
                let state = own.map { $0.utf8.elementsEqual(file.bytes) ? "own, not changed" : "own" } ?? "built in"
                console.print("\(file.path.dropFirst("templates/".count))\t\(state)")
            }
        }
    }

    /// `dossier templates show NAME`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print a built-in template.")

        @Argument(help: "Its name, such as article, partials/link or assets/style.css.") var name: String
        @OptionGroup var printing: PrintOptions

        func run() throws {
            let console = Console(printing)
            console.printRaw(try TemplatesCommand.file(name, console).bytes)
        }
    }

    /// `dossier templates copy NAME`.
    struct Copy: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Copy built-in templates into the site, where you can change them.")

        @Argument(help: "Their names, such as article, partials/link or assets/style.css.") var names: [String]
        @Option(name: [.customShort("C"), .long], help: "The site's folder.") var root = "."
        @OptionGroup var printing: PrintOptions

        func run() throws {
            let console = Console(printing)
            for file in try names.map({ try TemplatesCommand.file($0, console) }) {
                switch NewFile(ofSite: root, file.path).write(file.bytes, overwrites: false) {
                case .written: console.note("wrote \(file.path)")
                case .exists:
                    console.error("\(file.path) exists already; it is left unchanged")
                    throw ExitStatus.cannotWrite
                case .failed(let reason):
                    console.error("cannot write \(file.path): \(reason)")
                    throw ExitStatus.cannotWrite
                }
            }
        }
    }

    /// `dossier templates diff`.
    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show how the site's own templates differ from the built-in ones.")

        @Argument(help: "Their names. (default: all)") var names: [String] = []
        @Option(name: [.customShort("C"), .long], help: "The site's folder.") var root = "."
        @OptionGroup var printing: PrintOptions

        func run() throws {
            let console = Console(printing)
            let files =
                names.isEmpty ? BuiltInTemplates.files : try names.map { try TemplatesCommand.file($0, console) }
            for file in files {
                guard let own = try TemplatesCommand.own(file, of: root, console) else { continue }
                let lines = LineDiff.lines(from: String(decoding: file.bytes, as: UTF8.self), to: own)
                guard !lines.isEmpty else { continue }
                for line in ["--- built in: \(file.path)", "+++ \(file.path)"] + lines { console.print(line) }
            }
        }
    }
}
