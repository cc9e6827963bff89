import ArgumentParser
import Base
import Changing
import Model
import Publishing

extension WrittenSite {
    /// Reads the site in a folder, drafts included; a folder that is none ends the command.
    static func read(_ site: SiteOptions, _ console: Console) async throws -> WrittenSite {
        do throws(ReadFailure) { return try await read(site.root, jobs: site.build.jobs) } catch {
            console.error(error.isMissing ? error.reason : error.message)
            throw ExitStatus.inputMissing
        }
    }

    /// What an argument names; if nothing, that ends the command with what may have been meant.
    func referent(_ written: String, _ console: Console) throws -> Referent {
        let referent = Referent(written: written) ?? entry(withID: written)
        guard let referent else {
            let kinds = entries.kinds(of: written)
            guard kinds.count > 1 else {
                throw ExitStatus.refused(ChangeRefusal([unknown(id: written)]), by: console)
            }
            let names = kinds.map { "'\($0.rawValue):\(written)'" }.joined(separator: " or ")
            throw ExitStatus.refused(
                ChangeRefusal("'\(written)' is several entries", fix: "write \(names)"), by: console)
        }
        guard entries[referent.entry] != nil else {
            throw ExitStatus.refused(ChangeRefusal([unknown(referent.entry)]), by: console)
        }
        if let problem = problem(with: referent) { throw ExitStatus.refused(ChangeRefusal([problem]), by: console) }
        return referent
    }

    /// The same for an argument that must name an entry as a whole.
    func entry(_ written: String, _ console: Console) throws -> EntryID {
        guard case .entry(let name) = try referent(written, console) else {
            throw ExitStatus.refused(
                ChangeRefusal("'\(written)' is not a whole entry", fix: "name one, as in 'actor:china'"), by: console)
        }
        return name
    }

    /// The same for two arguments; what is wrong with either is reported.
    func entries(_ one: String, _ two: String, _ console: Console) throws -> (EntryID, EntryID) {
        let first = Result { try entry(one, console) }
        let second = try entry(two, console)
        return (try first.get(), second)
    }

    private func entry(withID id: String) -> Referent? {
        let kinds = entries.kinds(of: id)
        return kinds.count == 1 ? .entry(EntryID(kinds[0], id)) : nil
    }
}

extension ExitStatus {
    /// Reports why a change was not made, and returns the exit status.
    static func refused(_ refusal: ChangeRefusal, by console: Console) -> ExitCode {
        for problem in refusal.problems {
            let place = problem.path.map { "\($0):\(problem.position.line):\(problem.position.column): " } ?? ""
            console.error(place + problem.message + (problem.fix.map { "; \($0)" } ?? ""))
        }
        return usage
    }
}
