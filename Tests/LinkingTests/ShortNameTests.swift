import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Short names")
struct ShortNameTests {
    private func draft(_ text: String, title: String = "A", unlinked: [String] = []) -> Draft {
        var draft = Draft()
        draft.actor("moll", "Robert Moll")
        draft.actor("brown", "Ada Brown")
        draft.actor("khan-a", "Ali Khan")
        draft.actor("khan-b", "Omar Khan")
        draft.actor("paul", "Paul Lenz")
        draft.actor("anna", "Anna Lenz")
        draft.actor("masri", "Karim al-Masri")
        draft.actor("wu", "Wu Jianguo")
        draft.actor("may", "Theresa May")
        draft.actor("lincoln", "Jane Lincoln")
        draft.actor("sco", "Silk Coast Organisation", kind: .alliance)
        draft.article("a", text, title: title, unlinked: unlinked)
        return draft
    }

    /// The words that are linked to somebody, without the full names.
    private func short(_ text: String, title: String = "A", unlinked: [String] = []) async -> [String] {
        let full = ["Robert Moll", "Ada Brown", "Ali Khan", "Omar Khan", "Paul Lenz", "Anna Lenz", "Theresa May"]
        return await draft(text, title: title, unlinked: unlinked).linked().value.mentions()
            .map { $0.filter { $0 != "*" && $0 != "+" } }
            .filter { mention in !full.contains { mention.hasPrefix($0 + "→") } }
    }

    @Test(
        "After a full name, the surname is the same person",
        arguments: [
            ("Robert Moll came. Moll left, and Moll’s dog.", ["Moll→moll", "Moll→moll"]),
            ("Robert Moll came.\n\nGen. Moll and Prime Minister Moll.", ["Moll→moll", "Moll→moll"]),
            ("Robert S. Moll wrote.", []),
            (
                "Robert Moll wrote. The book of R. S. Moll was old. Later Robert S. Moll slept.",
                ["R. S. Moll→moll", "Robert S. Moll→moll"]
            ),
            (
                "Karim al-Masri spoke. Al-Masri sat; Masri rose.",
                ["Karim al-Masri→masri", "Al-Masri→masri", "Masri→masri"]
            ),
            ("Wu Jianguo met Robert Moll. Wu thanked Moll.", ["Wu Jianguo→wu", "Wu→wu", "Moll→moll"]),
            ("[He](actor:moll) came. Moll left.", ["He→moll", "Moll→moll"]),
            ("## Robert Moll\n\nMoll came.", ["Moll→moll"]),
            ("Robert Moll: the Moll report, a Moll-led group.", ["Moll→moll", "Moll→moll"]),
        ])
    func same(text: String, mentions: [String]) async {
        #expect(await short(text) == mentions)
    }

    @Test("The title of an article introduces whom it names")
    func title() async {
        #expect(await short("Moll came.", title: "The fall of Robert Moll") == ["Moll→moll"])
        #expect(await short("Moll came.") == [])
    }

    @Test(
        "What speaks against a surname leaves it alone",
        arguments: [
            "Robert Moll. In Moll they met.", "Robert Moll. Moll Street.", "Robert Moll. The Moll family.",
            "Robert Moll. *Moll v. Rand.*", "Robert Moll. Moll, J., and Moll et al.", "Robert Moll. She was a Moll.",
            "Robert Moll. Moll-Brandt won.", "Robert Moll. USS Moll sank.", "Robert Moll. The last “Moll” was shown.",
            "Robert Moll. Moll/Rand won, and Rand/Moll.",
            "Ada Brown left. Brown is a colour; brown bread.",
            "Theresa May left. In May it rained. On 3 May too.", "Jane Lincoln saw the Lincoln Memorial.",
            "Robert Moll and Mary Moll spoke. Moll sang.", "Robert Moll. The moll.",
            "Paul Lenz spoke. Mrs. Lenz did not.",
            "Robert Moll spoke. They rode to San Felipe de Moll.",
        ])
    func against(text: String) async {
        #expect(await short(text).filter { !$0.hasPrefix("Jane") } == [])
    }

    @Test(
        "A verb, a possessive or an office makes a name of a word that is also another",
        arguments: [
            ("Theresa May left. May said so.", ["May→may"]), ("Theresa May left. Prime Minister May.", ["May→may"]),
            ("Ada Brown left. Brown’s bread is brown.", ["Brown→brown"]),
        ])
    func evidence(text: String, mentions: [String]) async {
        #expect(await short(text) == mentions)
    }

