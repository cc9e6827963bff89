import Language

/// Walks the templates as a page would, and finds names that lead nowhere and values in unsafe places.
struct Checker {
    /// How many tags all walks together may visit; more means templates that feed on themselves.
    static let visitLimit = 300_000
    /// How many times the walk from one root may be cut for being too deep before it ends.
    static let cutLimit = 100
    /// How deep sections, partials, parents and blocks may stand in one another on one page.
    static let depthLimit = 150

    /// The arguments of one parent, seen from within it.
    struct Level: Hashable {
        let outline: Int
        let tag: Int
        let outer: Int
    }

    /// Where a walk is.
    struct Place {
        var outline: Int
        var stack: TypeStack
        /// The innermost level in force, or -1.
        var level = -1
        var depth = 0
        /// How many sections surround it, those of including templates among them.
        var sections = 0
    }

    /// A call of a template that need not be walked twice.
    struct Visit: Hashable {
        let outline: Int
        let stack: TypeStack
        let level: Int
        let markup: MarkupState
    }

    let outlines: [Outline]
    let targets: [String: Int]
    let schema: Schema
    var levels: [Level] = []
    var levelNumbers: [Level: Int] = [:]
    /// How the markup is left by each call; while it is being walked, as it was entered.
    var visits: [Visit: MarkupState] = [:]
    /// The calls that are being walked, with the sections around each.
    var active: [Visit: Int] = [:]
    var visited = 0
    var cuts = 0
    var markup = MarkupState()
    private var reported: Set<Report> = []

    /// A finding of one template, kept to be made only once.
    private struct Report: Hashable {
        let outline: Int
        let offset: Int
        let rule: TemplateProblem.Rule
    }

    private var findings: [[Finding]]
    private var rootProblems: [TemplateProblem] = []

    init(_ outlines: [Outline], targets: [String: Int], schema: Schema) {
        self.outlines = outlines
        self.targets = targets
        self.schema = schema
        findings = outlines.map(\.findings)
    }

    /// Walks each root with its type.
    mutating func check(_ roots: [String: TypeID]) {
        for (name, type) in roots.sorted(by: { $0.key < $1.key }) {
            guard let outline = targets[name] else {
                rootProblems.append(
                    TemplateProblem(
                        path: name, line: 1, column: 1, rule: .unknownPartial,
                        message: "there is no template '\(name)'",
                        suggestion: NearMiss(targets.keys).nearest(to: name)))
                continue
            }
            markup = MarkupState()
            cuts = 0
            walk(outlines[outline].tags.indices, Place(outline: outline, stack: TypeStack(type)))
        }
    }

    /// All findings so far, sorted by path and place.
    func problems() -> [TemplateProblem] {
        let located = zip(outlines, findings).map {
            (path: $0.source.path, problems: Finding.located($1, in: $0.source))
        }
        return rootProblems + located.sorted { $0.path < $1.path }.flatMap(\.problems)
    }

    /// Reports a problem, once for each tag and rule.
    mutating func report(
        _ tag: Tag, _ outline: Int, _ rule: TemplateProblem.Rule, _ message: String, suggestion: String? = nil,
        correction: Finding.Correction? = nil
    ) {
        let offset = tag.range.lowerBound
        guard reported.insert(Report(outline: outline, offset: offset, rule: rule)).inserted else { return }
        findings[outline].append(
            Finding(offset: offset, rule: rule, message: message, suggestion: suggestion, correction: correction))
    }

    /// Reports a name that leads nowhere, with the one that is probably meant.
    mutating func report(
        _ tag: Tag, _ outline: Int, _ rule: TemplateProblem.Rule, _ message: String, wrong: String,
        among names: some Sequence<String>
    ) {
        let near = NearMiss(names).guess(for: wrong)
        report(
            tag, outline, rule, message, suggestion: near?.word,
            correction: near.map {
                Finding.Correction(wrong, to: $0.word, isSure: $0.isSure, in: tag, of: outlines[outline].tags)
            })
    }

    func target(_ name: String) -> Int? {
        targets["partials/" + name] ?? targets[name]
    }
}
