/// Times the stages of one build, one after another, by the monotonic clock.
struct StageClock {
    private let clock = ContinuousClock()
    private var last: ContinuousClock.Instant
    private(set) var timings: [StageTiming] = []

    init() { last = clock.now }

    /// Closes the stage that has been running since the last call.
    mutating func lap(_ stage: String) {
        let now = clock.now
        let (seconds, attoseconds) = (now - last).components
        timings.append(StageTiming(stage: stage, milliseconds: Double(seconds) * 1e3 + Double(attoseconds) / 1e15))
        last = now
    }
}
