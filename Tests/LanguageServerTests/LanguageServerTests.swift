import Base
import Foundation
import LanguageServer
import Model
import Publishing
import SiteGenerator
import Synchronization
import TestSupport
import Testing

/// A client that talks to a server in the same process.
private final class TestClient: Sendable {
    private let output: AsyncStream<JSON>
    private let input: AsyncStream<MessageReader.Part>.Continuation
    private let number = Mutex(0)
    let status: Task<Int32, Never>
    let root: String
    /// What the server said besides answers.
    let said = Mutex<[JSON]>([])

    init(_ folder: SiteFolder) {
        root = folder.root.path().hasSuffix("/") ? String(folder.root.path().dropLast()) : folder.root.path()
        let (output, sent) = AsyncStream.makeStream(of: JSON.self)
        let (parts, input) = AsyncStream.makeStream(of: MessageReader.Part.self)
        (self.output, self.input) = (output, input)
        var options = BuildOptions(root: root, output: root + "/public")
        options.jobs = 2
        let server = LanguageServer(options, isRootGiven: true) { sent.yield($0) }
        status = Task { await server.run(parts) }
    }

    func uri(_ path: String) -> String { "file://\(root)/\(path)" }

    func send(_ json: JSON) { input.yield(.message(json)) }

    func sendNoise() { input.yield(.broken) }

    func hangUp() { input.finish() }

    func notify(_ method: String, _ params: JSON = .null) {
        send(.object([("jsonrpc", .text("2.0")), ("method", .text(method)), ("params", params)]))
    }

    /// The answer to a request: its result, or its error's code.
    func ask(_ method: String, _ params: JSON = .null) async -> (result: JSON?, error: Int?) {
        let id = number.withLock { number in
            number += 1
            return number
        }
        send(.object([("jsonrpc", .text("2.0")), ("id", .number(id)), ("method", .text(method)), ("params", params)]))
        for await answer in output {
            if answer["method"] == nil, answer["id"]?.whole == id {
                return (answer["result"], answer["error"]?["code"]?.whole)
            }
            said.withLock { $0.append(answer) }
        }
        return (nil, nil)
    }

    func start(_ capabilities: JSON = .object([])) async {
        _ = await ask("initialize", .object([("capabilities", capabilities)]))
        notify("initialized", .object([]))
    }

    func open(_ path: String, _ text: String, version: Int = 1) {
        let document = JSON.object([
            ("uri", .text(uri(path))), ("languageId", .text("markdown")), ("version", .number(version)),
            ("text", .text(text)),
        ])
        notify("textDocument/didOpen", .object([("textDocument", document)]))
    }

    func change(_ path: String, _ changes: [JSON]) {
        let document = JSON.object([("uri", .text(uri(path))), ("version", .number(2))])
        notify("textDocument/didChange", .object([("textDocument", document), ("contentChanges", .list(changes))]))
    }

    func document(_ path: String, _ more: [(String, JSON)] = []) -> JSON {
        .object([("textDocument", .object([("uri", .text(uri(path)))]))] + more)
    }

    /// The findings of all files: path, line and rule.
    func findings() async -> [String] {
        let report = await ask("workspace/diagnostic", .object([("previousResultIds", .list([]))])).result
        return (report?["items"]?.list ?? []).flatMap { file -> [String] in
            let path = file["uri"]?.string?.replacing("file://\(root)/", with: "") ?? ""
            return (file["items"]?.list ?? []).map { finding in
                let line = (finding["range"]?["start"]?["line"]?.whole ?? 0) + 1
                return "\(path):\(line): \(finding["code"]?.string ?? "")"
            }
        }.sorted()
    }
}

@Suite("The language server")
struct LanguageServerTests {
    private static let article = "---\ntitle: Flood\ndate: 2014\n---\nThe River Board warned.[^1]\n\n[^1]: A note.\n"
    private static let path = "content/articles/flood.md"

    private static func folder() throws -> SiteFolder {
        try SiteFolder([
            "site.yaml": "title: Floods\n", "articles/flood.md": article,
            "actors/river-board.md": "---\nname: River Board\nkind: government-body\n---\n",
        ])
    }

    @Test("A life from 'initialize' to 'exit'")
    func life() async throws {
        let folder = try Self.folder()
        let client = TestClient(folder)
        #expect(await client.ask("textDocument/hover").error == -32_002)
        let answer = await client.ask("initialize", .object([("capabilities", .object([]))]))
        #expect(answer.result?["capabilities"]?["positionEncoding"]?.string == "utf-16")
        #expect(await client.ask("initialize").error == -32_600)
        #expect(await client.ask("no/method").error == -32_601)
        #expect(await client.ask("textDocument/hover").error == -32_602)
        client.sendNoise()
        client.send(.list([]))
        client.send(.number(1))
        client.notify("no/notification")
        #expect(await client.ask("shutdown").error == nil)
        #expect(await client.ask("textDocument/hover").error == -32_600)
        client.notify("exit")
        #expect(await client.status.value == 0)
    }

