import Base
import Model

extension BuildReport {
    /// Adds what a build found, to be reported again by a build that has nothing to do.
    func keep(in record: inout ValueWriter) {
        record.add(diagnostics) { $0.keep(in: &$1) }
        record.add(silenced) { silenced, record in
            silenced.finding.keep(in: &record)
            silenced.silence.keep(in: &record)
        }
        for count in [counts.articles, counts.actors, counts.events, counts.footnotes, counts.sources] {
            record.add(count)
        }
        record.add(heldBack) { $0.keep(in: &$1) }
        record.add(notes) { $1.add($0) }
    }

    /// Reads what `keep` wrote.
    init(_ record: inout ValueReader) throws(ValueReader.Damage) {
        self.init()
        diagnostics = try record.list { record throws(ValueReader.Damage) in try Diagnostic(&record) }
        silenced = try record.list { record throws(ValueReader.Damage) in
            SilencedFinding(try Diagnostic(&record), by: try Silence(&record))
        }
        counts.articles = try record.number()
        counts.actors = try record.number()
        counts.events = try record.number()
        counts.footnotes = try record.number()
        counts.sources = try record.number()
        heldBack = try record.list { record throws(ValueReader.Damage) in try Catalog.HeldBack(&record) }
        notes = try record.list { record throws(ValueReader.Damage) in try record.text() }
    }
}

extension Diagnostic {
    fileprivate func keep(in record: inout ValueWriter) {
        record.add(rule.rawValue)
        record.add(path)
        position.keep(in: &record)
        record.add(level.rawValue)
        record.add(message)
        record.add(optional: fix) { $1.add($0) }
        record.add(length)
        record.add(notes) { note, record in
            record.add(note.path)
            note.position.keep(in: &record)
            record.add(note.text)
        }
        record.add(edits) { $0.keep(in: &$1) }
    }

    fileprivate init(_ record: inout ValueReader) throws(ValueReader.Damage) {
        let rule = try Rule(kept: &record)
        let (path, position) = (try record.text(), try Position(&record))
        guard let level = Level(rawValue: try record.text()) else { throw ValueReader.Damage() }
        self.init(rule, in: path, at: position, "")
        self.level = level
        message = try record.text()
        fix = try record.optional { record throws(ValueReader.Damage) in try record.text() }
        length = try record.number()
        notes = try record.list { record throws(ValueReader.Damage) in
            Note(in: try record.text(), at: try Position(&record), try record.text())
        }
        edits = try record.list { record throws(ValueReader.Damage) in try Edit(&record) }
    }
}

extension Edit {
    fileprivate func keep(in record: inout ValueWriter) {
        record.add(path)
        position.keep(in: &record)
        record.add(replaced)
        record.add(replacement)
        for number in [isSafe ? 1 : 0, choice, reach] { record.add(number) }
        record.add(optional: range) { range, record in
            record.add(range.lowerBound)
            record.add(range.upperBound)
        }
    }

    fileprivate init(_ record: inout ValueReader) throws(ValueReader.Damage) {
        let (path, position) = (try record.text(), try Position(&record))
        let (old, new) = (try record.text(), try record.text())
        let (isSafe, choice, reach) = (try record.number() == 1, try record.number(), try record.number())
        let range = try record.optional { record throws(ValueReader.Damage) in
            try Self.range(try record.number(), try record.number())
        }
        self = Edit(
            in: path, at: position, replacing: old, with: new, within: reach, isSafe: isSafe, choice: choice
        ).found(at: range)
    }

    private static func range(_ start: Int, _ end: Int) throws(ValueReader.Damage) -> Range<Int> {
        guard start <= end else { throw ValueReader.Damage() }
        return start..<end
    }
}

extension Silence {
    fileprivate func keep(in record: inout ValueWriter) {
        record.add(rule.rawValue)
        record.add(scope)
        record.add(reason)
        record.add(path)
        position.keep(in: &record)
        record.add(optional: lines) { lines, record in
            record.add(lines.lowerBound)
            record.add(lines.upperBound)
        }
        record.add(optional: quote) { $1.add($0) }
    }

    fileprivate init(_ record: inout ValueReader) throws(ValueReader.Damage) {
        let (rule, scope, reason) = (try Rule(kept: &record), try record.text(), try record.text())
        self.init(rule, in: scope, reason: reason, path: try record.text(), position: try Position(&record))
        lines = try record.optional { record throws(ValueReader.Damage) in
            let (first, last) = (try record.number(), try record.number())
            guard first <= last else { throw ValueReader.Damage() }
            return first...last
        }
        quote = try record.optional { record throws(ValueReader.Damage) in try record.text() }
    }
}

extension Catalog.HeldBack {
    fileprivate func keep(in record: inout ValueWriter) {
        record.add(path)
        record.add(optional: kind) { $1.add($0.rawValue) }
        record.add(id)
        let time: PublicationTime? = if case .until(let time) = hold { time } else { nil }
        record.add(optional: time) { time, record in
            record.add(time.seconds)
            record.add(time.inWords)
        }
        record.add(media) { $1.add($0) }
    }

    fileprivate init(_ record: inout ValueReader) throws(ValueReader.Damage) {
        let path = try record.text()
        let kind = try record.optional { record throws(ValueReader.Damage) in
            guard let kind = EntityKind(rawValue: try record.text()) else { throw ValueReader.Damage() }
            return kind
        }
        let id = try record.text()
        let time = try record.optional { record throws(ValueReader.Damage) in
            PublicationTime(seconds: try record.number(), inWords: try record.text())
        }
        let media = try record.list { record throws(ValueReader.Damage) in try record.text() }
        self.init(path: path, kind: kind, id: id, hold: time.map(Hold.until) ?? .draft, media: media)
    }
}

extension Position {
    fileprivate func keep(in record: inout ValueWriter) {
        record.add(line)
        record.add(column)
    }

    fileprivate init(_ record: inout ValueReader) throws(ValueReader.Damage) {
        self.init(line: try record.number(), column: try record.number())
    }
}

extension Rule {
    fileprivate init(kept record: inout ValueReader) throws(ValueReader.Damage) {
        guard let rule = Rule(rawValue: try record.text()) else { throw ValueReader.Damage() }
        self = rule
    }
}
