import Foundation
import Testing

@Suite("The README and the guides")
struct GuideTests {
    @Test("There are guides, and the README links to each")
    func list() throws {
        let readme = try #require(Guide.all.first { $0.path == "README.md" })
        #expect(Guide.all.count > 6)
        for guide in Guide.all.dropFirst() { #expect(readme.links.contains(guide.path), "\(guide.path)") }
    }

    @Test("Every command in them works, one after another, and prints the output shown", arguments: Guide.all)
    func walk(guide: Guide) throws {
        let walk = try Walk()
        var printed = ""
        for step in guide.steps {
            switch step {
            case .write(let path, let text): try walk.write(path, text)
            case .append(let path, let text): try walk.write(path, walk.text(path) + text)
            case .run(let script, let status, let line):
                let ended = try walk.run(script)
                printed = ended.output
                #expect(ended.status == status, "\(guide.path):\(line): \(printed)")
            case .expect(let output, let line):
                #expect(ShownOutput(output).matches(printed), "\(guide.path):\(line): it printed\n\(printed)")
            }
        }
    }

    @Test("The README's briefing is published")
    func briefing() throws {
        let readme = try #require(Guide("README.md"))
        let walk = try Walk()
        for case .run(let script, _, _) in readme.steps { _ = try walk.run(script) }
        let page = walk.folder.text("website/current/articles/after-the-flood-in-port-vale.html") ?? ""
        #expect(page.contains("actors/ines-marlow.html") && page.contains("We were not warned"))
        let inquiry = walk.folder.text("website/current/events/inquiry-into-the-flood.html") ?? ""
        #expect(inquiry.contains("Port Vale Council"))
        #expect(walk.folder.exists("website/current/sources/statement-of-the-mayor.html"))
    }

    static let documents =
        Guide.all
        + [
            ".github/CONTRIBUTING.md", ".github/SECURITY.md", ".github/CHANGELOG.md",
            "Sources/Publishing/Publishing.docc/Architecture.md",
        ].compactMap { Guide($0) }

    @Test("Every command, option and make target that they mention exists", arguments: documents)
    func mentions(document: Guide) throws {
        let makefile = try String(contentsOf: Command.project.appending(path: "Makefile"), encoding: .utf8)
        for mention in document.mentions {
            let words = mention.split(separator: " ").map(String.init)
            if words.first == "make" {
                for target in words.dropFirst() where target.wholeMatch(of: /[a-z-]+/) != nil {
                    let isThere = makefile.contains("\n\(target):")
                    #expect(isThere, "\(document.path): \(mention)")
                }
            } else if words.first == "dossier" {
                try expectKnown(words, document.path)
            }
        }
    }

    @Test("Every file that they link to exists", arguments: documents)
    func links(document: Guide) {
        let folder = Command.project.appending(path: document.path).deletingLastPathComponent()
        for link in document.links {
            #expect(
                FileManager.default.fileExists(atPath: folder.appending(path: link).path()), "\(document.path): \(link)"
            )
        }
    }

    @Test(
        "An output matches the part that is shown",
        arguments: [
            ("a\nb\n", "a\nb\n", true), ("a\n", "a\nb\n", false), ("a …\n", "a b\n", true), ("a … c\n", "a b\n", false),
            ("…\nb\n", "a\na\nb\n", true), ("…\n", "", true), ("a\n…\nb\n", "a\nc\n", false),
            ("…b…d\n", "abcd\n", true),
        ])
    func shown(shown: String, output: String, matches: Bool) {
        #expect(ShownOutput(shown).matches(output) == matches)
    }

    /// The help of a command names its options; of `dossier` alone, those of the whole.
    private func expectKnown(_ words: [String], _ path: String) throws {
        let words = words[1...].first == "help" ? Array(words.dropFirst()) : words
        let names = Array(words.dropFirst().prefix { $0.wholeMatch(of: /[a-z]+/) != nil }.prefix(2))
        let command = HelpTests.commands.first { names.starts(with: $0) } ?? (names.first == "new" ? ["new"] : [])
        #expect(!command.isEmpty || names.isEmpty, "\(path): \(words)")
        let folder = try Folder([:])
        let help = try Command.run(command + ["--help"], in: folder.url).output
        for word in words {
            guard let option = word.firstMatch(of: /^(--[a-z-]+|-[A-Za-z])\b/)?.1 else { continue }
            let isThere = help.contains(" \(option)") || option == "--generate-completion-script"
            #expect(isThere, "\(path): \(words)")
        }
    }
}

/// A fresh folder in which a guide is followed, with the debug binary as `dossier`.
private struct Walk {
    let folder: Folder
    private let place: URL
    private let output: URL
    private let bin: URL

    init() throws {
        folder = try Folder([:])
        let state = folder.url.appending(path: ".walk")
        (place, output, bin) = (
            state.appending(path: "place"), state.appending(path: "output"), state.appending(path: "bin")
        )
        try FileManager.default.removeItem(at: folder.url.appending(path: "templates"))
        try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: bin.appending(path: "dossier"), withDestinationURL: Command.binary)
        // The README takes its first text from the clone that it is read in.
        try FileManager.default.createSymbolicLink(
            at: folder.url.appending(path: "Sources"), withDestinationURL: Command.project.appending(path: "Sources"))
        try Data(folder.url.path().utf8).write(to: place)
    }

    /// Where the last command ended.
    private var current: URL {
        get throws {
            URL(filePath: try String(contentsOf: place, encoding: .utf8).trimmingCharacters(in: .newlines))
        }
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: current.appending(path: path), encoding: .utf8)
    }

    func write(_ path: String, _ text: String) throws {
        let file = try current.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func run(_ script: String) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let script = script.replacing(/(?m)^dossier serve.*$/) { _ in Self.briefPreview }
        process.arguments = ["-ec", "\(script)\npwd > '\(place.path())'"]
        process.currentDirectoryURL = try current
        let paths = "\(bin.path()):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"
        process.environment = ProcessInfo.processInfo.environment.merging(["PATH": paths]) { $1 }
        _ = FileManager.default.createFile(atPath: output.path(), contents: nil)
        let handle = try FileHandle(forWritingTo: output)
        (process.standardOutput, process.standardError) = (handle, handle)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let printed = try String(contentsOf: output, encoding: .utf8)
        return (process.terminationStatus, printed.replacing("\r\n", with: "\n"))
    }

    /// A preview runs until somebody ends it.
    private static let briefPreview = """
        dossier serve --port 0 >.log 2>&1 & preview=$!
        for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do grep -q 127.0.0.1 .log && break; sleep 1; done
        kill $preview; wait $preview; grep -q 127.0.0.1 .log; rm .log
        """
}
