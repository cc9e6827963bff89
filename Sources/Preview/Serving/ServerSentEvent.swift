/// A message to a page that is shown, as `text/event-stream` has it (HTML, section 9.2).
enum ServerSentEvent: Equatable {
    /// The page is not what it was.
    case reload
    /// A file that the page may use is not what it was: its path, such as `assets/style.css`.
    case asset(String)
    /// What stands in the way of a build, as HTML.
    case findings(String)
    /// Nothing stands in the way any more.
    case mended
    /// Nothing; finds out who has gone.
    case beat

    /// How long a browser waits before it asks again, in milliseconds.
    private static let retry = 500

    var bytes: [UInt8] {
        switch self {
        case .reload: Self.event("reload", "")
        case .asset(let path): Self.event("asset", path)
        case .findings(let html): Self.event("findings", html)
        case .mended: Self.event("mended", "")
        case .beat: Array("retry: \(Self.retry)\n\n".utf8)
        }
    }

    private static func event(_ name: String, _ data: String) -> [UInt8] {
        let lines = data.split(whereSeparator: \.isNewline)
        let text = lines.isEmpty ? "data:\n" : lines.map { "data: \($0)\n" }.joined()
        return Array("event: \(name)\n\(text)\n".utf8)
    }
}
