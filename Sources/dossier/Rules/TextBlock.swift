/// Text in lines that fit a terminal.
enum TextBlock {
    /// Breaks a paragraph between words.
    ///
    /// - Parameter width: In characters.
    static func wrapped(_ text: String, width: Int = 70) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    /// The lines as they are.
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
