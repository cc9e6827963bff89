import Base
import Model

extension FeatureRequest {
    /// What can be done with a stretch of a document.
    func actions() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document() else { return .null }
        let wanted = params["context"]?["only"]?.list.compactMap(\.string) ?? []
        let actions = briefing.actions(in: try range(in: text), of: path).filter { action in
            wanted.isEmpty ? action.kind != .fixAll : wanted.contains { action.kind.rawValue.isPart(of: $0) }
        }
        return .list(actions.compactMap { json($0, text) })
    }

    private func json(_ action: Action, _ text: EditedText) -> JSON? {
        guard let edit = edit(action.changes) else { return nil }
        guard client.hasActionLiterals else {
            return .object([
                ("title", .text(action.title)), ("command", .text("dossier.applyEdit")), ("arguments", .list([edit])),
            ])
        }
        var members: [(String, JSON)] = [
            ("title", .text(action.title)), ("kind", .text(action.kind.rawValue)), ("edit", edit),
        ]
        if let finding = action.finding {
            let json = FindingsJSON(briefing, client, address).json(finding, in: text)
            members.append(("diagnostics", .list([json])))
        }
        if action.isPreferred { members.append(("isPreferred", .flag(true))) }
        return .object(members)
    }

    /// Changes of files as the protocol writes them, then the files that get another path; nil if the client cannot
    /// make them.
    func edit(_ changes: [TextChange], moves: [(from: String, to: String)] = []) -> JSON? {
        guard client.versionsEdits else {
            guard moves.isEmpty, !changes.contains(where: \.isNew) else { return nil }
            return .object([("changes", .object(changes.map { (uri(of: $0.path), .list(edits($0))) }))])
        }
        guard client.changesFiles || moves.isEmpty && !changes.contains(where: \.isNew) else { return nil }
        let renames = moves.map { move in
            JSON.object([
                ("kind", .text("rename")), ("oldUri", .text(uri(of: move.from))), ("newUri", .text(uri(of: move.to))),
            ])
        }
        return .object([("documentChanges", .list(changes.flatMap(parts) + renames))])
    }

    /// The change of one file, after the file is created if it is new.
    private func parts(of change: TextChange) -> [JSON] {
        let uri = uri(of: change.path)
        let version = documents[uri].map { JSON.number($0.version) } ?? .null
        let document = JSON.object([("uri", .text(uri)), ("version", version)])
        let edit = JSON.object([("textDocument", document), ("edits", .list(edits(change)))])
        guard change.isNew else { return [edit] }
        let options = JSON.object([("ignoreIfExists", .flag(true))])
        return [.object([("kind", .text("create")), ("uri", .text(uri)), ("options", options)]), edit]
    }

    private func edits(_ change: TextChange) -> [JSON] {
        let text = change.isNew ? EditedText([]) : briefing.text(at: change.path) ?? EditedText([])
        return change.replacements.map { replacement in
            .object([("range", json(replacement.range, in: text)), ("newText", .text(replacement.text))])
        }
    }
}

extension String {
    /// Whether a kind of action is another, or one of its parts: `refactor.extract` of `refactor`.
    fileprivate func isPart(of kind: String) -> Bool { self == kind || hasPrefix(kind + ".") }
}
