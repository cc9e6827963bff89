import SiteGenerator
import Base

/// The report as JSON, for a program that compares two of them.
struct ReportJSON {
    let report: Report

    var text: String {
        let size = report.experiments.first?.written ?? FolderSize()
        return JSON.object([
            ("pages", .number(report.scale.pages)), ("runs", .number(report.rounds)), ("files", .number(size.files)),
            ("folders", .number(size.folders)), ("bytes", .number(size.bytes)),
            ("goals", .list(report.goals.map(value))),
            ("times", .list(report.experiments.flatMap(times))),
            ("reload_milliseconds", .list((report.experiments.first?.reloads.full ?? []).map(milliseconds))),
            ("reload_milliseconds_small", .list((report.experiments.first?.reloads.small ?? []).map(milliseconds))),
            ("stages", .list(report.stages.map(value))),
            ("instructions", .list((report.instructions?.stages ?? []).map(JSON.number))),
        ]).printed + "\n"
    }

    private func milliseconds(_ time: Double) -> JSON { .decimal(time, digits: 1) }

    private func value(_ goal: Goal) -> JSON {
        .object([
            ("what", .text(goal.what)), ("goal", .text(goal.bound.text(unit: goal.unit))),
            ("figure", .decimal(goal.figure, digits: 3)), ("verdict", .text(goal.verdict)),
        ])
    }

    private func value(_ stage: StageTime) -> JSON {
        .object([
            ("stage", .text(stage.name)), ("milliseconds", .decimal(stage.milliseconds, digits: 1)),
            ("processor_milliseconds", .decimal(stage.processor, digits: 1)),
        ])
    }

    private func times(_ experiment: Experiment) -> [JSON] {
        Workload.allCases.compactMap { workload in
            guard let series = experiment.series[workload] else { return nil }
            return .object([
                ("what", .text(workload.rawValue)), ("on", .text(experiment.medium.kind.rawValue)),
                ("median_seconds", .decimal(series.seconds, digits: 4)),
                ("processor_seconds", .decimal(series.cpuSeconds, digits: 4)),
                ("peak_bytes", series.peakBytes.map(JSON.number) ?? .null),
                ("seconds", .list(series.runs.map { .decimal($0.seconds, digits: 4) })),
            ])
        }
    }
}
