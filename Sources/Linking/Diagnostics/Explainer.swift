import Language
import Model

/// Puts references that lead nowhere into words, with what the author probably meant.
struct Explainer {
    private let directory: Directory
    private var known: [String: String?] = [:]
    /// A suggestion looks at every id; a site in which all is wrong gets only this many.
    private var suggestionsLeft = 200
    private var candidates: [EntityKind?: NearMiss] = [:]

    private init(_ directory: Directory) { self.directory = directory }

    static func explain(_ findings: [Unresolved], directory: Directory) -> [Diagnostic] {
        var explainer = Explainer(directory)
        return findings.map { explainer.diagnostic(for: $0) }
    }

    private mutating func diagnostic(for finding: Unresolved) -> Diagnostic {
        let (rule, message, fix) = words(for: finding.reason)
        return Diagnostic(rule, in: finding.path, at: finding.position, message, fix: fix, length: finding.length)
    }

    private mutating func words(for reason: Unresolved.Reason) -> (Rule, String, String?) {
        switch reason {
        case .noEntity(let kind, let id) where directory.hold(of: id, kind) != nil:
            (
                .heldBackReference,
                "'\(id)' is \(directory.hold(of: id, kind)?.inWords ?? "left out"), so nothing leads there",
                "publish it as well, or leave the reference out"
            )
        case .noEntity(let kind?, let id): (.unknownReference, "no \(kind.rawValue) '\(id)'", suggestion(for: id, kind))
        case .noEntity(nil, let id): (.unknownReference, "nothing has the id '\(id)'", suggestion(for: id, nil))
        case .severalEntities(let kinds, let id): several(kinds, id)
        case .noFootnote(let article, let label): noFootnote(article, label)
        case .noFile(let path): noFile(path)
        case .noFragment(let id, let others):
            (
                .unknownFragment, "no heading or paragraph '#\(id)' on this page",
                once("#\(id)") { NearMiss(others).nearest(to: id) }
                    .map { "did you mean '#\($0)'?" }
            )
        case .notAnnotated(let what):
            (
                .unknownReference, "a passage note cannot be linked to \(what)",
                "name an actor, event, source or footnote"
            )
        }
    }

    private func several(_ kinds: [EntityKind], _ id: String) -> (Rule, String, String?) {
        let names = kinds.map { "\($0 == .article || $0 == .actor || $0 == .event ? "an" : "a") \($0.rawValue)" }
        return (.ambiguousReference, "'\(id)' is \(names.joined(separator: " and "))", outright(id, kinds))
    }

    private func outright(_ id: String, _ kinds: [EntityKind]) -> String {
        "write \(kinds.map { "'\($0.rawValue):\(id)'" }.joined(separator: " or "))"
    }

    /// How to lead to the entry whose content file or page was named, by the kind of its folder if it is of that kind.
    private mutating func entryOfFile(_ id: String, _ kind: EntityKind?) -> String? {
        if let kind, directory.ids.place(of: id, kind) != nil { return outright(id, [kind]) }
        let kinds = directory.ids.kinds(of: id)
        guard kinds.isEmpty else { return outright(id, kinds) }
        guard let near = once(":\(id)", { [near = misses(nil)] in near.nearest(to: id) }) else { return nil }
        let nearKinds = directory.ids.kinds(of: near)
        let its = nearKinds.first { $0 == kind } ?? nearKinds.first
        return its.map { "did you mean '\($0.rawValue):\(near)'?" }
    }

    private mutating func noFootnote(_ article: Int, _ label: String) -> (Rule, String, String?) {
        let near = once("footnote:\(article)/\(label)") { [directory] in
            NearMiss(directory.footnotes.labels(ofArticle: article)).nearest(to: label)
        }
        let message = "article '\(directory.ids.id(at: article, .article))' has no footnote '\(label)'"
        return (.unknownReference, message, near.map { "did you mean '\($0)'?" })
    }

    private mutating func noFile(_ path: String) -> (Rule, String, String?) {
        let message = "no file '\(path)' in content/media"
        let normal = FilePath.normal(path)
        if let (kind, id) = FilePath.contentFile(normal) {
            return (.unknownMedia, "'\(path)' is no file of the site", entryOfFile(id, kind))
        }
        return (.unknownMedia, message, nearFile(path).map { "did you mean '\($0)'?" })
    }

    /// The address of the file that was probably meant: the one of that very name, which was not escaped, or the nearest.
    private mutating func nearFile(_ written: String) -> String? {
        if let file = directory.mediaFile(written) { return FilePath.address(of: file) }
        let normal = FilePath.normal(written)
        let file =
            FilePath.collapsed(normal).flatMap { directory.mediaFile($0) }
            ?? once("file:\(normal)") { [directory] in NearMiss(directory.media).nearest(to: normal) }
        return file.map { FilePath.address(of: $0) + FilePath.behind(written) }
    }

    /// The nearest id of the kind, else the nearest of any kind; with its kind where that is another one.
    private mutating func suggestion(for id: String, _ kind: EntityKind?) -> String? {
        if let other = directory.ids.kinds(of: id).first { return "did you mean '\(other.rawValue):\(id)'?" }
        let ofKind = once("\(kind?.rawValue ?? ""):\(id)") { [near = misses(kind)] in near.nearest(to: id) }
        if let ofKind { return "did you mean '\(ofKind)'?" }
        guard kind != nil, let near = once(":\(id)", { [near = misses(nil)] in near.nearest(to: id) }),
            let its = directory.ids.kinds(of: near).first
        else { return nil }
        return "did you mean '\(its.rawValue):\(near)'?"
    }

    private mutating func misses(_ kind: EntityKind?) -> NearMiss {
        if let made = candidates[kind] { return made }
        let kinds = kind.map { [$0] } ?? EntityKind.allCases
        let made = NearMiss(kinds.flatMap { directory.ids.ids(of: $0) })
        candidates[kind] = made
        return made
    }

    private mutating func once(_ key: String, _ find: () -> String?) -> String? {
        if let found = known[key] { return found }
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        let found = find()
        known[key] = .some(found)
        return found
    }
}
