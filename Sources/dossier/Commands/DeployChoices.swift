import ArgumentParser
import Publishing
import Model

/// How a site is deployed; what is not said here, `deploy:` in site.yaml may say.
struct DeployChoices: ParsableArguments {
    @Option(help: "How many releases stay at the target, at least 2. (default: 5)")
    var keep: Int?

    @Option(
        help: "How many pages may go at once, as 50 or 10%. (default: a tenth, but 5 of a small site and at most 50)")
    var maxDelete: String?

    @Flag(help: "Put the pages right into the target, without releases.")
    var plain = false

    @Flag(name: .customLong("no-compress"), help: "Make no .gz and .br files beside pages and other text.")
    var noCompress = false

    @Option(help: "Where the host listens for ssh. (default: what ssh's configuration says)")
    var sshPort: Int?

    @Option(help: "A configuration file for ssh in place of the user's own.")
    var sshConfig: String?

    @Flag(help: "Take away the lock of a deploy that did not end.")
    var unlock = false

    func validate() throws {
        try check(keep, "--keep", in: DeploySettings.keeps)
        try check(sshPort, "--ssh-port", in: DeploySettings.ports)
        if let maxDelete, DeletionCap(maxDelete) == nil {
            throw ValidationError("--max-delete takes a number of pages such as 50, or a share such as 10%")
        }
        if let sshConfig, sshConfig.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x27 }) {
            throw ValidationError("--ssh-config takes a path without quotes")
        }
    }

    private func check(_ number: Int?, _ name: String, in range: ClosedRange<Int>) throws {
        guard let number, !range.contains(number) else { return }
        throw ValidationError("\(name) takes a number from \(range.lowerBound) to \(range.upperBound)")
    }

    func options(to address: DeployAddress, _ settings: DeploySettings) -> DeployOptions {
        var options = DeployOptions(to: address)
        options.keep = keep ?? settings.keep ?? options.keep
        options.maxDelete = maxDelete.flatMap { DeletionCap($0) } ?? settings.maxDelete
        options.isPlain = plain || settings.isPlain
        options.compresses = !noCompress && settings.compresses
        options.port = sshPort ?? settings.port
        options.sshConfiguration = sshConfig
        options.breaksLock = unlock
        return options
    }
}
