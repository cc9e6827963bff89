extension String {
    /// The text with a hyphen for every space.
    func replacingSpaces() -> String {
        String(map { $0 == " " ? "-" : $0 })
    }
}
