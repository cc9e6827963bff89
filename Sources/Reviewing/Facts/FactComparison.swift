import Base
import Model

/// Compares what articles say about one event with the event and with one another.
struct FactComparison {
    let site: Site
    let facts: FactTable

    /// The findings on figures.
    ///
    /// - Parameter found: What all articles say, in the order of the site's articles.
    func diagnostics(on found: [FactReading.Found]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var agreeing: [Handle<Site.Event>: [FactReading.Found]] = [:]
        for figure in found {
            switch figure.standing {
            case .recorded: break
            case .differs: diagnostics.append(differing(figure, facts[figure.event]))
            case .agrees:
                let others = agreeing[figure.event] ?? []
                if let other = others.first(where: { Self.contradicts(figure, $0) }) {
                    diagnostics.append(contradicting(figure, other))
                    continue
                }
                let isNew = !others.contains {
                    $0.unit.name == figure.unit.name && $0.quantity == figure.quantity
                }
                if isNew, others.count < 64 { agreeing[figure.event, default: []].append(figure) }
            }
        }
        return diagnostics
    }

    /// The finding on a date, with the place at which the event has its own.
    func diagnostic(_ date: FactReading.FoundDate) -> Diagnostic {
        var diagnostic = date.diagnostic
        diagnostic.notes = [note(on: date.event, field: "date", "the event's date is here")]
        return diagnostic
    }

    private func note(on event: Handle<Site.Event>, field: String, _ text: String) -> Note {
        let file = site[event].record.header.file
        return Note(in: file.path, at: file.position(ofField: field), text)
    }

    /// Two exact numbers that differ, where the event leaves open which is right.
    private static func contradicts(_ one: FactReading.Found, _ other: FactReading.Found) -> Bool {
        guard one.unit.name == other.unit.name, one.unit.accounts.isEmpty, one.unit.figure?.low == nil,
            one.path != other.path, one.isFirm, other.isFirm
        else { return false }
        return !one.quantity.range.overlaps(other.quantity.range)
    }

    private func differing(_ figure: FactReading.Found, _ facts: EventFacts) -> Diagnostic {
        let name = figure.unit.name
        let said =
            figure.unit.figure.map { "the event says \($0.inWords)" }
            ?? "the event's accounts say \(Self.accounts(figure.unit))"
        let note =
            figure.unit.figure == nil
            ? note(on: figure.event, field: "accounts", "the event's accounts are here")
            : note(on: figure.event, field: "figures", "the event's '\(name)' is one of these figures")
        return diagnostic(
            figure, "'\(figure.words)' here as '\(name)'; \(said)", fix: "correct it\(Self.record(figure))", note)
    }

    private func contradicting(_ figure: FactReading.Found, _ other: FactReading.Found) -> Diagnostic {
        diagnostic(
            figure, "'\(figure.words)' here as '\(figure.unit.name)'; \(Self.giver(other)) says '\(other.words)'",
            fix: "correct one of them\(Self.record(figure))",
            Note(in: other.path, at: other.position, "'\(other.words)' is here"))
    }

    private func diagnostic(_ figure: FactReading.Found, _ message: String, fix: String, _ note: Note) -> Diagnostic {
        let edit = Self.account(figure).flatMap { site[figure.event].record.header.file.adding(account: $0) }
        return Diagnostic(
            .disagreeingFigure, in: figure.path, at: figure.position, message, fix: fix,
            length: figure.words.unicodeScalars.count, notes: [note], edits: [edit].compactMap(\.self))
    }

    private static func accounts(_ unit: EventFacts.Unit) -> String {
        unit.accounts.map(\.inWords).joined(separator: " and ")
    }

    private static func giver(_ figure: FactReading.Found) -> String {
        figure.statement == nil && figure.origin == nil ? "another text" : "another article"
    }

    /// The fix that records the figure; accounts have only these two figures, and name an article or a footnote.
    private static func record(_ figure: FactReading.Found) -> String {
        if let account = account(figure) { return ", or add to that event's 'accounts': - \(account)" }
        return figure.unit.isOpen ? "" : ", or widen the event's figure: \(figure.unit.name): {low: …, high: …}"
    }

    /// The account that gives the figure.
    private static func account(_ figure: FactReading.Found) -> String? {
        let name = figure.unit.name
        guard name == "killed" || name == "injured", let origin = figure.origin else { return nil }
        return "{\(origin), \(name): \(figure.quantity.yaml)}"
    }
}

extension Quantity {
    /// As written in front matter.
    fileprivate var yaml: String {
        let number = best.map(String.init) ?? "\(low ?? 0)-\(high ?? low ?? 0)"
        return hedge.map { "\($0) \(number)" } ?? number
    }
}

extension SourceFile {
    /// The edit, for an editor to review, that adds an account to the front matter of an event; nil if its accounts are
    /// not a list of lines.
    func adding(account: String) -> Edit? {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.first?.elementsEqual("---".utf8) == true,
            let end = lines.dropFirst().firstIndex(where: { $0.elementsEqual("---".utf8) })
        else { return nil }
        guard let key = lines[..<end].firstIndex(where: { $0.starts(with: "accounts:".utf8) }) else {
            return insertion("accounts:\n  - \(account)\n", beforeLine: end)
        }
        let indent = lines[key + 1].prefix { $0 == 0x20 }
        guard lines[key].count == "accounts:".utf8.count, lines[key + 1].dropFirst(indent.count).starts(with: "- ".utf8)
        else { return nil }
        return insertion("\(String(decoding: indent, as: UTF8.self))- \(account)\n", beforeLine: key + 1)
    }

    /// - Parameter line: From 0.
    private func insertion(_ words: String, beforeLine line: Int) -> Edit {
        Edit(in: path, at: Position(line: line + 1), replacing: "", with: words, isSafe: false)
    }
}
