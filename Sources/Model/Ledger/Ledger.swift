/// Every address that the site has ever published, as listed in `content/published.txt`; if several lines name one
/// address, the last one counts.
package struct Ledger: Sendable {
    /// Its path, from the site's root.
    package static let path = "content/published.txt"

    package let file: SourceFile
    /// The pages and files, each once, in the order of their first lines.
    package private(set) var pages: [Page] = []
    private var places: [String: Int] = [:]
    /// By the path of the page, in the order of their numbers.
    private var paragraphs: [String: [Paragraph]] = [:]

    package init(_ file: SourceFile) { self.file = file }

    /// A page or file that was published.
    package struct Page: Sendable, Equatable {
        /// Relative to the output folder, as on the disk: `articles/a.html`.
        package let path: String
        /// Its 1-based line.
        package var line: Int
        /// Whether the last line says that it is gone.
        package var isGone: Bool

        package init(path: String, line: Int, isGone: Bool) {
            (self.path, self.line, self.isGone) = (path, line, isGone)
        }
    }

    /// A paragraph that was published, by the number in its address.
    package struct Paragraph: Sendable, Equatable {
        package let number: Int32
        /// The 1-based line of its last entry.
        package var line: Int
        package var state: State

        package init(number: Int32, line: Int, state: State) {
            (self.number, self.line, self.state) = (number, line, state)
        }
    }

    /// What has become of a paragraph.
    package enum State: Sendable, Equatable {
        /// It exists, with words like these.
        case stands(ParagraphSketch)
        /// An editor has recorded that nothing replaces it.
        case gone
        /// An editor has recorded which paragraph replaces it.
        case moved(to: Int32)
    }

    /// Whether it lists no paragraphs.
    package var hasNoParagraphs: Bool { paragraphs.isEmpty }

    /// The entry of a page or file.
    package subscript(path: String) -> Page? { places[path].map { pages[$0] } }

    /// The entries of the paragraphs of a page.
    package func paragraphs(of path: String) -> [Paragraph] { paragraphs[path] ?? [] }

    /// The number after the highest that any paragraph of a page has ever had.
    package func firstUnused(of path: String) -> Int32 { (paragraphs[path]?.last?.number ?? 0) &+ 1 }

    /// Adds a line about a page or file; if a page is gone, so are its paragraphs.
    package mutating func add(page path: String, line: Int, isGone: Bool = false) {
        if isGone, let list = paragraphs[path] {
            paragraphs[path] = list.map { Paragraph(number: $0.number, line: line, state: .gone) }
        }
        if let place = places[path] {
            pages[place].isGone = isGone
            if isGone { pages[place].line = line }
        } else {
            places[path] = pages.count
            pages.append(Page(path: path, line: line, isGone: isGone))
        }
    }

    /// Adds a line about a paragraph of a page.
    package mutating func add(_ paragraph: Paragraph, of path: String) {
        var list = paragraphs.removeValue(forKey: path) ?? []
        if list.last.map({ $0.number < paragraph.number }) ?? true {
            list.append(paragraph)
        } else if let place = list.firstIndex(where: { $0.number >= paragraph.number }) {
            if list[place].number == paragraph.number {
                list[place] = paragraph
            } else {
                list.insert(paragraph, at: place)
            }
        }
        paragraphs[path] = list
    }
}

extension Ledger: Equatable {
    /// Two ledgers are equal if their files are.
    package static func == (left: Ledger, right: Ledger) -> Bool { left.file == right.file }
}
