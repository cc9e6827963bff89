import Model

/// A number as a text gives it, its hedge and range with it: "at least 141", "between 130 and 150", "two hundred and five".
struct NumberPhrase: Sendable {
    /// Its tokens, the hedge among them.
    var tokens: Range<Int>
    /// The tokens of the numbers alone.
    var numbers: Range<Int>
    var quantity: Quantity
    /// The largest number in it.
    var value: Int
    /// Whether any of it is in digits.
    var hasDigits: Bool
    var isYear: Bool
    var isDecimal: Bool
}
