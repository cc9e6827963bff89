/// What is said of an entity in one line, wherever it is linked to.
struct Line: Sendable {
    /// The path of its page.
    var path: String
    var name: String
    /// What it is: `State`, `Attack`, `Briefing`.
    var kind: String
    /// The words after the name: a role, a date, a publisher.
    var detail: String?
    /// The start of the HTML ids of its mentions, such as `a.china`; empty for what is not mentioned by name.
    var anchor = ""
    /// BCP 47 of the name, where it is not the site's language.
    var language: String?
}
