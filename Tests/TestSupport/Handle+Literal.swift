public import Base

/// Tests name an entry by its place: `site.articles[0]`.
extension Handle: ExpressibleByIntegerLiteral {
    public init(integerLiteral place: Int) { self.init(place) }
}
