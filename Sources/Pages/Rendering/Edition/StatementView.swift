import Base
import Model

/// A figure of an event, as given in a sentence, compared with what the event's own page says.
struct StatementView: Sendable {
    var statement: Site.Statement
    /// What the event's own page says about it; nil if only its accounts do.
    var own: Quantity?

    var differs: Bool { statement.standing != .agrees }
    /// Whether it says what the page or one of its accounts says.
    var isSame: Bool { !differs && own?.agreement(of: statement.quantity) ?? .agrees == .agrees }

    /// `as in our summary`, `differs; our summary: 31`, `differs, as an account does; our summary: 31`. An article of
    /// the site cannot confirm the site, so none is said to agree.
    var verdict: String {
        guard let own else { return differs ? "differs from the accounts" : "as an account says" }
        switch statement.standing {
        case .recorded: return "differs, as an account does; our summary: \(own.inWords)"
        case .differs: return "differs; our summary: \(own.inWords)"
        case .agrees:
            return Self.verdict(own.agreement(of: statement.quantity), statement.quantity, own)
        }
    }

    private static func verdict(_ agreement: Agreement, _ stated: Quantity, _ own: Quantity) -> String {
        let summary = "; our summary: \(own.inWords)"
        return agreement.word(within: own.isRange ? "within the range" : "fits").map { $0 + summary }
            ?? "as in our summary" + (own.inWords == stated.inWords ? "" : summary)
    }

    /// The sentence, with the event's name marked.
    var sentence: Sentence {
        Sentence(
            Site.Evidence(
                article: statement.article, sentence: statement.sentence, mentions: [statement.mention]))
    }
}

/// What one briefing says about an event's figures.
struct StatementGroup: Sendable {
    var article: Handle<Site.Article>
    var statements: [StatementView]
}

extension Edition {
    /// The most briefings that an event's page compares, and the most figures from each; all sentences follow in
    /// context.
    static let statementLimit = 24

    /// What briefings say about an event's figures; if there are many, those that differ come first.
    func statements(of event: Handle<Site.Event>) -> [StatementGroup] {
        let groups = allStatements(of: event).map { group in
            var group = group
            group.statements = Self.shortened(group.statements) { $0.differs }
            return group
        }
        return Self.shortened(groups) { $0.statements.contains(where: \.differs) }
    }

    private static func shortened<Entry>(_ entries: [Entry], _ differs: (Entry) -> Bool) -> [Entry] {
        guard entries.count > statementLimit else { return entries }
        return Array((entries.filter(differs) + entries.filter { !differs($0) }).prefix(statementLimit))
    }

    /// `In the briefings one figure is as in our summary, two differ.`
    func summaryOfStatements(of event: Handle<Site.Event>) -> String? {
        let views = allStatements(of: event).flatMap(\.statements)
        let (same, differ) = (views.count(where: \.isSame), views.count(where: \.differs))
        let counts = [
            (same, "is as in our summary", "are as in our summary"),
            (views.count - same - differ, "is compatible with our summary", "are compatible with our summary"),
            (differ, "differs", "differ"),
        ].filter { $0.0 > 0 }
        let parts = counts.enumerated().compactMap { index, part in
            index == 0
                ? Words.counted(part.0, "figure " + part.1, "figures " + part.2)
                : Words.counted(part.0, part.1, part.2)
        }
        return Words.list(parts).map { "In the briefings \($0)." }
    }

    private func allStatements(of event: Handle<Site.Event>) -> [StatementGroup] {
        guard let statements else { return [] }
        let record = site.events[event].record
        var groups: [StatementGroup] = []
        for statement in statements[event] {
            let own = record.figures.first { $0.name == statement.figure }?.quantity
            let view = StatementView(statement: statement, own: own)
            if let last = groups.indices.last, groups[last].article == statement.article {
                groups[last].statements.append(view)
            } else {
                groups.append(StatementGroup(article: statement.article, statements: [view]))
            }
        }
        return groups
    }
}

/// How many sources of one type something cites, as a part of a bar 1,000 units long.
struct StandingCount: Sendable, Equatable {
    var standing: Work.Standing
    var count: Int
    /// 1-based, in the order of types.
    var rank: Int
    var start: Int
    var width: Int

    /// The parts of a bar for the counts of every type, in order; together they fill the bar.
    static func bar(_ counts: [Int]) -> [StandingCount] {
        let total = counts.reduce(0, +)
        guard total > 0 else { return [] }
        var parts: [StandingCount] = []
        var before = 0
        for (place, standing) in Work.Standing.allCases.enumerated() {
            guard let count = counts[at: place], count > 0 else { continue }
            let start = before * 1000 / total
            before += count
            let part = StandingCount(
                standing: standing, count: count, rank: place + 1, start: start, width: before * 1000 / total - start)
            parts.append(part)
        }
        return parts
    }
}
