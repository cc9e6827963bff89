import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("What an edit makes of a noted claim")
struct ClaimEditTests {
    static let mill =
        "In 1962 the firm bought the mill for 90,000 pounds. Its manager, who had run it since the war, stayed in the town for many years. The workers were told of the sale by letter on 3 May 1962. By 1970 the mill employed 640 people."

    /// Where a note on some words of `mill` belongs after an edit of the text.
    func outcome(_ quote: String, _ old: String, _ new: String, language: String = "en", in text: String = mill)
        -> String
    {
        let parts = text.split(separator: quote, maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, text.contains(old) else { return "the text has no such words" }
        var draft = Draft()
        draft.article("a", text.replacing(old, with: new), language: language)
        draft.passage("a", quote, prefix: parts[0], suffix: parts[1])
        let anchoring = PassageAnchoring(draft.catalog.articles[0].body.value, language: language)
        let anchor = anchoring.anchor(draft.catalog.passageNotes[0])
        switch anchor.state {
        case .exact: return "exact"
        case .lost: return "lost"
        case .ambiguous: return "ambiguous"
        case .changed: return "changed: \(anchor.objection ?? "")"
        case .moved: return "moved" + (anchor.quote.map { ": \($0)" } ?? "")
        }
    }

    private static let bought = "In 1962 the firm bought the mill for 90,000 pounds."
    private static let told = "The workers were told of the sale by letter on 3 May 1962."
    private static let stayed = "Its manager, who had run it since the war, stayed in the town for many years."

    @Test(
        "The same claim in other writing is followed",
        arguments: [
            (told, "3 May 1962", "May 3, 1962", "moved: The workers were told of the sale by letter on May 3, 1962."),
            (
                bought, "90,000 pounds", "90 thousand pounds",
                "moved: In 1962 the firm bought the mill for 90 thousand pounds."
            ),
            (bought, "90,000 pounds", "£90,000", "moved: In 1962 the firm bought the mill for £90,000."),
            (stayed, ", who had run it since the war,", "", "moved: Its manager stayed in the town for many years."),
            (
                told, "The workers", "The workers, who lived nearby,",
                "moved: The workers, who lived nearby, were told of the sale by letter on 3 May 1962."
            ),
        ])
    func follows(_ quote: String, _ old: String, _ new: String, _ expected: String) {
        #expect(outcome(quote, old, new) == expected)
    }

    private static let board =
        "The Board has heard the experts. It therefore refuses the permit, but the firm may ask again. In 2019 losses rose by 12 per cent. Counsel for the firm agreed."

    @Test(
        "What names the same thing, or only changes places, is followed",
        arguments: [
            (
                "It therefore refuses the permit", "It therefore", "The Board therefore",
                "moved: The Board therefore refuses the permit"
            ),
            (
                "In 2019 losses rose by 12 per cent.", "In 2019 losses", "Losses in 2019",
                "moved: Losses in 2019 rose by 12 per cent."
            ),
            (
                "In 2019 losses rose by 12 per cent.", "12 per cent", "12%", "moved: In 2019 losses rose by 12%."
            ),
            (
                "Counsel for the firm agreed.", "Counsel for the firm", "Counsel for the firm, Mr Ellery,",
                "moved: Counsel for the firm, Mr Ellery, agreed."
            ),
            (
                "Counsel for the firm agreed.", "Counsel for the firm", "Counsel for the firm, having heard both,",
                "moved: Counsel for the firm, having heard both, agreed."
            ),
            (
                "It therefore refuses the permit, but the firm may ask again.", "permit, but the", "permit. The",
                "moved: It therefore refuses the permit. The firm may ask again."
            ),
            (
                "It therefore refuses the permit", "It therefore", "The firm therefore",
                "changed: 'It' is now 'The firm'"
            ),
            (
                "Counsel for the firm agreed.", "Counsel for the firm", "Counsel for the firm, writing in May,",
                "changed: 'writing in May' was added"
            ),
            (
                "Counsel for the firm agreed.", "Counsel for the firm", "Counsel for the firm, Mr Ellery, and Mr Hoff",
                "changed: 'Mr Ellery, and Mr Hoff' was added"
            ),
        ])
    func resolves(_ quote: String, _ old: String, _ new: String, _ expected: String) {
        #expect(outcome(quote, old, new, in: Self.board) == expected)
    }

    @Test(
        "What may make it another claim is asked",
        arguments: [
            (told, "The workers were", "Had they asked, the workers were", "'Had they asked' was added"),
            (told, "The workers were", "Were they present, the workers were", "'Were they present' was added"),
            (told, "The workers were", "The workers, it seems, were", "'it seems' was added"),
            (told, told, told + " This is a legend.", "'This is a legend' was added next to it"),
            (
                bought, bought, bought + " That, at least, is the firm's account.",
                "'That, at least, is the firm's account' was added next to it"
            ),
            (
                told, told, "Almost none of this happened. " + told,
                "'Almost none of this happened' was added next to it"
            ),
            (told, told, "The story goes as follows. " + told, "'The story goes as follows' was added next to it"),
            (bought, bought, "“" + bought + "”", "quotation marks were added or removed"),
            ("the mill employed 640 people", "By 1970", "By 1960", "'1970' is now '1960'"),
            (bought, "90,000 pounds", "95 thousand pounds", "'90,000' is now '95 thousand'"),
        ])
    func asks(_ quote: String, _ old: String, _ new: String, _ objection: String) {
        #expect(outcome(quote, old, new) == "changed: \(objection)")
    }

    @Test("A sentence that is like the claim and was beside it before is not its place")
    func neighbour() {
        let text = "The north gate was closed at six. The south gate was closed at eight. The guards went home."
        let swapped = "The south gate was closed at eight. The north gate was closed at six. The guards went home."
        #expect(outcome("The south gate was closed at eight.", text, swapped, in: text) == "moved")
    }

    static let clerk =
        "The board met in the old hall for approximately two hours. Losses rose by 12 per cent while the mill stood idle. The permit was drafted by the clerk of the town. Only the board may refuse a permit in March. The clerk has called the rules antiquated. The mill was sold in May, sending its workers to other towns. In the town, the mill stood idle for years. Guests, some of them old, came from more than 40 villages."

    private static let sold = "The mill was sold in May"

    @Test(
        "A sentence with its phrases in another order, or in the other voice, is followed",
        arguments: [
            (
                "Losses rose by 12 per cent while the mill stood idle.",
                "While the mill stood idle, losses rose by 12 per cent."
            ),
            ("The permit was drafted by the clerk of the town.", "The clerk of the town drafted the permit."),
            (
                "In the town, the mill stood idle for years.", "The mill, in the town, stood idle for years."
            ),
            ("The clerk has called the rules antiquated.", "The rules have been called antiquated by the clerk."),
            (
                "The board met in the old hall for approximately two hours.",
                "The board met in the old hall for about two hours."
            ),
            (
                "Guests, some of them old, came from more than 40 villages.",
                "Guests came from over 40 villages."
            ),
        ])
    func reordered(_ quote: String, _ new: String) {
        #expect(outcome(quote, quote, new, in: Self.clerk) == "moved: \(new)")
    }

    @Test(
        "A sentence in which somebody else does it, or that is denied, is asked",
        arguments: [
            ("The permit was drafted by the clerk of the town.", "The clerk of the town was drafted by the permit."),
            ("The permit was drafted by the clerk of the town.", "The permit drafted the clerk of the town."),
            ("Only the board may refuse a permit in March.", "In March the board may only refuse a permit."),
            ("The clerk has called the rules antiquated.", "The rules had been called antiquated by the clerk."),
            (
                "Losses rose by 12 per cent while the mill stood idle.",
                "The mill stood idle while losses rose by 12 per cent."
            ),
            (
                "The board met in the old hall for approximately two hours.",
                "The board met in the old hall for exactly two hours."
            ),
        ])
    func turned(_ quote: String, _ new: String) {
        #expect(outcome(quote, quote, new, in: Self.clerk).hasPrefix("changed"))
    }

    @Test("A sentence is divided where nothing before that place is said of both its parts")
    func divided() {
        let text =
            "The hall is old. The mill was sold and the workers left the town. It is not so that the dam broke and the town was empty. All knew it."
        let (sold, broke) = (
            "The mill was sold and the workers left the town.",
            "It is not so that the dam broke and the town was empty."
        )
        let division = "The mill was sold. The workers left the town."
        #expect(outcome(sold, sold, division, in: text) == "moved: \(division)")
        #expect(
            outcome(broke, broke, "It is not so that the dam broke. The town was empty.", in: text).hasPrefix("changed")
        )
    }

