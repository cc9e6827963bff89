import Base
import Publishing

/// A folder that is to be filled.
struct NewFolder {
    let path: String

    /// Whether it can be filled.
    enum State { case free, used, noFolder }

    /// Free where nothing is there, or an empty folder; `.git` alone counts as empty.
    func state() throws(DiskFailure) -> State {
        do throws(DiskFailure) {
            let names = try OpenFolder.open(path)?.names() ?? []
            return names.contains { $0 != ".git" } ? .used : .free
        } catch {
            guard error.isNoFolder else { throw error }
            return .noFolder
        }
    }
}
