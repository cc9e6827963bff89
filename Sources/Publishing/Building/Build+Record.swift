import Base
import Model

extension Build {
    /// Appends every address that a site's ledger does not have yet; call this once the site is published.
    ///
    /// Drafts have no address, whatever the options say. Findings that would stop a build also stop this.
    package static func record(_ options: BuildOptions) async throws(PublishingFailure) -> RecordReport {
        var options = options
        options.includesDrafts = false
        var session = Session(options)
        let prepared = try await session.prepare()
        let addresses = prepared.newAddresses(options)
        if !options.isDryRun { try addresses?.record() }
        return RecordReport(build: prepared.report, lines: addresses?.lines)
    }

    /// Builds a site for publication, without drafts, and returns the addresses to record afterwards; nil if findings
    /// stopped the build.
    package static func runForPublishing(
        _ options: BuildOptions
    ) async throws(PublishingFailure) -> (report: BuildReport, addresses: NewAddresses?) {
        var options = options
        options.includesDrafts = false
        var session = Session(options)
        let prepared = try await session.prepare()
        return (try await prepared.write(options, progress: nil), prepared.newAddresses(options))
    }
}

/// Addresses of a site that its ledger does not name yet.
package struct NewAddresses: Sendable {
    let file: LedgerFile
    let bytes: [UInt8]

    /// The lines for the ledger, without line ends.
    package var lines: [String] {
        bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Appends them to the ledger.
    package func record() throws(PublishingFailure) { try file.append(bytes) }
}

/// What was, or would be, recorded.
package struct RecordReport: Sendable {
    /// What was found; its `output` is nil.
    package var build: BuildReport
    /// The lines that were appended; nil if findings prevented it.
    package var lines: [String]?
}

/// The ledger of published addresses on the disk.
struct LedgerFile: Sendable {
    let root: String

    private static let preface = """
        # Every address that this site has published, one per line, each paragraph with a record of its words. 'dossier publish
        # --record' and 'dossier deploy' append to this file; do not remove lines. You may append:
        #   gone articles/old.html why           nothing replaces it
        #   moved articles/a.html#p7 to articles/a.html#p9   another paragraph says it now

        """

    /// Appends whole lines. If the process is killed, the file has all of them or none; a file that cannot be read
    /// stays as it is.
    func append(_ lines: [UInt8]) throws(PublishingFailure) {
        guard !lines.isEmpty else { return }
        try PublishingFailure.onDisk { () throws(DiskFailure) in
            let name = String(Ledger.path.dropFirst("content/".count))
            guard let folder = try OpenFolder.open("\(root)/content") else {
                throw DiskFailure(.write, "\(root)/\(Ledger.path)", code: ENOENT)
            }
            var bytes = try folder.bytes(name) ?? Array(Self.preface.utf8)
            if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
            let permissions = try folder.entry(name)?.permissions ?? 0o644
            // Written next to the file, under a name that no build reads.
            try folder.replace(
                name, with: bytes + lines, by: ".\(name).\(getpid())", permissions: permissions, isLasting: true)
        }
    }
}
