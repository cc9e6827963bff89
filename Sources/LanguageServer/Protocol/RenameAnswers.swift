import Base
import Changing
import Model

extension FeatureRequest {
    func preparedRename() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document(),
            let found = briefing.renamable(at: try offset(in: text), in: path)
        else { return .null }
        return .object([("range", json(found.range, in: text)), ("placeholder", .text(found.id))])
    }

    /// The change that a request for a rename asks for; nil if it is about no file of the site.
    func renamePlan() throws(RequestFailure) -> RenamePlan? {
        guard let (path, text) = try document() else { return nil }
        guard let name = params["newName"]?.string else { throw .parameters("there is no 'newName'") }
        let offset = try offset(in: text)
        do throws(ChangeRefusal) {
            if let plan = try briefing.rename(at: offset, in: path, to: name) { return plan }
        } catch { throw .refused(error.problems.map(\.sentence).joined(separator: "\n")) }
        throw .refused("there is no entry here that can get another id")
    }
}

extension LanguageServer {
    /// Renames an entry: by edits of the client, or on the disk if the client cannot rename files.
    func rename(_ params: JSON, _ receipt: Receipt) async throws(RequestFailure) -> JSON {
        guard let briefing = await briefing(covering: receipt.generation) else { return .null }
        let request = FeatureRequest(
            briefing: briefing, params: params, documents: receipt.documents, client: client, address: site.address)
        guard let plan = try await Self.plan(request) else { return .null }
        if let edit = request.edit(plan.changes, moves: plan.moves) { return edit }
        let problems: [String]
        do throws(DiskFailure) { problems = try EditJournal(root: briefing.root).make(plan.change) } catch {
            throw .refused(error.message)
        }
        guard problems.isEmpty else { throw .refused("save your files first: " + problems.joined(separator: "; ")) }
        let count = plan.change.files.count
        say("\(count) file\(count == 1 ? " has" : "s have") changed on the disk; reload those that are open", type: 3)
        return .null
    }

    private nonisolated static func plan(_ request: FeatureRequest) async throws(RequestFailure) -> RenamePlan? {
        try request.renamePlan()
    }
}

extension ChangeRefusal.Problem {
    /// With its place.
    fileprivate var sentence: String {
        let place = path.map { "\($0):\(position.line):\(position.column): " } ?? ""
        return place + message + (fix.map { "; \($0)" } ?? "")
    }
}
