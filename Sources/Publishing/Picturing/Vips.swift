import Base

/// libvips, a program that sets text in every script, and makes small copies of pictures.
///
/// It is run without a shell, and with the few variables that it needs to find fonts. What it gets and gives goes through
/// its standard input and output.
struct Vips: Sendable, Equatable {
    static let name = "vips"
    private let path: String
    /// What tells the results of one version from those of another.
    let version: String

    /// Nil if it is not installed, or does not start.
    ///
    /// - Parameter folders: Where to look, as in `PATH`.
    init?(in folders: String?) {
        guard let path = Program.path(of: Self.name, in: folders) else { return nil }
        self.path = path
        guard case .success(let bytes) = Self.run(path, ["--version"]) else { return nil }
        version = String(decoding: bytes, as: UTF8.self).filter { $0 != "\n" }
    }

    /// Why a run gave nothing: the program's own words, or those of the system.
    struct Failure: Error { let reason: String }

    func run(_ arguments: [String], input: [UInt8] = []) -> Result<[UInt8], Failure> {
        Self.run(path, arguments, input: input)
    }

    static func run(_ path: String, _ arguments: [String], input: [UInt8] = []) -> Result<[UInt8], Failure> {
        var program = Program(path, arguments, input: input)
        program.environment = environment
        do throws(Program.Failure) {
            let outcome = try program.start().outcome()
            if outcome.status == 0 { return .success(outcome.output) }
            let reason = outcome.errors.split(separator: "\n").last { $0.contains { $0 != " " } }
            return .failure(Failure(reason: reason.map(String.init) ?? "it ended with status \(outcome.status)"))
        } catch {
            return .failure(Failure(reason: error.reason))
        }
    }

    /// It reads no format whose reader its makers do not trust with files from strangers.
    private static var environment: [String] {
        let kept = [
            "PATH", "HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "FONTCONFIG_FILE",
            "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT",
        ].compactMap { name in System.variable(name).map { "\(name)=\($0)" } }
        return kept + ["VIPS_BLOCK_UNTRUSTED=1"]
    }
}
