extension Array {
    /// Whether two arrays are one in memory, and so the same without a look at their elements.
    @inlinable public func isStored(with other: [Element]) -> Bool {
        withUnsafeBufferPointer { left in
            other.withUnsafeBufferPointer { left.baseAddress == $0.baseAddress && left.count == $0.count }
        }
    }
}
