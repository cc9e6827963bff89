import Base
import LanguageServer
import Publishing

extension FuzzedInput {
    func takeFrames(_ bytes: [UInt8]) {
        var reader = MessageReader()
        // In two pieces, as a pipe may cut them.
        reader.add(Array(bytes.prefix(bytes.count / 2)))
        while reader.next() != nil {}
        reader.add(Array(bytes.dropFirst(bytes.count / 2)))
        while let part = reader.next() {
            if case .message(let json) = part { _ = Message(json) }
        }
    }
}

/// A client that says anything, and the language server of a small site.
enum Conversation {
    static func run(_ bytes: [UInt8]) async throws {
        let folder = try FuzzedFolder(FuzzedSite.sound)
        let root = folder.path
        let (answers, sent) = AsyncStream.makeStream(of: JSON.self)
        let (parts, said) = AsyncStream.makeStream(of: MessageReader.Part.self)
        let server = LanguageServer(BuildOptions(root: root, output: root + "public"), isRootGiven: true) {
            sent.yield($0)
        }
        let serving = Task {
            _ = await server.run(parts)
            sent.finish()
        }
        say(bytes, root, to: said)
        for await answer in answers where answer["id"]?.string == last { break }
        said.finish()
        await serving.value
    }

    /// The id of the last request; a stranger cannot know it.
    private static let last = "the end of \(UInt64.random(in: 0...UInt64.max))"

    private static func say(
        _ bytes: [UInt8], _ root: String, to server: AsyncStream<MessageReader.Part>.Continuation
    ) {
        let start = request("initialize", .object([("capabilities", .object([]))]), id: "start")
        server.yield(.message(start))
        for line in bytes.split(separator: 0x0A) {
            let text = String(decoding: line, as: UTF8.self).replacing("$ROOT", with: root)
            server.yield(JSONReader.read(Array(text.utf8)).map { .message($0) } ?? .broken)
        }
        server.yield(.message(request("workspace/diagnostic", .object([("previousResultIds", .list([]))]), id: last)))
    }

    private static func request(_ method: String, _ params: JSON, id: String) -> JSON {
        .object([("jsonrpc", .text("2.0")), ("id", .text(id)), ("method", .text(method)), ("params", params)])
    }
}
