import Base
import Model

extension LanguageServer {
    /// Takes in what the client can do and has open; returns what this server can do.
    func initialize(_ params: JSON) -> JSON {
        client = Client(params)
        if givenRoot == nil, let folder = Self.folders(params).first {
            let folders = Self.folders(params)
            site.move(to: folders.lazy.compactMap(SiteAddress.site(around:)).first ?? folder)
        }
        follow()
        return .object([
            ("capabilities", ServerCapabilities(client).json),
            ("serverInfo", .object([("name", .text("dossier")), ("version", .text(version))])),
        ])
    }

    /// The folders that a client has open.
    private static func folders(_ params: JSON) -> [String] {
        let folders = (params["workspaceFolders"]?.list ?? []).compactMap { $0["uri"]?.string }
        let root = params["rootUri"]?.string.map { [$0] } ?? []
        let path = params["rootPath"]?.string.map { [SiteAddress.uri(ofFile: $0)] } ?? []
        return (folders + root + path).compactMap(SiteAddress.file)
    }

    // MARK: - Progress

    /// Shows that work has begun; returns the token of its progress, or nil if the client shows none.
    func beginProgress(_ title: String) async -> JSON? {
        guard client.showsProgress else { return nil }
        let token = JSON.text("dossier-progress-\(site.generation)")
        guard await ask("window/workDoneProgress/create", .object([("token", token)])) != nil else { return nil }
        report(token, .object([("kind", .text("begin")), ("title", .text(title))]))
        return token
    }

    func endProgress(_ token: JSON) { report(token, .object([("kind", .text("end"))])) }

    private func report(_ token: JSON, _ value: JSON) {
        send(.notification("$/progress", .object([("token", token), ("value", value)])))
    }
}

/// What this server can do for a client.
struct ServerCapabilities {
    private let client: Client

    init(_ client: Client) { self.client = client }

    var json: JSON {
        let synchronisation = JSON.object([
            ("openClose", .flag(true)), ("change", .number(2)), ("save", .object([("includeText", .flag(false))])),
        ])
        var members: [(String, JSON)] = [
            ("positionEncoding", .text(client.encoding.rawValue)), ("textDocumentSync", synchronisation),
        ]
        if client.pullsFindings {
            members.append(
                (
                    "diagnosticProvider",
                    .object([
                        ("identifier", .text("dossier")), ("interFileDependencies", .flag(true)),
                        ("workspaceDiagnostics", .flag(false)),
                    ])
                ))
        }
        return .object(members)
    }
}
