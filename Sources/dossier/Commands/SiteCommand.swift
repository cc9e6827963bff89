import ArgumentParser
import Base
import Changing

/// A command that works on a site. Before it runs, a change that another command left unfinished is completed or taken
/// back.
protocol SiteCommand: AsyncParsableCommand {
    var site: SiteOptions { get }
}

extension SiteCommand {
    /// Completes or takes back what a command that was killed has left.
    func finishChanges() throws {
        let console = Console()
        do throws(DiskFailure) {
            if let isCompleted = try EditJournal(root: site.root).finish() {
                console.say("\(isCompleted ? "completed" : "took back") a change of several files that was interrupted")
            }
        } catch {
            console.error(error.message)
            throw ExitStatus.cannotWrite
        }
    }
}

/// A command that writes a new file of a site.
protocol NewFileCommand: SiteCommand {
    var options: NewOptions { get }
}

extension NewFileCommand {
    var site: SiteOptions { options.site }
}

/// A command that changes several files of a site together.
protocol ChangeCommand: SiteCommand {
    var options: ChangeOptions { get }
}

extension ChangeCommand {
    var site: SiteOptions { options.site }
}
