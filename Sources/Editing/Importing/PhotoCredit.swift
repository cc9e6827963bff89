/// The line under a picture that says whose it is, and the caption above it.
enum PhotoCredit {
    /// Whether the line is a credit as a whole, such as `Credit: …` or `Photo by …`.
    static func isCredit(_ line: [UInt8]) -> Bool {
        guard line.count <= 200 else { return false }
        let plain = line.plain
        return openings.contains { plain.starts(with: $0) }
    }

    /// Takes every credit out, and with it its caption where that is certain.
    ///
    /// Certain is a caption in the credit's own block, or above the body. Anywhere else the line above stays,
    /// and the report names it.
    static func drop(from text: inout ClaimedLines, isBeforeBody: (Int) -> Bool) {
        for index in text.lines.indices where text.isFree(index) && isCredit(text.lines[index].bytes) {
            if text.lines[index].isWrapped { continue }
            text.take(index, as: .credit, "It credits a picture, which is not imported.")
            let caption = index - 1
            guard text.isFree(caption), text.lines[caption].bytes.scalarCount <= 400 else { continue }
            if text.lines[caption].block == text.lines[index].block || isBeforeBody(caption) {
                text.take(caption, as: .caption, "It is the caption of a picture, which is not imported.")
            } else if text.lines[caption].bytes.scalarCount <= 250 {
                text.report(caption, .possibleCaption, "It stands above a picture's credit and was left in the text.")
            }
        }
    }

    private static let openings = [
        "credit:", "credits:", "photo credit:", "photo credits:", "image credit:", "image credits:", "picture credit:",
        "photo:", "image:", "photograph:", "picture:", "photo by ", "image via ", "image: ", "photo courtesy of ",
        "image courtesy of ", "(photo:", "(image:", "[photo:", "[image:",
    ]
}
