import Base
import Model

/// Whether git keeps the ledger of a site as it is now.
struct LedgerCommit {
    let root: String

    static let advice = "\(Ledger.path) has changes that are not committed; commit it, or the next clone lacks them"

    /// Whether the site is in git, and its ledger is not, or not as it is now. False where git cannot say.
    var isMissing: Bool {
        let git = Program(
            "git", ["-C", root, "status", "--porcelain", "--ignored", "--", Ledger.path])
        do throws(Program.Failure) {
            let outcome = try git.start().outcome()
            return outcome.status == 0 && !outcome.output.isEmpty
        } catch {
            return false
        }
    }
}
