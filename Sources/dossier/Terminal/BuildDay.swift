import Base
import Model

/// The day that pages may print as the day they were built, in UTC.
struct BuildDay {
    let day: Day
    /// In seconds since 1970, UTC; the start of the day if no time is given.
    let seconds: Int

    /// Reads `2026-11-21`, or the day of `2026-11-21T08:00:00Z`.
    init?(_ text: String) {
        let isDay = text.utf8.count == 10
        guard isDay || text.utf8.dropFirst(10).first == UInt8(ascii: "T") && text.hasSuffix("Z"),
            case .success(let date) = PartialDate.parse(String(text.prefix(10))),
            date.certain != nil, date.earliest == date.latest,
            case .success(let time) = PublicationTime.parse(text)
        else { return nil }
        day = date.earliest
        seconds = time.seconds
    }

    /// Reads seconds since 1970, to the end of the year 9999.
    init?(epoch: String) {
        guard let seconds = Int(epoch), (0..<253_402_300_800).contains(seconds) else { return nil }
        self.seconds = seconds
        day = Day(daysSince1970: seconds / 86_400)
    }

    /// This moment, by the system's clock.
    static var today: BuildDay? { BuildDay(epoch: "\(time(nil))") }

    /// `SOURCE_DATE_EPOCH` (reproducible-builds.org), if it is set.
    static var environment: String? {
        System.variable("SOURCE_DATE_EPOCH").flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// The processors that this process may use.
enum Processors {
    static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
