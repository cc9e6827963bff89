import Base
import Model
import Testing

@Suite("Publication times")
struct PublicationTimeTests {
    @Test(
        "A day begins at midnight UTC; a time needs its zone",
        arguments: [
            ("1970-01-02", 86_400, "2 January 1970"), ("1970-01-01T00:00Z", 0, "1 January 1970, 00:00 UTC"),
            ("1970-01-01T05:30+05:30", 0, "1 January 1970, 00:00 UTC"),
            ("1970-01-01 01:02:03 Z", 3723, "1 January 1970, 01:02 UTC"),
            ("1970-01-01T00:00+0100", -3600, "31 December 1969, 23:00 UTC"),
            ("2026-12-01T09:00-05:00", 1_796_133_600, "1 December 2026, 14:00 UTC"),
        ])
    func read(text: String, seconds: Int, words: String) throws {
        let time = try PublicationTime.parse(text).get()
        #expect(time.seconds == seconds)
        #expect(time.inWords == words)
    }

    @Test(
        "Anything else says what is missing",
        arguments: [
            ("", .noDay), ("2026", .noDay), ("2026-12", .noDay), ("2026-12-32", .noDay), ("2026-12-XX", .noDay),
            ("2026-12-01T", .noTime),
            ("2026-12-01T9:00Z", .noTime), ("2026-12-01T24:00Z", .noTime), ("2026-12-01T09:60Z", .noTime),
            ("2026-12-01T09:00", .noZone),
            ("2026-12-01T09:00 PST", .noZone), ("2026-12-01T09:00+5", .noZone), ("2026-12-01?", .noTime),
            ("2026-12-01/..", .noTime),
        ] as [(String, PublicationTime.Fault)])
    func refused(text: String, fault: PublicationTime.Fault) {
        #expect(throws: fault) { try PublicationTime.parse(text).get() }
    }
}
