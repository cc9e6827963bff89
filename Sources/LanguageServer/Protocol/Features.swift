import Base
import Model

extension LanguageServer {
    /// What answers each request.
    static let features: [String: Feature] = [
        "textDocument/diagnostic": .server { server, params, receipt throws(RequestFailure) in
            try await server.findings(params, receipt)
        },
        "workspace/diagnostic": .server { server, params, receipt throws(RequestFailure) in
            try await server.allFindings(params, receipt)
        },
    ]
}
