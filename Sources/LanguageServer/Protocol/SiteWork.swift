import Base
import Loading
import Preview
import Publishing

/// The site that a server examines, and what has changed since it was last examined.
struct SiteWork: Sendable {
    var options: BuildOptions
    private(set) var address: SiteAddress
    /// Counts changes.
    private(set) var generation = 1
    /// The change up to which the site was examined; 0 if it was not.
    private(set) var examined = 0
    /// The site as it was examined; nil if it cannot be read.
    private(set) var briefing: Briefing?
    var unsaved = UnsavedTexts()
    /// The versions of the unsaved texts, by path, as their editor counts them.
    var versions: [String: Int] = [:]
    /// Changed paths that were not examined yet; nil if anything may have changed.
    private var pending: Set<String>?
    private var isNew = true
    private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    private var lastWaiting = 0
    var tasks: [Task<Void, Never>] = []
    private var services: [Task<Void, Never>] = []
    let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    init(_ options: BuildOptions) {
        self.options = options
        address = SiteAddress(root: options.root)
        (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Takes another folder as the site.
    mutating func move(to root: String) {
        options.root = root
        options.output = root + "/public"
        address = SiteAddress(root: root)
        (isNew, briefing, pending) = (true, nil, nil)
        change(nil)
    }

    /// Notes that paths have changed; nil if anything may have.
    mutating func change(_ paths: Set<String>?) {
        generation += 1
        pending = paths.flatMap { paths in pending.map { $0.union(paths) } }
        signal.yield()
    }

    /// Asks for the first examination.
    func start() { signal.yield() }

    /// What to examine now; nil if that was done.
    mutating func next() -> Assignment? {
        guard examined < generation else { return nil }
        defer { (pending, isNew) = ([], false) }
        return Assignment(
            options: options, isNew: isNew, paths: pending, unsaved: unsaved, versions: versions,
            generation: generation, address: address)
    }

    mutating func finish(_ generation: Int, _ briefing: Briefing?) {
        (examined, self.briefing) = (generation, briefing)
        release()
    }

    // MARK: Waiting

    mutating func wait(_ continuation: CheckedContinuation<Void, Never>) -> Int {
        lastWaiting += 1
        waiting[lastWaiting] = continuation
        return lastWaiting
    }

    mutating func release() {
        for continuation in waiting.values { continuation.resume() }
        waiting = [:]
    }

    /// Runs something until the server ends.
    mutating func serve(_ run: @escaping @Sendable () async -> Void) { services.append(Task { await run() }) }

    mutating func stop() {
        signal.finish()
        for task in tasks + services { task.cancel() }
        release()
    }
}

/// One examination of the site.
struct Assignment: Sendable {
    let options: BuildOptions
    /// Whether it is another site than the last time.
    let isNew: Bool
    let paths: Set<String>?
    let unsaved: UnsavedTexts
    let versions: [String: Int]
    let generation: Int
    let address: SiteAddress
}

extension LanguageServer {
    /// Starts to examine the site, and to watch its files.
    func follow() {
        let signals = site.signals
        site.tasks.append(
            Task {
                var session = Session(site.options)
                for await _ in signals {
                    while let work = site.next() { session = await examine(work, session) }
                }
            })
        site.start()
    }

    /// Examines the site off the actor, so that requests are answered in the meantime.
    private func examine(_ work: Assignment, _ last: consuming Session) async -> Session {
        let progress = work.isNew ? await beginProgress("Reading the site") : nil
        if work.isNew { watch(work.options.root) }
        let (session, examined) = await Self.examined(work, last)
        var briefing: Briefing?
        switch examined {
        case .success(let site): briefing = Briefing(site, files: session.files, root: work.options.root)
        case .failure(let failure): if work.isNew { say(failure.message, type: 2) }
        }
        site.finish(work.generation, briefing)
        if let progress { endProgress(progress) }
        await publish(briefing, work)
        await show(work.options, changed: work.paths)
        return session
    }

    private nonisolated static func examined(
        _ work: Assignment, _ last: consuming Session
    ) async -> (Session, Result<ExaminedSite, PublishingFailure>) {
        var options = work.options
        options.runsPrograms = false
        var session = work.isNew ? Session(options) : last
        session.unsaved = work.unsaved
        do throws(PublishingFailure) {
            let site = try await session.examine(work.paths)
            return (session, .success(site))
        } catch { return (session, .failure(error)) }
    }

    /// Notices changes of files, also by other programs.
    private func watch(_ root: String) {
        site.tasks.dropFirst().forEach { $0.cancel() }
        site.tasks = Array(site.tasks.prefix(1))
        let watch = FolderWatch(root: root, folders: ["content", "templates"])
        site.tasks.append(
            Task {
                while let changes = await watch.changes() { site.change(changes.isIncomplete ? nil : changes.paths) }
            })
    }

    /// The site as it was examined after a change or later; nil if it cannot be read, or if the request was cancelled.
    func briefing(covering generation: Int) async -> Briefing? {
        while site.examined < generation, !Task.isCancelled, phase == .running { await nextExamination() }
        return site.briefing
    }

    private func nextExamination() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled { continuation.resume() } else { _ = site.wait(continuation) }
            }
        } onCancel: {
            Task { await release() }
        }
    }

    /// Lets all that wait look again.
    private func release() { site.release() }
}
