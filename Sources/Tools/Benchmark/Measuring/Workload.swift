/// What is timed, each on one medium.
enum Workload: String, CaseIterable, Sendable {
    case full = "Dossier, full build"
    case pages = "Dossier, full build of the pages alone"
    case small = "Dossier, full build of a tenth"
    case unchanged = "Dossier, rebuild, nothing changed"
    case edited = "Dossier, rebuild after one edit"
    case floor = "floor"
    case hugo = "Hugo"
    case start = "Dossier, start and end"

    /// What the goals for a disk need; Hugo alone takes a minute a run there.
    static let shortList: [Workload] = [.full, .pages, .unchanged, .edited, .floor]
}
