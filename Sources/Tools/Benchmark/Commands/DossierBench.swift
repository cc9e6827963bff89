import ArgumentParser

/// The benchmark: makes sites of any size and measures Dossier on them, against Hugo and against the floor.
@main
struct DossierBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier-bench", abstract: "Measure how fast Dossier builds a generated site.",
        subcommands: [GenerateCommand.self, RunCommand.self])
}
