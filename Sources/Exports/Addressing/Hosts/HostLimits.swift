package import Model

/// What hosts accept: how many files, and how large.
package struct HostLimits: Sendable {
    /// A file of the output, with its size in bytes.
    package typealias File = (path: String, size: Int)

    private let settings: Settings
    private let files: [File]

    /// - Parameter files: Everything that the output contains.
    package init(_ settings: Settings, files: [File]) { (self.settings, self.files) = (settings, files) }

    /// Findings about what exceeds the limits.
    package var findings: [Diagnostic] {
        (settings.hosts.contains(.cloudflare) ? cloudflare : [])
            + (settings.hosts.contains(.githubPages) ? gitHubPages : [])
    }

    /// Cloudflare Pages: 20,000 files, 100,000 for those who pay; 25 MiB each
    /// (developers.cloudflare.com/pages/platform/limits).
    private var cloudflare: [Diagnostic] {
        var findings: [Diagnostic] = []
        let (free, paid) = (20_000, 100_000)
        if files.count > free {
            let limits = files.count > paid ? "at most 100,000 files" : "20,000 files, and 100,000 if you pay for it"
            findings.append(
                finding(
                    "Cloudflare Pages accepts \(limits): this site has \(files.count)", under(free, "files") { _ in 1 })
            )
        }
        let largest = 25 << 20
        for file in files where file.size > largest {
            findings.append(
                finding(
                    "Cloudflare Pages accepts no file above 25 MiB: '\(file.path)' has \(Self.megabytes(file.size)) MB",
                    "make it smaller, or publish it elsewhere and link to it"))
        }
        return findings
    }

    /// GitHub Pages: 1 GB for a published site (docs.github.com/en/pages, "GitHub Pages limits"), and, in a repository,
    /// 100 MiB for a file (docs.github.com, "About large files on GitHub").
    private var gitHubPages: [Diagnostic] {
        var findings: [Diagnostic] = []
        let (whole, limit) = (files.reduce(0) { $0 + $1.size }, 1_000_000_000)
        if whole > limit {
            findings.append(
                finding(
                    "GitHub Pages accepts a site of 1 GB: this one has \(Self.megabytes(whole)) MB",
                    under(limit / 1_000_000, "MB") { Double($0.size) / 1e6 }))
        }
        for file in files where file.size > 100 << 20 {
            findings.append(
                finding(
                    "GitHub accepts no file above 100 MiB: '\(file.path)' has \(Self.megabytes(file.size)) MB",
                    "make it smaller, or publish it elsewhere and link to it"))
        }
        return findings
    }

    /// What would bring a sum under a limit: the fewest groups of files that the site may leave out, largest first.
    private func under(_ limit: Int, _ noun: String, _ weigh: (File) -> Double) -> String {
        var weights: [OutputGroup: Double] = [:]
        var sum = 0.0
        for file in files {
            let weight = weigh(file)
            sum += weight
            if let group = Self.group(of: file.path), settings.makes(group) { weights[group, default: 0] += weight }
        }
        let groups = weights.sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
        var (left, names) = (sum, [String]())
        for (group, weight) in groups where left > Double(limit) {
            left -= weight
            names.append(group.rawValue)
        }
        guard !names.isEmpty else { return "publish on a host that accepts more" }
        let rest = "'leave_out: [\(names.joined(separator: ", "))]' leaves \(Int(left.rounded(.up))) \(noun)"
        return left > Double(limit) ? rest + ", still too many; publish on a host that accepts more" : rest
    }

    /// The group of a file that can be left out; nil for any other.
    private static func group(of path: String) -> OutputGroup? {
        guard let folder = path.split(separator: "/").first, !["assets", "media", "search"].contains(folder) else {
            return nil
        }
        if folder == "data" { return path.hasSuffix(".json") && path != "data/datapackage.json" ? .jsonTables : nil }
        if path.hasSuffix(".feed.json") { return .jsonFeeds }
        if path.hasSuffix("feed.xml") { return .feeds }
        if path.hasSuffix(".ics") { return .calendars }
        if path.hasSuffix(".png") { return .pictures }
        if path.hasSuffix(".bib") || path.hasSuffix(".csl.json") { return .citationFormats }
        if path.hasSuffix(".ris") { return .citations }
        if path.hasSuffix(".json"), path.contains("/") {
            return ["articles", "footnotes", "sources"].contains(folder) ? .textData : .pageData
        }
        return nil
    }

    private func finding(_ message: String, _ fix: String) -> Diagnostic {
        Diagnostic(.hostLimit, in: "content/site.yaml", at: .start, message, fix: fix)
    }

    private static func megabytes(_ bytes: Int) -> Int { (bytes + 999_999) / 1_000_000 }
}
