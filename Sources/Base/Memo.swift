/// A result and the input it was made from; the result is made again only when the input changes.
///
/// A step reads only its input, and the input is compared, so no change can be missed. An empty memo makes its first
/// result like any other. Public and inlinable for the same reason as `Entries`.
public struct Memo<Input: Sendable, Output: Sendable>: Sendable {
    @usableFromInline var last: (input: Input, output: Output)?

    @inlinable public init() {}
}

// The constraints are not on the types, because the runtime would look each of them up when the program starts.
extension Memo where Input: Equatable {
    /// The result of a step for an input; the previous result if the input is the same.
    @inlinable public mutating func callAsFunction(_ input: Input, _ make: (Input) async -> Output) async -> Output {
        if let last, last.input == input { return last.output }
        let output = await make(input)
        last = (input, output)
        return output
    }

    /// The same for a synchronous step.
    @inlinable public mutating func callAsFunction(_ input: Input, _ make: (Input) -> Output) -> Output {
        if let last, last.input == input { return last.output }
        let output = make(input)
        last = (input, output)
        return output
    }

    /// The same, but returns the updated memo instead of changing this one, for steps that run concurrently.
    @inlinable public func next(_ input: Input, _ make: (Input) async -> Output) async -> (cell: Memo, output: Output) {
        var cell = self
        let output = await cell(input, make)
        return (cell, output)
    }
}

/// The same for a list: each element is made again only if its own input differs, wherever it was in the previous list.
///
/// If no element differs, the previous list itself is returned, which then compares in no time.
public struct MemoList<Input: Sendable, Output: Sendable>: Sendable {
    @usableFromInline var inputs: [Input] = []
    @usableFromInline var outputs: [Output] = []

    @inlinable public init() {}
}

extension MemoList where Input: Equatable & Identifiable {
    /// The results of a step for each input. If several inputs share an id, the first is reused.
    ///
    /// - Parameters:
    ///   - jobs: How many tasks run at a time; the result does not depend on it.
    ///   - weight: How long an input takes, compared with others.
    @inlinable public mutating func callAsFunction(
        _ next: [Input], jobs: Int, chunk: Int = 16, weight: ((Input) -> Int)? = nil,
        _ make: @escaping @Sendable (Input) -> Output
    ) async -> [Output] {
        let places = places(of: next)
        let new = places.indices.filter { places[$0] < 0 }
        let made =
            new.count == next.count
            ? await next.concurrentMap(jobs: jobs, chunk: chunk, weight: weight, make)
            : await new.map { next[$0] }.concurrentMap(jobs: jobs, chunk: chunk, weight: weight, make)
        return take(next, places, made)
    }

    /// The same, element by element.
    @inlinable public mutating func callAsFunction(_ next: [Input], _ make: (Input) -> Output) -> [Output] {
        let places = places(of: next)
        return take(next, places, places.indices.filter { places[$0] < 0 }.map { make(next[$0]) })
    }

    /// Merges the new results with those that are kept.
    @inlinable mutating func take(_ next: [Input], _ places: [Int], _ made: [Output]) -> [Output] {
        if made.isEmpty, next.count == inputs.count, places.elementsEqual(places.indices) { return outputs }
        var rest = made.makeIterator()
        outputs = made.count == next.count ? made : places.compactMap { $0 < 0 ? rest.next() : outputs[$0] }
        inputs = next
        return outputs
    }

    /// For each input, its place in the previous list, or -1 if it was not there.
    @inlinable func places(of next: [Input]) -> [Int] {
        guard !inputs.isEmpty else { return [Int](repeating: -1, count: next.count) }
        var known: [Input.ID: Int]?
        return next.indices.map { index in
            // Most are where they were, and comparing them takes less time than looking at two ids.
            if index < inputs.count {
                if inputs[index] == next[index] { return index }
                if inputs[index].id == next[index].id { return -1 }
            }
            let byID = known ?? Dictionary(inputs.indices.map { (inputs[$0].id, $0) }) { first, _ in first }
            known = byID
            guard let place = byID[next[index].id], inputs[place] == next[index] else { return -1 }
            return place
        }
    }
}

/// A list that equals another if both share their storage: they compare in no time, and are never equal by mistake.
public struct StoredList<Entry: Sendable>: Sendable, Equatable {
    public let entries: [Entry]

    @inlinable public init(_ entries: [Entry]) { self.entries = entries }

    @inlinable public static func == (left: StoredList, right: StoredList) -> Bool {
        left.entries.isStored(with: right.entries)
    }
}
