extension Deployment {
    /// Makes a new release beside the others, and lets it be seen once it is whole.
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
        // What deploys that were cut off have left takes room that this one may need.
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
            try target.show(name)
            (report.release, report.sent) = (name, sent.count)
        }
        if let new = report.release { prune(survey, new: new) }
        return report
    }

    /// Makes a release; where that fails, what it wrote is removed.
    private func removingWhatFails(
        _ name: ReleaseName, _ sent: [ReleaseFile], _ work: () throws(DeployFailure) -> Void
    ) throws(DeployFailure) {
        do throws(DeployFailure) { try work() } catch {
            do throws(DeployFailure) { try target.remove([], unfinished: [name]) } catch {
                tell(.note("what was sent could not be removed, and the next deploy will: \(error.message)"))
            }
            guard case .full(let reason) = error else { throw error }
            throw .full(reason + "\n" + need(sent, free: try? target.space()))
        }
    }

    /// A name that sorts behind the newest release, also where two deploys meet in one second.
    private func name(
        _ manifest: Manifest, after newest: ReleaseName?, at seconds: Int
    ) throws(DeployFailure) -> ReleaseName {
        for later in 0..<120 {
            let name = ReleaseName(manifest, at: seconds + later)
            if newest.map({ $0.text.prefix(16) < name.text.prefix(16) }) ?? true { return name }
        }
        throw .refused("the clock of this machine is behind release \(newest?.text ?? "") at \(target.name)")
    }

    /// Holds what lies in a release against what should.
    func check(
        _ listed: [ListedFile], _ manifest: Manifest, of name: ReleaseName, carried: [String] = []
    ) throws(DeployFailure) {
        let there = Dictionary(listed.map { ($0.path, $0) }) { $1 }
        var wrong = manifest.files.filter { file in
            there[file.path]?.content != ListedFile.Content(size: file.size, checksum: file.checksum)
        }.map(\.path)
        wrong += carried.filter { there[$0] == nil }
        guard wrong.isEmpty else {
            throw .cannotWrite("release \(name) at \(target.name) is not whole" + PathList(wrong).below)
        }
    }

    /// Releases that go: the oldest beyond those that are kept, never the one that is seen, nor the one before it.
    private func pruned(_ survey: Survey, new: ReleaseName?) -> [ReleaseName] {
        let releases = survey.releases + (new.map { [$0] } ?? [])
        let extra = max(0, releases.count + (new == nil ? 1 : 0) - options.keep)
        return releases.prefix(extra).filter { $0 != survey.current && $0 != new }
    }

    private func describePruning(_ survey: Survey, new: ReleaseName?) {
        for name in pruned(survey, new: new) { tell(.step("remove release \(name)")) }
    }

    /// What cannot be removed is no failure: visitors see the new release already.
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
