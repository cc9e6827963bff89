import Base

/// What an import of a whole site says, sorted by what needs a person.
package struct SiteReport {
    /// The findings of one kind, those that need a person first.
    package struct Group {
        package let topic: ImportFinding.Topic
        package let needsAttention: Bool
        package let findings: [SiteImport.Finding]

        /// The kind in words, such as `unknown shortcode`.
        package var name: String { topic.rawValue.replacing("-", with: " ") }
    }

    package let groups: [Group]

    package init(_ findings: [SiteImport.Finding]) {
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
        for finding in group.findings {
            element("<li><code>", finding.origin, "</code> <p>", &out)
            element("", finding.finding.sentence, "</p>", &out)
            if !finding.finding.text.isEmpty { element("<q>", finding.finding.text, "</q>", &out) }
            out.literal("</li>\n")
        }
        out.literal("</ul></section>\n")
    }

    private static func element(_ opening: StaticString, _ text: String, _ closing: StaticString, _ out: inout [UInt8])
    {
        out.literal(opening)
        out.append(escaping: text)
        out.literal(closing)
    }
}
