/// Why a text is not given to cmark, and where that shows.
struct Refusal: Equatable {
    /// The byte offset in the file.
    let offset: Int
    let message: String
    let fix: String
    /// What is there, and the ways to write it otherwise.
    let replaced: String
    let replacements: [String]

    init(
        at offset: Int, _ message: String, fix: String, replacing old: String = "", with new: [String] = []
    ) {
        (self.offset, self.message, self.fix) = (offset, message, fix)
        (replaced, replacements) = (old, new)
    }
}
