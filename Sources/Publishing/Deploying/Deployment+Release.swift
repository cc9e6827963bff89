import Base
import Model

extension Deployment {
    /// Makes a new release next to the others, and publishes it once it is complete.
    func release(
        _ site: SiteOutputFiles, _ plan: DeployPlan, over survey: Survey, at seconds: Int
    ) throws(DeployFailure) -> DeployReport {
        let before = survey.current
        guard !options.isDryRun else {
            tell(
                .step(
                    "check every file, and switch '\(TargetNames.current)' from \(before?.text ?? "nothing") to the new release"
                ))
            describePruning(survey, new: nil)
            return DeployReport(
                sent: plan.sent.count + plan.compressed.count, kept: plan.kept.count, gone: plan.gone.count)
        }
        // The leftovers of interrupted deploys take space that this one may need.
        if !survey.unfinished.isEmpty { try target.remove([], unfinished: survey.unfinished) }
        var report = DeployReport(kept: plan.kept.count, gone: plan.gone.count)
        try staged(site, plan) { (staging, compressed) throws(DeployFailure) in
            let manifest = Manifest(plan.sent + plan.kept + compressed)
            let name = try name(manifest, after: survey.releases.last, at: seconds)
            let sent = plan.sent + compressed
            try checkSpace(for: sent)
            try removingWhatFails(name, sent) { () throws(DeployFailure) in
                try target.begin(name, with: plan.kept.map(\.path) + plan.carried, of: before)
                try programs.checkStop()
                try target.send(sent.map(\.path), from: staging.root, to: name, basis: before)
                tell(.step("check every file of \(name)"))
                try check(try target.begun(name), manifest, of: name, carried: plan.carried)
                try programs.checkStop()
                try target.finish(name, manifest)
            }
            tell(.step("switch '\(TargetNames.current)' from \(before?.text ?? "nothing") to \(name)"))
            try keepLedger(of: site)
            try target.show(name)
            (report.release, report.sent) = (name, sent.count)
        }
        if let new = report.release { prune(survey, new: new) }
        return report
    }

    /// Makes a release; if that fails, removes what it wrote.
    private func removingWhatFails(
        _ name: ReleaseName, _ sent: [ReleaseFile], _ work: () throws(DeployFailure) -> Void
    ) throws(DeployFailure) {
        do throws(DeployFailure) { try work() } catch {
            do throws(DeployFailure) { try target.remove([], unfinished: [name]) } catch {
                tell(
                    .note(
                        "the files that were sent could not be removed; the next deploy will remove them: \(error.message)"
                    ))
            }
            guard case .full(let reason) = error else { throw error }
            throw .full(reason + "\n" + need(sent, free: try? target.space()))
        }
    }

    /// A name that sorts after the newest release, even if two deploys run in the same second.
    private func name(
        _ manifest: Manifest, after newest: ReleaseName?, at seconds: Int
    ) throws(DeployFailure) -> ReleaseName {
        for later in 0..<120 {
            let name = ReleaseName(manifest, at: seconds + later)
            if newest.map({ $0.text.prefix(16) < name.text.prefix(16) }) ?? true { return name }
        }
        throw .refused("the clock of this machine is earlier than release \(newest?.text ?? "") at \(target.name)")
    }

    /// Compares what is in a release with what should be.
    func check(
        _ listed: [ListedFile], _ manifest: Manifest, of name: ReleaseName, carried: [String] = []
    ) throws(DeployFailure) {
        let there = Dictionary(listed.map { ($0.path, $0) }) { $1 }
        var wrong = manifest.files.filter { file in
            there[file.path]?.content != ListedFile.Content(size: file.size, checksum: file.checksum)
        }.map(\.path)
        wrong += carried.filter { there[$0] == nil }
        guard wrong.isEmpty else {
            throw .cannotWrite("release \(name) at \(target.name) is not complete" + PathList(wrong).below)
        }
    }

    /// The releases to remove: the oldest beyond those to keep, but never the current one or the one before it.
    private func pruned(_ survey: Survey, new: ReleaseName?) -> [ReleaseName] {
        let releases = survey.releases + (new.map { [$0] } ?? [])
        let extra = max(0, releases.count + (new == nil ? 1 : 0) - options.keep)
        return releases.prefix(extra).filter { $0 != survey.current && $0 != new }
    }

    private func describePruning(_ survey: Survey, new: ReleaseName?) {
        for name in pruned(survey, new: new) { tell(.step("remove release \(name)")) }
    }

