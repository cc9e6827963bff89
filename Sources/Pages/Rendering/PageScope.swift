import Model
import Mustache

/// The page being written, as shapes see it: where it lies and what site it belongs to.
final class PageScope: Sendable {
    let edition: Edition
    /// What leads from the page to the site's root: nothing, `../` or `../../`; on the error page a path from the host.
    let root: String
    let path: PagePath
    /// What the page shows; nothing where a record is made for all pages.
    let subject: PageTask.Subject?
    /// Which of the pages of a long list it is, from 1.
    let number: Int
    /// The `site` record, which all pages of one section share.
    let site: Value
    /// Records made beforehand for all pages.
    let ready: ReadyRecords?

    init(
        _ edition: Edition, root: String, path: PagePath, subject: PageTask.Subject? = nil, number: Int = 1,
        site: Value,
        ready: ReadyRecords? = nil
    ) {
        self.edition = edition
        self.root = root
        self.path = path
        self.subject = subject
        self.number = number
        self.site = site
        self.ready = ready
    }

    /// Whether a record can lie beside the page: the first one of an article, actor, event, footnote or source.
    var hasRecord: Bool {
        guard number == 1, case .entity(let entity)? = subject else { return false }
        if case .page = entity { return false }
        return true
    }
}
