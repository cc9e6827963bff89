import Base
import Model
import TestSupport
import Testing

@testable import Linking

/// What is written in another way, and what only looks like it.
extension ClaimEditTests {
    static let wreck = """
        Captain Rude, of the coal ship Merle, sailed on 9 May 1931. The Merle carried two hundred and fifty tonnes of coal. \
        She struck a rock at 14:20 and sank within twelve minutes. The Coastal Safety Board opened an inquiry, which cost \
        3 million crowns. The hull was old. It was sold in 1934. The mate, Per Lund, said the pumps had failed. \
        It is known as the worst loss of that year. Tools were left in a shed that nobody used.
        """

    private static let sailed = "Captain Rude, of the coal ship Merle, sailed on 9 May 1931."
    private static let carried = "The Merle carried two hundred and fifty tonnes of coal."
    private static let struck = "She struck a rock at 14:20 and sank within twelve minutes."
    private static let opened = "The Coastal Safety Board opened an inquiry, which cost 3 million crowns."
    private static let old = "The hull was old. It was sold in 1934."

    @Test(
        "Numbers, times, measures and dates may be written in another way",
        arguments: [
            (carried, "two hundred and fifty tonnes", "250 t"), (struck, "14:20", "2.20 p.m."),
            (struck, "twelve", "12"), (opened, "3 million", "three million"),
            (sailed, "9 May 1931", "May 9th, 1931"), (old, "in 1934", "in the year 1934"),
            (opened, "The Coastal Safety Board", "The CSB"), (opened, "crowns.", "crowns [4, 5]."),
            (opened, "Board opened", "Board (CSB) opened"),
        ])
    func rewritten(_ quote: String, _ old: String, _ new: String) {
        #expect(outcome(quote, old, new, in: Self.wreck) == "moved: \(quote.replacing(old, with: new))")
    }

    @Test(
        "Another number, hour, measure or body is asked",
        arguments: [
            (carried, "two hundred and fifty", "two hundred and fifteen"), (struck, "14:20", "2.20 a.m."),
            (carried, "tonnes", "pounds"), (opened, "3 million", "three"),
            (opened, "The Coastal Safety Board", "The CSA"),
            (sailed, "9 May 1931", "May 19, 1931"), (struck, "twelve minutes", "twelve minutes (later 20)"),
        ])
    func anotherNumber(_ quote: String, _ old: String, _ new: String) {
        #expect(outcome(quote, old, new, in: Self.wreck).hasPrefix("changed"))
    }

    @Test(
        "Two sentences become one, and one two",
        arguments: [
            (old, old, "The hull, which was old, was sold in 1934."),
            (opened, ", which cost 3 million crowns.", ". It cost 3 million crowns."),
        ])
    func recast(_ quote: String, _ old: String, _ new: String) {
        #expect(outcome(quote, old, new, in: Self.wreck).hasPrefix("moved"))
    }

    @Test("Two sentences about different things do not become one")
    func notRecast() {
        #expect(
            outcome(Self.old, Self.old, "The hull, rebuilt, was sold in 1934.", in: Self.wreck).hasPrefix("changed"))
    }

    @Test(
        "The sentence before a pronoun can change, but not what the pronoun means",
        arguments: [
            ("The hull was old.", "The hull was rather old.", "moved"),
            ("The hull was", "The engine was", "changed"),
            ("The hull was old.", "The hull was never old.", "changed"),
        ])
    func before(_ old: String, _ new: String, _ state: String) {
        #expect(outcome("It was sold in 1934.", old, new, in: Self.wreck).hasPrefix(state))
    }

    @Test("A few small phrases have others with the same meaning")
    func phrases() {
        let quote = "It is known as the worst loss of that year."
        #expect(outcome(quote, "It is", "It's", in: Self.wreck) == "moved: It's known as the worst loss of that year.")
        #expect(outcome(quote, "It is", "In all, it is", in: Self.wreck).hasPrefix("moved"))
        #expect(outcome(quote, "It is", "It was", in: Self.wreck).hasPrefix("changed"))
    }

    @Test("A body before an office and a full name only says more of who it is")
    func affiliation() {
        let text = "The pumps had failed, director Per Lund said. Nobody knew."
        let quote = "The pumps had failed, director Per Lund said."
        #expect(
            outcome(quote, "director", "MRL director", in: text)
                == "moved: The pumps had failed, MRL director Per Lund said.")
        #expect(outcome(quote, "director", "former director", in: text).hasPrefix("changed"))
    }

    @Test(
        "Other languages write numbers, times and measures in their own ways",
        arguments: [
            ("de", "Der See ist 1350 Meter lang.", "Der See ist 1.350 m lang.", true),
            ("de", "Der See ist 1,350 Meter lang.", "Der See ist 1350 Meter lang.", false),
            ("de", "Das Schiff sank am 3. Mai 1998 um 14 Uhr.", "Das Schiff sank am 03.05.1998 um 14 Uhr.", true),
            ("de", "Das Schiff sank 1998 vor der Insel.", "Das Schiff sank im Jahr 1998 vor der Insel.", true),
            ("es", "Se perdieron 75 barcos en el puerto.", "Se perdieron setenta y cinco barcos en el puerto.", true),
            ("es", "Se perdieron 75 barcos en el puerto.", "Se perdieron sesenta y cinco barcos en el puerto.", false),
            ("fr", "Une enquête fut ouverte à Lyon.", "Aussitôt, une enquête fut ouverte à Lyon.", true),
            ("fr", "Une enquête fut ouverte à Lyon.", "Une enquête ne fut pas ouverte à Lyon.", false),
            ("ar", "تتألف البعثة من خبراء.", "تتألّف البعثة من خبراء.", true),
            ("zh", "这座桥是1973年建成的。", "目前，这座桥是一九七三年建成的。", true),
            ("zh", "这座桥是1973年建成的。", "这座桥，据说，是1973年建成的。", false),
            ("ur", "وہ دو ہفتے میں جواب دیں گے۔", "وہ 2 ہفتے میں جواب دیں گے۔", true),
            ("ur", "وہ دو ہفتے میں جواب دیں گے۔", "وہ 3 ہفتے میں جواب دیں گے۔", false),
        ])
    func languages(_ language: String, _ old: String, _ new: String, _ isFollowed: Bool) {
        let text = "Vale Vale Vale. \(old) Port Port Port."
        let found = outcome(old, old, new, language: language, in: text)
        #expect(found == "moved: \(new)" || !isFollowed && found.hasPrefix("changed"))
    }

    @Test("A clause about what is named in passing may be cut if the note is about the rest")
    func inPassing() {
        let quote = "Tools were left in a shed that nobody used."
        let text = Self.wreck
        var draft = Draft()
        draft.article("a", text.replacing(" that nobody used", with: ""), language: "en")
        let prefix = String(text.dropLast(quote.count))
        for note in ["The tools were in the shed.", "Nobody used the place."] {
            draft.passage("a", quote, prefix: prefix) { $0.note = note }
        }
        let anchoring = PassageAnchoring(draft.catalog.articles[0].body.value, language: "en")
        #expect(draft.catalog.passageNotes.map { anchoring.anchor($0).state } == [.moved, .changed])
    }
}
