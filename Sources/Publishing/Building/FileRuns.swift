/// Works on many files in runs, several runs at a time.
package enum FileRuns {
    /// How many files one task takes.
    private static let length = 64

    /// Works on files by their numbers, from 0. After a failure no further run begins.
    ///
    /// - Parameters:
    ///   - work: What to do with a run of files, on any thread.
    ///   - take: Gets the result of each run, in the order of the files.
    package static func work<Part: Sendable>(
        on count: Int, jobs: Int, progress: Build.Progress?,
        _ work: @escaping @Sendable (Range<Int>) throws(PublishingFailure) -> Part, take: (Part) -> Void
    ) async throws(PublishingFailure) {
        var waiting: [Int: Part] = [:]
        var failure: PublishingFailure?
        await withTaskGroup(of: (Range<Int>, Result<Part, PublishingFailure>).self) { group in
            var (next, done, taken) = (0, 0, 0)
            func add() {
                guard next < count, failure == nil else { return }
                let run = next..<min(next + length, count)
                next = run.upperBound
                group.addTask { (run, Result { () throws(PublishingFailure) in try work(run) }) }
            }
            for _ in 0..<max(1, jobs) { add() }
            for await (run, result) in group {
                switch result {
                case .success(let part):
                    waiting[run.lowerBound] = part
                    done += run.count
                    progress?(done, count)
                case .failure(let reason): failure = failure ?? reason
                }
                while let part = waiting.removeValue(forKey: taken) {
                    take(part)
                    taken += length
                }
                add()
            }
        }
        if let failure { throw failure }
    }
}
