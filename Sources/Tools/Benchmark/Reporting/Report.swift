import Base
import SiteGenerator

/// Everything that was measured, with the verdict on each goal.
struct Report {
    let scale: SiteScale
    let rounds: Int
    let experiments: [Experiment]
    let tools: Tools

    var goals: [Goal] {
        let main = experiments.first
        let memory = experiments.first { $0.medium.kind == .memory }
        let disk = experiments.first { $0.medium.kind == .disk }
        let place = main?.medium.kind.rawValue ?? "nowhere"
        return [
            Goal(
                what: "the pages, times as fast as Hugo (\(place))", bound: .atLeast(8), stage: .atLeast(4),
                figure: ratio(.hugo, .pages, in: main), missing: absent(.hugo, in: main)),
            Goal(
                what: "the pages against the floor (memory)", bound: .atMost(2.5),
                figure: ratio(.pages, .floor, in: memory), missing: absent(.floor, in: memory)),
            Goal(
                what: "the pages against the floor (disk)", bound: .atMost(1.5),
                figure: ratio(.pages, .floor, in: disk), missing: absent(.floor, in: disk)),
            Goal(
                what: "rebuild after one edit against a full build (\(place))", bound: .atMost(0.2),
                figure: ratio(.edited, .full, in: main), missing: absent(.edited, in: main)),
            Goal(
                what: "rebuild with no edit against a full build (\(place))", bound: .atMost(0.1),
                figure: ratio(.unchanged, .full, in: main), missing: absent(.unchanged, in: main)),
            Goal(
                what: "peak memory (\(place))", bound: .below(300), stage: .below(400), unit: " MB",
                figure: main?.series[.full]?.peakBytes.map { Double($0) / 1_000_000 }, missing: absent(.full, in: main)),
            Goal(
                what: "growth from a tenth to \(scale.pages) pages (\(place))", bound: .atMost(10.5),
                figure: ratio(.full, .small, in: main), missing: absent(.small, in: main)),
            Goal(
                what: "preview: from saving an edit to the reload event, \(scale.pages) pages (\(place))",
                bound: .below(100), unit: " ms", figure: main.flatMap { Series.median($0.reloads.full) },
                missing: absent(.start, in: main)),
            Goal(
                what: "preview: the same on a tenth of the pages (\(place))", bound: .below(20), unit: " ms",
                figure: main.flatMap { Series.median($0.reloads.small) }, missing: absent(.start, in: main)),
            Goal(
                what: "start of the program (dossier --version)", bound: .below(10), unit: " ms",
                figure: main?.series[.start]?.seconds.map { $0 * 1000 }, missing: absent(.start, in: main)),
        ]
    }

    /// The median times of the stages of a full build, on the first medium.
    var stages: [StageTime] {
        experiments.first?.series[.full]?.stages ?? []
    }

    /// What the stages of a full build of a tenth of the site take, if that could be counted.
    var instructions: Instructions? { experiments.first?.instructions }

    private func ratio(_ upper: Workload, _ lower: Workload, in experiment: Experiment?) -> Double? {
        guard let upper = experiment?.series[upper]?.seconds, let lower = experiment?.series[lower]?.seconds, lower > 0
        else { return nil }
        return upper / lower
    }

    /// Why `workload` has no figure.
    private func absent(_ workload: Workload, in experiment: Experiment?) -> String {
        if experiment == nil { return "no such file system was given" }
        if tools.dossier == nil { return "no dossier (--dossier PATH)" }
        if workload == .hugo, tools.hugo == nil { return "no hugo (--hugo PATH, or the variable HUGO)" }
        return workload == .floor && tools.floor == nil ? "no bench-floor (--floor PATH)" : "no runs"
    }
}

/// A promise about speed or memory, and what was measured.
struct Goal: Sendable {
    /// The limit for a figure.
    enum Bound: Sendable, Equatable {
        case atLeast(Double)
        case atMost(Double)
        case below(Double)

        func holds(_ figure: Double) -> Bool {
            switch self {
            case .atLeast(let limit): figure >= limit
            case .atMost(let limit): figure <= limit
            case .below(let limit): figure < limit
            }
        }

        func text(unit: String) -> String {
            switch self {
            case .atLeast(let limit): "≥ \(Self.short(limit))\(unit)"
            case .atMost(let limit): "≤ \(Self.short(limit))\(unit)"
            case .below(let limit): "< \(Self.short(limit))\(unit)"
            }
        }

        private static func short(_ number: Double) -> String {
            number == number.rounded() ? number.decimal(0) : String(number)
        }
    }

    let what: String
    let bound: Bound
    /// A limit that is enough for now, if the goal is still far off.
    var stage: Bound?
    var unit = "×"
    /// Nil if nothing could be measured; `missing` then says why.
    let figure: Double?
    let missing: String

    var verdict: String {
        guard let figure else { return "not measured: \(missing)" }
        if bound.holds(figure) { return "met" }
        if let stage, stage.holds(figure) { return "not yet, but \(stage.text(unit: unit))" }
        return "missed"
    }
}
