package import Model

extension LedgerAddress {
    /// The address of a paragraph by its number; of the page itself without one.
    package init(_ path: String, paragraph: Int32?) { self.init(path, paragraph.map { .paragraph($0) }) }
}
