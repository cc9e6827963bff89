import Publishing
import TestSupport
import Testing

@Suite("Names that are newly linked")
struct LinkedNameTests {
    @Test("A name that an actor is given is listed with how often and where it is linked")
    func name() async throws {
        let site = try await SiteFolder.built()
        try site.edit(
            "content/actors/elan-vital.md", "kind: organisation", "kind: organisation\nslug: elan\nalso_known_as: ferry"
        )
        let difference = try await site.difference().difference
        let entry = try #require(difference.linked.first)
        #expect(difference.linked.count == 1 && difference.linkedCount == entry.count)
        #expect(entry.page == "actors/elan.html" && entry.title == "Élan Vital")
        #expect(entry.names.map(\.words) == ["ferry"])
        #expect(entry.names.first?.sentence == "Oakford had a ferry.")
        #expect(entry.names.first?.address == "articles/before-it.html#a.elan-vital.1")
        #expect(DifferenceWords.summary(difference).contains("1 name newly linked"))
    }

    @Test(
        "Only words that did not lead there before, in sentences that were there",
        arguments: [
            ("Élan met Oakford.", "Élan met [[oakford]].", []),
            ("Élan met Oakford. A boat sank.", "Élan met Oakford. A boat of Oakford sank.", []),
            ("They met Élan. They met Élan.", "They met [[elan-vital|Élan]]. They met Élan.", ["Élan 1"]),
            (
                "They met Élan. They met Élan.", "They met [[elan-vital|Élan]]. They met [[elan-vital|Élan]].",
                ["Élan 2"]
            ),
            ("They met [[elan-vital|Élan]].", "They met Élan.", []),
            ("The town met Élan.", "[[oakford|The town]] met [[elan-vital|Élan]].", ["Élan 1", "The town 1"]),
        ] as [(String, String, [String])])
    func sentences(before: String, after: String, linked: [String]) async throws {
        let site = try await SiteFolder.built()
        let ferry = "Oakford had a ferry."
        try site.edit("content/articles/before.md", ferry, before)
        _ = try await Build.run(site.options)
        try site.edit("content/articles/before.md", before, after)
        let difference = try await site.difference().difference
        let names = difference.linked.flatMap(\.names).map { "\($0.words) \($0.count)" }
        #expect(names.sorted() == linked.sorted())
    }
}
