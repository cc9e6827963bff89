import Base
import Language
import Model

/// Describes references that lead nowhere, with what the author probably meant.
struct Explainer {
    private let directory: Directory
    private var known: [String: NearMiss.Guess?] = [:]
    /// A suggestion looks at every id; a site in which all is wrong gets only this many.
    private var suggestionsLeft = 200
    private var candidates: [EntityKind?: NearMiss] = [:]

    private init(_ directory: Directory) { self.directory = directory }

    static func explain(_ findings: [Unresolved], directory: Directory) -> [Diagnostic] {
        var explainer = Explainer(directory)
        return findings.map { explainer.diagnostic(for: $0) }
    }

    /// What to say of a reference, and what to write in the place of its words.
    private struct Words {
        var rule = Rule.unknownReference
        var message: String
        var fix: String?
        /// The possible fixes; it is safe to make one unseen only if it is the only one.
        var replacements: [(old: String, new: String)] = []
        /// Whether the one way is beyond doubt.
        var isSure = true
    }

    private mutating func diagnostic(for finding: Unresolved) -> Diagnostic {
        let words = words(for: finding.reason, finding.form)
        let isSafe = words.isSure && words.replacements.count == 1
        let edits = words.replacements.enumerated().map { choice, words in
            // A value of front matter may be in quotes.
            Edit(
                in: finding.path, at: finding.position, replacing: words.old, with: words.new,
                within: finding.length + (finding.form == .field ? 1 : 0),
                isSafe: isSafe, choice: choice)
        }
        return Diagnostic(
            words.rule, in: finding.path, at: finding.position, words.message, fix: words.fix, length: finding.length,
            edits: edits)
    }

    private mutating func words(for reason: Unresolved.Reason, _ form: Unresolved.Form) -> Words {
        switch reason {
        case .noEntity(let kind, let id) where directory.hold(of: id, kind) != nil:
            return Words(
                rule: .heldBackReference,
                message: "'\(id)' is \(directory.hold(of: id, kind)?.inWords ?? "left out"), so it has no page",
                fix: "publish it as well, or remove the reference")
        case .noEntity(let kind, let id): return noEntity(kind, id, form)
        case .severalEntities(let kinds, let id): return several(kinds, id)
        case .noFootnote(let article, let label): return noFootnote(article, label, form)
        case .noFile(let path): return noFile(path, form)
        case .noFragment(let id, let others):
            let near = once("#\(id)") { NearMiss(others).guess(for: id) }
            return Words(
                rule: .unknownFragment, message: "no heading or paragraph '#\(id)' on this page",
                fix: near.map { "did you mean '#\($0.word)'?" },
                replacements: near.map { [("#\(id)", "#\($0.word)")] } ?? [], isSure: near?.isSure == true)
        case .noPlace(let id, let entry, let others):
            let near = once("\(entry)#\(id)") { NearMiss(others).guess(for: id) }
            return Words(
                rule: .unknownFragment, message: "\(entry) has no heading or paragraph '#\(id)'",
                fix: near.map { "did you mean '#\($0.word)'?" },
                replacements: near.map { [("#\(id)", "#\($0.word)")] } ?? [], isSure: near?.isSure == true)
        case .notAnnotated(let what):
            return Words(
                message: "a passage note cannot be linked to \(what)", fix: "name an actor, event, source or footnote")
        }
    }

