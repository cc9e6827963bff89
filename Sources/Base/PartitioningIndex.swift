extension RandomAccessCollection where Index == Int {
    /// The place of the first element that is beyond a boundary, by bisection; the end where none is.
    ///
    /// - Parameter isBeyond: A condition that is false for every element before the boundary and true for every one
    ///   after it.
    @inlinable public func partitioningIndex(where isBeyond: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension Array where Element: Sendable {
    /// Maps in parallel and keeps the order, so that the number of jobs never shows in the result.
    ///
    /// `jobs` tasks at most are under way, each for one run of `chunk` elements.
    @inlinable public func concurrentMap<Result: Sendable>(
        jobs: Int, chunk: Int = 32, _ transform: @escaping @Sendable (Element) -> Result
    ) async -> [Result] {
        guard jobs > 1, count > chunk else { return map(transform) }
        let starts = Array<Int>(stride(from: 0, to: count, by: Swift.max(1, chunk)))
        var parts = [[Result]](repeating: [], count: starts.count)
        await withTaskGroup(of: (Int, [Result]).self) { group in
            var next = 0
            func add() {
                guard next < starts.count else { return }
                let part = next
                next += 1
                group.addTask {
                    let start = starts[part]
                    return (part, self[start..<Swift.min(start + chunk, self.count)].map(transform))
                }
            }
            for _ in 0..<jobs { add() }
            for await (part, results) in group {
                parts[part] = results
                add()
            }
        }
        return parts.flatMap { $0 }
    }
}
