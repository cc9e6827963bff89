import Base

/// Times the programs on one medium, one after the other in each round, so that a slow minute hits them all.
struct Experiment {
    let tools: Tools
    let medium: Medium
    let rounds: Int
    let workloads: [Workload]
    private(set) var series: [Workload: Series] = [:]
    /// Milliseconds from saving an edit to the event that reloads the page, on the whole site and on the small one.
    private(set) var reloads: (full: [Double], small: [Double]) = ([], [])
    /// The size of what Dossier writes for the pages alone; the floor writes as much.
    private(set) var written: FolderSize?
    /// Of a full build of the small site; nil where valgrind is missing.
    private(set) var instructions: Instructions?

    /// Times `workloads`; `written` is what Dossier wrote for the pages in an earlier experiment on the same site.
    init(tools: Tools, medium: Medium, rounds: Int, workloads: [Workload], written: FolderSize?) {
        self.tools = tools
        self.medium = medium
        self.rounds = rounds
        self.workloads = workloads
        self.written = written
    }

    /// Runs every round, then the rebuilds.
    mutating func run(progress: (String) -> Void) throws(BenchmarkFailure) {
        let build = tools.build(medium.site, on: medium)
        let pages = tools.build(medium.pagesSite, on: medium)
        if let pages, written == nil {
            _ = try ProcessRun.run(pages, log: medium.log)
            written = try FolderSize(of: medium.output)
        }
        for round in 1...max(1, rounds) {
            progress("\(medium.kind.rawValue): round \(round) of \(rounds)")
            try time(.hugo, tools.buildWithHugo(on: medium))
            try time(.floor, written.flatMap { tools.writeFloor($0, on: medium) })
            try time(.small, tools.build(medium.smallSite, on: medium))
            try time(.pages, pages)
            try time(.full, build)
        }
        if let build { try timeRebuilds(build, progress: progress) }
        if workloads.contains(.small) {
            progress("\(medium.kind.rawValue): counting instructions")
            // A valgrind that cannot run this program is no reason to lose the times.
            do throws(BenchmarkFailure) {
                instructions = try Instructions.count(of: medium.smallSite, with: tools, on: medium)
            } catch {
                progress("instructions were not counted: valgrind failed")
            }
        }
        try Disk.remove(medium.output)
        if let dossier = tools.dossier, workloads.contains(.start) { try timePreview(dossier, progress: progress) }
    }

    /// One run into an output that does not exist yet; its removal is not timed.
    private mutating func time(_ workload: Workload, _ command: [String]?) throws(BenchmarkFailure) {
        guard let command, workloads.contains(workload) else { return }
        try Disk.remove(medium.output)
        if medium.kind == .disk { sync() }
        series[workload, default: Series()].add(try ProcessRun.run(command, log: medium.log))
    }

    /// Rebuilds into the output of the last full build.
    private mutating func timeRebuilds(_ build: [String], progress: (String) -> Void) throws(BenchmarkFailure) {
        for round in 1...max(1, rounds) {
            progress("\(medium.kind.rawValue): rebuild \(round) of \(rounds)")
            if medium.kind == .disk { sync() }
            series[.unchanged, default: Series()].add(try ProcessRun.run(build, log: medium.log))
            let article = "\(medium.site)/content/articles/briefing-1.md"
            try Disk.write("\nThis was edited \(round) times.\n", to: article, appending: true)
            series[.edited, default: Series()].add(try ProcessRun.run(build, log: medium.log))
        }
    }

    /// Times the start of the program alone, and edits of a site that is served.
    private mutating func timePreview(_ dossier: String, progress: (String) -> Void) throws(BenchmarkFailure) {
        progress("\(medium.kind.rawValue): start and preview")
        for _ in 1...max(5, rounds) {
            series[.start, default: Series()].add(try ProcessRun.run([dossier, "--version"], log: medium.log))
        }
        let rounds = max(5, rounds)
        reloads.full = try PreviewRun.milliseconds(dossier, site: medium.site, rounds: rounds, log: medium.log)
        reloads.small = try PreviewRun.milliseconds(dossier, site: medium.smallSite, rounds: rounds, log: medium.log)
    }
}

/// Where a site is kept and built: a memory file system or a disk.
struct Medium: Sendable, Hashable {
    enum Task: String, Sendable {
        case memory
        case disk
    }

    let kind: Task
    /// A folder of the benchmark's own, removed at the end.
    let folder: String

    var site: String { "\(folder)/site" }
    /// The same site, with no more output than `hugoSite`: no feeds, pictures or data.
    var pagesSite: String { "\(folder)/pages-site" }
    var smallSite: String { "\(folder)/small-site" }
    var hugoSite: String { "\(folder)/hugo-site" }
    var output: String { "\(folder)/output" }
    var log: String { "\(folder)/log" }
}

/// What is timed, each on one medium.
enum Workload: String, CaseIterable, Sendable {
    case full = "Dossier, full build"
    case pages = "Dossier, full build of the pages alone"
    case small = "Dossier, full build of a tenth"
    case unchanged = "Dossier, rebuild, nothing changed"
    case edited = "Dossier, rebuild after one edit"
    case floor = "floor"
    case hugo = "Hugo"
    case start = "Dossier, start and end"

    /// What the goals for a disk need; Hugo alone takes a minute per run there.
    static let shortList: [Workload] = [.full, .pages, .unchanged, .edited, .floor]
}
