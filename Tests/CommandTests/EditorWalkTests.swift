import Foundation
import Testing

@Suite("The README's section for editors")
struct EditorWalkTests {
    /// The commands of the section's code blocks, in order; a here-document belongs to its command.
    static func commands() throws -> [String] {
        let readme = try String(contentsOf: Command.project.appending(path: "README.md"), encoding: .utf8)
        let section = readme.components(separatedBy: "\n## ").first { $0.hasPrefix("For editors") } ?? ""
        let blocks = section.components(separatedBy: "```")
        let lines = blocks.indices.filter { !$0.isMultiple(of: 2) }.flatMap {
            blocks[$0].split(separator: "\n").dropFirst()
        }
        var commands: [String] = []
        var end: Substring?
        for line in lines {
            if let last = end {
                commands[commands.count - 1] += "\n" + line
                if line == last { end = nil }
            } else {
                commands.append(String(line))
                end = line.split(separator: "<<'").dropFirst().first?.prefix { $0 != "'" }
            }
        }
        return commands
    }

    @Test("Every command of it works, one after the other, and ends with the briefing on a web host")
    func walk() throws {
        let folder = try Folder([:])
        let bin = folder.url.appending(path: "bin")
        try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: bin.appending(path: "dossier"), withDestinationURL: Command.binary)
        var place = folder.url
        let commands = try Self.commands()
        #expect((10...16).contains(commands.count))
        for command in commands {
            if command.hasPrefix("cd ") {
                place = place.appending(path: String(command.dropFirst(3)))
            } else {
                let line = command == "dossier serve" ? Self.briefPreview : command
                let (status, output) = try shell(line, in: place, path: bin.path())
                #expect(status == 0, "\(command): \(output)")
            }
        }
        let page = folder.text("website/articles/after-the-flood-in-port-vale.html") ?? ""
        #expect(page.contains("actors/ines-marlow.html") && page.contains("We were not warned"))
        #expect(folder.text("website/events/inquiry-into-the-flood.html")?.contains("Port Vale Council") == true)
        #expect(folder.exists("website/sources/statement-of-the-mayor.html"))
    }

    /// A preview runs until somebody ends it.
    private static let briefPreview = """
        dossier serve --port 0 >log 2>&1 & preview=$!
        for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do grep -q 127.0.0.1 log && break; sleep 1; done
        kill $preview; wait $preview && grep 127.0.0.1 log
        """

    private func shell(_ line: String, in folder: URL, path: String) throws -> (Int32, String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = folder
        let paths = "\(path):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"
        process.environment = ProcessInfo.processInfo.environment.merging(["PATH": paths]) { $1 }
        let output = folder.appending(path: ".walk")
        _ = FileManager.default.createFile(atPath: output.path(), contents: nil)
        let handle = try FileHandle(forWritingTo: output)
        (process.standardOutput, process.standardError) = (handle, handle)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, (try? String(contentsOf: output, encoding: .utf8)) ?? "")
    }
}