    @Test("An exit without a shutdown, and a client that vanishes, end the server", arguments: [true, false])
    func end(says: Bool) async throws {
        let folder = try Self.folder()
        let client = TestClient(folder)
        await client.start()
        if says { client.notify("exit") } else { client.hangUp() }
        #expect(await client.status.value == 1)
    }

    @Test("A client that knows UTF-8 gets it")
    func encoding() async throws {
        let folder = try Self.folder()
        let client = TestClient(folder)
        let encodings = JSON.object([("positionEncodings", .list([.text("utf-16"), .text("utf-8")]))])
        let answer = await client.ask("initialize", .object([("capabilities", .object([("general", encodings)]))]))
        #expect(answer.result?["capabilities"]?["positionEncoding"]?.string == "utf-8")
        client.hangUp()
    }

    @Test("The findings are those of the text that is not saved, until it is closed")
    func unsaved() async throws {
        let folder = try Self.folder()
        let client = TestClient(folder)
        await client.start()
        let before = await client.findings()
        client.open(Self.path, Self.article.replacing("River Board", with: "[[nobody]]"))
        #expect(await client.findings().contains("\(Self.path):5: unknown-reference"))
        client.notify("textDocument/didClose", client.document(Self.path))
        #expect(await client.findings() == before)
        client.hangUp()
    }

    @Test("A new file counts before it is saved")
    func newFile() async throws {
        let folder = try Self.folder()
        let client = TestClient(folder)
        await client.start()
        client.open(Self.path, Self.article.replacing("River Board", with: "[[new-actor]]"))
        #expect(await client.findings().contains { $0.hasSuffix("unknown-reference") })
        client.open("content/actors/new-actor.md", "---\nname: New Actor\nkind: person\n---\n")
        #expect(await client.findings().contains { $0.hasSuffix("unknown-reference") } == false)
        client.hangUp()
    }

    @Test("A folder that is no site has no findings and no answers")
    func noSite() async throws {
        let folder = try SiteFolder()
        try FileManager.default.removeItem(at: folder.root.appending(path: "templates"))
        let client = TestClient(folder)
        await client.start()
        client.open("content/articles/a.md", "[[x]]")
        #expect(await client.findings().isEmpty)
        let place = JSON.object([("line", .number(99)), ("character", .number(99))])
        let hover = await client.ask("textDocument/hover", client.document("../../etc/passwd", [("position", place)]))
        #expect(hover.error == nil)
        client.hangUp()
    }

    @Test("A request that is cancelled is answered as such or with its result")
    func cancellation() async throws {
        let folder = try Self.folder()
        let client = TestClient(folder)
        await client.start()
        client.open(Self.path, Self.article)
        client.notify("$/cancelRequest", .object([("id", .number(2))]))
        let answer = await client.ask("textDocument/documentSymbol", client.document(Self.path))
        #expect(answer.error == nil || answer.error == -32_800)
        client.hangUp()
    }

    @Test("After random edits the findings are those of 'check'", arguments: Seed.fixed(0..<2))
    func randomEdits(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        let folder = try Self.folder()
        let client = TestClient(folder)
        await client.start()
        client.open(Self.path, Self.article)
        var text = EditedText(Array(Self.article.utf8))
        let pieces = [
            "x", "", "\n", "[[river-board]]", "[[nobody]]", "[^1]", "[^2]", "---\n", "é😀", "\r\n", "River Board", ": ",
            "\n[^2]: Another.\n", "killed 31 people. ", "\u{200B}",
        ]
        let options = BuildOptions(root: client.root, output: client.root + "/public")
        for _ in 0..<30 {
            let start = Int.random(in: 0...text.bytes.count, using: &random)
            let end = min(text.bytes.count, start + Int.random(in: 0...6, using: &random))
            let piece = pieces.randomElement(using: &random) ?? ""
            let places = (text.place(of: start, .utf16), text.place(of: end, .utf16))
            let range =
                text.offset(
                    of: places.0, .utf16)..<max(text.offset(of: places.0, .utf16), text.offset(of: places.1, .utf16))
            client.change(Self.path, [Self.change(places, piece)])
            text.replace(range, with: Array(piece.utf8))
            try folder.write(Self.path, text.bytes)
            let checked = try await Build.check(options).diagnostics.map {
                "\($0.path):\($0.position.line): \($0.rule.rawValue)"
            }
            #expect(await client.findings() == checked.sorted(), "seed \(seed): \(text.string(0..<text.bytes.count))")
        }
        client.hangUp()
    }

    private static func change(_ places: (EditorPlace, EditorPlace), _ text: String) -> JSON {
        func json(_ place: EditorPlace) -> JSON {
            .object([("line", .number(place.line)), ("character", .number(place.character))])
        }
        let range = JSON.object([("start", json(places.0)), ("end", json(max(places.0, places.1)))])
        return .object([("range", range), ("text", .text(text))])
    }
}
