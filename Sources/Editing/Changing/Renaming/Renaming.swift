import Base
import Language
import Model

extension WrittenSite {
    /// The change that gives an entry another id: its file, every reference, the files that are named after it, and an
    /// alias for the address of its page.
    package func renaming(_ old: EntryID, to id: String) throws(ChangeRefusal) -> SiteChange {
        try checkRename(old, to: id)
        var renaming = Renaming(self, old, EntryID(old.kind, id))
        renaming.moveFiles()
        renaming.changeReferences()
        renaming.changeSilences()
        renaming.changeAliases()
        renaming.draft.remarks = unreadPlaces(of: [old.id])
        let change = try renaming.draft.finished()
        try verify(change) { $0 == old ? EntryID(old.kind, id) : $0 }
        return change
    }

    /// Refuses a rename that cannot be made, whatever the files say.
    private func checkRename(_ old: EntryID, to id: String) throws(ChangeRefusal) {
        let new = EntryID(old.kind, id)
        guard entries[old] != nil else { throw ChangeRefusal([unknown(old)]) }
        guard new != old else { throw ChangeRefusal("'\(old)' already has this id") }
        if let path = entries[old]?.file.path, path.hasPrefix(Catalog.Topic.folder) {
            let problem = ChangeRefusal.Problem(
                "a topic cannot be renamed, because its id is a tag",
                fix: "change the tags and the file's name by hand, and add the old address to 'aliases'", in: path)
            throw ChangeRefusal([problem])
        }
        if let problem = idProblem(new, instead: old) { throw ChangeRefusal([problem]) }
        if let problem = addressProblem(of: new, leaving: old) { throw ChangeRefusal([problem]) }
    }

    /// Why an entry cannot have an id.
    ///
    /// - Parameter old: The entry that is to have it.
    func idProblem(_ new: EntryID, instead old: EntryID? = nil) -> ChangeRefusal.Problem? {
        guard EntryID.isValid(new.id) else {
            return .init(
                "'\(new.id)' is not a valid id: use \(EntryID.rule)",
                fix: Slug.id(new.id).map { "did you mean '\($0)'?" })
        }
        return entries[new].map { taken in
            .init(
                "'\(new)' already exists",
                fix: old.map { "to make one of the two, run 'dossier merge \($0) into \(new)'" }
                    ?? "choose another id", in: taken.file.path)
        }
    }

    /// Why the page of an entry cannot have its address.
    ///
    /// - Parameter old: What the entry is called so far; nil if it is new.
    func addressProblem(of new: EntryID, leaving old: EntryID?) -> ChangeRefusal.Problem? {
        let header = old.flatMap { entries[$0] }
        if let header, header.slug.position != .start { return nil }
        let address = new.kind.page(named: new.id)
        if Site.Overview.allCases.contains(where: { $0.path.text == address }) || Self.ownPages.contains(address) {
            return .init("'\(address)' is a page that every site has", fix: "choose another id")
        }
        for other in entries.names where other != old {
            guard let header = entries[other] else { continue }
            if other.kind.page(named: header.slug.value) == address {
                return .init("'\(address)' is the page of '\(other)'", fix: "choose another id", in: header.file.path)
            }
            if let alias = header.aliases.first(where: { $0.value.asAddress == address }) {
                return .init(
                    "'\(address)' is an old address of '\(other)'", fix: "choose another id", in: header.file.path,
                    at: alias.position)
            }
        }
        let isOwn = header?.aliases.contains { $0.value.asAddress == address } ?? false
        guard !isOwn, let entry = catalog.ledger?[address],
            entry.title == nil || entry.title != old.flatMap({ catalog.name(of: $0) })
        else { return nil }
        return .init(
            "'\(address)' was published before, for something else", fix: "choose another id", in: Ledger.path,
            at: Position(line: entry.line))
    }

    private static let ownPages: Set = [
        "404.html", "search.html", "places.html", "picture-credits.html", "data/index.html",
    ]
}

/// The parts of a rename.
struct Renaming {
    private let site: WrittenSite
    private let old: EntryID
    private let new: EntryID
    var draft: ChangeDraft

    init(_ site: WrittenSite, _ old: EntryID, _ new: EntryID) {
        (self.site, self.old, self.new) = (site, old, new)
        draft = ChangeDraft(site)
    }

