/// How pictures are made, from `pictures:` in `site.yaml`. Without settings, no other program is run.
package struct PictureSettings: Sendable, Equatable {
    /// A program of the machine that can make pictures.
    package enum Program: String, Sendable, CaseIterable {
        /// libvips: one program that sets text in every script, and makes small copies of large pictures quickly.
        case vips
    }

    /// What draws texts in scripts that the built-in typeface lacks; nil for nothing.
    package var renderer: Located<Program>?
    /// The families in which it draws them, the first that has all letters.
    package var fonts: [Located<String>] = []
    /// What makes small copies of pictures; nil for nothing.
    package var resizer: Located<Program>?
    /// The widths of copies in pixels, rising.
    package var widths = [320, 720, 1280, 1920]
    /// Whom to credit for files, wherever they are shown.
    package var credits: [Credit] = []

    /// Whom to credit for a file.
    package struct Credit: Sendable, Equatable {
        package let source: Located<String>
        package let credit: Site.PictureCredit

        package init(_ source: Located<String>, _ credit: Site.PictureCredit) {
            (self.source, self.credit) = (source, credit)
        }
    }

    /// The widths that a setting may give, and how many.
    package static let possibleWidths = 16...8000
    package static let mostWidths = 8

    package init() {}
}
