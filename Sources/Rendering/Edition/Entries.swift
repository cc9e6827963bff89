/// A list whose entries are read in place.
///
/// An array hands out a copy of an entry, whichever of its fields is wanted; of the site's entries, with their dozens of
/// references, that costs more than all else.
struct Entries<Entry: Sendable>: Sendable, RandomAccessCollection {
    private let entries: [Entry]

    init(_ entries: [Entry]) { self.entries = entries }

    var startIndex: Int { 0 }
    var endIndex: Int { entries.count }

    subscript(index: Int) -> Entry {
        _read { yield entries.span[index] }
    }
}
