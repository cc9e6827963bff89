import Base

/// What stops the benchmark: a call that failed, or a program that did.
struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }

    /// The failure of a system call on `path`, from `errno` unless the call returned its own code.
    static func disk(_ path: String, code: Int32 = errno) -> BenchmarkFailure {
        let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
        return BenchmarkFailure("\(path): \(reason)")
    }
}
