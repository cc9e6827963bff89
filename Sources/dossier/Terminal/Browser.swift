import Base

/// The person's own browser.
enum Browser {
    #if canImport(Darwin)
        private static let program = "open"
    #else
        private static let program = "xdg-open"
    #endif

    /// Opens an address; false if there is no program to do it.
    static func open(_ address: String) -> Bool { (try? Program(program, [address]).startSilently()) != nil }
}
