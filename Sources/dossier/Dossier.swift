import ArgumentParser

/// The command line.
@main
struct Dossier: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Turn articles and annotations, kept as plain files, into a briefing website.",
        discussion: """
            A site is a folder with 'content' (texts and annotations). 'dossier build' \
            writes the website into 'public'. To start a site, run 'dossier init DIR'.

            Exit status:
              0    success
              1    errors in the content (with --strict, also warnings), or a refused deploy
              2    'diff --exit-code' found a difference
              64   wrong usage
              66   the input is missing or cannot be read
              69   the preview's port, a server or a program is not available
              70   an internal error
              73   a file exists already or cannot be written
              75   another deploy is running
              130  Ctrl-C ended a deploy

            Completions of commands and options for your shell:
              dossier --generate-completion-script bash    (or zsh, or fish)
            """,
        version: "dossier \(version)",
        subcommands: [
            InitCommand.self, NewCommand.self, ImportCommand.self, SuggestCommand.self, ReanchorCommand.self,
            CheckCommand.self, ExplainCommand.self, BuildCommand.self, DiffCommand.self, ServeCommand.self,
            ListCommand.self, UsesCommand.self, RenameCommand.self, MergeCommand.self, SplitCommand.self,
            MoveCommand.self, TemplatesCommand.self, SchemaCommand.self, LanguageServerCommand.self,
            DeployCommand.self, PublishCommand.self,
            CleanCommand.self,
        ])

    /// The version of this source tree.
    static let version = "0.1.0"

    /// Runs the command; an unexpected error is a fault of Dossier itself.
    static func main() async {
        if let script = CompletionScript.asked(by: CommandLine.arguments) { return print(script) }
        do {
            var command = try await asyncParseAsRoot()
            try (command as? any SiteCommand)?.finishChanges()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            let isUnforeseen = !(error is ExitCode) && exitCode(for: error) == .failure
            exit(withError: isUnforeseen ? ExitStatus.internalFault(error) : error)
        }
    }
}