    @Test("What follows a quoted clause can become a sentence of its own")
    func cutOff() {
        #expect(
            outcome(Self.sold, ", sending its workers", ". It sent its workers", in: Self.clerk)
                == "moved")
    }

    @Test("In German the verb and its subject change places with what comes first")
    func inverted() {
        let text = "Die Firma hatte Schulden. Am 3. Mai 1962 verkaufte die Firma die Mühle. Alle blieben im Ort."
        let quote = "Am 3. Mai 1962 verkaufte die Firma die Mühle."
        let new = "Die Firma verkaufte am 3. Mai 1962 die Mühle."
        #expect(outcome(quote, quote, new, language: "de", in: text) == "moved: \(new)")
        #expect(
            outcome(quote, quote, "Die Mühle verkaufte am 3. Mai 1962 die Firma.", language: "de", in: text)
                .hasPrefix("changed"))
    }

    private static let hall =
        "Ada Byron wrote to the firm. “Like many, I regret the sale of the mill.” Twice, despite the rain, the hall was full. Her deputy, Ivar Dahl, signed the contract. By then 500 mills had asked and currently 190 mills have closed. Roughly 100 looms stood there. On April 12, 1981, the last one was sold. It's worth noting that the dam broke. The guards went home."

    @Test(
        "Who speaks, how often, who it was and the time of a figure belong to a claim; other frames do not",
        arguments: [
            ("I regret the sale of the mill", "Ada Byron", "Tom Quill", "changed: 'Ada Byron' is now 'Tom Quill'"),
            ("the hall was full", "Twice, despite", "Despite", "changed: 'Twice' was removed"),
            (
                "Her deputy, Ivar Dahl, signed the contract.", ", Ivar Dahl,", "",
                "changed: 'Ivar Dahl' was removed"
            ),
            (
                "500 mills had asked and currently 190 mills have closed", "currently ", "",
                "changed: 'currently' was removed"
            ),
            (
                "Roughly 100 looms stood there.", "100", "a hundred",
                "moved: Roughly a hundred looms stood there."
            ),
            ("Roughly 100 looms stood there.", "100", "a thousand", "changed: '100' is now 'a thousand'"),
            (
                "On April 12, 1981, the last one was sold.", "April 12, 1981,", "12 April 1981",
                "moved: On 12 April 1981 the last one was sold."
            ),
            ("the dam broke", "It's worth noting that the", "The", "moved: The dam broke"),
            (
                "The guards went home.", "The guards", "Years later, the guards",
                "moved: Years later, the guards went home."
            ),
            ("The guards went home.", "The guards", "And the guards", "moved: the guards went home."),
        ])
    func frames(_ quote: String, _ old: String, _ new: String, _ expected: String) {
        #expect(outcome(quote, old, new, in: Self.hall) == expected)
    }

    @Test("Whose words a German claim is belongs to it; a preposition and its article may be one word")
    func germanFrames() {
        let text =
            "Der Tag war lang. Die Schuld an dem langen Schweigen lag nach ihren eigenen Worten allein bei der Behörde. Bis zu dem Gipfel blieb es so."
        let (blame, summit) = (
            "Die Schuld an dem langen Schweigen lag nach ihren eigenen Worten allein bei der Behörde.",
            "Bis zu dem Gipfel blieb es so."
        )
        #expect(
            outcome(blame, " nach ihren eigenen Worten", "", language: "de", in: text)
                == "changed: 'nach ihren eigenen Worten' was removed")
        #expect(
            outcome(summit, "zu dem", "zum", language: "de", in: text) == "moved: Bis zum Gipfel blieb es so.")
    }

    @Test("A German claim is followed and asked in the same way")
    func german() {
        let text = "Der Verkauf war 1962. Die Arbeiter erfuhren davon durch einen Brief. Das Werk wuchs."
        let claim = "Die Arbeiter erfuhren davon durch einen Brief."
        #expect(
            outcome(claim, claim, claim + " Das ist eine Legende.", language: "de", in: text)
                == "changed: 'Das ist eine Legende' was added next to it")
    }
}
