import ArgumentParser
import SiteGenerator

import Base

/// Makes the sites, times every program on them and prints the result for each goal.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Measure Dossier, Hugo and the floor, and print the ratios.")

    @Option(help: "The size: 1 is 2,000 articles and 23,500 pages.")
    var scale = 1.0
    @Option(help: "How often each program is timed; the figures are medians.")
    var runs = 5
    @Option(help: "The dossier program (default: the one next to this program).")
    var dossier: String?
    @Option(help: "The floor program (default: bench-floor next to this program).")
    var floor: String?
    @Option(help: "The hugo program (default: $HUGO, .build/bench-venv/bin/hugo or the PATH).")
    var hugo: String?
    @Option(help: "The folder of templates to build with (default: templates, if it exists).")
    var templates: String?
    @Option(help: "A folder on a memory file system (default: /dev/shm, if it exists).")
    var memory: String?
    @Option(help: "A folder on a disk.")
    var disk = ".build"
    @Option(help: "A file to write the report to as JSON.")
    var json: String?
    @Flag(help: "Also time Hugo and the small site on the disk.")
    var all = false
    @Flag(help: "Keep the generated sites.")
    var keep = false

    func validate() throws {
        guard scale > 0, scale <= 100 else { throw ValidationError("--scale is more than 0 and at most 100") }
        guard runs > 0, runs <= 1_000 else { throw ValidationError("--runs is 1 to 1,000") }
    }

    func run() throws {
        let tools = Tools(dossier: dossier, floor: floor, hugo: hugo)
        var experiments: [Experiment] = []
        for medium in media {
            defer { if !keep { try? Disk.remove(medium.folder) } }
            progress("\(medium.kind.rawValue): generating")
            let workloads = all || experiments.isEmpty ? Workload.allCases : Workload.shortList
            try generate(workloads, on: medium)
            var experiment = Experiment(
                tools: tools, medium: medium, rounds: runs, workloads: workloads, written: experiments.first?.written)
            try experiment.run(progress: progress)
            experiments.append(experiment)
        }
        let report = Report(scale: SiteScale(scale), rounds: runs, experiments: experiments, tools: tools)
        print(ReportTable(report: report).text, terminator: "")
        if let json { try Disk.write(ReportJSON(report: report).text, to: json) }
    }

    private var media: [Medium] {
        let name = "dossier-bench-\(getpid())"
        var media: [Medium] = []
        if let memory = memory ?? (Disk.holds("/dev/shm") ? "/dev/shm" : nil) {
            media.append(Medium(kind: .memory, folder: Disk.absolute("\(memory)/\(name)")))
        }
        return media + [Medium(kind: .disk, folder: Disk.absolute("\(disk)/\(name)"))]
    }

    /// Generates in a process of its own, so that this one stays small.
    private func generate(_ workloads: [Workload], on medium: Medium) throws(BenchmarkFailure) {
        _ = try BenchmarkFailure.onDisk { () throws(DiskFailure) in try OpenFolder.make(medium.folder) }
        let own = CommandLine.arguments.first ?? "dossier-bench"
        let folder = templates ?? (Disk.holds("templates") ? "templates" : nil)
        let options = folder.map { ["--templates", $0] } ?? []
        let full = [own, "generate", medium.site, "--scale", "\(scale)"] + options
        let hugo = workloads.contains(.hugo) ? ["--hugo", medium.hugoSite] : []
        _ = try ProcessRun.run(full + hugo, log: medium.log)
        let pages = [own, "generate", medium.pagesSite, "--scale", "\(scale)", "--pages-only"]
        _ = try ProcessRun.run(pages + options, log: medium.log)
        guard workloads.contains(.small) else { return }
        let small = [own, "generate", medium.smallSite, "--scale", "\(scale / 10)"]
        _ = try ProcessRun.run(small + options, log: medium.log)
    }

    private func progress(_ text: String) {
        let line = Array("\(text)\n".utf8)
        _ = unsafe write(STDERR_FILENO, line, line.count)
    }
}
