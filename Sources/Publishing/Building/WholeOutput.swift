/// Every file that a build would write, each made when it is asked for and kept by nobody.
package struct WholeOutput: Sendable {
    private let plan: OutputPlan

    /// - Parameter plan: One for writing.
    init(_ plan: OutputPlan) { self.plan = plan }

    /// Every path, in a fixed order.
    package var paths: [String] { plan.files.map(\.path) }

    /// The file that the one at a place in `paths` is a copy of; nil where it is made.
    package func source(ofFileAt place: Int) -> String? { plan.files[place].source }

    /// Appends the bytes of the file at a place in `paths`.
    package func append(fileAt place: Int, to bytes: inout [UInt8]) throws(PublishingFailure) {
        try plan.append(plan.files[place], to: &bytes)
    }
}
