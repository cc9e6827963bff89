/// Names as numbers, given in the order in which they were first seen.
struct Symbols: Sendable {
    private(set) var names: [String] = []
    private var numbers: [String: Int32] = [:]

    var count: Int { names.count }

    mutating func intern(_ name: String) -> Int32 {
        if let number = numbers[name] { return number }
        let number = Int32(truncatingIfNeeded: names.count)
        numbers[name] = number
        names.append(name)
        return number
    }

    func contains(_ name: String) -> Bool {
        numbers[name] != nil
    }
}
