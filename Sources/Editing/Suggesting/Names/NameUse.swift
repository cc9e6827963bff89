import Language
import Model

/// A place where the text seems to name someone, with its surroundings.
struct NameUse: Sendable {
    /// As printed.
    var name: String
    /// The words of the name.
    var words: [String]
    /// An index into the sentences.
    var sentence: Int
    /// Whether the words of its language are not known, so that only first names and known bodies tell what it is.
    var isInPart = false
    /// What the words of its own language say it is, where these are all that is known of the language.
    var plainKind: Catalog.Actor.Kind?
    /// Whether its last letter may be the ending of an owner, which its language writes without an apostrophe.
    var mayBeGenitive = false
    /// The office before the name, such as `Foreign Minister`.
    var role: String?
    /// A form of address or office before the name, as printed: `Mr.`, `Senator`.
    var title: String?
    /// Whether an office in lower case precedes it, or what follows says who it is.
    var followsOffice = false
    /// The kind of body that words in small letters before or after it say it is: `the newspaper Vale Voice`.
    var saidKind: String?
    /// Whether a state's possessive precedes it: `Pakistan’s`.
    var isOwnedByState = false
    /// Whether it is used like a place, or is called one.
    var isPlace = false
    /// Whether a verb in the past follows.
    var acts = false
    /// Whether a verb follows that only people and bodies are the subject of: `said`.
    var speaks = false
    /// Whether it is said by whom something is done: `signed by Ada Byron`.
    var isAgent = false
    /// Whether it is in a list in which most are persons by their first names.
    var isAmongPersons = false
    /// Whether it is a party of a case at law: `Smith v. Jones`.
    var isParty = false
    /// Whether it is a first name before that of somebody of the same surname: `Ada and Tom Byron`.
    var isShared = false
    /// Whether somebody who is named after it belongs to it: `the Vale Party’s Ada Byron`, `Ada Byron of VPP`.
    var hasMember = false
    /// Whether `a` or `an` is before it, as before what is not known yet.
    var isIndefinite = false
    var isItalic = false
    var hasArticle = false
    var isPossessive = false
    /// Whether it only describes the noun after it: `a Vale ally`.
    var isAttribute = false
    /// Whether a number follows, as after the name of a flight, a product or a section.
    var isNumbered = false
    /// Whether it is the first word of a sentence alone, so that its capital says nothing.
    var isDoubtful = false
}
