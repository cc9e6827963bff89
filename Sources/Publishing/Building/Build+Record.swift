import Base
import Loading
package import Model

extension Build {
    /// Appends every address that a site's ledger does not have yet; call this once the site is published.
    ///
    /// Drafts have no address, whatever the options say. Findings that would stop a build also stop this.
    package static func record(_ options: BuildOptions) async throws(PublishingFailure) -> RecordReport {
        var options = options
        options.includesDrafts = false
        options.runsPrograms = false
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
        // Pages may show `recordedOn`, which a plain build does not.
        let survey = options.recordedOn == nil ? InputState.Survey(of: options.root, at: time(nil)) : nil
        let inputs = survey.flatMap { InputState(of: $0) }
        let prepared = try await session.prepare()
        return (
            try await prepared.write(options, inputs: inputs, progress: nil), prepared.newAddresses(options)
        )
    }
}

extension Build {
    /// Adds the lines of a target's ledger that a site's own one lacks, as in a fresh clone; a dry run only counts them.
    package static func adopt(ledger: [UInt8]?, _ options: BuildOptions) throws(PublishingFailure) -> Int {
        guard let ledger else { return 0 }
        return try LedgerFile(root: options.root).adopt(ledger, isDryRun: options.isDryRun)
    }
}

/// Addresses of a site that its ledger does not name yet.
package struct NewAddresses: Sendable {
    let file: LedgerFile
    let bytes: [UInt8]
    /// The site's ledger before they are recorded.
    package let ledger: Ledger?

    /// The ledger with them, for a target: without the titles of what is withheld.
    package var whole: [UInt8] {
        let withheld = ledger?.withheld ?? []
        return LedgerMerge.shown(
            LedgerFile.adding(bytes, to: ledger?.file.bytes), withheld: Set(withheld.map(\.address.written)))
    }

    /// The lines for the ledger with one address each, without line ends; not those that say when one was new.
    package var lines: [String] {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { !$0.starts(with: "new ".utf8) }
        return lines.map { String(decoding: $0, as: UTF8.self) }
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
        # Every address that this site has published, one per line: pages with their titles, paragraphs and footnotes with a
        # record of their words. 'dossier publish --record' and 'dossier deploy' append to this file; do not remove lines.
        # You may append:
        #   gone articles/old.html why              nothing replaces it; neither its paragraphs nor its footnotes
        #   gone articles/old.html withheld         the same; the page says neither what it was nor why
        #   moved articles/a.html#p7 to articles/b.html#p9      another paragraph, heading or footnote says it now

        """

    /// Appends those of some whole lines that the ledger lacks: another command may have recorded them meanwhile. If the
    /// process is killed, the file has all of them or none; a file that cannot be read stays as it is.
    func append(_ lines: [UInt8]) throws(PublishingFailure) {
        guard !lines.isEmpty else { return }
        try PublishingFailure.onDisk { () throws(DiskFailure) in
            guard let folder = try OpenFolder.open("\(root)/content") else {
                throw DiskFailure(.write, "\(root)/\(Ledger.path)", code: ENOENT)
            }
            try change(in: folder) { ledger in
                let missing = Self.lines(lines, missingFrom: ledger)
                return missing.isEmpty ? nil : Self.adding(missing, to: ledger)
            }
        }
    }

    /// The lines that are not the last word of a ledger on their address.
    private static func lines(_ lines: [UInt8], missingFrom ledger: [UInt8]?) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        var last: [ArraySlice<UInt8>: ArraySlice<UInt8>] = [:]
        for line in (ledger ?? []).split(separator: newline) { last[address(in: line)] = line }
        return lines.split(separator: newline).filter { last[address(in: $0)] != $0 }.flatMap { $0 + [newline] }
    }

    private static func address(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
        let isNews = words.count > 1 && (words[0].elementsEqual("gone".utf8) || words[0].elementsEqual("moved".utf8))
        return words.isEmpty ? line : words[isNews ? 1 : 0]
    }

    /// A ledger with further lines; a new one explains itself first.
    static func adding(_ lines: [UInt8], to ledger: [UInt8]?) -> [UInt8] {
        var bytes = ledger ?? Array(Self.preface.utf8)
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        return bytes + lines
    }

    /// Adds what the ledger of a target has and this one lacks.
    ///
    /// - Returns: How many lines that were.
    func adopt(_ target: [UInt8], isDryRun: Bool) throws(PublishingFailure) -> Int {
        try PublishingFailure.onDisk { () throws(DiskFailure) in
            guard let folder = try OpenFolder.open("\(root)/content") else { return 0 }
            var missing = 0
            try change(in: folder) { ledger in
                let merged = LedgerMerge(target: target, local: ledger)
                missing = merged.missing
                return missing > 0 && !isDryRun ? merged.bytes : nil
            }
            return missing
        }
    }

    /// Replaces the ledger by what is made of it, while no other command does; nil leaves it as it is.
    private func change(in folder: OpenFolder, _ make: ([UInt8]?) -> [UInt8]?) throws(DiskFailure) {
        // The lock is held as long as the folder is open.
        defer { withExtendedLifetime(folder) {} }
        guard try folder.tryLock() else {
            let reason = "another command is recording addresses; try again when it is done"
            throw DiskFailure(.lock, "\(root)/\(Ledger.path)", reason: reason)
        }
        let name = String(Ledger.path.dropFirst("content/".count))
        guard let bytes = make(try folder.bytes(name)) else { return }
        let permissions = try folder.entry(name)?.permissions ?? 0o644
        try folder.save(name, bytes, permissions: permissions, isLasting: true)
    }
}
