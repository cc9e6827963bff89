import Base
package import Model

/// What a build found and did.
package struct BuildReport: Sendable {
    /// Sorted by place.
    package var diagnostics: [Diagnostic] = []
    /// Findings that editors have silenced, sorted by place.
    package var silenced: [SilencedFinding] = []
    /// Nil if findings stopped the build before it wrote anything.
    package var output: OutputReport?
    package var timings: [StageTiming] = []
    package var counts = SiteCounts()
    /// Entries that are held back, in the order of their paths.
    package var heldBack: [Catalog.HeldBack] = []
    /// Information that an editor may want but does not need, as phrases without a full stop.
    package var notes: [String] = []
    /// The files that the edits of findings would change.
    package var edited = EditedFiles()

    /// Whether there are findings of this level or above.
    package func has(_ level: Diagnostic.Level) -> Bool { diagnostics.contains { $0.level >= level } }

    /// The same with the findings of some rules only.
    package func limited(to rules: Set<Rule>) -> BuildReport {
        var report = self
        report.diagnostics.removeAll { !rules.contains($0.rule) }
        report.silenced.removeAll { !rules.contains($0.finding.rule) }
        return report
    }

    /// Whether part of the input could not be read.
    package var isUnreadable: Bool { diagnostics.contains { $0.rule == .unreadableFile } }
}

/// How many of each thing a site has.
package struct SiteCounts: Sendable, Equatable {
    package var articles = 0
    package var actors = 0
    package var events = 0
    package var footnotes = 0
    package var sources = 0

    init() {}

    init(_ site: Site) {
        articles = site.articles.count
        actors = site.actors.count
        events = site.events.count
        footnotes = site.footnotes.count
        sources = site.sources.count
    }
}

/// What a build did to the output folder.
package struct OutputReport: Sendable, Equatable {
    /// Paths whose bytes are new, in the order of the plan.
    package var written: [String] = []
    /// Paths that left the output, sorted.
    package var removed: [String] = []
    /// Paths without a source that were left because someone changed them, sorted.
    package var kept: [String] = []
    /// Information for when something seems wrong.
    package var notes: [String] = []
    /// How many files had the right bytes already.
    package var unchanged = 0
    /// Everything the output holds now, or would hold, in the order of the plan.
    package var files: [RememberedFile] = []
    /// Bytes of everything the output holds now.
    package var bytes = 0
    /// Nil if nothing was written.
    var seal: OutputSeal?
    /// The time that the files took, if that was measured.
    var timings: [StageTiming] = []
}

/// What tells the output of one build from that of any later one.
struct OutputSeal: Sendable, Equatable {
    /// The fingerprint of the memory.
    let memory: Fingerprint
    /// The time of the output folder, in nanoseconds since 1970, after everything was written.
    let time: Int64
}

/// How long one stage of a build took, in milliseconds.
package struct StageTiming: Sendable, Equatable {
    package var stage: String
    /// Nil for work that several threads do beside other work.
    package var milliseconds: Double?
    /// The processor time.
    package var processor: Double
}

/// Times the stages of one build, one after another, by the monotonic clock and by processor time.
struct StageClock {
    private let clock = ContinuousClock()
    private var last: ContinuousClock.Instant
    private var processor = ProcessorTime.ofProcess
    private(set) var timings: [StageTiming] = []

    init() { last = clock.now }

    /// Closes the stage that has been running since the last call.
    ///
    /// The benchmark counts the instructions between one call and the next.
    @inline(never) mutating func lap(_ stage: String) {
        let (now, used) = (clock.now, ProcessorTime.ofProcess)
        let (seconds, attoseconds) = (now - last).components
        timings.append(
            StageTiming(
                stage: stage, milliseconds: Double(seconds) * 1e3 + Double(attoseconds) / 1e15,
                processor: Double(used - processor) / 1e6))
        (last, processor) = (now, used)
    }

    /// Adds the times of work that was part of the last stage.
    mutating func add(_ parts: [StageTiming]) { timings += parts }
}

extension [Diagnostic] {
    /// Without findings about missing things, if some of the input could not be read: they may be there.
    var withoutAbsences: [Diagnostic] {
        guard contains(where: { $0.rule == .unreadableFile }) else { return self }
        return filter { !Rule.absences.contains($0.rule) }
    }
}

extension Rule {
    /// The rules about missing things, and about things that nothing refers to.
    fileprivate static let absences: Set<Rule> = [
        .missingFile, .unknownReference, .unknownMedia, .unknownFragment, .vanishedAddress,
        .vanishedFeed, .exchangedAddress, .lostParagraphAddress, .lostFootnoteAddress, .lostHeadingAddress,
        .uncitedSource, .orphanAnnotation, .quoteNotFound, .movedQuote, .unusedSilence,
    ]
}
