import Base
import Foundation
import Testing

/// `dossier serve`, running as a person would run it; ended when the test ends.
final class RunningPreview {
    private let process = Process()
    let folder: Folder
    private(set) var port: UInt16 = 0

    init(_ folder: Folder, _ arguments: String..., environment: [String: String] = [:]) throws {
        self.folder = folder
        process.executableURL = Command.binary
        process.arguments = ["serve", "-p", "0"] + arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = Pipe()
        let errors = folder.url.appending(path: ".stderr")
        _ = FileManager.default.createFile(atPath: errors.path(), contents: nil)
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n"), let byte = try output.fileHandleForReading.read(upToCount: 1),
            !byte.isEmpty
        {
            line += byte
        }
        let address = String(decoding: line, as: UTF8.self)
        let digits = address.dropFirst("http://127.0.0.1:".count).prefix { $0.isNumber }
        port = try #require(UInt16(digits), "it printed '\(address)' and said: \(folder.text(".stderr") ?? "")")
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    /// Sends a signal, and waits for the end; the exit status.
    func end(_ signal: Int32) -> Int32 {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    /// What was printed to standard error.
    var errors: String { folder.text(".stderr") ?? "" }

    /// A response to a request for a path.
    func get(_ path: String, _ headers: String..., method: String = "GET") throws -> HTTPReply {
        let lines =
            ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close"] + headers + ["", ""]
        return try send(lines.joined(separator: "\r\n"))
    }

    /// A response to any bytes.
    func send(_ request: String) throws -> HTTPReply {
        let socket = try LoopbackSocket(port)
        socket.write(request)
        return HTTPReply(socket.readToEnd())
    }

    /// The events for a page, from the version that the server shows now.
    func events(_ page: String) throws -> LoopbackSocket {
        let html = try get("/" + page).body
        let version = try #require(html.split(separator: "data-version=\"").dropFirst().first?.prefix(16))
        return try events(page, version: String(version))
    }

    func events(_ page: String, version: String) throws -> LoopbackSocket {
        let socket = try LoopbackSocket(port)
        socket.write(
            "GET /.dossier/events?page=\(page)&version=\(version) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
        #expect(socket.read(until: "retry: 500") != nil)
        return socket
    }
}

/// A response as it came.
struct HTTPReply {
    var status: Int
    var head: String
    var body: String

    init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        head = parts.first.map(String.init) ?? ""
        body = parts.count > 1 ? String(parts[1]) : ""
        status = head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }

    func header(_ name: String) -> String? {
        head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
            .map { String($0.dropFirst(name.count + 2)) }
    }
}
