/// A list whose entries are read in place.
///
/// An array hands out a copy of an entry, whichever of its fields is wanted; of the site's entries, with their dozens of
/// references, that costs more than all else. It is public, as `Shared` is, since the compiler opens nothing else up to other modules:
/// what is `package` is called there by way of its metadata, and handed out as a copy after all.
public struct Entries<Entry: Sendable>: Sendable, RandomAccessCollection, MutableCollection {
    /// The same as an array.
    public var entries: [Entry]

    @inlinable public init(_ entries: [Entry]) { self.entries = entries }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { entries.count }

    @inlinable public subscript(index: Int) -> Entry {
        _read { yield entries.span[index] }
        _modify { yield &entries[index] }
    }
}

extension Entries: Equatable where Entry: Equatable {}
