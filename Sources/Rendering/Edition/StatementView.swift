import Model

/// A figure of an event as a sentence gives it, held against what the event's own page says.
struct StatementView: Sendable {
    var statement: Site.Statement
    /// What the event's own page says of it.
    var own: String?

    var differs: Bool { statement.standing != .agrees }

    /// `agrees`, `differs; this page: 31`, `differs, as an account does; this page: 31`.
    var verdict: String {
        switch statement.standing {
        case .agrees: own.map { $0 == statement.quantity.inWords ? "agrees" : "agrees; this page: \($0)" } ?? "agrees"
        case .differs: own.map { "differs; this page: \($0)" } ?? "differs from the accounts"
        case .recorded: own.map { "differs, as an account does; this page: \($0)" } ?? "differs"
        }
    }

    /// The sentence, the event's name marked in it.
    var sentence: Sentence {
        Sentence(
            Site.Evidence(
                article: statement.article, sentence: statement.sentence, mentions: [statement.mention]))
    }
}

/// What one briefing says of an event's figures.
struct StatementGroup: Sendable {
    var article: Handle<Site.Article>
    var statements: [StatementView]
}

extension Edition {
    /// As many briefings stand on an event's page, with as many figures each; all sentences follow in their context.
    static let statementLimit = 24

    /// What briefings say of an event's figures, those that differ first where there are many.
    func statements(of event: Int) -> [StatementGroup] {
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

    /// `In the briefings one figure agrees with this page, two differ.`
    func summaryOfStatements(of event: Int) -> String? {
        let views = allStatements(of: event).flatMap(\.statements)
        guard !views.isEmpty else { return nil }
        let differ = views.count(where: \.differs)
        let agree = views.count - differ
        let parts = [
            agree == 0
                ? nil
                : Words.number(agree)
                    + (agree == 1 ? " figure agrees with this page" : " figures agree with this page"),
            differ == 0
                ? nil
                : Words.number(differ) + (agree == 0 ? (differ == 1 ? " figure" : " figures") : "")
                    + (differ == 1 ? " differs" : " differ"),
        ]
        return Words.list(parts.compactMap(\.self)).map { "In the briefings \($0)." }
    }

    private func allStatements(of event: Int) -> [StatementGroup] {
        guard statements.indices.contains(event) else { return [] }
        let record = events[event].record
        var groups: [StatementGroup] = []
        for statement in statements[event] {
            let own = record.figures.first { $0.name == statement.figure }?.quantity.inWords
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
