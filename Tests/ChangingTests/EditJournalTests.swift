import Base
import Changing
import Foundation
import Loading
import Model
import Synchronization
import TestSupport
import Testing

struct EditJournalTests {
    private static let files: KeyValuePairs<String, String> = [
        "site.yaml": "title: Test\n",
        "actors/china.md": "---\nname: China\nkind: state\n---\nText.\n",
        "articles/a.md": "---\ntitle: T\ndate: 2014\n---\nWords of [[china]].[^1]\n\n[^1]: Note.\n",
        "footnotes/a/1.md": "[[article:a]]\n", "notes/a.yaml": "- {quote: Words, actor: china}\n",
        "actors/prc.md": "---\nname: PRC\nkind: state\nalso_known_as: [New China]\n---\nMore.\n",
    ]

    private static func content(_ site: SiteFolder) -> [String: Data] {
        SiteFolder.files(in: site.root.appending(path: "content"))
    }

    /// A rename of an article with its files, and a merge.
    private static let changes: [@Sendable (WrittenSite) throws -> SiteChange] = [
        { try $0.renaming(EntryID(.article, "a"), to: "b") },
        { try $0.merging(EntryID(.actor, "prc"), into: EntryID(.actor, "china")) },
    ]

    /// From some call on, every call fails, as if the process were dead; then another process finishes.
    @Test(arguments: changes.indices)
    func `Whenever the process dies, the next one completes the change or takes it back`(index: Int) async throws {
        let change = Self.changes[index]
        let whole = try SiteFolder(Self.files)
        let before = Self.content(whole)
        let planned = try change(await WrittenSite.read(whole.root.path(), jobs: 1))
        #expect(try EditJournal(root: whole.root.path()).make(planned) == [])
        let after = Self.content(whole)
        #expect(after != before)
        var outcomes: Set<Bool> = []
        for point in 0..<400 {
            let site = try SiteFolder(Self.files)
            let journal = EditJournal(root: site.root.path())
            let death = Death(after: point)
            let problems = SystemCalls.$fault.withValue(death.fault) { try? journal.make(planned) }
            if death.isAlive {
                #expect(problems == [])
                #expect(outcomes == [true, false], "the process died in both phases")
                return
            }
            try journal.finish()
            let content = Self.content(site)
            #expect(content == before || content == after, "dead after \(point) calls")
            let left = try? FileManager.default.contentsOfDirectory(atPath: site.root.path() + "/.dossier/edit")
            #expect(left ?? [] == [])
            outcomes.insert(content == after)
        }
        Issue.record("the change takes more than 400 calls")
    }

    @Test func `A file that has changed meanwhile stops everything`() async throws {
        let site = try SiteFolder(Self.files)
        let change = try await WrittenSite.read(site.root.path(), jobs: 1).renaming(EntryID(.actor, "china"), to: "cn")
        try site.edit("content/articles/a.md", "Words", "Other words")
        try site.write("content/actors/cn.md", "---\nname: Other\nkind: state\n---\n")
        let before = Self.content(site)
        #expect(
            try EditJournal(root: site.root.path()).make(change) == [
                "content/actors/cn.md already exists",
                "content/articles/a.md has changed since it was read; run this again",
            ])
        #expect(Self.content(site) == before)
    }

    @Test func `A file that is read-only stops everything`() async throws {
        let site = try SiteFolder(Self.files)
        let change = try await WrittenSite.read(site.root.path(), jobs: 1).renaming(EntryID(.actor, "china"), to: "cn")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o444], ofItemAtPath: site.root.appending(path: "content/notes/a.yaml").path())
        let before = Self.content(site)
        #expect(try EditJournal(root: site.root.path()).make(change) == ["content/notes/a.yaml is read-only"])
        #expect(Self.content(site) == before)
    }

    @Test func `A full disk leaves everything as it was`() async throws {
        let site = try SiteFolder(Self.files)
        let change = try await WrittenSite.read(site.root.path(), jobs: 1).renaming(EntryID(.actor, "china"), to: "cn")
        let before = Self.content(site)
        let full: SystemCalls.Fault = { call, path in call == .write && path.contains("new-a.yaml") ? ENOSPC : nil }
        #expect(throws: DiskFailure.self) {
            try SystemCalls.$fault.withValue(full) { try EditJournal(root: site.root.path()).make(change) }
        }
        #expect(Self.content(site) == before)
        #expect(try EditJournal(root: site.root.path()).finish() == nil)
    }

    @Test func `What somebody wrote after the process died is not overwritten`() async throws {
        let site = try SiteFolder(Self.files)
        let journal = EditJournal(root: site.root.path())
        let change = try await WrittenSite.read(site.root.path(), jobs: 1).renaming(EntryID(.actor, "china"), to: "cn")
        // The journal is in place, and the first file is not.
        let dies: SystemCalls.Fault = { call, path in call == .write && path.hasSuffix("/actors/cn.md") ? EIO : nil }
        #expect(throws: DiskFailure.self) { try SystemCalls.$fault.withValue(dies) { try journal.make(change) } }
        try site.edit("content/articles/a.md", "Words", "Other words")
        #expect(throws: DiskFailure.self) { try journal.finish() }
        try site.edit("content/articles/a.md", "Other words", "Words")
        #expect(try journal.finish() == true)
        #expect(Self.content(site)["actors/china.md"] == nil)
    }

    @Test func `File permissions stay`() async throws {
        let site = try SiteFolder(Self.files)
        let path = site.root.appending(path: "content/actors/china.md").path()
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        let change = try await WrittenSite.read(site.root.path(), jobs: 1).renaming(EntryID(.actor, "china"), to: "cn")
        _ = try EditJournal(root: site.root.path()).make(change)
        let new = site.root.appending(path: "content/actors/cn.md").path()
        #expect(try FileManager.default.attributesOfItem(atPath: new)[.posixPermissions] as? Int == 0o600)
    }
}

/// Lets some system calls through, and none after them.
private final class Death: Sendable {
    private let left: Mutex<Int>

    init(after calls: Int) { left = Mutex(calls) }

    /// Whether all calls came through so far.
    var isAlive: Bool { left.withLock { $0 >= 0 } }

    var fault: SystemCalls.Fault {
        { _, _ in
            self.left.withLock { left in
                if left > 0 { left -= 1 } else { left = -1 }
                return left < 0 ? EIO : nil
            }
        }
    }
}
