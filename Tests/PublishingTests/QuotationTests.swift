import Base
import Foundation
import Model
import Publishing
import SiteGenerator
import TestSupport
import Testing

@Suite("Every quotation is in the visible text of the page it is quoted from")
struct QuotationTests {
    @Test("On the project's own site")
    func ownSite() async throws {
        let site = try SiteFolder(copying: SiteFolder.project.appending(path: "content"))
        try site.edit("content/site.yaml", "title: ", "outputs: full\ntitle: ")
        try site.write(
            "content/articles/bare.md",
            """
            ---
            title: Bare references
            date: 2024-05-01
            ---
            After the [[peshawar-school-attack]], [[china]] promised [[pakistan]] firm support.[^1]

            [^1]: As [[china]] said.

            """)
        let quotations = try await quotations(of: site, "the project's own")
        #expect(quotations.count > 900)
        let words = "After the Peshawar school attack, China promised Pakistan firm support."
        #expect(Set(quotations.filter { $0.words == words }.map(\.kind)).count >= 3, "\(quotations.suffix(5))")
    }

    /// A hundred sites, the same every time.
    @Test("On sites with references of every form", arguments: 0..<4 as Range<UInt64>)
    func randomSites(share: UInt64) async throws {
        for seed in Seed.fixed(share * 25 + 1..<share * 25 + 26) {
            let random = RandomReferences(seed: seed)
            let site = try SiteFolder()
            for (path, text) in random.files { try site.write("content/" + path, text) }
            let what = "seed \(seed)"
            let quotations = try await quotations(of: site, what)
            let rows = quotations.filter { $0.kind == "data/mentions.json" }
            #expect(rows.count == random.mentionCount, "\(what)\n\(random.files["articles/a.md"] ?? "")")
            let cited = quotations.filter { $0.kind == "footnotes page" }
            #expect(cited.count == random.markerCount, "\(what)\n\(random.files["articles/a.md"] ?? "")")
            let missing = Self.kinds.subtracting(quotations.map(\.kind))
            #expect(missing.isEmpty, "\(what)")
        }
    }

    /// What quotes in each of these sites.
    private static let kinds: Set = [
        "actors page", "events page", "footnotes page", "sources page", "actors feed", "actors Atom feed",
        "actors record", "events record", "articles record", "footnotes record", "sources record", "data/mentions.json",
        "data/footnotes.json",
        "data/notes.json", "search text",
    ]

    /// Every quotation of a site, each of which has been found on its page.
    private func quotations(of site: SiteFolder, _ what: String) async throws -> [Quotation] {
        var live = Session(site.options())
        let report = try await live.update(nil)
        let built = await live.files?.withSearch(jobs: 1)
        let files = try #require(built, "\(what): \(report.diagnostics.map(\.sentence))")
        let pages = files.paths.filter { $0.hasPrefix("articles/") && $0.hasSuffix(".html") }
        var visible: [String: String] = [:]
        for page in pages { visible[page] = VisibleText.ofMain(files.bytes(of: page) ?? []) }
        let quotations = files.paths.flatMap { Quotation.all(in: files.bytes(of: $0) ?? [], at: $0) }
        for quotation in quotations {
            let page = visible[quotation.page] ?? ""
            #expect(!quotation.words.isEmpty, "\(what): \(quotation)")
            #expect(page.contains(quotation.words), "\(what): \(quotation)")
        }
        return quotations
    }
}
