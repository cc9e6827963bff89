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
        "textDocument/completion": .instant { request throws(RequestFailure) in try request.completions() },
        "completionItem/resolve": .instant { request throws(RequestFailure) in try request.resolvedCompletion() },
        "textDocument/hover": .settled { request throws(RequestFailure) in try request.hover() },
        "textDocument/definition": .settled { request throws(RequestFailure) in try request.definition() },
        "textDocument/references": .settled { request throws(RequestFailure) in try request.references() },
        "textDocument/documentHighlight": .settled { request throws(RequestFailure) in try request.highlights() },
        "textDocument/documentSymbol": .settled { request throws(RequestFailure) in try request.symbols() },
        "textDocument/documentLink": .settled { request throws(RequestFailure) in try request.links() },
        "textDocument/codeAction": .settled { request throws(RequestFailure) in try request.actions() },
        "textDocument/codeLens": .settled { request throws(RequestFailure) in try request.lenses() },
        "textDocument/foldingRange": .settled { request throws(RequestFailure) in try request.folding() },
        "textDocument/inlayHint": .settled { request throws(RequestFailure) in try request.hints() },
        "textDocument/selectionRange": .settled { request throws(RequestFailure) in try request.selections() },
        "textDocument/semanticTokens/full": .settled { request throws(RequestFailure) in
            try request.tokens(onlyInRange: false)
        },
        "textDocument/semanticTokens/range": .settled { request throws(RequestFailure) in
            try request.tokens(onlyInRange: true)
        },
        "textDocument/prepareRename": .settled { request throws(RequestFailure) in try request.preparedRename() },
        "textDocument/rename": .server { server, params, receipt throws(RequestFailure) in
            try await server.rename(params, receipt)
        },
        "workspace/executeCommand": .server { server, params, receipt throws(RequestFailure) in
            try await server.execute(params, receipt)
        },
        "workspace/symbol": .settled { request throws(RequestFailure) in try request.workspaceSymbols() },
    ]
}
