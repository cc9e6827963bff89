import Base
import Language
import Model

// What an argument names that a site does not have.
extension WrittenSite {
    /// That there is no such entry, and which may have been meant.
    package func unknown(_ name: EntryID) -> ChangeRefusal.Problem {
        let others = entries.kinds(of: name.id).map { EntryID($0, name.id).written }
        let near = NearMiss(entries.names.filter { $0.kind == name.kind }.map(\.id)).nearest(to: name.id)
        let meant = others.first ?? near.map { EntryID(name.kind, $0).written }
        return .init("no \(name.kind.rawValue) '\(name.id)'", fix: meant.map { "did you mean '\($0)'?" })
    }

    /// That nothing has an id, and which may have been meant.
    package func unknown(id: String) -> ChangeRefusal.Problem {
        let near = NearMiss(entries.names.map(\.id)).nearest(to: id)
        let meant = near.flatMap { near in entries.kinds(of: near).first.map { EntryID($0, near).written } }
        return .init("nothing has the id '\(id)'", fix: meant.map { "did you mean '\($0)'?" })
    }

    /// Why a footnote that an argument names is none.
    package func problem(with referent: Referent) -> ChangeRefusal.Problem? {
        guard case .footnote(let id, let label) = referent,
            let article = catalog.articles.first(where: { $0.header.id == id })
        else { return nil }
        let labels = article.body.footnotes.map(\.label)
        guard !labels.contains(where: { $0.lowercased() == label.lowercased() }) else { return nil }
        let near = NearMiss(labels).nearest(to: label) ?? labels.first
        return .init(
            "article '\(id)' has no footnote '\(label)'", fix: near.map { "did you mean 'footnote:\(id)/\($0)'?" },
            in: article.header.file.path)
    }
}
