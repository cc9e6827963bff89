extension Deployment {
    /// Puts the pages right into the target, in an order in which no page leads to what is not there yet: what pages are made
    /// with, pages, the home page and feeds; deletions last.
    func replace(_ site: SiteOutputFiles, _ plan: DeployPlan, over survey: Survey) throws(DeployFailure) -> DeployReport
    {
        let gone = plan.gone + plan.goneCompressed + plan.dropped
        let report = DeployReport(
            sent: plan.sent.count + plan.compressed.count, kept: plan.kept.count, gone: plan.gone.count)
        guard !options.isDryRun else {
            tell(.step("put files in place one by one: assets, pages, home page and feeds, deletions last"))
            return report
        }
        try staged(site, plan) { (staging, compressed) throws(DeployFailure) in
            let manifest = Manifest(plan.sent + plan.kept + compressed)
            // Named before they come: what a cut deploy leaves behind is known to the next one.
            let coming = Set(manifest.files.map(\.path))
            let leaving = (survey.manifest?.files ?? []).filter { !coming.contains($0.path) }
            try target.remember(Manifest(leaving + manifest.files))
            let sent = plan.sent + compressed
            for rank in PlainRank.allCases {
                let paths = sent.map(\.path).filter { PlainRank($0) == rank }
                guard !paths.isEmpty else { continue }
                try programs.checkStop()
                tell(.step("put \(Count.of(paths.count, "file")) in place: \(rank.rawValue)"))
                try target.send(paths, from: staging.root, to: nil, basis: nil)
            }
            try programs.checkStop()
            try target.delete(gone)
            try target.remember(manifest)
        }
        return report
    }
}

/// When a file is put into a plain target.
enum PlainRank: String, CaseIterable {
    case first = "assets, media and data"
    case pages
    case last = "the home page and feeds"

    init(_ path: String) {
        let path = Encoding.base(of: path) ?? path
        if path.hasSuffix(".html") {
            self = path == "index.html" ? .last : .pages
        } else {
            self = path.utf8.contains(UInt8(ascii: "/")) ? .first : .last
        }
    }
}
