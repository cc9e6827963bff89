import Base
import Editing
import Model

extension FeatureRequest {
    func preparedRename() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document(),
            let found = briefing.renamable(at: try offset(in: text), in: path)
        else { return .null }
        return .object([("range", json(found.range, in: text)), ("placeholder", .text(found.id))])
    }

    func rename() throws(RequestFailure) -> JSON {
        guard let (path, text) = try document() else { return .null }
        guard let name = params["newName"]?.string else { throw .parameters("there is no 'newName'") }
        let offset = try offset(in: text)
        let plan: RenamePlan?
        do throws(ChangeRefusal) { plan = try briefing.rename(at: offset, in: path, to: name) } catch {
            throw .refused(error.problems.map(\.sentence).joined(separator: "\n"))
        }
        guard let plan else { throw .refused("there is no entry here that can get another id") }
        guard plan.moves.isEmpty || client.versionsEdits && client.changesFiles else {
            throw .refused("your editor cannot rename files; run 'dossier rename' in a terminal")
        }
        guard let edit = edit(plan.changes, moves: plan.moves) else {
            throw .refused("your editor cannot create files; run 'dossier rename' in a terminal")
        }
        return edit
    }
}

extension ChangeRefusal.Problem {
    /// With its place.
    fileprivate var sentence: String {
        let place = path.map { "\($0):\(position.line):\(position.column): " } ?? ""
        return place + message + (fix.map { "; \($0)" } ?? "")
    }
}
