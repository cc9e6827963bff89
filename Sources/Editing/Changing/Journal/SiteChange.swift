import Base
package import Model

/// A change of the editor's files that is made as a whole or not at all.
package struct SiteChange: Sendable {
    /// Sorted by path; each file once.
    package let files: [ChangedFile]
    /// What the editor should know or decide afterwards, as sentences.
    package var remarks: [Remark] = []

    /// A sentence, and the place that it is about.
    package struct Remark: Sendable, Hashable {
        package let path: String
        package let position: Position
        package let message: String

        package init(in path: String, at position: Position = .start, _ message: String) {
            (self.path, self.position, self.message) = (path, position, message)
        }
    }
}

/// A change of one file: other words, another path, or both; a new file, or one less.
package struct ChangedFile: Sendable {
    /// From the site's root; for a new file, its future path.
    package let path: String
    /// Where the file is afterwards; nil if it is removed.
    package let newPath: String?
    /// The bytes as they were read; nil for a new file.
    package let old: [UInt8]?
    /// The edits that make the new bytes, each with its range, in the order of the file.
    package let edits: [Edit]
    /// Nil if the file is removed.
    package let new: [UInt8]?
}

/// Why a change cannot be made: everything that stands in its way, each with its place and what to do.
package struct ChangeRefusal: Error, Sendable {
    package struct Problem: Sendable, Hashable {
        /// Nil if it is about no file.
        package let path: String?
        package let position: Position
        package let message: String
        package let fix: String?

        package init(_ message: String, fix: String? = nil, in path: String? = nil, at position: Position = .start) {
            (self.message, self.fix, self.path, self.position) = (message, fix, path, position)
        }
    }

    package let problems: [Problem]

    package init(_ problems: [Problem]) { self.problems = problems }

    package init(_ message: String, fix: String? = nil) { self.init([Problem(message, fix: fix)]) }
}

/// A change while it is put together.
struct ChangeDraft {
    private let site: WrittenSite
    private var edits: [String: [Edit]] = [:]
    private(set) var moves: [String: String] = [:]
    private var removed: Set<String> = []
    private var created: [String: String] = [:]
    private(set) var problems: [ChangeRefusal.Problem] = []
    var remarks: [SiteChange.Remark] = []

    init(_ site: WrittenSite) { self.site = site }

    mutating func add(_ edit: Edit) { edits[edit.path, default: []].append(edit) }

    mutating func move(_ path: String, to new: String) { moves[path] = new }

    mutating func remove(_ path: String) { removed.insert(path) }

    mutating func create(_ path: String, _ text: String) { created[path] = text }

    mutating func refuse(_ problem: ChangeRefusal.Problem) { problems.append(problem) }

    /// Replaces the id of a use, or `more` characters before it as well.
    mutating func replace(_ use: Use, _ old: String, with new: String, from position: Position? = nil) {
        guard use.range != nil else { return refuse(.unlocated(use, old)) }
        add(Edit(in: use.path, at: position ?? use.position, replacing: old, with: new))
    }

    /// The path of a file afterwards.
    func newPath(of path: String) -> String { moves[path] ?? path }

    /// The change, if nothing stands in its way.
    func finished() throws(ChangeRefusal) -> SiteChange {
        var problems = problems
        var files: [ChangedFile] = []
        for path in Set(edits.keys).union(moves.keys).union(removed).sorted() {
            guard let file = site.files[path] else {
                problems.append(.init("the file could not be read", in: path))
                continue
            }
            if let change = change(of: file) { files.append(change) } else { problems.append(.unclear(path)) }
        }
        for (path, text) in created.sorted(by: { $0.key < $1.key }) {
            files.append(
                ChangedFile(path: path, newPath: path, old: nil, edits: [], new: Array(text.utf8)))
        }
        guard problems.isEmpty else { throw ChangeRefusal(problems.inOrder) }
        return SiteChange(files: files.sorted { $0.path < $1.path }, remarks: remarks)
    }

    /// The change of a file; nil if its edits are not clear.
    private func change(of file: SourceFile) -> ChangedFile? {
        let old = file.written
        guard !removed.contains(file.path) else {
            return ChangedFile(path: file.path, newPath: nil, old: old, edits: [], new: nil)
        }
        var lines = WrittenLines(old)
        let written = (edits[file.path] ?? []).sorted { $0.position < $1.position }
        let located = written.compactMap { lines.locate($0) }
        let inOrder = located.enumerated().sorted {
            ($0.element.range?.lowerBound ?? 0, $0.offset) < ($1.element.range?.lowerBound ?? 0, $1.offset)
        }.map(\.element)
        guard located.count == written.count, let new = inOrder.applied(to: old) else { return nil }
        return ChangedFile(
            path: file.path, newPath: newPath(of: file.path), old: old, edits: inOrder, new: new)
    }
}

extension [Edit] {
    /// The bytes with the edits made, which are in the order of the file; nil if two overlap or one has no range.
    func applied(to old: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(old.count + 256)
        var offset = 0
        for edit in self {
            guard let range = edit.range, range.lowerBound >= offset else { return nil }
            result += old[offset..<range.lowerBound]
            result += edit.replacement.utf8
            offset = range.upperBound
        }
        return result + old[offset...]
    }
}

extension ChangeRefusal.Problem {
    fileprivate static func unlocated(_ use: Use, _ id: String) -> Self {
        .init(
            "'\(id)' is written here in a way that cannot be changed alone",
            fix: "write the reference without escapes, and try again", in: use.path, at: use.position)
    }

    /// That a reference leads to a place that a merge would renumber.
    static func place(_ use: Use, _ place: String, on kept: EntryID) -> Self {
        .init(
            "'\(place)' would be another place on the page of '\(kept)'", fix: "let this lead to the page as a whole",
            in: use.path, at: use.position)
    }

    static func unclear(_ path: String) -> Self {
        .init("the file cannot be changed without changing more than is meant", fix: "change it by hand", in: path)
    }
}

extension [ChangeRefusal.Problem] {
    fileprivate var inOrder: [ChangeRefusal.Problem] {
        sorted { ($0.path ?? "", $0.position, $0.message) < ($1.path ?? "", $1.position, $1.message) }
    }
}
