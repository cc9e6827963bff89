import Exports
import Model
import Rendering

extension Build {
    /// Appends to the ledger of a site every address that it does not name yet; to be called once the site is published.
    ///
    /// Drafts have no address, whatever the options say. Findings that would stop a build stop this, too.
    package static func record(_ options: BuildOptions) async throws(PublishingFailure) -> RecordReport {
        var options = options
        options.includesDrafts = false
        let prepared = try await prepare(options)
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
        let prepared = try await prepare(options)
        return (try await write(prepared, options, progress: nil), prepared.newAddresses(options))
    }
}

extension Build.Prepared {
    /// What the ledger does not say yet; nil where findings stand in the way of a build.
    fileprivate func newAddresses(_ options: BuildOptions) -> NewAddresses? {
        guard let plan, !report.has(options.isStrict ? .warning : .error) else { return nil }
        let addresses = PublishedAddresses(memory.linked.value, pages: plan.renderer.addressedPages)
        return NewAddresses(file: LedgerFile(root: options.root), bytes: addresses.unrecorded(in: ledger))
    }
}

extension Renderer {
    /// The pages whose addresses are meant to last, with the old addresses that redirect: not the further pages of long lists.
    var addressedPages: [String] {
        pages.lazy.filter { $0.number == 1 && $0.subject != .list(.notFound) }.map(\.path.text)
    }
}

/// Addresses of a site that its ledger does not name yet.
package struct NewAddresses: Sendable {
    fileprivate let file: LedgerFile
    fileprivate let bytes: [UInt8]

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
