#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Publishing

/// The terminal or pipe that the command prints to.
struct Console: Sendable {
    let isQuiet: Bool
    let isVerbose: Bool
    let usesColor: Bool
    /// Whether standard error is a terminal, where a progress line and excerpts help.
    let isTerminal: Bool
    /// Whether what goes to standard output is coloured.
    let colorsOutput: Bool

    init(_ options: PrintOptions) {
        isQuiet = options.quiet
        isVerbose = options.verbose
        isTerminal = isatty(STDERR_FILENO) == 1
        usesColor = Self.colors(STDERR_FILENO, options.color)
        colorsOutput = Self.colors(STDOUT_FILENO, options.color)
    }

    private static func colors(_ file: Int32, _ color: PrintOptions.Color) -> Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: isatty(file) == 1 && getenv("NO_COLOR") == nil && !isDumb
        }
    }

    private static var isDumb: Bool { getenv("TERM").map { String(cString: $0) == "dumb" } ?? true }

    /// To standard output: results, for people and programs.
    func print(_ text: String) { Self.write(text + "\n", to: STDOUT_FILENO) }

    /// To standard output, without a line end of its own.
    func printRaw(_ bytes: [UInt8]) { Self.write(bytes, to: STDOUT_FILENO) }

    /// To standard error: what is said about the work.
    func say(_ text: String) { Self.write(text + "\n", to: STDERR_FILENO) }

    func error(_ text: String) { say(paint("error:", .red) + " " + text) }

    /// A line that the next one overwrites.
    func progress(_ text: String) { Self.write("\r\u{1B}[K" + text, to: STDERR_FILENO) }

    /// The colours in use.
    enum Paint: String { case red = "31;1", yellow = "33;1", cyan = "36", green = "32", dim = "2", bold = "1" }

    /// For standard error.
    func paint(_ text: String, _ paint: Paint) -> String { usesColor ? Self.painted(text, paint) : text }

    /// For standard output.
    func paintOutput(_ text: String, _ paint: Paint) -> String { colorsOutput ? Self.painted(text, paint) : text }

    private static func painted(_ text: String, _ paint: Paint) -> String {
        "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m"
    }

    private static func write(_ text: String, to file: Int32) { write(Array(text.utf8), to: file) }

    /// What cannot be printed is lost: there is nobody left to tell.
    private static func write(_ bytes: [UInt8], to file: Int32) { _ = FileWriting.write(bytes, to: file) }
}
