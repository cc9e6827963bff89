import ArgumentParser

/// The command line.
@main
struct Dossier: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Turns articles and curated annotations into a briefing website.",
        discussion: """
            A site is a folder with 'content' (what the editor keeps) and 'templates' (the pages' design); 'build' writes the \
            website into 'public'. Start with 'dossier init DIR'.

            Exit status: 0 all is well; 1 errors in the content (with --strict, warnings too); 2 'diff --exit-code' found a \
            difference; 64 wrong usage; 66 input is missing or cannot be read; 69 the preview's port is taken, or a host is out \
            of reach; 70 a fault of Dossier's own; 73 the output cannot be written; 75 another deploy is at work; 130 Ctrl-C ended a deploy.
            """,
        version: "dossier \(version)",
        subcommands: [
            InitCommand.self, NewCommand.self, ImportCommand.self, SuggestCommand.self, ReanchorCommand.self,
            CheckCommand.self, ExplainCommand.self, BuildCommand.self, DiffCommand.self, ServeCommand.self,
            ListCommand.self, SchemaCommand.self, DeployCommand.self, PublishCommand.self, CleanCommand.self,
        ])

    /// The version of this source tree.
    static let version = "0.1.0"

    /// Runs the command; an error that no command foresaw is a fault of Dossier's own.
    static func main() async {
        do {
            var command = try parseAsRoot()
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
