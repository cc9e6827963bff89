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

    /// The median times of each stage, in the order in which the program printed them.
    var stages: [StageTime] {
        var order: [String] = []
        var times: [String: [StageTime]] = [:]
        for stage in runs.flatMap({ StageTime.all(in: $0.output) }) {
            if times[stage.name] == nil { order.append(stage.name) }
            times[stage.name, default: []].append(stage)
        }
        return order.compactMap { name in
            let stages = times[name] ?? []
            return Self.median(stages.map(\.processor)).map { processor in
                StageTime(
                    name: name, milliseconds: Self.median(stages.compactMap(\.milliseconds)), processor: processor)
            }
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

/// How long one stage of a build took, in milliseconds.
struct StageTime: Sendable, Equatable {
    let name: String
    /// Nil for a kind of file, which several threads make beside others.
    let milliseconds: Double?
    /// The processor time.
    let processor: Double

    /// Every stage in `output`, which names them in lines like `timing: load 123.4 ms, 201.5 ms of processor time`.
    static func all(in output: String) -> [StageTime] {
        output.split(whereSeparator: \.isNewline).compactMap { StageTime(line: $0) }
    }

    private init?(line: Substring) {
        let (start, end) = ("timing: ", " ms of processor time")
        guard line.hasPrefix(start), line.hasSuffix(end) else { return nil }
        let parts = line.dropFirst(start.count).dropLast(end.count).split(separator: " ms, ")
        guard let first = parts.first, let last = parts.last, let blank = first.lastIndex(of: " "),
            let time = Double(first[first.index(after: blank)...])
        else { return nil }
        guard let processor = parts.count > 1 ? Double(last) : time else { return nil }
        self.init(name: String(first[..<blank]), milliseconds: parts.count > 1 ? time : nil, processor: processor)
    }

    init(name: String, milliseconds: Double?, processor: Double) {
        (self.name, self.milliseconds, self.processor) = (name, milliseconds, processor)
    }
}
