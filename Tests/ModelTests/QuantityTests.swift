import Base
import Model
import Testing

@Suite("Quantities")
struct QuantityTests {
    @Test(
        "A number is read with its hedge or range, and worded as a person would say it",
        arguments: [
            ("31", "31"), ("1,200", "1,200"), ("1200", "1,200"), ("almost 100", "almost 100"),
            ("more than 140", "more than 140"), ("26-31", "26 to 31"), ("26–31", "26 to 31"),
            ("about 26-31", "about 26 to 31"), ("26 to 31", "26 to 31"), ("8000 to 25000", "8,000 to 25,000"),
            ("between 26 and 31", "26 to 31"), ("about 26 to 31", "about 26 to 31"), ("310 million", "310,000,000"),
            ("almost 1.2 billion", "almost 1,200,000,000"), ("2 to 3 thousand", "2,000 to 3,000"),
            ("2–3 million", "2,000,000 to 3,000,000"), ("900,000 to 1.2 million", "900,000 to 1,200,000"),
        ])
    func words(text: String, words: String) {
        #expect(Quantity(text)?.inWords == words)
    }

    @Test(
        "Text without a number is no quantity",
        arguments: [
            "many", "", "31-26", "31 to 26", "3x", "9999999999999999999", "-5", "7.4", "1.2345 thousand", "million",
            "9999999999999 billion",
        ])
    func none(text: String) {
        #expect(Quantity(text) == nil)
    }

    @Test("Low, best and high are distinguished")
    func parts() {
        #expect(Quantity(low: 26, best: 31, high: 35).inWords == "31 (26 to 35)")
        #expect(Quantity(low: 140).inWords == "at least 140")
        #expect(Quantity(high: 9).inWords == "at most 9")
    }
}
