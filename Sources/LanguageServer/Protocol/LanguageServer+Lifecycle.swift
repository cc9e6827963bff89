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
        members += Self.features
        members.append(
            ("renameProvider", client.preparesRenames ? .object([("prepareProvider", .flag(true))]) : .flag(true)))
        members.append(
            (
                "executeCommandProvider",
                .object([("commands", .list(EditorCommand.allCases.map { .text($0.rawValue) }))])
            ))
        if client.pullsFindings { members.append(("diagnosticProvider", Self.findings)) }
        return .object(members)
    }

    private static let findings = JSON.object([
        ("identifier", .text("dossier")), ("interFileDependencies", .flag(true)),
        ("workspaceDiagnostics", .flag(false)),
    ])

    /// The requests that are answered, each with what the client must know of it.
    private static let features: [(String, JSON)] = [
        (
            "completionProvider",
            .object([
                ("triggerCharacters", .list(["[", "(", ":", "^", "#", "/", " "].map(JSON.text))),
                ("resolveProvider", .flag(true)),
            ])
        ),
        ("hoverProvider", .flag(true)), ("definitionProvider", .flag(true)), ("referencesProvider", .flag(true)),
        ("documentHighlightProvider", .flag(true)), ("documentSymbolProvider", .flag(true)),
        ("workspaceSymbolProvider", .flag(true)), ("foldingRangeProvider", .flag(true)),
        ("selectionRangeProvider", .flag(true)), ("inlayHintProvider", .flag(true)),
        ("documentLinkProvider", .object([("resolveProvider", .flag(false))])),
        ("codeLensProvider", .object([("resolveProvider", .flag(false))])),
        (
            "codeActionProvider",
            .object([
                ("codeActionKinds", .list(["quickfix", "refactor.extract", "source.fixAll"].map(JSON.text)))
            ])
        ),
        ("semanticTokensProvider", .object([("legend", legend), ("full", .flag(true)), ("range", .flag(true))])),
    ]

    /// The names of the kinds of tokens, and that readers see a link.
    private static let legend = JSON.object([
        ("tokenTypes", .list(SemanticToken.Kind.allCases.map { .text($0.name) })),
        ("tokenModifiers", .list([.text("definition")])),
    ])
}
