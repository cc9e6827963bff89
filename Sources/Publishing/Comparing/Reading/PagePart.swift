/// What a page has beside the text of its main part.
package enum PagePart: Int, CaseIterable, Sendable {
    /// Title, description and what else programs read.
    case head
    /// Names of style sheets, scripts and icons.
    case assets
    /// Bars, lists of pages, the footer.
    case navigation
    /// Where the links of the text lead, with its footnote marks.
    case links
    case pictures
    /// Drawings, such as a timeline to scale.
    case drawings
    /// The order of sentences.
    case order
    /// Elements, classes, blanks.
    case markup

    /// As it is called in what is printed.
    package var name: String { "\(self)" }
}

/// A hash for each part of a page.
struct PartHashes: Sendable {
    private var hashes = [ByteHash](repeating: ByteHash(), count: PagePart.allCases.count)

    mutating func add(_ bytes: [UInt8], _ range: Range<Int>, to part: PagePart) {
        hashes[part.rawValue].add(bytes, range)
    }

    /// The parts that differ from another page's.
    func difference(from other: PartHashes) -> [PagePart] {
        PagePart.allCases.filter { hashes[$0.rawValue] != other.hashes[$0.rawValue] }
    }
}
