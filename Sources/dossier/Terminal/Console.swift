import Base
import Model
import Publishing
import Synchronization

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

    /// For what a command says before its options are known.
    init() {
        (isQuiet, isVerbose) = (false, false)
        isTerminal = isatty(STDERR_FILENO) == 1
        usesColor = Self.colors(STDERR_FILENO, .auto)
        colorsOutput = Self.colors(STDOUT_FILENO, .auto)
    }

    private static func colors(_ file: Int32, _ color: PrintOptions.Color) -> Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: isatty(file) == 1 && System.variable("NO_COLOR") == nil && !isDumb
        }
    }

    private static var isDumb: Bool { System.variable("TERM").map { $0 == "dumb" } ?? true }

    /// To standard output: one line of results, for people and programs.
    func print(_ line: String) { Self.write(Self.shown(line) + "\n", to: STDOUT_FILENO) }

    /// To standard output: several lines.
    func print(lines: String) { Self.write(Self.shown(lines: lines) + "\n", to: STDOUT_FILENO) }

    /// To standard output: invisible characters are written as JSON escapes, so that programs read the exact text.
    func print(_ json: JSON) {
        let text = json.printed.replacingUnseen(keeping: ["\n"]) { scalar in
            String(scalar).utf16.map { "\\u" + String(0x10000 + Int($0), radix: 16).dropFirst() }.joined()
        }
        Self.write(text + "\n", to: STDOUT_FILENO)
    }

    /// To standard output: a command to a build server, already escaped by the caller.
    func print(command: String) { Self.write(command + "\n", to: STDOUT_FILENO) }

    /// To standard output, without a line end of its own.
    func printRaw(_ bytes: [UInt8]) { Self.write(bytes, to: STDOUT_FILENO) }

    /// To standard error: one line about the work.
    func say(_ line: String) { Self.write(Self.shown(line) + "\n", to: STDERR_FILENO) }

    /// The same, unless only findings are wanted.
    func note(_ line: String) { if !isQuiet { say(line) } }

    func error(_ line: String) { say(paint("error:", .red) + " " + line) }

    /// A message that may have several lines.
    func error(lines: String) {
        Self.write(Self.shown(lines: paint("error:", .red) + " " + lines) + "\n", to: STDERR_FILENO)
    }

    /// A line that the next one overwrites.
    func progress(_ text: String) { Self.write("\r\u{1B}[K" + Self.shown(text), to: STDERR_FILENO) }

    /// The colours in use.
    enum Paint: String, CaseIterable {
        case red = "31;1", yellow = "33;1", cyan = "36", green = "32", dim = "2", bold = "1"
    }

    /// For standard error.
    func paint(_ text: String, _ paint: Paint) -> String { usesColor ? Self.painted(text, paint) : text }

    /// For standard output.
    func paintOutput(_ text: String, _ paint: Paint) -> String { colorsOutput ? Self.painted(text, paint) : text }

    /// Until a line is written, NUL marks colours. No file name or text can contain NUL, so none can add a colour, or
    /// anything else, of its own.
    private static func painted(_ text: String, _ paint: Paint) -> String {
        "\u{0}[\(paint.rawValue)m\(text)\u{0}[0m"
    }

    private static let colors = Paint.allCases.map { "[\($0.rawValue)m" } + ["[0m"]

    /// A line as it is written: nothing in it but our own colours moves a cursor or ends the line.
    private static func shown(_ line: String) -> String {
        let parts = line.visible(keeping: ["\t", "\u{0}"]).split(separator: "\u{0}", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return parts.first.map(String.init) ?? "" }
        return parts.dropFirst().reduce(String(parts[0])) { text, part in
            text + (colors.contains(where: part.hasPrefix) ? "\u{1B}" : ("\u{0}" as Unicode.Scalar).escaped) + part
        }
    }

    private static func shown(lines: String) -> String {
        lines.split(separator: "\n", omittingEmptySubsequences: false).map { shown(String($0)) }.joined(separator: "\n")
    }

    private static func write(_ text: String, to file: Int32) { write(Array(text.utf8), to: file) }

    /// What cannot be printed is lost: it cannot be reported anywhere.
    private static func write(_ bytes: [UInt8], to file: Int32) {
        _ = FileWriting.write(bytes, to: FileWriting.File(descriptor: file, path: ""))
    }
}

/// A line on a terminal that counts written files, from half a second on; nothing on a pipe.
final class ProgressLine: Sendable {
    private let console: Console
    private let start = ContinuousClock.now
    /// The tenth of a second at which the line was last drawn; zero if it never was.
    private let lastTenth = Mutex(0)

    init(_ console: Console) { self.console = console }

    func show(done: Int, of total: Int) {
        guard console.isTerminal, !console.isQuiet else { return }
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        let tenth = Int(seconds) * 10 + Int(attoseconds / 100_000_000_000_000_000)
        let isDue = lastTenth.withLock { last in
            guard tenth >= 5, tenth > last else { return false }
            last = tenth
            return true
        }
        if isDue { console.progress("\(Quantity.grouped(done)) of \(Quantity.grouped(total)) files") }
    }

    func clear() {
        if lastTenth.withLock({ $0 }) > 0 { console.progress("") }
    }
}
