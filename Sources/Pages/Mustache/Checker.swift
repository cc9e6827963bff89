import Language

/// Walks the templates as a page would, and finds unknown names and values in unsafe places.
struct Checker {
    /// How many tags all walks together may visit; more means that templates include one another without end.
    static let visitLimit = 300_000
    /// How many times the walk from one root may be cut short as too deep before it ends.
    static let cutLimit = 100
    /// How deep sections, partials, parents and blocks may be nested on one page.
    static let depthLimit = 150

    /// The arguments of one parent, seen from within it.
    struct Level: Hashable {
        let outline: Int
        let tag: Int
        let outer: Int
    }

    /// The place that a walk has reached.
    struct Place {
        var outline: Int
        var stack: TypeStack
        /// The innermost level in force, or -1.
        var level = -1
        var depth = 0
        /// How many sections surround it, including those of the templates that include this one.
        var sections = 0
    }

    /// A call to a template that need not be walked twice.
    struct Visit: Hashable {
        let outline: Int
        let stack: TypeStack
        let level: Int
        let markup: MarkupState
    }

    let outlines: [TemplateOutline]
    let targets: [String: Int]
    let schema: Schema
    var levels: [Level] = []
    var levelNumbers: [Level: Int] = [:]
    /// The state of the markup after each call; while the call is being walked, the state before it.
    var visits: [Visit: MarkupState] = [:]
    /// The calls that are being walked, with the number of sections around each.
    var active: [Visit: Int] = [:]
    var visited = 0
    var cuts = 0
    var markup = MarkupState()
    private var reported: Set<Report> = []

    /// A finding in a template, kept so that it is reported only once.
    private struct Report: Hashable {
        let outline: Int
        let offset: Int
        let rule: TemplateProblem.Rule
    }

    private var findings: [[Finding]]
    private var rootProblems: [TemplateProblem] = []

    init(_ outlines: [TemplateOutline], targets: [String: Int], schema: Schema) {
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

    /// Reports an unknown name, with the one that is probably meant.
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

extension Checker {
    /// The kind of the value a tag names; nil, once that is reported, if there is none.
    mutating func resolve(_ tag: Tag, _ place: Place) -> FieldKind? {
        if tag.name == "." { return resolveDot(tag, place) }
        let parts = tag.name.split(separator: ".").map(String.init)
        var candidates = place.stack.types
        var kind: FieldKind?
        for part in parts {
            guard let field = field(part, of: candidates) else {
                if kind == nil, place.stack.hidesUnknown { return nil }
                reportUnknown(part, tag, candidates, place)
                return nil
            }
            kind = field.kind
            // A list has items, not fields, and a text has neither.
            if case .record(let type) = field.kind { candidates = [type] } else { candidates = [] }
        }
        return kind
    }

    /// The field of this name in the innermost type that has one.
    private func field(_ name: String, of types: [TypeID]) -> Field? {
        for type in types {
            if let field = schema[type].fields.first(where: { $0.name == name }) { return field }
        }
        return nil
    }

    private mutating func resolveDot(_ tag: Tag, _ place: Place) -> FieldKind? {
        switch place.stack.top {
        case .scalar(let kind):
            return kind
        case .record:
            guard let type = place.stack.types.first else { return nil }
            return .record(type)
        case .unknown:
            return nil
        }
    }

    private mutating func reportUnknown(_ part: String, _ tag: Tag, _ types: [TypeID], _ place: Place) {
        let owners = types.map { schema[$0].name }
        let names = types.flatMap { schema[$0].fields.map(\.name) }
        let message =
            owners.isEmpty
            ? "'\(part)' in '\(tag.name)': the name before it has no fields"
            : "no field '\(part)' in \(owners.joined(separator: " or "))"
        report(
            tag, place.outline, .unknownName, message,
            wrong: part, among: names)
    }
}

extension Checker {
    /// Checks that each partial and parent exists, and that each argument replaces a block.
    mutating func checkReferences() {
        let names = targets.keys.sorted().map { $0.hasPrefix("partials/") ? String($0.dropFirst(9)) : $0 }
        let blocks = blocksByTemplate()
        for (index, outline) in outlines.enumerated() {
            for tag in outline.tags where !tag.isIgnored {
                switch tag.kind {
                case .partial, .parent:
                    guard target(tag.name) == nil else { continue }
                    report(
                        tag, index, .unknownPartial, "there is no template '\(tag.name)' to include",
                        wrong: tag.name, among: names)
                case .block where tag.isOverride:
                    checkArgument(tag, index, blocks)
                default: break
                }
            }
        }
    }

    private mutating func checkArgument(_ tag: Tag, _ outline: Int, _ blocks: [Set<String>]) {
        let parent = outlines[outline].tags.last {
            $0.kind == .parent && $0.range.lowerBound < tag.range.lowerBound
                && outlines[outline].tags[$0.match].range.lowerBound > tag.range.lowerBound
        }
        guard let parent, let target = target(parent.name), !blocks[target].contains(tag.name) else { return }
        report(
            tag, outline, .unknownBlock, "the parent '\(parent.name)' has no block '\(tag.name)'",
            wrong: tag.name, among: blocks[target])
    }

    /// For each template, the blocks that a parent tag can replace, including those of the templates it includes.
    private func blocksByTemplate() -> [Set<String>] {
        var blocks = outlines.map { outline in
            Set(outline.tags.filter { $0.kind == .block && !$0.isIgnored }.map(\.name))
        }
        let included = outlines.map { outline in
            Set(outline.tags.filter { $0.kind == .partial || $0.kind == .parent }.compactMap { target($0.name) })
        }
        var grows = true
        while grows {
            grows = false
            for index in outlines.indices {
                for other in included[index] where !blocks[other].isSubset(of: blocks[index]) {
                    blocks[index].formUnion(blocks[other])
                    grows = true
                }
            }
        }
        return blocks
    }
}
