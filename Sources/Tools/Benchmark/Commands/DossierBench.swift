import ArgumentParser
import SiteGenerator

/// The benchmark: makes sites of any size and measures Dossier on them, against Hugo and against the floor.
@main
struct DossierBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier-bench", abstract: "Measure how fast Dossier builds a generated site.",
        subcommands: [GenerateCommand.self, RunCommand.self])
}

/// Writes a generated site, and the same pages for Hugo.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Write a site of any size; the same scale gives the same bytes.")

    @Argument(help: "The folder to write the Dossier site to.")
    var folder: String

    @Option(help: "The size: 1 is 2,000 articles and 23,500 pages.")
    var scale = 1.0

    @Option(help: "The folder of templates to copy into the site.")
    var templates: String?

    @Option(help: "A folder to write the same pages to as a Hugo site.")
    var hugo: String?

    @Flag(help: "Leave out the files next to the pages: feeds, pictures, data.")
    var pagesOnly = false

    func validate() throws {
        guard scale > 0, scale <= 100 else { throw ValidationError("--scale is more than 0 and at most 100") }
    }

    func run() throws {
        let site = GeneratedSite(scale: SiteScale(scale))
        var writer = try FolderWriter(folder)
        let files = ContentFiles(site, pagesOnly: pagesOnly)
        try files.forEach { path, text throws(BenchmarkFailure) in try writer.save("content/\(path)", text) }
        if let templates { try writer.copy(templates, to: "templates") }
        guard let hugo else { return }
        var hugoWriter = try FolderWriter(hugo)
        try HugoFiles(site).forEach { path, text throws(BenchmarkFailure) in try hugoWriter.save(path, text) }
    }
}
