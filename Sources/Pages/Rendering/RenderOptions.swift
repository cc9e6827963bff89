import Model

/// What a build says of itself on its pages.
package struct RenderOptions: Sendable {
    /// Printed at the foot of every page, where given.
    package var builtOn: Day?
    /// The generator's version, such as `0.1.0`.
    package var version: String
    /// The data that lie beside the pages; nothing where none are made.
    package var data: DataSummary?

    package init(builtOn: Day? = nil, version: String = "", data: DataSummary? = nil) {
        self.builtOn = builtOn
        self.version = version
        self.data = data
    }
}
