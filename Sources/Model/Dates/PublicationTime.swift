import Base

/// The moment from which something may be published: a day, which begins at midnight UTC, or a day and a time with its
/// zone.
package struct PublicationTime: Sendable, Hashable {
    /// Seconds since 1970, UTC.
    package let seconds: Int
    /// In words: `1 December 2026`, `1 December 2026, 04:00 UTC`.
    package let inWords: String

    /// Why a text is not such a moment.
    package enum Fault: Error, Sendable { case noDay, noTime, noZone }

    /// Reads `2026-12-01`, `2026-12-01T09:00+05:00` or `2026-12-01 04:00Z`; seconds may follow the minutes.
    package static func parse(_ text: String) -> Result<PublicationTime, Fault> {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10,
            case .success(let date) = PartialDate.parse(String(decoding: bytes[..<10], as: UTF8.self)),
            date.earliest == date.latest, !date.isApproximate, !date.isUncertain
        else { return .failure(.noDay) }
        let day = Int(date.earliest.daysSince1970) * 86_400
        if bytes.count == 10 { return .success(PublicationTime(seconds: day, inWords: date.earliest.inWords)) }
        guard bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20, let (time, rest) = time(bytes[11...]) else {
            return .failure(.noTime)
        }
        let zone = rest.first == 0x20 ? rest.dropFirst() : rest
        guard !zone.isEmpty else { return .failure(.noZone) }
        guard let offset = offset(zone) else { return .failure(.noZone) }
        return .success(PublicationTime(utc: day + time - offset))
    }

    package init(seconds: Int, inWords: String) {
        self.seconds = seconds
        self.inWords = inWords
    }

    private init(utc seconds: Int) {
        let days = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
        let minutes = (seconds - days * 86_400) / 60
        func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let time = "\(digits(minutes / 60)):\(digits(minutes % 60)) UTC"
        self.init(seconds: seconds, inWords: "\(Day(daysSince1970: days).inWords), \(time)")
    }

    /// `09:00` or `09:00:30` in seconds, and what follows.
    private static func time(_ bytes: ArraySlice<UInt8>) -> (seconds: Int, rest: ArraySlice<UInt8>)? {
        guard let hours = number(bytes, limit: 23), let minutes = number(bytes.dropFirst(3), limit: 59),
            bytes.dropFirst(2).first == UInt8(ascii: ":")
        else { return nil }
        let rest = bytes.dropFirst(5)
        guard rest.first == UInt8(ascii: ":") else { return (hours * 3600 + minutes * 60, rest) }
        guard let seconds = number(rest.dropFirst(), limit: 59) else { return nil }
        return (hours * 3600 + minutes * 60 + seconds, rest.dropFirst(3))
    }

    /// `Z`, `+05:00` or `-0500` in seconds.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        if bytes.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
        let sign = bytes.first == UInt8(ascii: "+") ? 1 : bytes.first == UInt8(ascii: "-") ? -1 : 0
        let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
        guard sign != 0, digits.count == 4, let hours = number(digits[...], limit: 14),
            let minutes = number(digits[2...], limit: 59)
        else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }

    /// Two digits up to a limit.
    private static func number(_ bytes: ArraySlice<UInt8>, limit: Int) -> Int? {
        let digits = bytes.prefix(2)
        guard digits.count == 2, digits.allSatisfy(\.isDigit) else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
        return number <= limit ? number : nil
    }
}