    @Test("A surname that several bear is linked to none, with one warning")
    func several() async {
        let text = "Ali Khan met Omar Khan. Khan spoke. Khan left."
        #expect(await short(text) == [])
        #expect(
            await draft(text).findings() == [
                "content/articles/a.md:1:25: 'Khan' can mean 'actor:khan-a' or 'actor:khan-b' here, so it is not linked; "
                    + "write [[actor:khan-a|Khan]] or [[actor:khan-b|Khan]] [ambiguous-name]"
            ])
        #expect(await short("Ali Khan came. Khan spoke.") == ["Khan→khan-a"])
    }

    @Test("Of two of one name, it is the one whom the text is about, but not where the other was just named")
    func about() async {
        let text =
            "Ali Khan came. Khan sat. Khan ate. Khan rose.\n\nOmar Khan, his father, was old. Khan was not.\n\nKhan left."
        #expect(await short(text) == ["Khan→khan-a", "Khan→khan-a", "Khan→khan-a", "Khan→khan-a"])
        #expect(await short("Ali Khan came. Khan sat.\n\nOmar Khan slept.\n\nKhan left.") == ["Khan→khan-a"])
    }

    @Test("A surname that stood before anybody was named in full may be another bearer's")
    func early() async {
        #expect(await short("Khan spoke. Ali Khan came. Khan left.") == [])
        #expect(await short("Moll spoke. Robert Moll came. Moll left.") == ["Moll→moll"])
    }

    @Test("An office tells who is meant where one person bears a rare surname")
    func office() async {
        #expect(await short("President Moll came. Moll left.") == ["Moll→moll", "Moll→moll"])
        #expect(await short("President Khan came.") == [])
        #expect(await short("President Brown came.") == [])
        #expect(await short("Mr. Moll came.") == [])
    }

    @Test("Somebody unknown of the same name is forgotten where the text is about the one who is known")
    func stranger() async {
        let much = "Robert Moll. Moll, Moll."
        #expect(await short(much + " Mary Moll sang. Moll too.\n\nMoll sat.").count == 3)
        #expect(await short("Robert Moll. Moll. Mary Moll sang.\n\nMoll sat.").count == 1)
        #expect(await short("Robert Moll. Mary Moll sang.\n\nMoll sat.\n\nRobert Moll and Moll.") == ["Moll→moll"])
    }

    @Test(
        "An acronym is a body's once the text says so",
        arguments: [
            ("The Silk Coast Organisation (SCO) met. The SCO left.", ["SCO→sco", "SCO→sco"]),
            ("The SCO (Silk Coast Organisation) met. The SCO left.", ["SCO→sco", "SCO→sco"]),
            ("The Silk Coast Organisation (the “SCO”) met.", ["SCO→sco"]),
            ("The Silk Coast Organisation met. The SCO left.", []), ("The Organisation met.", []),
        ])
    func acronym(text: String, mentions: [String]) async {
        #expect(await short(text).filter { !$0.hasPrefix("Silk") } == mentions)
    }

    @Test("Short names can be turned off for a name, an actor and the site")
    func off() async {
        let text = "Robert Moll came. Moll left."
        #expect(await short(text, unlinked: ["Moll"]) == [])
        var site = draft(text)
        site.catalog.settings.mentions = .full
        #expect(await site.linked().value.mentions() == ["Robert Moll→moll*"])
        var name = draft(text)
        name.catalog.settings.unlinked = ["Moll"]
        #expect(await name.linked().value.mentions() == ["Robert Moll→moll*"])
        var actor = Draft()
        actor.actor("moll", "Robert Moll", mentions: .full)
        actor.article("a", text)
        #expect(await actor.linked().value.mentions() == ["Robert Moll→moll*"])
    }

    @Test("A name in 'also_known_as' is always its owner's, whoever else bears it")
    func alias() async {
        var draft = Draft()
        draft.actor("khan-a", "Ali Khan", also: ["Khan"])
        draft.actor("khan-b", "Omar Khan")
        draft.article("a", "Omar Khan met Ali Khan. Khan left.")
        #expect(await draft.linked().value.mentions() == ["Omar Khan→khan-b*", "Ali Khan→khan-a*", "Khan→khan-a"])
    }
}
