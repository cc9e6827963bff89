import Base

/// What an import of a whole site says, sorted by what needs a person.
package struct SiteReport {
    /// The findings of one kind, those that need a person first.
    package struct Group {
        package let topic: ImportFinding.Topic
        package let needsAttention: Bool
        package let findings: [SiteImport.Finding]

        /// The findings that say the same of several texts, together; those of most texts first.
        package var entries: [Entry] {
            var entries: [Entry] = []
            var places: [[String]: Int] = [:]
            for finding in findings {
                let key = [
                    finding.finding.sentence, finding.finding.text.isEmpty ? finding.origin : finding.finding.text,
                ]
                if let place = places[key] {
                    entries[place].origins.append(finding.origin)
                } else {
                    places[key] = entries.count
                    entries.append(Entry(finding: finding.finding, origins: [finding.origin]))
                }
            }
            return entries.enumerated().sorted { one, other in
                (other.element.origins.count, one.offset) < (one.element.origins.count, other.offset)
            }.map(\.element)
        }

        /// The kind in words, such as `unknown shortcode`.
        package var name: String { topic.rawValue.replacing("-", with: " ") }
    }

    /// What is to be said of one or several texts.
    package struct Entry {
        package let finding: ImportFinding
        package fileprivate(set) var origins: [String]

        /// `a.md: dropped: …`, or `a.md and 3 more: dropped: …`.
        package var printed: String {
            let first = origins.first ?? ""
            return finding.printed(fileName: origins.count > 1 ? "\(first) and \(origins.count - 1) more" : first)
        }
    }

    package let groups: [Group]

    /// - Parameter names: What to call texts instead of their origins.
    package init(_ findings: [SiteImport.Finding], calling names: [String: String] = [:]) {
        let findings = findings.map { SiteImport.Finding(origin: names[$0.origin] ?? $0.origin, finding: $0.finding) }
        let byTopic = Dictionary(grouping: findings) { $0.finding.kind }
        groups = ImportFinding.Topic.allCases.compactMap { topic in
            guard let own = byTopic[topic], let first = own.first else { return nil }
            return Group(topic: topic, needsAttention: first.finding.needsAttention, findings: own)
        }
        .sorted { one, other in
            (one.needsAttention ? 0 : 1, one.findings.count) < (other.needsAttention ? 0 : 1, other.findings.count)
        }
    }

    /// How many findings need a person.
    package var open: Int { groups.filter(\.needsAttention).reduce(0) { $0 + $1.findings.count } }

    /// One HTML page with all findings; it loads nothing.
    package func html(title: String, summary: String) -> [UInt8] {
        var out: [UInt8] = []
        ReportPage.begin(title: title, style: PackageResources.import_css, kind: "Import", to: &out)
        Self.element("<h1>", title, "</h1>\n", &out)
        Self.element("<p class=\"meta\">", summary, "</p>\n</header>\n", &out)
        for group in groups { Self.write(group, &out) }
        out.literal("</main>\n</body>\n</html>\n")
        return out
    }

    private static func write(_ group: Group, _ out: inout [UInt8]) {
        element("<section><h2>", group.name, group.needsAttention ? " <span>to look at, " : " <span>", &out)
        element("", "\(group.findings.count)", "</span></h2>\n<ul class=\"open\">\n", &out)
        for entry in group.entries { write(entry, &out) }
        out.literal("</ul></section>\n")
    }

    /// The most texts that are named at once; the others are folded.
    private static let shown = 3

    private static func write(_ entry: Entry, _ out: inout [UInt8]) {
        out.literal("<li>")
        for origin in entry.origins.prefix(shown) { element("<code>", origin, "</code> ", &out) }
        let rest = entry.origins.dropFirst(shown)
        if !rest.isEmpty {
            element("<details><summary>and ", "\(rest.count)", " more</summary> ", &out)
            for origin in rest { element("<code>", origin, "</code> ", &out) }
            out.literal("</details>")
        }
        element("<p>", entry.finding.sentence, "</p>", &out)
        if !entry.finding.text.isEmpty { element("<q>", entry.finding.text, "</q>", &out) }
        out.literal("</li>\n")
    }

    private static func element(_ opening: StaticString, _ text: String, _ closing: StaticString, _ out: inout [UInt8])
    {
        out.literal(opening)
        out.append(escaping: text)
        out.literal(closing)
    }
}