    private mutating func noEntity(_ kind: EntityKind?, _ id: String, _ form: Unresolved.Form) -> Words {
        let message = kind.map { "no \($0.rawValue) '\(id)'" } ?? "nothing has the id '\(id)'"
        guard form != .citation else { return noKey(id) }
        guard let (nearKind, guess) = nearest(to: id, kind) else { return Words(message: message) }
        let near = guess.word
        switch form {
        case .fileName:
            return Words(message: message, fix: "if you mean '\(near)', rename the file")
        case .citation: return noKey(id)
        case .field where nearKind != nil && nearKind != kind:
            guard near == id, let nearKind else { return Words(message: message) }
            return Words(message: message, fix: "'\(near)' is \(nearKind.withArticle), which cannot be used here")
        case .field:
            return Words(
                message: message, fix: "did you mean '\(near)'?", replacements: [(id, near)], isSure: guess.isSure)
        case .path(let written):
            let isOfKind = nearKind == nil || nearKind == kind
            let file = written.prefix { $0 != "#" }
            let meant =
                isOfKind && file.hasSuffix("\(id).md")
                ? "\(file.dropLast(id.count + 3))\(near).md\(written.dropFirst(file.count))"
                : "\((nearKind ?? kind ?? .page).rawValue):\(near)"
            return Words(
                message: message, fix: "did you mean '\(meant)'?", replacements: [(written, meant)],
                isSure: guess.isSure)
        case .text:
            guard let nearKind else {
                return Words(
                    message: message, fix: "did you mean '\(near)'?", replacements: [(id, near)], isSure: guess.isSure)
            }
            let written = kind.map { "\($0.rawValue):\(id)" } ?? id
            let meant = "\(nearKind.rawValue):\(near)"
            return Words(
                message: message, fix: "did you mean '\(meant)'?", replacements: [(written, meant)],
                isSure: guess.isSure)
        }
    }

    /// What to say of a key that no source has.
    private mutating func noKey(_ id: String) -> Words {
        let message = "no source has the key or id '\(id)'"
        guard let guess = once("source:\(id)", { [near = misses(.source)] in near.guess(for: id) }) else {
            return Words(
                message: message,
                fix: "add the source to content/sources, or write '\\[@' to show the characters themselves")
        }
        return Words(
            message: message, fix: "did you mean '@\(guess.word)'?", replacements: [(id, guess.word)],
            isSure: guess.isSure)
    }

    private func several(_ kinds: [EntityKind], _ id: String) -> Words {
        Words(
            rule: .ambiguousReference, message: "'\(id)' is \(kinds.map(\.withArticle).joined(separator: " and "))",
            fix: outright(id, kinds), replacements: kinds.map { (id, "\($0.rawValue):\(id)") })
    }

    private func outright(_ id: String, _ kinds: [EntityKind]) -> String {
        "write \(kinds.map { "'\($0.rawValue):\(id)'" }.joined(separator: " or "))"
    }

    /// How to lead to the entry whose content file or page was named, by the kind of its folder if it is of that kind.
    private mutating func entryOfFile(
        _ id: String, _ kind: EntityKind?
    ) -> (fix: String, references: [String], isSure: Bool)? {
        var kinds = directory.ids.kinds(of: id)
        if let kind, directory.ids.place(of: id, kind) != nil { kinds = [kind] }
        guard kinds.isEmpty else { return (outright(id, kinds), kinds.map { "\($0.rawValue):\(id)" }, true) }
        guard let near = once(":\(id)", { [near = misses(nil)] in near.guess(for: id) }) else { return nil }
        let nearKinds = directory.ids.kinds(of: near.word)
        guard let its = nearKinds.first(where: { $0 == kind }) ?? nearKinds.first else { return nil }
        let reference = "\(its.rawValue):\(near.word)"
        return ("did you mean '\(reference)'?", [reference], near.isSure)
    }

    private mutating func noFootnote(_ article: Handle<Site.Article>, _ label: String, _ form: Unresolved.Form) -> Words
    {
        let id = directory.ids.id(at: article.index, .article)
        let message = "article '\(id)' has no footnote '\(label)'"
        let guess = once("footnote:\(id)/\(label)") { [directory] in
            NearMiss(directory.footnotes.labels(of: article)).guess(for: label)
        }
        guard let guess else { return Words(message: message) }
        let near = guess.word
        guard form != .fileName else {
            return Words(message: message, fix: "if you mean '\(near)', rename the file")
        }
        return Words(
            message: message, fix: "did you mean '\(near)'?", replacements: [("\(id)/\(label)", "\(id)/\(near)")],
            isSure: guess.isSure)
    }

