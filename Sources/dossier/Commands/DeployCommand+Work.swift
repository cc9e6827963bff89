import Base
import ArgumentParser
import Dispatch
import Model
import Publishing

extension DeployCommand {
    /// Deploys, and reports what was done. Ctrl-C ends it, and visitors keep the old release.
    func deploy(
        _ options: DeployOptions, _ settings: Settings, _ console: Console,
        _ work: @escaping @Sendable (Deployment) throws(DeployFailure) -> DeployReport
    ) async throws {
        let (dryRun, target) = (dryRun, options.address.text)
        try await StopSignal.run { [self] in
            let report = try await Self.run(options, console, tell: Self.tell(console, isDryRun: dryRun), work)
            try write(report.changed, settings, console)
            console.note(report.summary(at: target, isDryRun: dryRun))
        }
    }

    /// Writes the addresses that changed: with and without `.html` or `index.html`, where the host answers both.
    func write(_ paths: [String], _ settings: Settings, _ console: Console) throws {
        guard let changed, !dryRun else { return }
        var bytes: [UInt8] = []
        for path in paths {
            for address in settings.addressForm.addresses(of: path) {
                bytes += (settings.baseURL?.text ?? "/").utf8
                bytes.append(address: String(address))
                bytes.append(0x0A)
            }
        }
        guard case .written = NewFile(path: changed).write(bytes, overwrites: true) else {
            throw ExitStatus.of(DeployFailure.cannotWrite("cannot write \(changed)"), console)
        }
    }

    func printReleases(_ options: DeployOptions, _ console: Console) async throws {
        try await StopSignal.run {
            let releases = try await Self.run(options, console, tell: { _ in }) { deployment throws(DeployFailure) in
                try deployment.list()
            }
            for release in releases { console.print("\(release.name)\(release.isCurrent ? " current" : "")") }
        }
    }

    /// Works on a separate thread, because programs and disks make it wait.
    static func run<Value: Sendable>(
        _ options: DeployOptions, _ console: Console, tell: @escaping Deployment.Tell,
        _ work: @escaping @Sendable (Deployment) throws(DeployFailure) -> Value
    ) async throws -> Value {
        let programs = Programs()
        let deployment = Deployment(options, programs: programs, tell: tell)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    continuation.resume(returning: Result { () throws(DeployFailure) in try work(deployment) })
                }
            }
        } onCancel: {
            programs.stop()
        }
        switch result {
        case .success(let value): return value
        case .failure(let failure): throw ExitStatus.of(failure, console)
        }
    }

    private static func tell(_ console: Console, isDryRun: Bool) -> Deployment.Tell {
        { step in
            switch step {
            case .note(let text): console.note(text)
            case .step(let text): if isDryRun || console.isVerbose { console.print((isDryRun ? "would " : "") + text) }
            case .page(let text): if isDryRun || console.isVerbose { console.print("  " + text) }
            case .detail(let text): if console.isVerbose { console.print("  " + text) }
            }
        }
    }
}

extension DeployReport {
    /// The last line of a deploy.
    fileprivate func summary(at target: String, isDryRun: Bool) -> String {
        if isUpToDate { return "\(target) already shows this\(release.map { ", as \($0)" } ?? "")" }
        let release = release.map { ", release \($0)" } ?? ""
        if sent + gone == 0 { return "\(target)\(release)\(isDryRun ? " would be shown" : " is shown again")" }
        return
            "\(target)\(release): \(sent) files \(isDryRun ? "would be sent" : "sent"), \(gone) removed, \(kept) kept"
    }
}

extension ExitStatus {
    /// Reports why a deploy failed, and returns the exit status.
    static func of(_ failure: DeployFailure, _ console: Console) -> ExitCode {
        console.error(lines: failure.message)
        return switch failure {
        case .refused: findings
        case .locked: busy
        case .unavailable: unavailable
        case .unreadable: inputMissing
        case .cannotWrite, .full: cannotWrite
        case .interrupted: interrupted
        }
    }
}

/// How a site is deployed; `deploy:` in site.yaml has the defaults.
struct DeployChoices: ParsableArguments {
    @Option(help: "The number of releases to keep, at least 2. (default: 5)")
    var keep: Int?

    @Option(
        help:
            "The most pages that one deploy may remove, such as 50 or 10%. (default: 10%, but at least 5 and at most 50)"
    )
    var maxDelete: String?

    @Flag(
        help:
            "Write pages directly into the target, without releases, for a host without symbolic links. Removes files last."
    )
    var plain = false

    @Flag(name: .customLong("no-compress"), help: "Do not add compressed copies (.gz, .br) of pages and other text.")
    var noCompress = false

    @Option(help: "The ssh port of the server. (default: from ssh's configuration)")
    var sshPort: Int?

    @Option(help: "The configuration file of ssh. (default: ssh's own)")
    var sshConfig: String?

    @Option(help: "The service of a bucket, such as https://s3.example.org. (default: from the AWS settings)")
    var endpoint: String?

    @Option(help: "The region of a bucket. (default: from the AWS settings, or us-east-1)")
    var region: String?

    @Flag(help: "Read every file again, here and at a folder, instead of those that have changed and a sample.")
    var verify = false

    @Flag(help: "Remove the lock of a deploy that did not finish.")
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
        if let endpoint, !DeploySettings.isEndpoint(endpoint) {
            throw ValidationError("--endpoint takes the address of a service, such as https://s3.example.org")
        }
        if let region, !DeploySettings.isRegion(region) {
            throw ValidationError("--region takes a name such as eu-central-1")
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
        // A bucket has no links to switch, and cannot choose between a page and its compressed copies.
        options.isPlain = plain || settings.isPlain || address.bucket != nil
        options.compresses = !noCompress && settings.compresses && address.bucket == nil
        options.endpoint = endpoint ?? settings.endpoint
        options.region = region ?? settings.region
        options.verifies = verify
        options.port = sshPort ?? settings.port
        options.sshConfiguration = sshConfig
        options.breaksLock = unlock
        return options
    }
}
