import Language
import Model

extension PlainDate {
    /// Makes one of two days with a word or dash between: "vom 28. Juni bis 2. Juli 1953", "1953年7月16日至18日".
    static func joined(_ dates: [PlainDate], in tokens: [PlainToken], _ pieces: [DatePiece]) -> [PlainDate] {
        var joined: [PlainDate] = []
        for date in dates {
            if let last = joined.last, let range = range(from: last, to: date, in: tokens) {
                joined[joined.count - 1] = range
            } else {
                joined.append(date)
            }
        }
        return joined.map { lengthened($0, in: tokens, pieces) }
    }

    private static func range(from first: PlainDate, to last: PlainDate, in tokens: [PlainToken]) -> PlainDate? {
        guard let start = first.written, let end = last.written, start.day != nil, end.day != nil,
            isJoint(first.tokens.upperBound..<last.tokens.lowerBound, in: tokens), let year = end.year ?? start.year
        else { return nil }
        let days = (start.edtf(in: start.year ?? year), end.edtf(in: end.year ?? year))
        guard days.0 <= days.1 else { return nil }
        return PlainDate(
            tokens: first.tokens.lowerBound..<last.tokens.upperBound, date: parse("\(days.0)/\(days.1)"))
    }

    private static func isJoint(_ between: Range<Int>, in tokens: [PlainToken]) -> Bool {
        (1...2).contains(between.count) && tokens[between].contains(where: \.isJointOfDays)
            && tokens[between].allSatisfy {
                $0.isJointOfDays || !$0.roles.isDisjoint(with: [.definite, .dayLead])
                    || $0.entry.dateRoles.contains(.joint)
            }
    }

    /// "1953年7月16日至18日": a date with a last day of the same month after it.
    private static func lengthened(_ date: PlainDate, in tokens: [PlainToken], _ pieces: [DatePiece]) -> PlainDate {
        let joint = date.tokens.upperBound
        guard let start = date.written, let first = start.day, let year = start.year, joint + 2 < tokens.count,
            tokens[joint].isJointOfDays, let last = pieces[joint + 1].day, pieces[joint + 2] == .sign(.day),
            first < last
        else { return date }
        let end = WrittenDate(year: year, month: start.month, day: last, pieces: start.pieces)
        return PlainDate(
            tokens: date.tokens.lowerBound..<joint + 3, date: parse("\(start.edtf(in: year))/\(end.edtf(in: year))"))
    }

    /// "juillet-août 1953": the months of one year, of which the first is named alone.
    static func months(before written: WrittenDate, in tokens: [PlainToken], _ pieces: [DatePiece]) -> PlainDate? {
        let joint = written.pieces.lowerBound - 1
        guard joint > 0, written.day == nil, let year = written.year, tokens[joint].isJointOfDays,
            case .month(let first) = pieces[joint - 1], first < written.month
        else { return nil }
        let start = WrittenDate(year: year, month: first, day: nil, pieces: written.pieces)
        return PlainDate(
            tokens: joint - 1..<written.pieces.upperBound,
            date: parse("\(start.edtf(in: year))/\(written.edtf(in: year))"))
    }
}

extension PlainToken {
    /// Whether it can be between two days: "12 au 13", "8./9.", "8. und 9.".
    var isJointOfDays: Bool {
        isMark("-") || isMark("/") || isMark(";") && isTight || !entry.dateRoles.isDisjoint(with: [.to, .and])
    }
}
