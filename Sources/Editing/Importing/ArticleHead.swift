/// What stands above an article's body, read into front matter.
struct ArticleHead: Sendable {
    /// As the text has it; nil where the text has none.
    var title: String?
    var subtitle: String?
    /// EDTF.
    var date: String?
    var updated: String?
    var authors: [String] = []
    var section: String?
    var summary: String?
}
