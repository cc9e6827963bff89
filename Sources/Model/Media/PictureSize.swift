/// How large a picture is drawn before any style is applied, in CSS pixels, turned as its file says.
package struct PictureSize: Sendable, Hashable {
    package var width: Int
    package var height: Int

    /// The largest side that a page may give.
    package static let largest = 1_000_000

    /// Returns `nil` if either side is no length that a page may give.
    package init?(width: Int, height: Int) {
        guard 1...Self.largest ~= width, 1...Self.largest ~= height else { return nil }
        (self.width, self.height) = (width, height)
    }

    /// The size after a quarter turn.
    package var turned: PictureSize {
        var turned = self
        swap(&turned.width, &turned.height)
        return turned
    }
}

/// The sizes of the site's pictures, by the addresses at which pages show them.
package struct PictureSizes: Sendable, Equatable {
    private let sizes: [String: PictureSize]

    package init(_ sizes: [String: PictureSize] = [:]) { self.sizes = sizes }

    /// The size of the picture at an address of the site, whatever its query and fragment.
    package subscript(address: String) -> PictureSize? {
        guard !sizes.isEmpty else { return nil }
        return sizes[address] ?? sizes[String(address.prefix { $0 != "?" && $0 != "#" })]
    }
}
