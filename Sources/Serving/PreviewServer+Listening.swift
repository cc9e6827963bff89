#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import FlyingFox
import FlyingSocks

extension PreviewServer {
    /// Starts to answer requests on the loopback address, and says on which port.
    func listen() async throws(PreviewFailure) -> HTTPServer {
        for port in ports {
            guard let server = await listen(on: port) else { continue }
            if case .ip4(_, let port)? = await server.listeningAddress { tell(.listening(port: Int(port))) }
            return server
        }
        throw .cannotListen(port: ports.last ?? 0)
    }

    /// Nil where the port is taken, or may not be used.
    private func listen(on port: Int) async -> HTTPServer? {
        guard let address = try? sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(clamping: port)) else { return nil }
        let server = HTTPServer(
            config: HTTPServer.Configuration(address: address, logger: .disabled),
            handler: PreviewHandler(preview: preview))
        let running = Task { try await server.run() }
        let waiting = Task { try await server.waitUntilListening() }
        Task {
            _ = await running.result
            waiting.cancel()
        }
        return (try? await waiting.value) == nil ? nil : server
    }
}
