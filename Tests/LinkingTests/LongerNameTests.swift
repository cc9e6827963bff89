import TestSupport
import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Names within longer names")
struct LongerNameTests {
    private func draft(_ text: String, language: String? = nil, unlinked: [String] = []) -> Draft {
        var draft = Draft()
        for (id, names) in NameSentences.cast {
            let names = names.split(separator: "|").map(String.init)
            draft.actor(id, names[0], also: Array(names.dropFirst()))
        }
        draft.article("a", text, unlinked: unlinked, language: language)
        return draft
    }

    private func named(_ text: String, language: String? = nil) async -> [String] {
        let plain = text.filter { $0 != "{" && $0 != "}" }
        let body = await draft(plain, language: language).linked().value.articles[0].body
        return body.mentions.map { body.document.string($0.range) }
    }

    private func marked(_ text: String) -> [String] {
        text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1).compactMap {
            $0.split(separator: "}", omittingEmptySubsequences: false).first.map(String.init)
        }
    }

    @Test("A name that stands alone is linked, whatever capitals are beside it", arguments: NameSentences.linked)
    func alone(text: String) async {
        #expect(await named(text) == marked(text))
        #expect(await findings(text) == [])
    }

    @Test("A part of a longer name is not linked", arguments: NameSentences.parts)
    func part(text: String) async { #expect(await named(text) == marked(text)) }

    @Test("Where capitals tell nothing of names, every name is linked", arguments: NameSentences.others)
    func otherLanguages(language: String, text: String) async {
        #expect(await named(text, language: language) == marked(text))
    }

    private func findings(_ text: String, unlinked: [String] = []) async -> [String] {
        await draft(text.filter { $0 != "{" && $0 != "}" }, unlinked: unlinked).findings()
    }

    @Test("A longer name is a note at its first place, which counts the others")
    func note() async {
        let text =
            "At the Lincoln Memorial.\n\nBy Lincoln, the Lincoln\nMemorial.[^1]\n\n[^1]: The Lincoln Memorial stood for Xi Fan."
        #expect(
            await findings(text) == [
                "content/articles/a.md:1:8: 'Lincoln' is not linked here, because it is part of the unknown name "
                    + "'Lincoln Memorial' (3 times); add 'Lincoln Memorial' as an actor or as another name of "
                    + "'actor:lincoln', link it as [[actor:lincoln|Lincoln]], or add 'Lincoln Memorial' to 'unlinked' "
                    + "[part-of-longer-name] → content/articles/a.md:3: and here → content/articles/a.md:6: and here",
                "content/articles/a.md:6:38: 'Xi' is not linked here, because it is part of the unknown name 'Xi Fan'; "
                    + "add 'Xi Fan' as an actor or as another name of 'actor:xi', link it as [[actor:xi|Xi]], or add "
                    + "'Xi Fan' to 'unlinked' [part-of-longer-name]",
            ])
    }

    @Test(
        "A longer name is no note where it is known, unlinked, linked by its author, or not in the text",
        arguments: [
            ("The Harbour Commission met.", []), ("The Lincoln Memorial.", ["Lincoln Memorial"]),
            ("The [[actor:lincoln|Lincoln]] Memorial.", []), ("The `Lincoln Memorial`.", []),
            ("# Lincoln Memorial", []),
        ])
    func noNote(text: String, unlinked: [String]) async { #expect(await findings(text, unlinked: unlinked) == []) }

    @Test("The name of an actor that is only linked explicitly hides the names within it")
    func explicitName() async {
        var draft = Draft()
        draft.actor("court", "Supreme Court")
        draft.actor("society", "Supreme Court Historical Society", mentions: .explicit)
        draft.article("a", "The Supreme Court Historical Society and the Supreme Court met.")
        #expect(await draft.linked().value.mentions() == ["Supreme Court→court*"])
        #expect(await draft.findings() == [])
    }

    @Test("On other pages too, a part of a longer name is not linked and is a note; on its own page it is none")
    func otherPages() async {
        var draft = Draft()
        draft.actor("lincoln", "Lincoln", text: "The Lincoln Memorial is called after Lincoln.")
        draft.page("about", "The Lincoln Memorial.")
        let linked = await draft.linked()
        #expect(linked.value.pages[0].body.mentions.isEmpty)
        #expect(linked.diagnostics.map(\.path) == ["content/pages/about.md"])
    }

    @Test("A first name before a surname that two actors bear makes it neither's, without a warning")
    func ambiguous() async {
        var draft = Draft()
        draft.actor("a", "Abraham Lincoln", also: ["Lincoln"])
        draft.actor("b", "Benjamin Lincoln", also: ["Lincoln"])
        draft.article("a", "It was Nancy Lincoln.")
        #expect(await draft.linked().diagnostics.map(\.rule) == [.partOfLongerName])
    }

    @Test("Another language of the site or of an article links the texts anew")
    func relinked() async {
        var draft = self.draft("Das {Lincoln} Denkmal.".filter { $0 != "{" && $0 != "}" })
        draft.footnote("a", "1", text: "Das Lincoln Denkmal.")
        for change in 0..<2 {
            var linker = Linker()
            let first = await linker.link(draft.catalog, jobs: 1)
            if change == 0 {
                draft.catalog.settings.language = "de"
            } else {
                draft.catalog.articles[0].header.language = "en"
            }
            let again = await linker.link(draft.catalog, jobs: 1)
            let clean = await Linker.link(draft.catalog, jobs: 1)
            #expect(again.value == clean.value && again.diagnostics == clean.diagnostics)
            #expect(first.value != clean.value)
        }
    }
}
