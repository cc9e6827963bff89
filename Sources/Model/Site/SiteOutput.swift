/// Files of the output that are made of a whole site beside its pages, as its feeds are.
///
/// Each is made on its own, on any thread and in any order, when it is written or asked for in the preview; maybe never.
package protocol SiteOutput: Sendable {
    /// From the output folder, in a fixed order; cheap to list, as nothing is made for it.
    var paths: [String] { get }

    /// Appends the bytes of a file.
    ///
    /// - Parameter place: Its place in `paths`.
    func append(fileAt place: Int, to bytes: inout [UInt8])
}
