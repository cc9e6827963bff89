extension RandomAccessCollection where Index == Int {
    /// The place of the first element that is beyond a boundary, by bisection; the end where none is.
    ///
    /// - Parameter isBeyond: What holds for no element before the boundary, and for every one behind it.
    @inlinable public func partitioningIndex(where isBeyond: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
