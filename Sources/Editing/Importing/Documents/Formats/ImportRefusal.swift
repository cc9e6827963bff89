/// Why a file is not imported, and what to do instead.
package struct ImportRefusal: Error, Equatable {
    /// A clause that follows "this file", such as “is a PDF without text; …”.
    package let reason: String

    init(_ reason: String) { self.reason = reason }
}