    /// The entry's own file, and for an article its passage notes and the folder of its footnotes.
    mutating func moveFiles() {
        guard let path = site.entries[old]?.file.path else { return }
        draft.move(path, to: path.dropLast(old.id.utf8.count + 3) + new.id + ".md")
        guard old.kind == .article else { return }
        for (from, to) in folders {
            for path in site.files.keys where path.isAt(from) { draft.move(path, to: to + path.dropFirst(from.count)) }
        }
        for path in draft.moved where site.files[path] != nil {
            draft.refuse(.init("there is a file already", fix: "move it away", in: path))
        }
    }

    /// What is named after an article, besides its file.
    private var folders: [(String, String)] {
        [
            ("content/footnotes/\(old.id)", "content/footnotes/\(new.id)"),
            ("content/notes/\(old.id).yaml", "content/notes/\(new.id).yaml"),
        ]
    }

    mutating func changeReferences() {
        for use in site.uses(of: .entry(old)) { change(use) }
        // References without a kind that meant another entry, and could mean either now.
        guard site.entries.kinds(of: new.id).count == 1, let kind = site.entries.kinds(of: new.id).first else { return }
        for use in site.uses(of: .entry(EntryID(kind, new.id))) where use.isWithoutKind {
            draft.replace(use, new.id, with: "\(kind.rawValue):\(new.id)")
        }
    }

    private mutating func change(_ use: Use) {
        let isUnclear = use.isWithoutKind && !site.entries.kinds(of: new.id).isEmpty
        draft.replace(use, old.id, with: isUnclear ? new.written : new.id)
    }

    /// The paths in silences that name the entry's files.
    mutating func changeSilences() {
        let path = site.entries[old]?.file.path ?? ""
        let moves = [(path, draft.newPath(of: path))] + (old.kind == .article ? folders : [])
        for silence in site.catalog.silences {
            guard silence.scope != silence.path, let file = site.files[silence.path],
                let (from, to) = moves.first(where: { silence.scope.isAt($0.0) })
            else { continue }
            let start = file.offset(ofLine: silence.position.line)
            guard let offset = file.offset(of: silence.scope.utf8, from: start) else {
                draft.refuse(.unclear(silence.path))
                continue
            }
            draft.add(Edit(in: silence.path, at: file.position(at: offset), replacing: from, with: to))
        }
    }

    /// The address that the page leaves, and without the one that it gets.
    mutating func changeAliases() {
        guard let header = site.entries[old], header.slug.position == .start else { return }
        let (former, address) = (old.kind.page(named: old.id), new.kind.page(named: new.id))
        let isPublic = header.hold == nil || site.catalog.ledger?[former] != nil
        let place = header.aliases.firstIndex { $0.value.asAddress == address }
        guard let text = FrontMatterText(header.file) else { return draft.refuse(.unclear(header.file.path)) }
        if let place {
            // The new address is an old one: the two change places.
            return draft.replaceAlias(header.aliases[place], isPublic ? "/" + former : nil, at: place, text, header)
        }
        guard isPublic else { return }
        guard let edit = text.adding(["/" + former], to: "aliases") else {
            return draft.refuse(.unclear(header.file.path))
        }
        draft.add(edit)
    }
}

extension ChangeDraft {
    /// The paths that files move to.
    fileprivate var moved: [String] { moves.values.sorted() }

    /// Puts another alias in the place of one, or removes it.
    fileprivate mutating func replaceAlias(
        _ alias: Located<String>, _ new: String?, at place: Int, _ text: FrontMatterText,
        _ header: Shared<Catalog.Header>
    ) {
        if let new {
            return add(
                Edit(
                    in: header.file.path, at: alias.position, replacing: alias.value, with: new,
                    within: alias.value.unicodeScalars.count + 1))
        }
        guard let edit = text.removing(item: place, of: "aliases") else { return refuse(.unclear(header.file.path)) }
        add(edit)
    }
}

extension Use {
    /// Whether it is written as an id alone, as in `[[china]]`.
    var isWithoutKind: Bool {
        guard case .entity(nil, _) = reference.target else { return false }
        return reference.linkedPath == nil
    }
}

extension EntryID {
    /// What an id is, in words.
    static let rule = "lower-case letters, digits and single hyphens, at most 120 characters"

    static func isValid(_ id: String) -> Bool { id.utf8.count <= 120 && Slug.isID(id) }
}

extension String {
    /// Whether a path is that of a file or folder, or of something in it.
    func isAt(_ other: String) -> Bool { self == other || hasPrefix(other + "/") }

    /// An alias as the path of a page.
    var asAddress: String { hasPrefix("/") ? String(dropFirst()) : self }
}
