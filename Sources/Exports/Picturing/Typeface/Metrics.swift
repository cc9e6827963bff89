/// How wide letters are and how near they stand to one another, found by two steps in tables; in thousandths of the em.
struct Metrics: Sendable {
    /// By scalar: its place in `advances`, 0 for one that the typeface lacks. All that it has lie below this end.
    private var places: [UInt16]
    private var advances: [Double] = [0]
    /// By the places of two letters, row by row.
    private var distances: [Int8]

    private static let end = 0x2200

    /// - Parameters:
    ///   - letters: The letters and their advances.
    ///   - kerning: Lines of `AV TWY -60`: each of the first letters before each of the second.
    init(_ letters: [Unicode.Scalar: Double], kerning: String) {
        places = [UInt16](repeating: 0, count: Self.end)
        for (scalar, advance) in letters where scalar.value < Self.end {
            places[Int(scalar.value)] = UInt16(truncatingIfNeeded: advances.count)
            advances.append(advance)
        }
        distances = [Int8](repeating: 0, count: advances.count * advances.count)
        for line in kerning.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 3, let distance = Int8(words[2]) else { continue }
            for one in words[0].unicodeScalars {
                for other in words[1].unicodeScalars {
                    distances[place(one) * advances.count + place(other)] = distance
                }
            }
        }
    }

    private func place(_ scalar: Unicode.Scalar) -> Int {
        scalar.value < UInt32(Self.end) ? Int(places[Int(scalar.value)]) : 0
    }

    func has(_ scalar: Unicode.Scalar) -> Bool { place(scalar) > 0 }

    func advance(_ scalar: Unicode.Scalar) -> Double { advances[place(scalar)] }

    func kerning(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Double {
        Double(distances[place(one) * advances.count + place(other)])
    }
}
