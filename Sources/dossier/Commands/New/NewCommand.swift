import ArgumentParser

/// `dossier new`: a file to begin with.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a new article, actor, event, source, footnote or passage note.",
        discussion: """
            Writes the file with what is known and prints its path; nothing is invented, and nothing is overwritten. What the \
            file cannot do without and nobody gave stays empty, and 'check' asks for it at its line. --from takes a place in an \
            article, as content/articles/flood.md:12, and fills the file from the sentence there.
            """,
        subcommands: [
            NewArticle.self, NewActor.self, NewEvent.self, NewSource.self, NewFootnote.self, NewNote.self,
        ])
}
