import Model

extension Build {
    /// Appends to the ledger of a site every address that it does not name yet; to be called once the site is published.
    ///
    /// Drafts have no address, whatever the options say. Findings that would stop a build stop this, too.
    package static func record(_ options: BuildOptions) async throws(PublishingFailure) -> RecordReport {
        var options = options
        options.includesDrafts = false
        var session = Session(options)
        let prepared = try await session.prepare()
        let addresses = prepared.newAddresses(options)
        if !options.isDryRun { try addresses?.record() }
        return RecordReport(build: prepared.report, lines: addresses?.lines)
    }

    /// Builds a site that is to be published, without drafts, and tells which of its addresses are to be recorded then; nil
    /// where findings stopped the build.
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

    /// The lines that say so, without their ends.
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
    /// The lines that were appended; nil where findings stood in the way.
    package var lines: [String]?
}
