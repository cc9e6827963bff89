/// What a row of a table is about: a place in a list of the site or in a list within it.
struct Row: Sendable, Hashable {
    /// In the list of the site that the table begins from.
    var index: Int32
    /// In the list of the entry at `index`, where each of its items is a row.
    var item: Int32
    /// Which of several lists, where the rows of a table come from more than one.
    var list: Int32

    init(_ index: Int, item: Int = 0, list: Int = 0) {
        self.index = Int32(truncatingIfNeeded: index)
        self.item = Int32(truncatingIfNeeded: item)
        self.list = Int32(truncatingIfNeeded: list)
    }

    /// `index`, as lists are asked for it.
    var place: Int { Int(index) }

    /// One for each entry of a list.
    static func each(_ indices: Range<Int>) -> [Row] { indices.map { Row($0) } }
}
