import ArgumentParser
import Base
import LanguageServer
import Publishing

/// `dossier lsp`: a language server for text editors.
struct LanguageServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lsp", abstract: "Serve a text editor that speaks the Language Server Protocol.",
        discussion: """
            Your editor starts this command and talks to it over standard input and output: it shows findings as you \
            type, completes ids and keys, and follows, finds and renames names. The guide 'Text editors' says how to set \
            up yours. Serves the site in the folder that the editor has open, unless --root names another.
            """)

    @Flag(help: "Talk over standard input and output, as the server always does. Some editors add this.")
    var stdio = false

    @OptionGroup var site: SiteOptions

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        let connection = Connection(output: STDOUT_FILENO)
        var options = site.build
        let isRootGiven = options.root != "."
        if let folder = System.realPath(options.root) { options.root = folder }
        let server = LanguageServer(options, isRootGiven: isRootGiven) { connection.send($0) }
        let status = await server.run(Connection.messages(from: STDIN_FILENO))
        connection.flush()
        if status != 0 { throw ExitCode(status) }
    }
}
