/// How a line is set: its size, its ink, and how far apart its letters stand.
struct TypeStyle: Hashable, Sendable {
    /// Of the em, in pixels.
    var size: Int
    var ink: Palette.Ink
    /// Between any two letters, in thousandths of the em.
    var tracking = 0

    /// Large letters are drawn with the finer pen.
    var pen: Pen { size >= 40 ? .title : .text }
    /// Of the base line from the top of a capital.
    var capitalHeight: Int { Int((Typeface.capitalHeight * Double(size) / 1000).rounded()) }
}
