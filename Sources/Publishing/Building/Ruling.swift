import Base
import Model

/// Decides which findings are silenced, and the level of the others.
struct Ruling {
    /// The result for a run's findings.
    struct Verdict {
        /// Those that are not silenced, at the levels that the site has set.
        var standing: [Diagnostic]
        var silenced: [SilencedFinding] = []
    }

    /// Where findings of a rule are.
    private struct Place: Hashable {
        let rule: Rule
        let scope: String
    }

    /// A passage with findings of a rule.
    private struct PassageKey: Hashable {
        let rule: Rule
        let scope: String
        let path: String
        let start: Int
    }

    private let settings: [Rule: Rule.Setting]
    private let silences: [Silence]
    private let places: [Place: [Int]]
    /// Whether a file is part of the site; a draft that is left out is not, and its silences wait.
    private let isTaken: (String) -> Bool
    private var passages: Passages
    /// The silences that cover a passage; filled as needed.
    private var covered: [PassageKey: [Int]] = [:]

    /// - Parameter text: The bytes of a file, by its path from the root; requested only if a silence has a quote.
    init(_ catalog: Catalog, text: @escaping (String) -> [UInt8]?) {
        settings = catalog.settings.rules
        silences = catalog.silences
        places = Dictionary(grouping: silences.indices) { [silences] in
            Place(rule: silences[$0].rule, scope: silences[$0].scope)
        }
        isTaken = { catalog.holdsFile($0) }
        passages = Passages(text: text)
    }

    /// Judges all findings of a run at once. The findings keep their order, and new ones go to their places.
    ///
    /// - Parameter isWhole: Whether these are all possible findings, so that a silence without one is superfluous.
    mutating func judge(_ findings: [Diagnostic], isWhole: Bool = true) -> Verdict {
        guard !silences.isEmpty || !settings.isEmpty else { return Verdict(standing: findings) }
        var verdict = Verdict(standing: [])
        var isUsed = [Bool](repeating: false, count: silences.count)
        var hasFirm = false
        for finding in findings {
            hasFirm = hasFirm || finding.rule.whyFirm != nil
            let silencing = silencing(finding)
            for index in silencing { isUsed[index] = true }
            if let first = silencing.first {
                verdict.silenced.append(SilencedFinding(finding, by: silences[first]))
            } else if let finding = levelled(finding) {
                verdict.standing.append(finding)
            }
        }
        // A broken firm rule may hide further findings.
        guard isWhole, !hasFirm else { return verdict }
        // What exceeds a host's limits is found when the files have been made.
        let unused = silences.indices.filter {
            !isUsed[$0] && isTaken(silences[$0].path) && silences[$0].rule != .hostLimit
        }
        guard !unused.isEmpty else { return verdict }
        verdict.standing = (verdict.standing + unused.compactMap { levelled(Self.unused(silences[$0])) }).sorted()
        return verdict
    }

    /// The silences that cover a finding, in the order of their files.
    private mutating func silencing(_ finding: Diagnostic) -> [Int] {
        guard !places.isEmpty, finding.rule.whyFirm == nil else { return [] }
        var scope = finding.path
        var found: [Int] = []
        while true {
            if let silences = places[Place(rule: finding.rule, scope: scope)] {
                found += covering(silences, finding, in: scope)
            }
            guard let slash = scope.utf8.lastIndex(of: UInt8(ascii: "/")) else { return found }
            scope = String(scope[..<slash])
        }
    }

    /// The silences among the candidates that cover a finding; determined once for each passage.
    private mutating func covering(_ candidates: [Int], _ finding: Diagnostic, in scope: String) -> [Int] {
        let (path, line) = (finding.path, finding.position.line)
        // If no silence has a quote, each line is a passage.
        let start = candidates.contains { silences[$0].quote != nil } ? passages.start(of: line, in: path) : line
        let passage = PassageKey(rule: finding.rule, scope: scope, path: path, start: start)
        if let known = covered[passage] { return known }
        var words: [UInt8]?
        let found = candidates.filter { index in
            if let lines = silences[index].lines, !lines.contains(line) { return false }
            guard let quote = silences[index].quote else { return true }
            let text = words ?? passages.words(from: start, in: path)
            words = text
            return SourceFile(path: path, bytes: text).offset(of: Passages.words(quote.utf8)) != nil
        }
        covered[passage] = found
        return found
    }

    /// The finding at the level the site has set for its rule; nil if that is off.
    private func levelled(_ finding: Diagnostic) -> Diagnostic? {
        guard let setting = settings[finding.rule] else { return finding }
        var finding = finding
        switch setting {
        case .off: return nil
        case .warning: finding.level = .warning
        case .error: finding.level = .error
        }
        return finding
    }

    private static func unused(_ silence: Silence) -> Diagnostic {
        let place = silence.scope == silence.path ? "" : " in \(silence.scope)"
        let words = silence.quote.map { " at '\($0.prefix(60))'" } ?? ""
        return Diagnostic(
            .unusedSilence, in: silence.path, at: silence.position,
            "'\(silence.rule.rawValue)' finds nothing\(place)\(words)",
            fix: silence.quote == nil ? "remove the silence" : "remove the silence, or correct its quote")
    }
}

extension Catalog {
    /// Whether a file, by its path, is part of the site.
    fileprivate func holdsFile(_ path: String) -> Bool {
        path == "content/site.yaml" || home?.header.file.path == path
            || articles.contains { $0.header.file.path == path } || actors.contains { $0.header.file.path == path }
            || events.contains { $0.header.file.path == path } || sources.contains { $0.header.file.path == path }
            || pages.contains { $0.header.file.path == path } || footnoteNotes.contains { $0.file.path == path }
            || passageNotes.contains { $0.file.path == path }
    }
}
