import Foundation
import Testing

@Suite("dossier init")
struct InitCommandTests {
    @Test("A new site builds at once without findings, with the project's templates, wherever the binary is")
    func builds() throws {
        let folder = try Folder([:])
        let moved = folder.url.appending(path: "elsewhere/dossier")
        try folder.write("elsewhere/README", "")
        try FileManager.default.copyItem(at: Command.binary, to: moved)
        let made = try Command.run(["init", "new/site", "--templates"], in: folder.url, binary: moved)
        #expect(made.status == 0, "\(made.errors)")
        for (path, text) in try Self.texts(in: Command.project.appending(path: "templates")) {
            let isSame = folder.text("new/site/templates/\(path)") == text
            #expect(isSame, "templates/\(path) is not as the binary holds it: build anew")
        }
        let built = try Command.run(["build", "--strict", "-C", "new/site"], in: folder.url, binary: moved)
        #expect(built.status == 0, "\(built.errors)")
        #expect(folder.text("new/site/public/articles/the-vale-flood.html")?.contains("Ines Marlow") == true)
    }

    @Test("An empty site has only settings, and also builds")
    func empty() throws {
        let folder = try Folder([:])
        #expect(try Command.run("init", "site", "--empty", in: folder.url).status == 0)
        let content = folder.url.appending(path: "site/content").path()
        #expect(try FileManager.default.contentsOfDirectory(atPath: content) == ["site.yaml"])
        #expect(try Command.run("build", "--strict", "-C", "site", in: folder.url).status == 0)
    }

    @Test(
        "A site with a look builds without findings, with its example and without",
        arguments: ["newspaper", "ministry", "archive"], [[], ["--empty"]])
    func looks(name: String, options: [String]) throws {
        let folder = try Folder([:])
        #expect(try Command.run(["init", "site", "--theme", name] + options, in: folder.url).status == 0)
        let built = try Command.run("build", "--strict", "-C", "site", in: folder.url)
        #expect(built.status == 0, "\(built.errors)")
        #expect(folder.text("site/public/assets/style.css")?.contains("@media screen {:root {") == true)
        #expect(try Command.run("init", "other", "--theme", "papr", in: folder.url).status == 64)
    }

    @Test("Its README names everything in the site, and nothing else", arguments: [[], ["--empty"]])
    func readme(options: [String]) throws {
        let folder = try Folder([:])
        #expect(try Command.run(["init", "site"] + options, in: folder.url).status == 0)
        let readme = try #require(folder.text("site/README.md"))
        let named = readme.matches(of: /(?m)^\| `([^`]+)` \|/).map { String($0.1) }
        for path in named { #expect(folder.exists("site/\(path)"), "\(path)") }
        let files = try Self.texts(in: folder.url.appending(path: "site")).keys.filter { $0 != "README.md" }
        for path in files { #expect(named.contains { path.hasPrefix($0) }, "\(path)") }
        for command in readme.matches(of: /(?m)^    dossier ([a-z]+)/) {
            let name = String(command.1)
            #expect(HelpTests.commands.contains { $0[0] == name }, "\(name)")
        }
    }

    @Test("A folder with files is refused and left unchanged; an empty one or a new repository is filled")
    func refuses() throws {
        let folder = try Folder(["used/a.txt": "mine", "repository/.git/HEAD": "", "file": "mine"])
        for path in ["used", "file", "."] {
            let refused = try Command.run("init", path, in: folder.url)
            #expect(refused.status == 73)
            #expect(refused.errors.contains(path))
        }
        #expect(folder.text("used/a.txt") == "mine" && !folder.exists("used/content"))
        #expect(try Command.run("init", "repository", "-q", in: folder.url).errors == "")
        #expect(folder.exists("repository/content/site.yaml"))
        #expect(try Command.run("init", "", in: folder.url).status == 64)
    }

    /// Every file of a folder by its path in it; hidden ones are left out.
    private static func texts(in folder: URL) throws -> [String: String] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        var texts: [String: String] = [:]
        for path in paths where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            texts[path] = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        return texts
    }
}
