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
