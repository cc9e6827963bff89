/// The runs of one program on one input.
struct Series: Sendable {
    private(set) var runs: [ProcessRun] = []

    mutating func add(_ run: ProcessRun) {
        runs.append(run)
    }

    /// The median, shortest and longest wall time, in seconds.
    var seconds: Double? { Self.median(runs.map(\.seconds)) }
    var shortest: Double? { runs.map(\.seconds).min() }
    var longest: Double? { runs.map(\.seconds).max() }

    /// The median processor time, in seconds.
    var cpuSeconds: Double? { Self.median(runs.map(\.cpuSeconds)) }

    /// The largest resident set of any run.
    var peakBytes: Int? { runs.map(\.peakBytes).max() }

    /// The median time of each stage in milliseconds, in the order in which the program printed them.
    var stages: [StageTime] {
        var order: [String] = []
        var times: [String: [Double]] = [:]
        for stage in runs.flatMap({ StageTime.all(in: $0.output) }) {
            if times[stage.name] == nil { order.append(stage.name) }
            times[stage.name, default: []].append(stage.milliseconds)
        }
        return order.compactMap { name in
            Self.median(times[name] ?? []).map { StageTime(name: name, milliseconds: $0) }
        }
    }

    /// The middle value, or the mean of the two in the middle; nil if there are none.
    static func median(_ values: [Double]) -> Double? {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        if sorted.isEmpty { return nil }
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}

/// How long one stage of a build took.
struct StageTime: Sendable, Equatable {
    let name: String
    let milliseconds: Double

    /// Every stage in `output`, which names them in lines like `timing: load 123.4 ms`.
    static func all(in output: String) -> [StageTime] {
        output.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(separator: " ")
            guard words.count >= 4, words[0] == "timing:", words[words.count - 1] == "ms",
                let milliseconds = Double(words[words.count - 2])
            else { return nil }
            return StageTime(name: words[1..<words.count - 2].joined(separator: " "), milliseconds: milliseconds)
        }
    }
}
