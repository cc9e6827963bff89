import Model

/// Holds what articles say of one event against the event and against one another.
enum FactComparison {
    /// The findings on figures.
    ///
    /// - Parameters:
    ///   - found: What all articles say, in the order of the site's articles.
    ///   - paths: The file of each article.
    static func diagnostics(on found: [FactReading.Found], facts: [EventFacts], paths: [String]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var agreeing: [Int: [FactReading.Found]] = [:]
        for figure in found {
            switch figure.statement.standing {
            case .recorded: break
            case .differs: diagnostics.append(differing(figure, facts[figure.event.index], paths))
            case .agrees:
                let others = agreeing[figure.event.index] ?? []
                if let other = others.first(where: { contradicts(figure, $0) }) {
                    diagnostics.append(contradicting(figure, other, paths))
                }
                let isNew = !others.contains {
                    $0.unit.name == figure.unit.name && $0.statement.quantity == figure.statement.quantity
                }
                if isNew, others.count < 64 { agreeing[figure.event.index, default: []].append(figure) }
            }
        }
        return diagnostics
    }

    /// Two exact numbers that differ, of which the event leaves open which is right.
    private static func contradicts(_ one: FactReading.Found, _ other: FactReading.Found) -> Bool {
        guard one.unit.name == other.unit.name, one.unit.accounts.isEmpty, one.unit.figure?.low == nil,
            one.statement.article != other.statement.article
        else { return false }
        return !one.statement.quantity.range.overlaps(other.statement.quantity.range)
    }

    private static func differing(_ figure: FactReading.Found, _ facts: EventFacts, _ paths: [String]) -> Diagnostic {
        let said =
            figure.unit.figure.map { "the event says \($0.inWords) (figures.\(figure.unit.name) in \(facts.path))" }
            ?? "the event's accounts say \(accounts(figure.unit)) (\(facts.path))"
        return diagnostic(
            figure, "'\(figure.words)' here as '\(figure.unit.name)'; \(said)", fix: "correct it, or \(record(figure))",
            paths)
    }

    private static func contradicting(
        _ figure: FactReading.Found, _ other: FactReading.Found, _ paths: [String]
    ) -> Diagnostic {
        let place = "\(paths[other.statement.article.index]):\(other.position.line)"
        return diagnostic(
            figure, "'\(figure.words)' here as '\(figure.unit.name)'; '\(other.words)' in \(place)",
            fix: "correct one of them, or \(record(figure))", paths)
    }

    private static func diagnostic(
        _ figure: FactReading.Found, _ message: String, fix: String, _ paths: [String]
    ) -> Diagnostic {
        Diagnostic(
            .disagreeingFigure, in: paths[figure.statement.article.index], at: figure.position, message, fix: fix,
            length: figure.words.unicodeScalars.count)
    }

    private static func accounts(_ unit: EventFacts.Unit) -> String {
        unit.accounts.map(\.inWords).joined(separator: " and ")
    }

    /// What would make the figure known; accounts have no other figures than these two.
    private static func record(_ figure: FactReading.Found) -> String {
        let name = figure.unit.name
        guard name == "killed" || name == "injured" else {
            return "widen the event's figure: \(name): {low: …, high: …}"
        }
        return "add to that event's 'accounts': - {\(figure.origin), \(name): \(figure.statement.quantity.yaml)}"
    }
}

extension Quantity {
    /// As it stands in front matter.
    fileprivate var yaml: String {
        let number = best.map(String.init) ?? "\(low ?? 0)-\(high ?? low ?? 0)"
        return hedge.map { "\($0) \(number)" } ?? number
    }
}
