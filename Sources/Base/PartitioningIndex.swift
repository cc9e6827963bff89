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
    ///
    /// - Parameter weight: How long an element takes, compared with others: what takes longest begins first. Nil if all
    ///   take about as long.
    @inlinable public func concurrentMap<Result: Sendable>(
        jobs: Int, chunk: Int = 32, weight: ((Element) -> Int)? = nil,
        _ transform: @escaping @Sendable (Element) -> Result
    ) async -> [Result] {
        guard jobs > 1, count > chunk else { return map(transform) }
        let starts = Array<Int>(stride(from: 0, to: count, by: Swift.max(1, chunk)))
        let order = weight.map { heaviestFirst(starts, chunk: chunk, $0) }
        var parts = [[Result]](repeating: [], count: starts.count)
        await withTaskGroup(of: (Int, [Result]).self) { group in
            var next = 0
            func add() {
                guard next < starts.count else { return }
                let part = order?[next] ?? next
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

    /// The parts that begin at some places, as indices into these, in the order in which to begin them.
    @inlinable func heaviestFirst(_ starts: [Int], chunk: Int, _ weight: (Element) -> Int) -> [Int] {
        let weights = starts.map { self[$0..<Swift.min($0 + chunk, count)].reduce(0) { $0 + weight($1) } }
        return starts.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    }
}
