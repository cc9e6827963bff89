import Base

/// A family of fonts on this machine, and the characters that it has.
struct InstalledFont: Sendable, Equatable {
    let family: String
    private let ranges: [ClosedRange<UInt32>]

    /// Nil if the machine has no such family.
    ///
    /// - Parameter program: The path of `fc-list`, which comes with the fonts of a system.
    init?(_ family: String, listedBy program: String) {
        let pattern = family.map { "\\-:,=_".contains($0) ? "\\\($0)" : "\($0)" }.joined()
        guard case .success(let bytes) = Vips.run(program, [pattern, "charset"]) else { return nil }
        ranges = Self.ranges(String(decoding: bytes, as: UTF8.self))
        guard !ranges.isEmpty else { return nil }
        self.family = family
    }

    /// Reads lines such as `:charset=20-7e a0`.
    static func ranges(_ text: String) -> [ClosedRange<UInt32>] {
        text.split { $0 == "\n" || $0 == " " }.compactMap { part in
            let ends = part.drop { $0 == ":" }.split(separator: "=").last?.split(separator: "-")
                .map { UInt32($0, radix: 16) }
            guard let ends, 1...2 ~= ends.count, let first = ends[0], let last = ends[ends.count - 1], first <= last
            else { return nil }
            return first...last
        }
    }

    func has(_ letters: Set<UInt32>) -> Bool {
        letters.allSatisfy { letter in ranges.contains { $0.contains(letter) } }
    }
}