    private mutating func noFile(_ path: String, _ form: Unresolved.Form) -> Words {
        let normal = FilePath.normal(path)
        if let (kind, id) = FilePath.contentFile(normal) {
            let entry = entryOfFile(id, kind)
            return Words(
                rule: .unknownMedia, message: "the site has no file '\(path)'", fix: entry?.fix,
                replacements: form == .text ? entry?.references.map { (path, $0) } ?? [] : [],
                isSure: entry?.isSure == true)
        }
        let near = nearFile(path)
        return Words(
            rule: .unknownMedia, message: "no file '\(path)' in content/media",
            fix: near.map { "did you mean '\($0.address)'?" }, replacements: near.map { [(path, $0.address)] } ?? [],
            isSure: near?.isSure == true)
    }

    /// The address of the file that was probably meant: the one of that very name, which was not escaped, or the nearest.
    private mutating func nearFile(_ written: String) -> (address: String, isSure: Bool)? {
        if let file = directory.mediaFile(written) { return (FilePath.address(of: file), true) }
        let normal = FilePath.normal(written)
        let behind = FilePath.behind(written)
        if let file = FilePath.collapsed(normal).flatMap({ directory.mediaFile($0) }) {
            return (FilePath.address(of: file) + behind, true)
        }
        let near = once("file:\(normal)") { [directory] in NearMiss(directory.media).guess(for: normal) }
        return near.map { (FilePath.address(of: $0.word) + behind, $0.isSure) }
    }

    /// The nearest id of the kind, or else the nearest of any kind; with its kind if that is different.
    private mutating func nearest(to id: String, _ kind: EntityKind?) -> (kind: EntityKind?, guess: NearMiss.Guess)? {
        if let other = directory.ids.kinds(of: id).first { return (other, NearMiss.Guess(word: id, isSure: true)) }
        let ofKind = once("\(kind?.rawValue ?? ""):\(id)") { [near = misses(kind)] in near.guess(for: id) }
        if let ofKind { return (nil, ofKind) }
        guard kind != nil, let near = once(":\(id)", { [near = misses(nil)] in near.guess(for: id) }),
            let its = directory.ids.kinds(of: near.word).first
        else { return nil }
        return (its, near)
    }

    private mutating func misses(_ kind: EntityKind?) -> NearMiss {
        if let made = candidates[kind] { return made }
        let kinds = kind.map { [$0] } ?? EntityKind.allCases
        let made = NearMiss(kinds.flatMap { directory.ids.ids(of: $0) })
        candidates[kind] = made
        return made
    }

    private mutating func once(_ key: String, _ find: () -> NearMiss.Guess?) -> NearMiss.Guess? {
        if let found = known[key] { return found }
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        let found = find()
        known[key] = .some(found)
        return found
    }
}

extension EntityKind {
    /// Such as `an actor`.
    fileprivate var withArticle: String {
        "\(self == .article || self == .actor || self == .event ? "an" : "a") \(rawValue)"
    }
}

/// A reference that leads nowhere, before it is described: suggestions need a view of the whole site.
struct Unresolved: Sendable, Equatable {
    enum Reason: Sendable, Equatable {
        case noEntity(EntityKind?, id: String)
        case severalEntities([EntityKind], id: String)
        /// The article exists but has no such footnote.
        case noFootnote(article: Handle<Site.Article>, label: String)
        case noFile(String)
        /// With the ids that the page does have.
        case noFragment(String, among: [String])
        /// With the entry as a message names it, and the ids that its page does have.
        case noPlace(String, on: String, among: [String])
        /// A passage note may not be linked to what it names.
        case notAnnotated(String)
    }

    /// How the reference is written, which decides how a replacement would be written there.
    enum Form: Sendable, Equatable {
        case text, field, fileName
        /// `[@key]`.
        case citation
        /// A relative path to the entry's file.
        case path(String)
    }

    var reason: Reason
    var form: Form
    var path: String
    var position: Position
    /// Characters as written.
    var length: Int

    init(_ reason: Reason, by form: Form, in path: String, at position: Position, length: Int) {
        self.reason = reason
        self.form = form
        self.path = path
        self.position = position
        self.length = length
    }
}
