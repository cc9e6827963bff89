extension Site.Footnote {
    /// What the footnote is called wherever it is named: "Footnote iv".
    package var name: String { Self.name(mark: mark) }

    /// What a footnote is called by what stands for it in the text.
    package static func name(mark: String) -> String { "Footnote " + mark }

    /// The longest label in bytes that stands for its footnote in the text.
    private static let longestMark = 4

    /// Whether the footnotes of an article are called by their numbers, as one of their labels is too long for the text.
    package static func areNumbered(_ labels: some Sequence<String>) -> Bool {
        labels.contains { $0.utf8.count > longestMark }
    }
}
