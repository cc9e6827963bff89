import Changing
import Foundation
import Linking
import Loading
import Model
import Publishing
import SiteGenerator
import TestSupport
import Testing

@Suite("A published site that is changed")
struct LedgerChangeTests {
    /// The rules by which a published address, or what it means, would be lost.
    private static let lost: Set<Rule> = [
        .vanishedAddress, .vanishedFeed, .exchangedAddress, .lostParagraphAddress, .lostFootnoteAddress,
        .lostHeadingAddress, .damagedLedger, .pathConflict,
    ]

    @Test("keeps every address, through renames, merges and splits with a ledger", arguments: Seed.fixed(0..<2))
    func addresses(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        var model = ModelSite.random(&random)
        let site = try SiteFolder()
        for (path, text) in model.files() { try site.write("content/" + path, text) }
        var options = BuildOptions(root: site.root.path(), output: site.output.path())
        options.jobs = 2
        var published = try await Self.publish(options, site)
        for number in 1...15 {
            let change = RandomChange(&random, &model, number)
            try await Self.make(change, of: site)
            let report = try await Build.check(options)
            let losses = report.diagnostics.filter { Self.lost.contains($0.rule) }
            #expect(losses.map(\.sentence) == [], "seed \(seed), change \(number): \(change)")
            let now = try await Self.publish(options, site)
            #expect(published.subtracting(now) == [], "seed \(seed), change \(number): \(change)")
            published = now
        }
    }

    /// Builds the site, records its addresses, and returns the paths of its pages and feeds.
    private static func publish(_ options: BuildOptions, _ site: SiteFolder) async throws -> Set<String> {
        _ = try await Build.run(options)
        _ = try await Build.record(options)
        return Set(
            site.outputFiles().keys.filter { $0.hasSuffix(".html") || $0.hasSuffix(".xml") || $0.hasSuffix(".ics") })
    }

    private static func make(_ change: RandomChange, of site: SiteFolder) async throws {
        var loader = Loader()
        let written = try await WrittenSite.read(site.root.path(), jobs: 2, with: &loader)
        let made = try await change.planned(for: written)
        #expect(try EditJournal(root: site.root.path()).make(made) == [])
    }
}
