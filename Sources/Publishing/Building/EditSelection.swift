import Base
package import Model

/// The edits of findings that can be made together, and the files that result.
package struct EditSelection: Sendable {
    /// A file as it was read, and the edits to make in it, sorted by place.
    package struct File: Sendable {
        package let path: String
        package let old: [UInt8]
        package let edits: [Edit]
    }

    /// In the order of their paths.
    package private(set) var files: [File] = []
    /// The findings that these edits fix.
    package private(set) var mended: [Diagnostic] = []
    /// Findings whose edits would change the same words; another run can fix them.
    package private(set) var deferred: [Diagnostic] = []
    private var taken: [String: [Edit]] = [:]

    /// Takes the safe edits of the findings, the first of any that overlap.
    package init(_ findings: [Diagnostic], of files: EditedFiles) {
        for finding in findings {
            let edits = finding.safeEdits
            guard !edits.isEmpty, edits.allSatisfy({ $0.range != nil && files.bytes[$0.path] != nil }) else { continue }
            let new = edits.filter { !isTaken($0) }
            guard !new.contains(where: overlaps), !Self.overlapOneAnother(new) else {
                deferred.append(finding)
                continue
            }
            for edit in new { take(edit) }
            mended.append(finding)
        }
        self.files = taken.keys.sorted().compactMap { path in
            files.bytes[path].map { File(path: path, old: $0, edits: taken[path] ?? []) }
        }
    }

    private mutating func take(_ edit: Edit) { taken[edit.path, default: []].insert(edit, at: place(of: edit)) }

    /// Where an edit belongs among those of its file.
    private func place(of edit: Edit) -> Int {
        (taken[edit.path] ?? []).partitioningIndex { $0.start >= edit.start }
    }

    /// Whether the same edit was already taken for another finding.
    private func isTaken(_ edit: Edit) -> Bool {
        let others = taken[edit.path] ?? []
        let place = place(of: edit)
        return place < others.count && others[place].range == edit.range
            && others[place].replacement == edit.replacement
    }

    private func overlaps(_ edit: Edit) -> Bool {
        let others = taken[edit.path] ?? []
        let place = place(of: edit)
        return place < others.count && others[place].overlaps(edit) || place > 0 && others[place - 1].overlaps(edit)
    }

    private static func overlapOneAnother(_ edits: [Edit]) -> Bool {
        edits.indices.contains { index in
            edits[..<index].contains { $0.path == edits[index].path && $0.overlaps(edits[index]) }
        }
    }
}

extension Edit {
    fileprivate var start: Int { range?.lowerBound ?? 0 }

    /// Whether two edits change the same bytes, or add some at the same place.
    fileprivate func overlaps(_ other: Edit) -> Bool {
        guard let range, let others = other.range else { return false }
        return range.overlaps(others) || range.lowerBound == others.lowerBound
    }
}

extension EditSelection.File {
    /// The file with all edits made.
    package var new: [UInt8] { applied(to: 0..<old.count, edits[...]) }

    private func applied(to part: Range<Int>, _ edits: ArraySlice<Edit>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(part.count + 256)
        var offset = part.lowerBound
        for edit in edits {
            guard let range = edit.range else { continue }
            result += old[offset..<range.lowerBound]
            result += edit.replacement.utf8
            offset = range.upperBound
        }
        return result + old[offset..<part.upperBound]
    }

    /// Replaces the file as a whole.
    ///
    /// - Returns: Why it was not written: it has changed since it was read, or its owner has made it read-only.
    package func write(into root: String) -> String? {
        // `content` itself may be a link, but links in it are not followed.
        let names = path.split(separator: "/", maxSplits: 1).map(String.init)
        guard names.count == 2, let name = names.last else { return "it is not in a folder of the site" }
        do throws(DiskFailure) {
            guard let folder = try OpenFolder.open("\(root)/\(names[0])"), let entry = try folder.entry(name),
                entry.kind == .file, try folder.bytes(name) == old
            else { return "it has changed since it was read; run this again" }
            guard entry.permissions & 0o200 != 0 else { return "it is read-only" }
            try folder.save(name, new, permissions: entry.permissions)
            return nil
        } catch { return error.reason }
    }

    /// The lines that change, old and new, as `diff -U0` prints them.
    package var hunks: [String] {
        var lines = ["--- \(path)", "+++ \(path)"]
        var (index, shift) = (0, 0)
        while index < edits.count {
            var part = lineRange(of: edits[index])
            var end = index + 1
            while end < edits.count, let next = edits[end].range, next.lowerBound < part.upperBound {
                part = part.lowerBound..<max(part.upperBound, lineRange(of: edits[end]).upperBound)
                end += 1
            }
            let (gone, come) = (Self.lines(old[part]), Self.lines(applied(to: part, edits[index..<end])[...]))
            let start = edits[index].position.line
            lines.append("@@ -\(Self.place(start, gone.count)) +\(Self.place(start + shift, come.count)) @@")
            lines += gone.map { "-" + $0 } + come.map { "+" + $0 }
            shift += come.count - gone.count
            index = end
        }
        return lines
    }

    /// If there are no lines, gives the line before, as `diff` does.
    private static func place(_ line: Int, _ count: Int) -> String { "\(count == 0 ? line - 1 : line),\(count)" }

    /// The whole lines that an edit touches; none if it adds lines between them.
    private func lineRange(of edit: Edit) -> Range<Int> {
        guard let range = edit.range else { return 0..<0 }
        let isLineEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
        let start = old[..<range.lowerBound].lastIndex(where: isLineEnd).map { $0 + 1 } ?? 0
        let addsLines = range.isEmpty && start == range.lowerBound && edit.replacement.utf8.last.map(isLineEnd) == true
        let takesLines = !range.isEmpty && isLineEnd(old[range.upperBound - 1])
        if addsLines || takesLines { return start..<range.upperBound }
        guard let end = old[range.upperBound...].firstIndex(where: isLineEnd) else { return start..<old.count }
        return start..<(old[end] == 0x0D && end + 1 < old.count && old[end + 1] == 0x0A ? end + 2 : end + 1)
    }

    private static func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map(String.init)
    }
}
