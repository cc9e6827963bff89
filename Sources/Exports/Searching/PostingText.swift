/// Rising numbers as printable characters: the steps between them, in digits of two alphabets.
///
/// A number's last digit is one of the 55 characters from `%` to `[`, the digits before it are of the 30 from `a` to `~`,
/// so no number needs a mark behind it, and none of these means anything within a template literal of JavaScript.
enum PostingText {
    /// Stands for a list that holds (nearly) everything and says nothing.
    static let everything = UInt8(ascii: "\"")
    private static let last: UInt32 = 55
    private static let more: UInt32 = 30

    static func append(rising values: some Sequence<UInt32>, to bytes: inout [UInt8]) {
        var before: UInt32 = 0
        for value in values {
            append(value &- before, to: &bytes)
            before = value
        }
    }

    static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        if value >= last { prefix(value / last, &bytes) }
        bytes.append(UInt8(truncatingIfNeeded: 37 + value % last))
    }

    private static func prefix(_ value: UInt32, _ bytes: inout [UInt8]) {
        if value > more { prefix((value - 1) / more, &bytes) }
        bytes.append(UInt8(truncatingIfNeeded: 97 + (value - 1) % more))
    }
}
