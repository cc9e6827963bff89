extension RandomAccessCollection where Index == Int {
    /// The index of the first element beyond a boundary, found by binary search; the end if there is none.
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
    /// Maps in parallel and keeps the order; the result does not depend on the number of jobs.
    ///
    /// At most `jobs` tasks run at a time, each on `chunk` consecutive elements.
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
