import Base

/// What a client said of itself in its first request.
struct Client: Sendable {
    private(set) var encoding = PositionEncoding.utf16
    /// Whether it asks for the findings of open files, which are then not pushed.
    private(set) var pullsFindings = false
    private(set) var refreshesFindings = false
    private(set) var refreshesTokens = false
    private(set) var refreshesLenses = false
    private(set) var refreshesHints = false
    private(set) var showsProgress = false
    private(set) var showsDocuments = false
    private(set) var hasSnippets = false
    private(set) var hasRelatedPlaces = false
    /// Whether it opens addresses such as `dossier:explain/raw-html`.
    private(set) var hasExplanations = false
    private(set) var preparesRenames = false
    /// Whether edits may create, rename and delete files.
    private(set) var changesFiles = false
    private(set) var versionsEdits = false
    private(set) var hasActionLiterals = false
    private(set) var hasSymbolTrees = false
    private(set) var hasDefinitionLinks = false
    private(set) var hasLinkTooltips = false
    /// Whether what documents a completion may be Markdown.
    private(set) var readsMarkdownOfItems = false
    /// Whether hovers may be Markdown.
    private(set) var readsMarkdown = false

    init() {}

    /// - Parameter params: Those of `initialize`; what is missing or of another type is not supported.
    init(_ params: JSON) {
        let capabilities = params["capabilities"] ?? .null
        hasExplanations = params["initializationOptions"]?["explanations"]?.isTrue == true
        func has(_ path: String...) -> Bool { path.reduce(capabilities) { $0[$1] ?? .null }.isTrue == true }
        func value(_ path: String...) -> JSON { path.reduce(capabilities) { $0[$1] ?? .null } }
        let offered = value("general", "positionEncodings").list.compactMap(\.string)
        encoding = offered.lazy.compactMap { PositionEncoding(rawValue: $0) }.first { $0 == .utf8 } ?? .utf16
        if case .object = value("textDocument", "diagnostic") { pullsFindings = true }
        refreshesFindings = has("workspace", "diagnostics", "refreshSupport")
        refreshesTokens = has("workspace", "semanticTokens", "refreshSupport")
        refreshesLenses = has("workspace", "codeLens", "refreshSupport")
        refreshesHints = has("workspace", "inlayHint", "refreshSupport")
        showsProgress = has("window", "workDoneProgress")
        showsDocuments = has("window", "showDocument", "support")
        hasSnippets = has("textDocument", "completion", "completionItem", "snippetSupport")
        hasRelatedPlaces = has("textDocument", "publishDiagnostics", "relatedInformation")
        preparesRenames = has("textDocument", "rename", "prepareSupport")
        let operations = value("workspace", "workspaceEdit", "resourceOperations").list.compactMap(\.string)
        changesFiles = Set(operations).isSuperset(of: ["create", "rename", "delete"])
        // Whoever renames files takes changes by document, whether it says so or not.
        versionsEdits = has("workspace", "workspaceEdit", "documentChanges") || !operations.isEmpty
        if case .object = value("textDocument", "codeAction", "codeActionLiteralSupport") { hasActionLiterals = true }
        hasSymbolTrees = has("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport")
        hasDefinitionLinks = has("textDocument", "definition", "linkSupport")
        hasLinkTooltips = has("textDocument", "documentLink", "tooltipSupport")
        readsMarkdownOfItems = value("textDocument", "completion", "completionItem", "documentationFormat").list
            .contains { $0.string == "markdown" }
        readsMarkdown = value("textDocument", "hover", "contentFormat").list.contains { $0.string == "markdown" }
    }
}
