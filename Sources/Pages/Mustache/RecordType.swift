/// A kind of record: its name and its fields in order.
package struct RecordType: Sendable, Equatable {
    package let name: String
    /// One sentence for the people who write templates.
    package let summary: String
    package var fields: [Field]
}
