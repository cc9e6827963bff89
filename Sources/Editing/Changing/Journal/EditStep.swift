import Base

/// One step of a change that is decided: a file to put in place, or one to remove. Steps can be repeated.
struct EditStep: Equatable {
    /// The start of the names of files that wait to be put in place.
    private static let asideMark = ".dossier-new-"

    /// From the content folder.
    let path: String
    /// The hash of the bytes before; nil if there was no file.
    private let old: UInt64?
    /// The hash of the bytes afterwards; nil if the file is removed.
    private let new: UInt64?

    /// The steps that make a change of one file.
    static func steps(_ file: ChangedFile) -> [EditStep] {
        let old = file.old.map { FNVHash($0).value }
        var steps: [EditStep] = []
        if let path = file.newPath, let new = file.new, path != file.path || new != file.old {
            steps.append(
                EditStep(path: inContent(path), old: path == file.path ? old : nil, new: FNVHash(new).value))
        }
        if old != nil, file.newPath != file.path {
            steps.append(EditStep(path: inContent(file.path), old: old, new: nil))
        }
        return steps
    }

    /// The path of a file of the site from its content folder.
    static func inContent(_ path: String) -> String { String(path.dropFirst("content/".count)) }

    // MARK: - The journal

    /// The step as a line: the two hashes, then the path.
    var line: String { "\(Self.written(old)) \(Self.written(new)) \(path)" }

    /// Reads the lines of a journal; nil if it is damaged.
    static func read(_ bytes: [UInt8]) -> [EditStep]? {
        guard bytes.last == 0x0A else { return nil }
        let lines = String(decoding: bytes.dropLast(), as: UTF8.self).split(separator: "\n")
        let steps = lines.compactMap { line -> EditStep? in
            let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
            guard parts.count == 3, let old = hash(parts[0]), let new = hash(parts[1]) else { return nil }
            return EditStep(path: parts[2], old: old.value, new: new.value)
        }
        return steps.count == lines.count ? steps : nil
    }

    private static func written(_ hash: UInt64?) -> String { hash.map { String($0, radix: 16) } ?? "-" }

    private static func hash(_ word: String) -> (value: UInt64?, Void)? {
        if word == "-" { return (nil, ()) }
        return UInt64(word, radix: 16).map { ($0, ()) }
    }

    // MARK: - The files

    /// The path at which the new file waits.
    private var aside: String {
        var names = path.split(separator: "/").map(String.init)
        let name = names.popLast() ?? ""
        return (names + [Self.asideMark + name]).joined(separator: "/")
    }

    /// Writes the new file of a change next to its place.
    static func stage(_ file: ChangedFile, in content: OpenFolder) throws(DiskFailure) {
        guard let step = steps(file).first else { return }
        let permissions = file.old == nil ? 0o644 : try content.entry(inContent(file.path))?.permissions ?? 0o644
        // A file to remove is staged as well, to see that its folder can be changed.
        try content.remove(step.aside)
        _ = try content.create(step.aside, file.new ?? [], permissions: permissions)
        if step.new == nil { try content.remove(step.aside) }
    }

    /// Whether somebody else changed the file since the change was decided.
    func isChanged(in content: OpenFolder) throws(DiskFailure) -> Bool {
        guard let bytes = try content.bytes(path) else { return false }
        let hash = FNVHash(bytes).value
        return hash != old && hash != new
    }

    /// Puts all new files in place, then removes the old ones.
    static func carryOut(_ steps: [EditStep], in content: OpenFolder) throws(DiskFailure) {
        for step in steps where step.new != nil {
            if try content.entry(step.aside) != nil { try content.move(step.aside, to: step.path) }
        }
        for step in steps where step.new == nil {
            if try content.entry(step.path) != nil { try content.removeWithFolders(step.path) }
        }
    }

    /// Removes what waits to be put in place.
    static func takeBack(_ steps: [EditStep], in content: OpenFolder) throws(DiskFailure) {
        for step in steps where try content.entry(step.aside) != nil { try content.removeWithFolders(step.aside) }
    }
}
