import Model

/// What the picture of a page says.
struct Notice: Sendable {
    /// What the page is about, which gives its picture a colour and a mark.
    enum Kind: Sendable, CaseIterable {
        case site, article, actor, event, source
    }

    var kind: Kind
    /// What kind of thing it is, in words; empty where that goes without saying.
    var label: String
    /// Its title, and what may stand for it where the typeface lacks its script.
    var titles: [String]
    /// A date, a place, a role.
    var line: String?
    /// What can be counted.
    var facts: [String] = []
    /// The events to be marked on the line of time, as places in the site's list.
    var events: [Int] = []

    init(_ kind: Kind, _ label: String, titles: [String]) {
        self.kind = kind
        self.label = label
        self.titles = titles
    }

    /// `1 actor`, `1,200 actors`; nil for none.
    static func count(_ number: Int, _ one: String) -> String? {
        number == 0 ? nil : "\(Quantity.grouped(number)) \(one)\(number == 1 ? "" : "s")"
    }
}
