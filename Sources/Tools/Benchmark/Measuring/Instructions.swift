import Base

/// How many instructions each stage of a build takes, counted by callgrind, which no other program on the machine
/// disturbs.
struct Instructions: Sendable, Equatable {
    /// Of the stages, in their order; what comes after the last of them is left out.
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
        var parts: [Int] = []
        while Disk.holds("\(counts).\(parts.count + 1)") {
            guard let part = total(in: try Disk.text(of: "\(counts).\(parts.count + 1)")) else { break }
            parts.append(part)
        }
        guard !parts.isEmpty else { return nil }
        return Instructions(stages: parts.dropLast(), total: parts.reduce(0, +))
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
