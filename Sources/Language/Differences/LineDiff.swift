import Base

/// What differs between two texts, line by line, as `diff -U0` prints it.
package enum LineDiff {
    /// The hunks without the two lines that name the files; nothing if the texts are the same.
    package static func lines(from old: String, to new: String) -> [String] {
        let (old, new) = (split(old), split(new))
        return SequenceDiff.hunks(old.map(hash), new.map(hash)).flatMap { hunk in
            ["@@ -\(place(hunk.old)) +\(place(hunk.new)) @@"] + old[hunk.old].map { "-" + $0 }
                + new[hunk.new].map { "+" + $0 }
        }
    }

    private static func split(_ text: String) -> [Substring] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func hash(_ line: Substring) -> UInt64 { FNVHash(line.utf8).value }

    /// The first line and how many there are; if there are none, the line before.
    private static func place(_ range: Range<Int>) -> String {
        "\(range.lowerBound + (range.isEmpty ? 0 : 1)),\(range.count)"
    }
}
