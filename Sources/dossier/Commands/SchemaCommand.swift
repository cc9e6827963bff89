import ArgumentParser
import Base

/// `dossier schema`: JSON Schemas of what an editor writes and of what Dossier prints.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print JSON Schemas, with which text editors complete and check keys.",
        discussion: """
            The schemas follow draft 2020-12. An editor with yaml-language-server finds a schema through the first \
            line of a file, such as '# yaml-language-server: $schema=../schemas/site.schema.json'.
            """)

    @Argument(
        help:
            "The kind of file: \(SchemaKind.allCases.map(\.rawValue).joined(separator: ", ")). (default: list them)"
    )
    var kind: SchemaKind?

    @Option(help: ArgumentHelp("Write all schemas into this folder.", valueName: "folder"))
    var write: String?

    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if write != nil, kind != nil {
            throw ValidationError("--write writes all schemas; leave out '\(kind?.rawValue ?? "")'")
        }
    }

    func run() throws {
        let console = Console(printing)
        if let write { return try writeAll(to: write, console) }
        if let kind { return console.print(kind.document) }
        for kind in SchemaKind.allCases { console.print("\(kind.rawValue)\t\(kind.files ?? "")\t\(kind.summary)") }
    }

    private func writeAll(to folder: String, _ console: Console) throws {
        for kind in SchemaKind.allCases {
            let file = NewFile(path: "\(folder)/\(kind.fileName)")
            guard case .written = file.write(Array((kind.document.printed + "\n").utf8), overwrites: true) else {
                console.error("cannot write \(file.path)")
                throw ExitStatus.cannotWrite
            }
            console.note("wrote \(file.path)")
        }
        guard !console.isQuiet else { return }
        let schemas = SchemaKind.allCases.filter(\.isYAML).map { kind in
            ("\(folder.hasPrefix("/") ? "" : "./")\(folder)/\(kind.fileName)", JSON.text(kind.files ?? ""))
        }
        console.say("for Visual Studio Code, in .vscode/settings.json:")
        console.print(JSON.object([("yaml.schemas", .object(schemas))]))
    }
}
