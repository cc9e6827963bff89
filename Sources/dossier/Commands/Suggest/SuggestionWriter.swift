import Base
import Suggesting
import Model

/// Writes the drafts of suggestions, and takes the last run back.
struct SuggestionWriter {
    let root: String
    let console: Console

    private var record: NewFile { NewFile(ofSite: root, SuggestionRun.path) }

    /// Writes a draft for each suggestion that has what a file needs, and the notes that pin events to their sentences.
    func write(_ suggestions: [Suggestion], of site: Site) throws {
        var run = SuggestionRun()
        var failed = false
        for suggestion in suggestions {
            guard let stub = suggestion.stub else {
                console.note(
                    "left out \(suggestion.id): its sentence gives no date; 'dossier new event … --date' adds it")
                continue
            }
            switch NewFile(ofSite: root, stub.path).write(Array(stub.text.utf8), overwrites: false) {
            case .written:
                console.note("wrote \(stub.path)")
                run.deeds.append(.init(path: stub.path, bytes: Array(stub.text.utf8), isAddition: false))
                if let pin = suggestion.pin(in: site), let deed = add(pin.entry, to: pin.path) {
                    run.deeds.append(deed)
                }
            case .exists: console.say("left \(stub.path): it already exists")
            case .failed(let reason):
                console.error("cannot write \(stub.path): \(reason)")
                failed = true
            }
        }
        if !run.deeds.isEmpty, case .failed(let reason) = record.write(run.bytes, overwrites: true) {
            console.error("cannot write \(SuggestionRun.path), so --undo will not work: \(reason)")
            failed = true
        }
        if failed { throw ExitStatus.cannotWrite }
    }

    /// Adds an entry to a list of passage notes; nil if that is impossible.
    private func add(_ entry: String, to path: String) -> SuggestionRun.Deed? {
        let file = NewFile(ofSite: root, path)
        do throws(DiskFailure) {
            let before = try file.bytes() ?? []
            let isOpen = !before.isEmpty && before.last != UInt8(ascii: "\n")
            let added = (isOpen ? [UInt8(ascii: "\n")] : []) + Array(entry.utf8)
            if case .failed(let reason) = file.write(before + added, overwrites: true) {
                console.error("cannot write \(path): \(reason)")
                return nil
            }
            return .init(path: path, bytes: added, isAddition: true)
        } catch {
            console.error(error.message)
            return nil
        }
    }

    // MARK: - Taking back

    /// Removes what the last run wrote, except what has been changed since.
    func undo() throws {
        let bytes: [UInt8]?
        do throws(DiskFailure) { bytes = try record.bytes() } catch {
            console.error(error.message)
            throw ExitStatus.cannotWrite
        }
        guard let bytes, let run = SuggestionRun(bytes) else {
            console.error("there is no run of 'suggest --write' to undo")
            throw ExitStatus.inputMissing
        }
        var kept = SuggestionRun()
        for deed in run.deeds.reversed() where !isUndone(deed) { kept.deeds.insert(deed, at: 0) }
        remove(SuggestionRun.path)
        console.note("removed \(run.deeds.count - kept.deeds.count) of \(run.deeds.count) suggestions and notes")
    }

    /// Whether the bytes of a deed were still there and are gone now.
    private func isUndone(_ deed: SuggestionRun.Deed) -> Bool {
        let file = NewFile(ofSite: root, deed.path)
        do throws(DiskFailure) {
            guard let now = try file.bytes() else { return true }
            guard let rest = deed.undone(in: now) else {
                console.say("left \(deed.path): it has been changed since")
                return false
            }
            if rest.isEmpty { return remove(deed.path) }
            if case .failed(let reason) = file.write(rest, overwrites: true) {
                console.error("cannot write \(deed.path): \(reason)")
                return false
            }
            return true
        } catch {
            console.error(error.message)
            return false
        }
    }

    @discardableResult
    private func remove(_ path: String) -> Bool {
        do throws(DiskFailure) {
            try NewFile(ofSite: root, path).remove()
            return true
        } catch {
            console.error(error.message)
            return false
        }
    }
}
