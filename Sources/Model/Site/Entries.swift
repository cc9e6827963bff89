/// A list whose entries are read in place.
///
/// An array hands out a copy of an entry, whichever of its fields is wanted; of the site's entries, with their dozens of
/// references, that costs more than all else.
package struct Entries<Entry: Sendable>: Sendable, RandomAccessCollection, MutableCollection {
    /// The same as an array.
    package var entries: [Entry]

    @inlinable package init(_ entries: [Entry]) { self.entries = entries }

    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { entries.count }

    @inlinable package subscript(index: Int) -> Entry {
        _read { yield entries.span[index] }
        _modify { yield &entries[index] }
    }
}

extension Entries: Equatable where Entry: Equatable {}
