import Addressing
import Loading
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
        var report = RecordReport(build: prepared.report)
        guard let pages = prepared.plan?.addressedPages, !report.build.has(options.isStrict ? .warning : .error) else {
            return report
        }
        let addresses = PublishedAddresses(prepared.memory.linked.value, pages: pages)
        let lines = addresses.unrecorded(in: prepared.ledger)
        report.lines = lines.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        if !options.isDryRun { try LedgerFile(root: options.root).append(lines) }
        return report
    }

    /// The addresses that a ledger names and a site no longer answers.
    static func vanished(from ledger: Ledger?, _ site: Site, _ renderer: Renderer?) -> [Diagnostic] {
        guard let ledger, let renderer else { return [] }
        return VanishedAddresses.find(in: ledger, site, pages: renderer.addressedPages)
    }
}

extension Renderer {
    /// The pages whose addresses are meant to last, with the old addresses that redirect: not the further pages of long lists.
    var addressedPages: [String] {
        pages.lazy.filter { $0.number == 1 && $0.subject != .list(.notFound) }.map(\.path.text)
    }
}

/// What was, or would be, recorded.
package struct RecordReport: Sendable {
    /// What was found; its `output` is nil.
    package var build: BuildReport
    /// The lines that were appended; nil where findings stood in the way.
    package var lines: [String]?
}
