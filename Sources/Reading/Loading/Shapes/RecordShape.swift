import Model

/// What a mapping in a content file may contain: its keys, the kind of each value, and a line of documentation.
///
/// This is the only description of them: `FieldReader` reports every other key, and the JSON Schemas with which a text
/// editor completes keys are printed from it. A key that is read but not described here is unknown; a test tries every
/// described key.
package struct RecordShape: Sendable {
    /// The kind of a value; for every kind, the reader gets text.
    package indirect enum Value: Sendable {
        case text, date
        /// A day, or a day and a time with its zone.
        case publicationTime
        case webAddress, siteAddress, language, flag, wholeNumber
        /// `31`, `26-31` or `almost 100`.
        case quantity
        /// Degrees.
        case decimal(ClosedRange<Double>)
        case slug, id
        /// `article/label`.
        case footnote
        case choice([String])
        /// A rule that may be silenced.
        case silenceableRule
        /// `{rule-id: level}`.
        case ruleLevels
        case record(RecordShape)
        /// A text, or a mapping that says more.
        case either(Value, RecordShape)
        /// A list; one value counts as a list of one.
        case list(Value)
        /// A mapping whose keys are the editor's own.
        case entries(Value)
    }

    /// One key.
    package struct Field: Sendable {
        package let key: String
        package let value: Value
        package let summary: String
        package let isRequired: Bool

        static func key(_ key: String, _ value: Value, _ summary: String) -> Field {
            Field(key: key, value: value, summary: summary, isRequired: false)
        }

        static func required(_ key: String, _ value: Value, _ summary: String) -> Field {
            Field(key: key, value: value, summary: summary, isRequired: true)
        }
    }

    /// The mapping's name, such as `relation`; no other shape has it.
    package let name: String
    package let summary: String
    package let fields: [Field]

    init(_ name: String, _ summary: String, _ fields: [Field]) {
        self.name = name
        self.summary = summary
        self.fields = fields
    }

    func holds(_ key: String) -> Bool { fields.contains { $0.key == key } }
}

extension RecordShape.Value {
    /// One of an enumeration's raw values.
    static func choice<Choice: CaseIterable & RawRepresentable<String>>(of type: Choice.Type) -> Self {
        .choice(type.allCases.map(\.rawValue))
    }
}

/// The shape of `site.yaml`, and of the rules in it.
extension RecordShape {
    package static let settings = RecordShape(
        "site", "The site as a whole: content/site.yaml.",
        [
            .required("title", .text, "The name of the site."),
            .key("tagline", .text, "A line under the title."),
            .key("description", .text, "What the site is about, for search engines and feeds."),
            .key("base_url", .siteAddress, "Where the site is published, for canonical links and feeds."),
            .key("language", .language, "The language of the site; by default, en."),
            .key("publisher", .text, "Who publishes it."),
            .key("licence", .text, "The licence of the texts, such as CC BY 4.0."),
            .key(
                "citation_styles", .list(.choice(of: CitationStyle.self)),
                "How works are cited: footnotes that [@key] makes use the first, and articles offer each."),
            .key(
                "host", .list(.choice(of: Host.self)),
                "Where the site is published; redirects and headers are written in the form that this host reads."),
            .key(
                "mentions", .choice(of: SiteMentions.self),
                "auto links a surname or acronym once a text has given the full name; full links full names only."),
            .key("unlinked", .list(.text), "Names not to link in any text."),
            .key(
                "outputs", .list(.choice(of: OutputChoice.self)),
                "The files to make, other than pages: minimal, default, full, or a list of groups."),
            .key(
                "leave_out", .list(.choice(of: OutputGroup.self)),
                "Files to leave out of those, other than pages."),
            .key("theme", .record(theme), "How the site looks: colours, type, logo, navigation."),
            .key("pictures", .record(pictures), "How pictures are made, and whose they are."),
            .key("allow", .record(allowedHosts), "Hosts from which templates may load something; texts never can."),
            .key("deploy", .record(deploy), "Where and how 'dossier deploy' publishes the site."),
            .key(
                "rules", .ruleLevels, "Levels of rules: error stops the build, warning does not, off reports nothing."),
            .key(
                "silenced", .list(.record(silenceElsewhere)),
                "Findings to accept in files without front matter, each with a reason."),
        ])

    static let deploy = RecordShape(
        "deploy", "Where and how 'dossier deploy' publishes the site.",
        [
            .key("to", .text, "A folder such as /srv/www/site, user@host:/srv/site, or s3://bucket/prefix."),
            .key("keep", .wholeNumber, "How many releases to keep at the target; by default, 5."),
            .key("port", .wholeNumber, "The ssh port of the host; by default, 22."),
            .key("max_delete", .text, "How many pages one deploy may remove: 50, or 10%."),
            .key("plain", .flag, "Whether to write pages directly into the target, without releases."),
            .key("compress", .flag, "Whether to make .gz and .br files; by default, true."),
            .key("endpoint", .text, "The service of a bucket, if it is not Amazon's: https://s3.example.org."),
            .key("region", .text, "The region of a bucket; by default, from the AWS settings, or us-east-1."),
        ])

    static let silence = RecordShape("silence", "Findings of one rule to accept.", silenceFields)

    static let silenceElsewhere = RecordShape(
        "silence-elsewhere", "Findings of one rule to accept, in a file or folder.",
        [
            .key("path", .text, "The file or folder, from the site's root, such as templates/actor.mustache.")
        ] + silenceFields)

    private static let silenceFields: [Field] = [
        .required("rule", .silenceableRule, "The id in brackets after the finding."),
        .key("quote", .text, "Words of the line or paragraph; without them, the whole file."),
        .required("reason", .text, "Why the finding is acceptable."),
    ]
}
