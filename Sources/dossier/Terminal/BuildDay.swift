#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Model

/// The day that pages may print as the day they were built, in UTC.
struct BuildDay {
    let day: Day

    /// Reads `2026-11-21`, or the day of `2026-11-21T08:00:00Z`.
    init?(_ text: String) {
        guard case .success(let date) = PartialDate.parse(String(text.prefix { $0 != "T" })),
            date.earliest == date.latest
        else {
            return nil
        }
        day = date.earliest
    }

    /// The day of `SOURCE_DATE_EPOCH`, which counts seconds since 1970 (reproducible-builds.org).
    static var fromEnvironment: Day? {
        guard let text = getenv("SOURCE_DATE_EPOCH"), let seconds = Int(String(cString: text)) else { return nil }
        return Day(daysSince1970: Int((Double(seconds) / 86_400).rounded(.down)))
    }
}

/// The processors that this process may use.
enum Processors {
    static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
