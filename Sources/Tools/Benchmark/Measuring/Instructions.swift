import Base

/// How many instructions each stage of a build takes, counted by callgrind, which no other program on the machine
/// disturbs.
struct Instructions: Sendable, Equatable {
    /// Of the stages, in their order; what comes after the last of them counts only in `total`.
    let stages: [Int]
    let total: Int

    /// Counts those of a build with one job; nil without valgrind or Dossier.
    static func count(of site: String, with tools: Tools, on medium: Medium) throws(BenchmarkFailure) -> Instructions? {
        guard let valgrind = Program.path(of: "valgrind"), let dossier = tools.dossier else { return nil }
        try Disk.remove(medium.output)
        let counts = "\(medium.folder)/counts"
        // A stage ends when the build stops its clock; callgrind then writes what it has counted, and begins anew.
        let options = [
            "--tool=callgrind", "--callgrind-out-file=\(counts)", "--dump-after=*10StageClockV3lap*",
        ]
        let build = [dossier, "build", "-C", site, "-o", medium.output, "-q", "--jobs", "1"]
        _ = try ProcessRun.run([valgrind] + options + build, log: medium.log)
        var stages: [String] = []
        while Disk.holds("\(counts).\(stages.count + 1)") {
            stages.append(try Disk.text(of: "\(counts).\(stages.count + 1)"))
        }
        return Instructions(stages: stages, rest: try Disk.text(of: counts))
    }

    /// - Parameters:
    ///   - stages: The numbered files of callgrind, one for each stage.
    ///   - rest: The file without a number, with what comes after the last stage.
    init?(stages: [String], rest: String) {
        let counts = stages.compactMap(Self.total)
        guard !counts.isEmpty, counts.count == stages.count, let rest = Self.total(in: rest) else { return nil }
        self.init(stages: counts, total: counts.reduce(rest, +))
    }

    /// The sum in a file of callgrind: `totals: 1234`.
    static func total(in file: String) -> Int? {
        for line in file.split(separator: "\n").reversed() where line.hasPrefix("totals: ") {
            return Int(line.dropFirst("totals: ".count))
        }
        return nil
    }

    init(stages: some Sequence<Int>, total: Int) { (self.stages, self.total) = (Array(stages), total) }
}
