import Base
import Model

/// A piece of a document as a test writes it.
indirect enum Draft {
    case p([Draft])
    case h(Int, [Draft])
    case quote([Draft])
    case bullets(tight: Bool, [Draft])
    case numbers(from: Int, tight: Bool, [Draft])
    case item([Draft])
    case task(Bool, [Draft])
    case codeBlock(String)
    case rule
    case table([Draft])
    case row(head: Bool, [Draft])
    case cell(ColumnAlignment, [Draft])

    case t(String)
    case br
    case code(String)
    case em([Draft])
    case strong([Draft])
    case del([Draft])
    case link(Link, [Draft])
    case image(Link, String, caption: String? = nil)
    /// A name found in the text.
    case name(Entity, [Draft], isLinked: Bool = true)
    /// A name written as a link.
    case written(Entity, [Draft])
    /// A marker of a footnote, by its place among the article's.
    case fn(Int)
    /// A passage with a note.
    case passage(Catalog.PassageNote.Role, String?, Entity?, [Draft])
}

extension Draft: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .t(value) }
}
