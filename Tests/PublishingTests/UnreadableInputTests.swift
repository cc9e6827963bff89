import Base
import Foundation
import Loading
import Model
import Publishing
import SiteGenerator
import Synchronization
import TestSupport
import Testing

@Suite("Builds with unreadable input")
struct UnreadableInputTests {
    private func site() throws -> SiteFolder {
        let site = try SiteFolder(smallSite)
        try site.write("content/media/map.txt", String(repeating: "map ", count: 100))
        try site.write("content/site.yaml", "title: Small site\nbase_url: https://briefings.example/\nhost: nginx\n")
        return site
    }

    /// Builds while one of the calls on the input fails; which, and what became of it.
    private func build(_ site: SiteFolder, failing number: Int) async -> (path: String?, stopped: String?) {
        let tally = Tally()
        let root = site.root.path()
        let fault: @Sendable (SystemCalls.Call, String) -> Int32? = { _, path in
            guard path.hasPrefix(root), !path.contains("/public"), !path.contains("/.dossier") else { return nil }
            guard tally.count() == number else { return nil }
            tally.note(String(path.dropFirst(root.count)).trimmingCharacters(in: ["/"]))
            return EIO
        }
        let stopped = await SystemCalls.$fault.withValue(fault) { () async -> String? in
            do {
                let report = try await Build.run(site.options(jobs: 1))
                return report.output == nil ? report.diagnostics.map { "\($0.path): \($0.message)" }.joined() : nil
            } catch { return (error as? PublishingFailure)?.message ?? "\(error)" }
        }
        return (tally.path, stopped)
    }

    private func edit(_ site: SiteFolder) throws {
        try site.write("content/media/map.txt", String(repeating: "new ", count: 100))
        try site.write("content/media/other.txt", "other")
    }

    private func revert(_ site: SiteFolder) throws {
        try site.write("content/media/map.txt", String(repeating: "map ", count: 100))
        try site.remove("content/media/other.txt")
    }

    @Test(
        "Whichever call on the input fails, path and cause are named or it does not matter, and every output file is old or new",
        arguments: Seed.fresh)
    func anyCall(seed: UInt64) async throws {
        let site = try site()
        try await site.build()
        let old = site.outputFiles()
        try edit(site)
        var random = SplitMix64(seed: seed)
        var number = 1
        while true {
            let (path, stopped) = await build(site, failing: number)
            guard let path else { break }
            if let stopped {
                let isNamed = stopped.contains(path.isEmpty ? site.root.lastPathComponent : path)
                #expect(isNamed && stopped.contains("Input/output error"), "call \(number) on \(path): \(stopped)")
            } else {
                // It was to tell whether anything has changed; without that, everything is made.
                #expect(site.text("media/map.txt")?.hasPrefix("new ") == true, "call \(number) on \(path)")
                #expect(site.text("media/other.txt") == "other", "call \(number) on \(path)")
                try revert(site)
                try await site.build()
                try edit(site)
            }
            let now = site.outputFiles()
            let changed = old.keys.filter { now[$0] != old[$0] && $0 != ".dossier-files" && $0 != "media/map.txt" }
            #expect(changed.isEmpty, "call \(number)")
            #expect(["map ", "new "].contains(site.text("media/map.txt")?.prefix(4) ?? ""))
            number += Int(random.next() % 60) + 1
        }
        #expect(number > 100)
        #expect(site.text("media/other.txt") == "other")
    }

    @Test("check reports an unreadable asset, and it is never published with 0 bytes")
    func asset() async throws {
        let site = try site()
        try await site.build()
        let path = site.root.path() + "/templates/assets/style.css"
        let before = site.text("assets/style.css")
        try await SystemCalls.$fault.withValue({ $0 == .read && $1 == path ? EIO : nil }) {
            let report = try await Build.check(site.options())
            #expect(report.diagnostics.map(\.rule) == [.unreadableFile] && report.isUnreadable)
            #expect(report.diagnostics.first?.path == "templates/assets/style.css")
            #expect(try await site.build().output == nil)
        }
        #expect(site.text("assets/style.css") == before && before?.isEmpty == false)
    }

    @Test(
        "An interrupted listing of the output stops the build: no file is removed or treated as missing")
    func output() async throws {
        let site = try site()
        try await site.build()
        let old = site.outputFiles()
        try site.write("content/articles/first.md", "---\ntitle: Another\ndate: 2015\n---\nText.\n")
        await SystemCalls.$fault.withValue({ $0 == .list && $1.hasSuffix("/public/articles") ? EIO : nil }) {
            _ = await #expect(throws: PublishingFailure.self) { try await site.build() }
        }
        #expect(site.outputFiles() == old)
    }

    @Test(
        "A file that grows or shrinks while it is copied stops the build; existing files stay whole",
        arguments: [900, 2])
    func changing(size: Int) async throws {
        let site = try site()
        try await site.build()
        let path = site.root.path() + "/content/media/map.txt"
        try site.write("content/media/map.txt", String(repeating: "new ", count: 100))
        let looks = Tally()
        // The first reading is that of the check.
        let fault: @Sendable (SystemCalls.Call, String) -> Int32? = { call, place in
            guard call == .read, place == path else { return nil }
            if looks.count() == 3 { truncate(path, off_t(size)) }
            return nil
        }
        let failure = await SystemCalls.$fault.withValue(fault) {
            await #expect(throws: PublishingFailure.self) { try await site.build() }
        }
        #expect(failure?.message.contains("content/media/map.txt: it changed while it was being read") == true)
        #expect(site.text("media/map.txt") == String(repeating: "map ", count: 100))
        try await site.build()
        #expect(site.text("media/map.txt")?.utf8.count == size)
    }
}

/// Counts calls, from any thread, and keeps the path of one.
private final class Tally: Sendable {
    private let state = Mutex<(calls: Int, path: String?)>((0, nil))

    var path: String? { state.withLock(\.path) }

    /// Counts one more; how many it has been.
    func count() -> Int {
        state.withLock {
            $0.calls += 1
            return $0.calls
        }
    }

    func note(_ path: String) { state.withLock { $0.path = path } }
}
