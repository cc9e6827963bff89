/// The values of one record, in the order in which its type declares the fields.
package struct Record: Sendable {
    let type: TypeID
    let values: [Value]

    /// Values that are missing at the end count as ``Value/none``.
    package init(_ type: TypeID, _ values: [Value]) {
        self.type = type
        self.values = values
    }
}
