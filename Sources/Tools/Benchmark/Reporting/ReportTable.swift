import SiteGenerator
import Base

/// The report as tables to read on a terminal: the goals first, then the times, then the stages.
struct ReportTable {
    let report: Report

    var text: String {
        [heading, goals, times, stages].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var heading: String {
        let scale = report.scale
        let size = report.experiments.first?.written
        return """
            \(scale.pages) pages: \(scale.articles) articles, \(scale.actors) actors, \(scale.events) events, \
            \(scale.footnotes) footnotes; medians of \(report.rounds) runs
            For the pages alone, Dossier writes \(size.map(text) ?? "nothing: it was not run")

            """
    }

    private func text(of size: FolderSize) -> String {
        "\(size.files) files in \(size.folders) folders, \((Double(size.bytes) / 1e6).decimal(1)) MB"
    }

    private var goals: String {
        var table = TextTable(["what", "goal", "figure", "verdict"])
        for goal in report.goals {
            let figure = goal.figure.map { $0.decimal(goal.unit == "×" ? 2 : 0) + goal.unit } ?? "-"
            table.add([goal.what, goal.bound.text(unit: goal.unit), figure, goal.verdict])
        }
        return table.text
    }

    private var times: String {
        var table = TextTable(["time of a whole process", "on", "median", "from", "to", "processor", "peak memory"])
        for experiment in report.experiments {
            for workload in experiment.workloads {
                table.add([workload.rawValue, experiment.medium.kind.rawValue] + cells(experiment.series[workload]))
            }
        }
        return table.text
    }

    private func cells(_ series: Series?) -> [String] {
        guard let series, let peak = series.peakBytes else { return ["not measured"] }
        let times = [series.seconds, series.shortest, series.longest, series.cpuSeconds]
        return times.map { ($0?.decimal(3) ?? "-") + " s" } + [(Double(peak) / 1e6).decimal(0) + " MB"]
    }

    private var stages: String {
        guard !report.stages.isEmpty else { return "" }
        let instructions = report.instructions
        var table = TextTable(["stage of a full build", "median", "processor", "instructions of a tenth"])
        for (place, stage) in report.stages.enumerated() {
            let count = instructions.flatMap { $0.stages.indices.contains(place) ? $0.stages[place] : nil }
            table.add([
                stage.name, stage.milliseconds.map { $0.decimal(1) + " ms" } ?? "", stage.processor.decimal(1) + " ms",
                count.map(Self.millions) ?? "",
            ])
        }
        if let instructions { table.add(["all", "", "", Self.millions(instructions.total)]) }
        return table.text
    }

    private static func millions(_ count: Int) -> String { (Double(count) / 1e6).decimal(1) + " M" }
}

/// Rows of text in aligned columns; the first row has the headings.
struct TextTable {
    private var rows: [[String]]

    init(_ heads: [String]) {
        rows = [heads]
    }

    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    /// The table with a rule under its headings; every line ends in a newline.
    var text: String {
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        var lines = rows.map { row in line(row, widths: widths) }
        lines.insert(line(widths.map { String(repeating: "-", count: $0) }, widths: widths), at: 1)
        return lines.joined(separator: "\n") + "\n"
    }

    /// All columns are left-aligned; no line ends in spaces.
    private func line(_ row: [String], widths: [Int]) -> String {
        var line = ""
        for (cell, width) in zip(row, widths) {
            line += cell + String(repeating: " ", count: max(0, width - cell.count) + 2)
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}
