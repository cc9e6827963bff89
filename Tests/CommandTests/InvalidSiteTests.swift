import Base
import Foundation
import Model
import Testing

/// The small sites in Tests/Fixtures/invalid, each with mistakes of one kind. Beside the site's `content` is
/// `findings.txt`: what `dossier check` says of it. A site with mistakes in its templates has its own `templates`; the
/// others are checked with those of the project.
///
/// `DOSSIER_RECORD=1 swift test --filter InvalidSiteTests` records every `findings.txt` anew; read them before you commit them.
@Suite("Sites with mistakes")
struct InvalidSiteTests {
    private static let invalid = Command.project.appending(path: "Tests/Fixtures/invalid")
    private static let isRecording = ProcessInfo.processInfo.environment["DOSSIER_RECORD"] == "1"
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: invalid.path())) ?? []).sorted()

    @Test("'check' finds what each site's findings.txt lists, and nothing else", arguments: names)
    func findings(name: String) throws {
        let site = Self.invalid.appending(path: name)
        let folder = try Self.copy(of: site)
        let run = try withExtendedLifetime(folder) { try Command.run("check", "--now", "2026-11-21", in: folder.url) }
        let file = site.appending(path: "findings.txt")
        if Self.isRecording { try Data(run.errors.utf8).write(to: file) }
        #expect(run.errors == (try String(contentsOf: file, encoding: .utf8)))
        #expect(run.status == (run.errors.contains(": error: ") ? 1 : 0))
        #expect(run.output == "")
    }

    /// Rules that need more than a few lines of text in a folder, and the test that breaks each.
    private static let elsewhere: [(rule: Rule, file: String, test: String)] = [
        (
            .unshownTheme, "PublishingTests/SiteThemeTests.swift",
            "A layout of the site's own that shows no logo, style sheet or footer is reported, and one that does is not"
        ),
        (
            .missingStyleFile, "PublishingTests/SiteThemeTests.swift",
            "A file that an own style sheet names and that is not there, or is another site's, is reported in its place"
        ),
        (
            .unmadePicture, "PublishingTests/PictureProgramTests.swift",
            "A missing program is one note until it is there, also if nothing else has changed"
        ),
        (.fileTooLarge, "LoadingTests/FrontMatterTests.swift", "Front matter over 64 KiB is refused"),
        (
            .unreadableFile, "LoadingTests/FolderTests.swift",
            "Folders nested too deeply are reported, and the walk ends"
        ),
        (
            .unreadLanguage, "ReviewingTests/UnreadLanguageTests.swift",
            "One sentence says for the whole site which languages were not read"
        ),
        (
            .lostFootnoteAddress, "LinkingTests/FootnoteAddressTests.swift",
            "A note that nothing continues is an error; a line settles it, and its name is not given again"
        ),
        (
            .lostHeadingAddress, "PublishingTests/PlaceAddressTests.swift",
            "A heading that is renamed keeps its address, as long as the same paragraph follows"
        ),
        (
            .exchangedAddress, "PublishingTests/LedgerTests.swift",
            "Pages that exchange their addresses are an error"
        ),
        (
            .vanishedFeed, "PublishingTests/LedgerTests.swift",
            "A feed that was published and is no longer made is a warning, until a line says why"
        ),
        (
            .foreignFile, "PublishingTests/OutputTests.swift",
            "A foreign file in place of a page stops the build before anything is written"
        ),
        (
            .redirectLimit, "AddressingTests/HostFilesTests.swift",
            "A redirect beyond the limits of Cloudflare Pages is reported and remains a page"
        ),
        (
            .hostLimit, "AddressingTests/HostLimitsTests.swift",
            "Cloudflare Pages takes 20,000 files; what may be left out is named, the largest group first"
        ),
    ]

    @Test("Every rule is broken by one of these sites or by a test named here")
    func rules() throws {
        let written = try Self.names.map {
            try String(contentsOf: Self.invalid.appending(path: "\($0)/findings.txt"), encoding: .utf8)
        }.joined()
        let broken = Rule.allCases.filter { written.contains("[\($0.rawValue)]\n") }
        #expect(Set(broken).union(Self.elsewhere.map(\.rule)) == Set(Rule.allCases))
        #expect(Set(broken).isDisjoint(with: Self.elsewhere.map(\.rule)))
        for (rule, file, test) in Self.elsewhere {
            let tests = try String(contentsOf: Command.project.appending(path: "Tests/\(file)"), encoding: .utf8)
            #expect(tests.contains("\"\(test)\""), "\(rule.rawValue)")
        }
    }

    /// A site's folders in a place of their own.
    private static func copy(of site: URL) throws -> Folder {
        let folder = try Folder([:])
        for name in ["content", "templates"] {
            let (from, to) = (site.appending(path: name), folder.url.appending(path: name))
            guard FileManager.default.fileExists(atPath: from.path()) else { continue }
            if FileManager.default.fileExists(atPath: to.path()) { try FileManager.default.removeItem(at: to) }
            try FileManager.default.copyItem(at: from, to: to)
        }
        return folder
    }
}
