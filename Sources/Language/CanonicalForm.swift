// Foundation's own functions would bring ICU with them, which is a third of the program.
#if canImport(Darwin)
    import Foundation
#else
    @_spi(_Unicode) import Swift
#endif

extension String {
    /// The text with each letter and its marks taken apart (Unicode's normalization form D).
    package var decomposed: String {
        #if canImport(Darwin)
            decomposedStringWithCanonicalMapping
        #else
            String(String.UnicodeScalarView(_nfd))
        #endif
    }

    /// The text with each letter and its marks put together (Unicode's normalization form C).
    package var composed: String {
        #if canImport(Darwin)
            precomposedStringWithCanonicalMapping
        #else
            String(String.UnicodeScalarView(_nfc))
        #endif
    }
}
