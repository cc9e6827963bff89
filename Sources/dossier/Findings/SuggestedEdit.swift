import Model
import Publishing

/// The edit that a "did you mean" stands for: other words in the place of the wrong ones.
struct SuggestedEdit {
    var start: Position
    /// The place behind the last character that goes.
    var end: Position
    var text: String

    /// Nil where the finding proposes no other word, or the wrong one does not stand once, and only once, in the marked text.
    init?(_ diagnostic: Diagnostic, _ excerpts: inout Excerpts) {
        guard let word = Self.proposal(diagnostic.fix), let wrong = Self.lastQuoted(in: diagnostic.message),
            let marked = excerpts.marked(by: diagnostic), marked.end.line == diagnostic.position.line
        else { return nil }
        let (line, wrongWord) = (Array(marked.text.unicodeScalars), Array(wrong.unicodeScalars))
        guard !wrongWord.isEmpty, wrongWord.count <= line.count else { return nil }
        let places = (0...(line.count - wrongWord.count)).filter {
            line[$0..<$0 + wrongWord.count].elementsEqual(wrongWord)
        }
        guard places.count == 1, let place = places.first else { return nil }
        let column = diagnostic.position.column + place
        start = Position(line: diagnostic.position.line, column: column)
        end = Position(line: diagnostic.position.line, column: column + wrongWord.count)
        text = word
    }

    /// The word of `did you mean 'word'?`. One with its kind, as `actor:ada`, depends on how the reference is written.
    private static func proposal(_ fix: String?) -> String? {
        let (before, after) = ("did you mean '", "'?")
        guard let fix, fix.hasPrefix(before), fix.hasSuffix(after),
            fix.utf8.count > before.utf8.count + after.utf8.count
        else { return nil }
        let word = String(fix.dropFirst(before.count).dropLast(after.count))
        return word.utf8.contains { ":'".utf8.contains($0) } ? nil : word
    }

    private static func lastQuoted(in message: String) -> String? {
        let parts = message.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.count % 2 == 1 else { return nil }
        return String(parts[parts.count - 2])
    }
}
