/// The report as JSON, for a program that compares two of them.
struct ReportJSON {
    let report: Report

    var text: String {
        let size = report.experiments.first?.written ?? FileTree.Size()
        return JSONValue.object([
            ("pages", .count(report.scale.pages)), ("runs", .count(report.rounds)), ("files", .count(size.files)),
            ("folders", .count(size.folders)), ("bytes", .count(size.bytes)),
            ("goals", .array(report.goals.map(value))),
            ("times", .array(report.experiments.flatMap(times))),
            ("reload_milliseconds", .array((report.experiments.first?.reloads.full ?? []).map(milliseconds))),
            ("reload_milliseconds_small", .array((report.experiments.first?.reloads.small ?? []).map(milliseconds))),
            ("stages", .array(report.stages.map(value))),
        ]).text + "\n"
    }

    private func milliseconds(_ time: Double) -> JSONValue { .number(time, digits: 1) }

    private func value(_ goal: Goal) -> JSONValue {
        .object([
            ("what", .string(goal.what)), ("goal", .string(goal.bound.text(unit: goal.unit))),
            ("figure", .number(goal.figure, digits: 3)), ("verdict", .string(goal.verdict)),
        ])
    }

    private func value(_ stage: StageTime) -> JSONValue {
        .object([("stage", .string(stage.name)), ("milliseconds", .number(stage.milliseconds, digits: 1))])
    }

    private func times(_ experiment: Experiment) -> [JSONValue] {
        Workload.allCases.compactMap { workload in
            guard let series = experiment.series[workload] else { return nil }
            return .object([
                ("what", .string(workload.rawValue)), ("on", .string(experiment.medium.kind.rawValue)),
                ("median_seconds", .number(series.seconds, digits: 4)),
                ("processor_seconds", .number(series.cpuSeconds, digits: 4)),
                ("peak_bytes", .number(series.peakBytes.map(Double.init), digits: 0)),
                ("seconds", .array(series.runs.map { .number($0.seconds, digits: 4) })),
            ])
        }
    }
}
