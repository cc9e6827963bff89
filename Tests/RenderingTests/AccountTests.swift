import Model
import Testing

@testable import Rendering

@Suite("Accounts held against the event's page")
struct AccountTests {
    @Test(
        "Counts agree where what they can mean overlaps",
        arguments: [
            ("31", "31", true), ("31", "39", false), ("almost 100", "94", true), ("more than 140", "143", true),
            ("more than 140", "139", false), ("26-31", "30", true), ("about 100", "95", true),
            ("about 100", "80", false),
            ("at least 5", "9", true), ("up to 5", "9", false),
        ])
    func counts(_ own: String, _ other: String, _ agrees: Bool) throws {
        let (own, other) = (try #require(Quantity(own)), try #require(Quantity(other)))
        #expect(own.range.overlaps(other.range) == agrees)
    }

    @Test("The verdict names every point that differs; where nothing compares there is none")
    func verdict() {
        var view = AccountView(name: "x")
        #expect(view.verdict == nil)
        view.date = AccountView.Cell(text: "May", agrees: true)
        #expect(view.verdict == "agrees")
        view.killed = AccountView.Cell(text: "39", agrees: false)
        view.place = AccountView.Cell(text: "X", agrees: false)
        #expect(view.verdict == "differs: place, killed")
    }

    @Test(
        "Directions of writing",
        arguments: [("ur", "rtl"), ("ar-EG", "rtl"), ("zh", nil), ("en", nil), ("uz-Arab", "rtl"), ("ug-Latn", nil)])
    func directions(_ language: String, _ direction: String?) {
        #expect(Words.direction(language) == direction)
    }
}
