package import Base
import Dispatch

/// The two pipes between a client and the server, each with a thread that may wait in system calls.
package struct Connection: Sendable {
    private let writer = DispatchQueue(label: "dossier.lsp.write")
    private let output: Int32

    /// - Parameter output: The file to write messages to.
    package init(output: Int32) { self.output = output }

    /// The messages that come from a file, until it ends.
    package static func messages(from file: Int32) -> AsyncStream<MessageReader.Part> {
        let (stream, parts) = AsyncStream.makeStream(of: MessageReader.Part.self)
        DispatchQueue(label: "dossier.lsp.read").async {
            var reader = MessageReader()
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = unsafe buffer.withUnsafeMutableBytes { room in
                    unsafe System.read(file, room.baseAddress, room.count)
                }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return parts.finish() }
                reader.add(Array(buffer[..<count]))
                while let part = reader.next() { parts.yield(part) }
            }
        }
        return stream
    }

    /// Writes a message after those that were sent before. If the client is gone, the pipe from it ends as well.
    package func send(_ message: JSON) {
        writer.async { [output] in
            var body: [UInt8] = []
            message.append(compactTo: &body)
            let header = Array("Content-Length: \(body.count)\r\n\r\n".utf8)
            _ = FileWriting.write(header + body, to: FileWriting.File(descriptor: output, path: "the client"))
        }
    }

    /// Waits until everything is written.
    package func flush() { writer.sync {} }
}
