import Model

/// What a mapping of the editor's may hold: its keys, the kind of each value, and a line of documentation.
///
/// It is the one description of them: `FieldReader` takes every other key for a mistake, and the JSON Schemas that complete
/// keys in a text editor are printed from it. A key that is read and not described here is unknown; a test tries each that is
/// described.
package struct RecordShape: Sendable {
    /// What a value is. Whatever the kind, the reader is handed text.
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

    /// A word for such a mapping, such as `relation`; each shape has its own.
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
