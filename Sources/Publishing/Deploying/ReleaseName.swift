import Base

/// What a release is called: the moment it was made at, UTC, and eight digits of the fingerprint of what it holds, as
/// `20261122T061500Z-1a2b3c4d`. Releases sort by it.
package struct ReleaseName: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String

    /// Nil for anything else: what is no name of a release is no folder of ours.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 25, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
            bytes[16] == UInt8(ascii: "-")
        else { return nil }
        for (place, byte) in bytes.enumerated() where ![8, 15, 16].contains(place) {
            guard byte.isDigit || place > 16 && (0x61...0x66).contains(byte) else { return nil }
        }
        self.text = String(text)
    }

    /// - Parameter seconds: Since 1970, UTC.
    init(_ manifest: Manifest, at seconds: Int) {
        var (moment, parts) = (time_t(seconds), tm())
        gmtime_r(&moment, &parts)
        func digits(_ number: Int32, _ count: Int) -> String {
            let text = String(max(0, number))
            return String(repeating: "0", count: max(0, count - text.utf8.count)) + text.suffix(count)
        }
        let day = digits(parts.tm_year + 1900, 4) + digits(parts.tm_mon + 1, 2) + digits(parts.tm_mday, 2)
        let time = digits(parts.tm_hour, 2) + digits(parts.tm_min, 2) + digits(parts.tm_sec, 2)
        text = "\(day)T\(time)Z-\(Fingerprint(of: manifest.bytes).text.prefix(8))"
    }

    package var description: String { text }

    package static func < (one: ReleaseName, other: ReleaseName) -> Bool { one.text < other.text }
}
