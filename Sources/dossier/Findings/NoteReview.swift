import Base
import Changing
import Language
import Linking
import Model

/// Prints the state of passage notes.
struct NoteReview {
    let notes: [ReviewedNote]
    /// The files that were written.
    let written: Set<String>
    let root: String
    let console: Console
    let format: PrintOptions.Format

    func print(isQuiet: Bool) {
        switch format {
        case .text:
            for note in notes where !isQuiet || note.anchor.state != .exact { printText(note) }
        case .json: console.print(JSON.object([("version", .number(1)), ("notes", .list(notes.map(json)))]))
        case .github, .sarif:
            let findings = notes.filter { !isWritten($0) }.compactMap(\.finding)
            Findings(root: root, console: console, format: format).print(findings)
        }
    }

    /// Such as `16 notes: 14 exact, 1 moved (1 written), 1 lost`.
    var summary: String {
        let states: [PassageAnchor.State] = [.exact, .moved, .changed, .ambiguous, .lost]
        let counts = states.compactMap { state -> String? in
            let count = notes.count { $0.anchor.state == state }
            guard count > 0 else { return nil }
            let done = state == .moved ? notes.count { $0.isSafe && isWritten($0) } : 0
            return "\(count) \(state.rawValue)" + (done > 0 ? " (\(done) written)" : "")
        }
        let isWaiting = notes.contains { $0.isSafe && !isWritten($0) }
        let isUnrecorded = !isWaiting && notes.contains { $0.isUnrecorded && !isWritten($0) }
        return "\(notes.count) note\(notes.count == 1 ? "" : "s")"
            + (counts.isEmpty ? "" : ": " + counts.joined(separator: ", "))
            + (isWaiting ? "; 'dossier reanchor --write' pins the moved ones again" : "")
            + (isUnrecorded ? "; 'dossier reanchor --write' records the words around the exact ones" : "")
    }

    /// The highest level of the remaining findings.
    var worst: Diagnostic.Level? { notes.filter { !isWritten($0) }.compactMap { $0.finding?.level }.max() }

    private func isWritten(_ note: ReviewedNote) -> Bool {
        (note.isSafe || note.isUnrecorded) && written.contains(note.note.file.path)
    }

    // MARK: Text

    private func printText(_ note: ReviewedNote) {
        let position = note.note.quote.position
        let place = "\(note.note.file.path):\(position.line):\(position.column):"
        let state = console.paintOutput(note.anchor.state.rawValue, note.anchor.state.paint)
        console.print("\(console.paintOutput(place, .bold)) \(state)\(detail(note))")
        for line in lines(note) { console.print("    " + line) }
    }

    private func detail(_ note: ReviewedNote) -> String {
        let line = note.anchor.places.first.map { ", line \($0.line)" } ?? ""
        switch note.anchor.state {
        case .exact: return isWritten(note) ? ", the words around it are recorded" : ""
        case .changed: return line + ": \(note.anchor.objection ?? "")"
        case .moved:
            let isOther = note.anchor.cause == .words
            let likeness = note.anchor.places.first.map { isOther ? ", \($0.likeness) % similar" : "" } ?? ""
            return line + likeness + (isWritten(note) ? ", written" : "")
        case .ambiguous: return ": \(note.anchor.count) places match equally well"
        case .lost:
            let hasClosest = note.anchor.cause == .words && !note.anchor.places.isEmpty
            guard !hasClosest, let finding = note.finding else {
                return hasClosest ? ": the closest sentences are" : ""
            }
            return (finding.notes.first.map { ", line \($0.position.line)" } ?? "") + ": \(finding.sentence)"
        }
    }

    private func lines(_ note: ReviewedNote) -> [String] {
        let anchor = note.anchor
        switch anchor.state {
        case .exact: return []
        case .lost:
            return anchor.cause == .words
                ? anchor.places.map { "line \($0.line), \($0.likeness) % similar: \($0.sentence)" } : []
        case .changed:
            return [
                "then: \(anchor.recorded ?? note.note.quote.value)", "now:  \(anchor.places.first?.sentence ?? "")",
            ]
                + changes(note).filter { $0.key == "quote" }.map { key, old, new in
                    "\(key): " + diff(from: old, to: new)
                }
        case .moved:
            return changes(note).map { key, old, new in "\(key): " + diff(from: old, to: new) }
        case .ambiguous:
            return anchor.places.map { place in
                let told = place.prefix.map { "prefix '\($0)': " } ?? place.suffix.map { "suffix '\($0)': " } ?? ""
                return "line \(place.line): \(told)\(place.sentence)"
            }
        }
    }

    private func changes(_ note: ReviewedNote) -> [(key: String, old: String, new: String)] {
        let (old, anchor) = (note.note, note.anchor)
        return [
            ("quote", old.quote.value, anchor.quote), ("prefix", old.prefix?.value ?? "", anchor.prefix),
            ("suffix", old.suffix?.value ?? "", anchor.suffix),
        ].compactMap { key, old, new in new.map { (key, old, $0) } }
    }

    /// Removed words are between `[-` and `-]`, added words between `{+` and `+}`; of long unchanged runs, only the
    /// ends are shown.
    private func diff(from old: String, to new: String) -> String {
        WordDiff(from: old, to: new).runs.map { run in
            switch run {
            case .same(let words): Self.ends(of: words)
            case .removed(let words): console.paintOutput("[-\(words)-]", .red)
            case .added(let words): console.paintOutput("{+\(words)+}", .green)
            }
        }.joined(separator: " ")
    }

    private static func ends(of words: String) -> String {
        let all = words.split(separator: " ")
        guard all.count > 12 else { return words }
        return (all.prefix(5) + ["…"] + all.suffix(5)).joined(separator: " ")
    }

    // MARK: JSON

    private func json(_ note: ReviewedNote) -> JSON {
        let anchor = note.anchor
        let new: [(String, JSON)] = changes(note).map { ($0.key, .text($0.new)) }
        return .object([
            ("path", .text(note.note.file.path)), ("line", .number(note.note.quote.position.line)),
            ("column", .number(note.note.quote.position.column)), ("article", .text(note.note.article.value)),
            ("state", .text(anchor.state.rawValue)), ("quote", .text(note.note.quote.value)),
            ("change", .object(new)), ("objection", .optional(anchor.objection)),
            ("recorded", .optional(anchor.recorded)), ("written", .flag(isWritten(note))),
            ("places", .list(anchor.places.map(Self.json))), ("count", .number(anchor.count)),
            ("message", .optional(note.finding?.sentence)),
        ])
    }

    private static func json(_ place: PassageAnchor.Place) -> JSON {
        .object([
            ("line", .number(place.line)), ("likeness", .number(place.likeness)), ("sentence", .text(place.sentence)),
            ("prefix", .optional(place.prefix)), ("suffix", .optional(place.suffix)),
        ])
    }
}

extension PassageAnchor.State {
    fileprivate var paint: Console.Paint {
        switch self {
        case .exact: .green
        case .moved, .changed: .yellow
        case .ambiguous, .lost: .red
        }
    }
}
