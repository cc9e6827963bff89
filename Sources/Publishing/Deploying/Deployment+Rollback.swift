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
    /// - Parameter name: Nil for the one before the release that is seen.
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
            throw .refused("what release \(wanted) held is not known: its manifest is missing or damaged")
        }
        tell(.step("check every file of \(wanted)"))
        try check(contents.files, manifest, of: wanted)
        tell(.step("switch '\(TargetNames.current)' from \(survey.current?.text ?? "nothing") to \(wanted)"))
        if !options.isDryRun { try target.show(wanted) }
        return DeployReport(release: wanted, kept: manifest.files.count)
    }
}
