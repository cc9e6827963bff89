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
            switch figure.statement.standing {
            case .recorded: break
            case .differs: diagnostics.append(differing(figure, facts[figure.event]))
            case .agrees:
                let others = agreeing[figure.event] ?? []
                if let other = others.first(where: { Self.contradicts(figure, $0) }) {
                    diagnostics.append(contradicting(figure, other))
                }
                let isNew = !others.contains {
                    $0.unit.name == figure.unit.name && $0.statement.quantity == figure.statement.quantity
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

    private func path(of article: Handle<Site.Article>) -> String { site[article].record.header.file.path }

    /// Two exact numbers that differ, where the event leaves open which is right.
    private static func contradicts(_ one: FactReading.Found, _ other: FactReading.Found) -> Bool {
        guard one.unit.name == other.unit.name, one.unit.accounts.isEmpty, one.unit.figure?.low == nil,
            one.statement.article != other.statement.article
        else { return false }
        return !one.statement.quantity.range.overlaps(other.statement.quantity.range)
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
            figure, "'\(figure.words)' here as '\(name)'; \(said)", fix: "correct it, or \(Self.record(figure))", note)
    }

    private func contradicting(_ figure: FactReading.Found, _ other: FactReading.Found) -> Diagnostic {
        diagnostic(
            figure, "'\(figure.words)' here as '\(figure.unit.name)'; another article says '\(other.words)'",
            fix: "correct one of them, or \(Self.record(figure))",
            Note(in: path(of: other.statement.article), at: other.position, "'\(other.words)' is here"))
    }

    private func diagnostic(_ figure: FactReading.Found, _ message: String, fix: String, _ note: Note) -> Diagnostic {
        Diagnostic(
            .disagreeingFigure, in: path(of: figure.statement.article), at: figure.position, message, fix: fix,
            length: figure.words.unicodeScalars.count, notes: [note])
    }

    private static func accounts(_ unit: EventFacts.Unit) -> String {
        unit.accounts.map(\.inWords).joined(separator: " and ")
    }

    /// The fix that records the figure; accounts have only these two figures.
    private static func record(_ figure: FactReading.Found) -> String {
        let name = figure.unit.name
        guard name == "killed" || name == "injured" else {
            return "widen the event's figure: \(name): {low: …, high: …}"
        }
        return "add to that event's 'accounts': - {\(figure.origin), \(name): \(figure.statement.quantity.yaml)}"
    }
}

extension Quantity {
    /// As written in front matter.
    fileprivate var yaml: String {
        let number = best.map(String.init) ?? "\(low ?? 0)-\(high ?? low ?? 0)"
        return hedge.map { "\($0) \(number)" } ?? number
    }
}
