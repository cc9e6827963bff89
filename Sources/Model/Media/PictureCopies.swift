/// Small copies of the site's pictures, by the addresses of the pictures themselves.
package struct PictureCopies: Sendable, Equatable {
    /// A copy of a picture, in WebP.
    package struct Copy: Sendable, Hashable {
        /// From the site's root.
        package let path: String
        /// In pixels.
        package let width: Int

        package init(path: String, width: Int) { (self.path, self.width) = (path, width) }
    }

    private let copies: [String: [Copy]]

    package init(_ copies: [String: [Copy]] = [:]) { self.copies = copies }

    /// The copies of the picture at an address of the site, the narrowest first.
    package subscript(address: String) -> [Copy] { copies[file: address] ?? [] }
}
