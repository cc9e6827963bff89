/// An address that was published and would not lead any more to what it led to.
package struct BrokenAddress: Hashable, Sendable {
    /// What lay there.
    package enum Kind: String, Sendable { case page, file, paragraph, heading, note, other }

    package enum Reason: String, Sendable {
        /// Nothing is there any more.
        case gone
        /// Something else is there, and what was there is at `now`.
        case leadsElsewhere = "leads-elsewhere"
    }

    /// The file, from the output folder.
    package var path: String
    /// What stands behind `#`; nil for the file itself.
    package var fragment: String?
    package var kind: Kind
    package var reason: Reason
    /// What stood there: a title, or how a paragraph began.
    package var text: String
    /// Where it may be now: a path, or a fragment of the same page.
    package var now: String?

    package var address: String { path + (fragment.map { "#" + $0 } ?? "") }
}
