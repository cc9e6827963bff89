import Base

extension Deployment {
    /// Writes the site directly into the target, in an order in which no page leads to what is not there yet: assets,
    /// media and data, then pages, then the home page and feeds; deletions last.
    func replace(_ site: SiteOutputFiles, _ plan: DeployPlan, over survey: Survey) throws(DeployFailure) -> DeployReport
    {
        let gone = plan.gone + plan.goneCompressed + plan.dropped
        let report = DeployReport(
            sent: plan.sent.count + plan.compressed.count, kept: plan.kept.count, gone: plan.gone.count)
        try checkOthers(plan, over: survey)
        guard !options.isDryRun else {
            tell(.step("put files in place one by one: assets, pages, home page and feeds, deletions last"))
            return report
        }
        try staged(site, plan) { (staging, compressed) throws(DeployFailure) in
            let manifest = Manifest(plan.sent + plan.kept + compressed)
            // Recorded before they are sent, so that the next deploy knows the leftovers of an interrupted one.
            let coming = Set(manifest.files.map(\.path))
            let leaving = (survey.manifest?.files ?? []).filter { !coming.contains($0.path) }
            let sent = plan.sent + compressed
            try checkSpace(for: sent)
            try target.remember(Manifest(leaving + manifest.files))
            try keepLedger(of: site)
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

extension Deployment {
    /// Refuses to replace files that Dossier did not put there, except by the same bytes.
    private func checkOthers(_ plan: DeployPlan, over survey: Survey) throws(DeployFailure) {
        let before = survey.manifest?.byPath ?? [:]
        let coming = plan.sent.map(\.path) + plan.compressed.map { $0.path + $0.encoding.suffix }
        var folders: Set<String> = []
        for path in coming {
            for end in path.utf8.indices where path.utf8[end] == UInt8(ascii: "/") {
                folders.insert(String(path[..<end]))
            }
        }
        let sent = Dictionary(plan.sent.map { ($0.path, $0) }) { $1 }
        let others = try target.lying(at: coming.filter { before[$0] == nil }, in: folders.sorted()).filter { file in
            guard let content = file.content, let own = sent[file.path] else { return true }
            return content != ListedFile.Content(size: own.size, checksum: own.checksum)
        }
        guard !others.isEmpty else { return }
        throw .refused(
            "\(target.name) has files that Dossier did not write in places where pages belong; move them away"
                + PathList(others.map(\.path).sorted()).below)
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

extension Deployment {
    /// Does work while the target is locked against other deploys.
    func locked<Value>(_ work: () throws(DeployFailure) -> Value) throws(DeployFailure) -> Value {
        if options.breaksLock { try target.unlock() }
        let owner = LockOwner.own
        do throws(DeployFailure) {
            try target.lock(owner.text)
        } catch {
            guard case .locked(let holder) = error else { throw error }
            guard LockOwner(holder)?.isGone(from: owner) ?? false else {
                throw .locked(
                    "\(target.name) is locked by \(holder.isEmpty ? "another deploy" : holder); if it is no longer running, add --unlock"
                )
            }
            tell(.note("the deploy of \(holder) did not finish; its leftovers are removed"))
            try target.unlock()
            try target.lock(owner.text)
        }
        defer {
            do throws(DeployFailure) { try target.unlock() } catch {
                tell(.note("the lock at \(target.name) could not be removed: \(error.message)"))
            }
        }
        return try work()
    }
}

/// Who holds a lock: a machine and a process on it, such as `desk.example 4711`.
struct LockOwner: Sendable, Equatable {
    var machine: String
    var process: pid_t

    init(machine: String, process: pid_t) { (self.machine, self.process) = (machine, process) }

    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let process = pid_t(parts[1]), process > 0 else { return nil }
        self.init(machine: String(parts[0]), process: process)
    }

    static var own: LockOwner {
        var name = [CChar](repeating: 0, count: 256)
        let isKnown = unsafe gethostname(&name, name.count - 1) == 0
        let host = String(decoding: name.prefix { $0 > 0x20 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return LockOwner(machine: isKnown && !host.isEmpty ? host : "unknown", process: getpid())
    }

    var text: String { "\(machine) \(process)" }

    /// Whether it was a process of the same machine that has ended.
    func isGone(from other: LockOwner) -> Bool {
        machine == other.machine && process != other.process && kill(process, 0) != 0 && errno == ESRCH
    }
}