    /// A failure to remove is harmless: visitors already see the new release.
    private func prune(_ survey: Survey, new: ReleaseName) {
        describePruning(survey, new: new)
        do throws(DeployFailure) {
            let old = pruned(survey, new: new)
            if !old.isEmpty { try target.remove(old, unfinished: []) }
        } catch {
            tell(.note("old releases could not be removed: \(error.message)"))
        }
    }
}

/// A release at a target.
package struct ListedRelease: Sendable, Equatable {
    package let name: ReleaseName
    /// Whether visitors see it.
    package let isCurrent: Bool
}

extension Deployment {
    /// The releases at the target, newest first.
    package func list() throws(DeployFailure) -> [ListedRelease] {
        let survey = try target.survey(isPlain: false)
        return survey.releases.reversed().map { ListedRelease(name: $0, isCurrent: $0 == survey.current) }
    }

    /// Lets visitors see an earlier release again.
    ///
    /// - Parameter name: Nil for the release before the current one.
    package func rollBack(to name: ReleaseName?) throws(DeployFailure) -> DeployReport {
        guard !options.isDryRun else { return try goBack(to: name) }
        return try locked { () throws(DeployFailure) in try goBack(to: name) }
    }

    private func goBack(to name: ReleaseName?) throws(DeployFailure) -> DeployReport {
        let survey = try target.survey(isPlain: false)
        guard let wanted = name ?? survey.current.flatMap({ survey.release(before: $0) }) else {
            throw .refused("there is no release before \(survey.current?.text ?? "any") at \(target.name)")
        }
        guard survey.releases.contains(wanted) else {
            throw .refused(
                "there is no release \(wanted) at \(target.name)" + PathList(survey.releases.map(\.text)).below)
        }
        guard wanted != survey.current else { return DeployReport(release: wanted, isUpToDate: true) }
        let contents = try target.contents(of: wanted)
        guard let manifest = contents.manifest else {
            throw .refused("the files of release \(wanted) are not known: its manifest is missing or damaged")
        }
        tell(.step("check every file of \(wanted)"))
        try check(contents.files, manifest, of: wanted)
        tell(.step("switch '\(TargetNames.current)' from \(survey.current?.text ?? "nothing") to \(wanted)"))
        if !options.isDryRun { try target.show(wanted) }
        return DeployReport(release: wanted, kept: manifest.files.count)
    }
}

/// The name of a release: the time at which it was made, in UTC, and eight digits of the fingerprint of its contents,
/// such as `20261122T061500Z-1a2b3c4d`. Releases sort by it.
package struct ReleaseName: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String

    /// Nil for anything else: a folder with any other name is not ours.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 25, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
            bytes[16] == UInt8(ascii: "-")
        else { return nil }
        for (place, byte) in bytes.enumerated() where ![8, 15, 16].contains(place) {
            guard byte.isDigit || place > 16 && (0x61...0x66).contains(byte) else { return nil }
        }
        self.text = String(text)
    }

    /// - Parameter seconds: Since 1970, UTC.
    init(_ manifest: Manifest, at seconds: Int) {
        text = "\(Self.stamp(seconds))-\(Fingerprint(of: manifest.bytes).text.prefix(8))"
    }

    /// A time in UTC, as `20261122T061500Z`.
    static func stamp(_ seconds: Int) -> String {
        let date = Day(daysSince1970: seconds / 86_400).components
        func digits(_ number: Int, _ count: Int) -> String {
            let text = String(max(0, number))
            return String(repeating: "0", count: max(0, count - text.utf8.count)) + text.suffix(count)
        }
        let day = digits(date.year, 4) + digits(date.month.rawValue, 2) + digits(date.day, 2)
        let time = digits(seconds / 3_600 % 24, 2) + digits(seconds / 60 % 60, 2) + digits(seconds % 60, 2)
        return "\(day)T\(time)Z"
    }

    package var description: String { text }

    package static func < (one: ReleaseName, other: ReleaseName) -> Bool { one.text < other.text }
}

extension ReleaseName {
    /// Where a link called `current` leads, if it leads to a release.
    init?(link: String) {
        guard link.hasPrefix(TargetNames.releases + "/") else { return nil }
        self.init(link.dropFirst(TargetNames.releases.count + 1))
    }

    /// The contents of a folder that a deploy began and did not finish, by the folder's name; nil for a folder that is
    /// not ours.
    init?(unfinished name: String) {
        guard name.hasSuffix(TargetNames.unfinished) else { return nil }
        self.init(name.dropLast(TargetNames.unfinished.count))
    }
}
