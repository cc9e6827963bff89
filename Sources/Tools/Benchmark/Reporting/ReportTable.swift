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
            Dossier writes of the pages alone \(size.map(text) ?? "nothing: it was not run")

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
        var table = TextTable(["stage of a full build", "median"])
        for stage in report.stages { table.add([stage.name, stage.milliseconds.decimal(1) + " ms"]) }
        return table.text
    }
}
