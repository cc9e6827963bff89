/// Lines below a text that say who wrote it or when, each after a word such as “Author:”.
enum TailFields {
    /// Takes the authors and the date from the last lines where the head gives none, unless several lines disagree.
    static func fill(_ head: inout ArticleHead, from text: inout ClaimedLines, order: DateOrder?) {
        var (authors, dates): ([Int: [String]], [Int: String]) = ([:], [:])
        for index in text.free.suffix(12) where text.free.count > 4 && isCandidate(text.lines[index]) {
            guard let field = HeadField.read(text.lines[index].text.plain).first else { continue }
            if case .authors(let names) = field, names.allSatisfy({ Byline.bare(Array($0.utf8), isSaid: true) != nil })
            {
                authors[index] = names
            } else if case .date(let date) = field, case .iso(let day) = date.settled(order) {
                dates[index] = day
            }
        }
        if head.authors.isEmpty, Set(authors.values).count == 1, let (index, names) = authors.first {
            head.authors = names
            text.take(index, as: .author, "It names the author below the text.")
        }
        if head.date == nil, Set(dates.values).count == 1, let (index, day) = dates.first {
            head.date = day
            text.take(index, as: .date, "It gives the date \(day) below the text.")
        }
    }

    /// Whether a line is short and begins with a word and a colon, outside lists and tables.
    private static func isCandidate(_ line: PastedLine) -> Bool {
        line.shape == .paragraph && line.containers.isEmpty && line.bytes.scalarCount <= 80
            && HeadField.isLabelled(line.text.plain) && !PhotoCredit.isCredit(line.text.plain)
    }
}
