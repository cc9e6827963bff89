/// What a text may hold before it is given to cmark, which takes quadratic time, or memory without bound, past these.
///
/// A paragraph here is a run of lines without a blank one.
enum Limits {
    /// Bytes of a text; the trees built of it take up to 250 times as much memory.
    static let size = 1 << 20
    /// Lists, block quotes and footnotes within one another.
    static let containers = 32
    /// Emphasis, links and the like within one another.
    static let inlineNesting = 100
    static let tableColumns = 64
    /// Rows times columns, all tables of a text together: cmark fills short rows up.
    static let tableCells = 200_000
    /// Lines without a `|` before a table's delimiter row: each such row makes cmark read the whole paragraph again.
    static let linesBeforeDelimiterRow = 500
    /// Bytes that cmark would read again for the delimiter rows of a paragraph.
    static let delimiterRowWork = 300_000_000
    /// `<?` and `<!` a paragraph: each is sought an end for, through the whole paragraph.
    static let declarations = 256
    /// `[` a paragraph.
    static let brackets = 1_000
    /// `~` a paragraph: those that strike nothing out are compared with one another.
    static let tildes = 2_000
    /// Bytes of a link's destination.
    static let destination = 2_048
    /// Brackets times the longest link definition: cmark copies the definition to every use.
    static let definitionCopies = 64 << 20
}
