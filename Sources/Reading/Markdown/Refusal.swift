/// Why a text is not given to cmark, and where that shows.
struct Refusal: Equatable {
    /// The byte offset in the file.
    let offset: Int
    let message: String
    let fix: String

    init(at offset: Int, _ message: String, fix: String) {
        self.offset = offset
        self.message = message
        self.fix = fix
    }
}
