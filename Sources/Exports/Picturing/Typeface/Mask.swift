/// How much of each pixel a shape covers, from 0 to 255, row by row.
struct Mask: Sendable, Equatable {
    /// Of the pixel at the top left, from the origin of the shape; y grows downwards.
    var left: Int
    var top: Int
    var width: Int
    var height: Int
    var coverage: [UInt8]

    static let empty = Mask(left: 0, top: 0, width: 0, height: 0, coverage: [])
}
