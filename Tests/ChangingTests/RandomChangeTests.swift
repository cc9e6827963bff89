import Base
import Changing
import Foundation
import Linking
import Loading
import Model
import Publishing
import SiteGenerator
import TestSupport
import Testing

/// Random changes of generated sites, each compared with the site as if it had been written so from the start.
@Suite("A changed site is the same as one that was written so")
struct RandomChangeTests {
    private static let changesOfASite = 25

    @Test("After a rename, a merge or a split, only redirects differ", arguments: Seed.fixed(0..<20))
    func changes(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        var model = ModelSite.random(&random)
        var pair = try await SitePair(model)
        for number in 1...Self.changesOfASite {
            let change = RandomChange(&random, &model, number)
            do { try await pair.make(change) } catch {
                Issue.record("seed \(seed), change \(number): \(change): \(pair.account(of: error))")
                return
            }
            try await pair.write(model)
            let difference = await pair.difference()
            #expect(difference == [], "seed \(seed), change \(number): \(change)")
            guard difference.isEmpty else { return }
        }
    }
}

/// One change, which has been made of the model.
enum RandomChange: CustomStringConvertible {
    case rename(EntryID, String)
    case merge(EntryID, EntryID)
    case split(EntryID, String, name: String, taking: @Sendable (Use) -> Bool)

    init(_ random: inout SplitMix64, _ model: inout ModelSite, _ number: Int) {
        let kinds: [EntityKind] = [.actor, .event, .source]
        let keys = model.keys(random.pick(kinds))
        let (one, two) = (random.pick(keys), random.pick(keys))
        if random.below(3) == 0, keys.count > 3, one != two, model.canMerge(one, two) {
            self = .merge(model.entryID(one), model.entryID(two))
            model.merge(one, into: two)
        } else if random.below(4) == 0 {
            let (old, id) = (model.entryID(one), random.id("n"))
            let articles = Set(model.keys(.article).filter { _ in random.below(2) == 0 })
            let paths = Set(articles.map { model.entryID($0).id })
            let name = "Part \(random.word(number)) \(number)"
            self = .split(old, id, name: name) { use in
                paths.contains { use.path == "content/articles/\($0).md" || use.path == "content/notes/\($0).yaml" }
            }
            model.split(one, id: id, name: name, taking: articles)
        } else {
            let key = random.pick(model.entries.keys.sorted())
            let (old, id) = (model.entryID(key), random.id("r"))
            self = .rename(old, id)
            model.entries[key]?.id = id
        }
    }

    /// The change of the files of a site.
    func planned(for site: WrittenSite) async throws -> SiteChange {
        switch self {
        case .rename(let old, let id): return try site.renaming(old, to: id)
        case .merge(let dropped, let kept): return try site.merging(dropped, into: kept)
        case .split(let old, let id, let name, let isTaken):
            let linked = await Linker.link(site.catalog, jobs: 2).value
            let uses = site.uses(of: .entry(old)) + NamedPlaces(of: old, in: site, linked).inTexts
            return try site.splitting(old, off: SplitOff(id: id, name: name, uses: uses.filter(isTaken)))
        }
    }

    var description: String {
        switch self {
        case .rename(let old, let id): "rename \(old) \(id)"
        case .merge(let one, let two): "merge \(one) into \(two)"
        case .split(let old, let id, _, _): "split \(old) \(id)"
        }
    }
}

/// A site that is changed, and one that is written anew after each change.
struct SitePair {
    private let changed: SiteFolder
    private let written: SiteFolder
    private var loader = Loader()
    private var changedSession: Session
    private var writtenSession: Session
    private var findings: [[Diagnostic]] = []
    private var texts: [String: String]
    /// Every page of an entry that there ever was.
    private var published: Set<String> = []

    init(_ model: ModelSite) async throws {
        texts = model.files()
        changed = try SiteFolder()
        written = try SiteFolder()
        for (path, text) in texts {
            try changed.write("content/" + path, text)
            try written.write("content/" + path, text)
        }
        changedSession = Session(Self.options(changed))
        writtenSession = Session(Self.options(written))
        _ = try await changedSession.update()
        _ = try await writtenSession.update()
        published = Set(changedSession.files?.paths.filter(Self.isAddress) ?? [])
    }

    private static func options(_ site: SiteFolder) -> BuildOptions {
        BuildOptions(root: site.root.path(), output: site.output.path())
    }

    private static func isAddress(_ path: String) -> Bool {
        // The pages of footnotes need a ledger to go on.
        path.hasSuffix(".html") && !path.hasPrefix("footnotes/")
    }

    /// What went wrong, with the texts of the files that it is about.
    func account(of error: any Error) -> String {
        guard let refusal = error as? ChangeRefusal else { return "\(error)" }
        return refusal.problems.map { problem in
            let file = problem.path.map { changed.root.appending(path: $0) }
            let text = file.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
            return "\(problem.path ?? ""): \(problem.message)\n\(text)"
        }.joined(separator: "\n")
    }

    /// Makes a change of the files of the one site, and builds it.
    mutating func make(_ change: RandomChange) async throws {
        let site = try await WrittenSite.read(changed.root.path(), jobs: 2, with: &loader)
        let made = try await change.planned(for: site)
        #expect(try EditJournal(root: changed.root.path()).make(made) == [])
        let report = try await changedSession.update(
            Set(made.files.flatMap { [$0.path, $0.newPath].compactMap(\.self) }))
        findings = [report.diagnostics]
        published.formUnion(changedSession.files?.paths.filter(Self.isAddress) ?? [])
    }

    /// Writes the other site as if it had always been so, and builds it.
    mutating func write(_ model: ModelSite) async throws {
        let new = model.files()
        var paths: Set<String> = []
        for path in Set(texts.keys).union(new.keys) where texts[path] != new[path] {
            paths.insert("content/" + path)
            if let text = new[path] {
                try written.write("content/" + path, text)
            } else {
                try written.remove("content/" + path)
            }
        }
        texts = new
        findings.append(try await writtenSession.update(paths).diagnostics)
    }

    /// What differs: findings, addresses that were lost, and the bytes of files other than redirects.
    func difference() async -> [String] {
        guard let one = await changedSession.files?.withSearch(jobs: 2),
            let two = await writtenSession.files?.withSearch(jobs: 2)
        else { return findings.flatMap { $0.filter { $0.level == .error } }.map { "\($0.path): \($0.sentence)" } }
        var differences: [String] = []
        let counts = findings.map { list in
            Dictionary(grouping: list) { "\($0.path) \($0.rule.rawValue)" }.mapValues(\.count)
        }
        if counts[0] != counts[1] { differences.append("findings: \(counts[0]) and \(counts[1])") }
        let (first, second) = (Set(one.paths), Set(two.paths))
        // Two actors may have less in common afterwards; of their pages, only the ledger knows.
        differences += published.subtracting(first).filter { !$0.hasPrefix("pairs/") }.map { "lost: \($0)" }
        differences += second.subtracting(first).map { "missing: \($0)" }
        differences += first.subtracting(second).filter { !published.contains($0) }.map { "more: \($0)" }
        for path in first.intersection(second) where one.bytes(of: path) != two.bytes(of: path) {
            differences.append("differs: \(path)")
        }
        return Array(differences.sorted().prefix(6))
    }
}
