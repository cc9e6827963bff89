import Foundation
import Testing

@Suite("dossier --help")
struct HelpTests {
    /// The commands with the words that call them, such as `new actor`.
    static let commands: [[String]] = {
        let names = subcommands(of: [])
        return names.flatMap { name in
            let inner = subcommands(of: [name])
            return inner.isEmpty ? [[name]] : inner.map { [name, $0] }
        }
    }()

    @Test("It lists every command")
    func lists() {
        #expect(Self.commands.count == 30, "\(Self.commands)")
    }

    @Test("For each command, it shows the command's own options first and the common ones last", arguments: commands)
    func order(command: [String]) throws {
        let names = try Self.help(command).split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^  (?:-\w, )?(--[a-z-]+)/)?.1
        }
        let common = [
            "--root", "--output", "--base-url", "--drafts", "--now", "--strict", "--jobs", "--quiet", "--verbose",
            "--format",
            "--color", "--version", "--help",
        ]
        let first = try #require(names.firstIndex { common.contains(String($0)) })
        #expect(names[first...].allSatisfy { common.contains(String($0)) }, "\(names)")
    }

    @Test("It is in plain English", arguments: [[]] + commands)
    func plain(command: [String]) throws {
        let text = try Self.help(command)
        #expect(Awkward.found(in: text) == [])
        for form in [/what it is/, /begin with/] { #expect(text.firstMatch(of: form.ignoresCase()) == nil) }
    }

    @Test("It lists every exit status in lines that fit a terminal, and so does the guide")
    func statuses() throws {
        let file = "Sources/dossier/Terminal/ExitStatus.swift"
        let source = try String(contentsOf: Command.project.appending(path: file), encoding: .utf8)
        let statuses = source.matches(of: /ExitCode\((\d+)\)/).map { String($0.1) }
        #expect(statuses.count > 8)
        let help = try Self.help([])
        let guide = try #require(Guide("\(Guide.folder)/Checking.md")).text
        for status in statuses {
            #expect(guide.contains("\n| \(status) | "), "\(status)")
            #expect(help.contains("\n  \(status.padding(toLength: 5, withPad: " ", startingAt: 0))"), "\(status)")
        }
        #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("The version is that of the newest entry of the changelog")
    func version() throws {
        let file = Command.project.appending(path: ".github/CHANGELOG.md")
        let changelog = try String(contentsOf: file, encoding: .utf8)
        let newest = try #require(changelog.firstMatch(of: /\n## ([0-9.]+)/)?.1)
        let folder = try Folder([:])
        #expect(try Command.run("--version", in: folder.url).output == "dossier \(newest)\n")
    }

    @Test("A shell that loads the completions knows every command", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let folder = try Folder([:])
        let script = try Command.run("--generate-completion-script", shell, in: folder.url)
        #expect(script.status == 0, "\(script.errors)")
        for command in Self.commands {
            #expect(["_", " "].contains { script.output.contains(command.joined(separator: $0)) }, "\(command)")
        }
    }

    private static func help(_ command: [String]) throws -> String {
        let folder = try Folder([:])
        return try Command.run(command + ["--help"], in: folder.url).output
    }

    private static func subcommands(of command: [String]) -> [String] {
        let parts = (try? help(command))?.components(separatedBy: "SUBCOMMANDS:\n") ?? []
        guard parts.count == 2 else { return [] }
        return parts[1].split(separator: "\n").compactMap { $0.firstMatch(of: #/^  ([a-z]+) /#).map { String($0.1) } }
    }
}
