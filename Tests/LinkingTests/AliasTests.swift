import TestSupport
import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Old addresses")
struct AliasTests {
    private func linked(_ aliases: [String]) async -> Diagnosed<Site> {
        var draft = Draft()
        draft.actor("a", "A A")
        draft.catalog.actors[0].header.aliases = aliases.enumerated().map {
            Located($1, at: Position(line: 5, column: 3 + $0))
        }
        return await draft.linked()
    }

    @Test(
        "An old address becomes the path of the file that answers to it",
        arguments: [
            ("/old.html", "old.html"), ("old.html", "old.html"), ("/old/", "old/index.html"),
            ("/old", "old/index.html"), ("/a/b.php", "a/b.php"), ("//a//b/", "a/b/index.html"),
            ("/a/./b/../c", "a/c/index.html"), ("/caf%C3%A9/x y", "café/x y/index.html"),
            ("/v1.2/", "v1.2/index.html"), ("/.well-known", ".well-known/index.html"), ("/a.", "a./index.html"),
        ])
    func paths(alias: String, path: String) async {
        let linked = await linked([alias])
        #expect(linked.diagnostics == [])
        #expect(linked.value.actors[0].record.header.aliases.map(\.value) == [path])
    }

    @Test(
        "What no file of the output can answer to is reported at its place and left out",
        arguments: [
            "", "/", "/../old.html", "/a/../../b", "/%2e%2e/x", "/old?x=1", "/old#part", "/a%3Fb", "/a\tb", "/a%00",
            "/a\\b", "https://old.example/a", "/.dossier-files", "/" + String(repeating: "a", count: 300),
        ])
    func invalid(alias: String) async {
        let linked = await linked(["/fine.html", alias])
        #expect(linked.diagnostics.map(\.rule) == [.invalidAlias])
        #expect(linked.diagnostics.first?.position == Position(line: 5, column: 4))
        #expect(linked.value.actors[0].record.header.aliases.map(\.value) == ["fine.html"])
    }
}
