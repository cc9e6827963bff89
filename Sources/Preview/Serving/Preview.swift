import Model
import Publishing

/// What the preview shows: the last good version of the site, the findings that prevent the next, and the open pages.
actor Preview {
    /// A page that is open in a browser.
    private struct Viewer {
        var page: String
        /// The version that the browser shows.
        var version: String
        var events: AsyncStream<[UInt8]>.Continuation
    }

    private var files: SiteFiles?
    /// The same with the search data, once it has been requested.
    private var searchable: Task<SiteFiles, Never>?
    private let jobs: Int
    private var findings: FindingsHTML?
    private var viewers: [Int: Viewer] = [:]
    private var nextViewer = 0

    /// - Parameter jobs: How many threads may work on the search.
    init(jobs: Int) { self.jobs = jobs }

    /// A response to a request for a file: status, type and bytes.
    struct Answer: Sendable {
        var status: Int
        var type: String
        var bytes: [UInt8]
        /// The address to redirect to.
        var location: String?
    }

    /// The place on the disk of a file that is sent as it is; nil for pages, to which the preview's script is added.
    func copy(of path: String) -> String? {
        path.hasPrefix("media/") || !path.hasSuffix(".html") ? files?.copy(of: path) : nil
    }

    /// The answer to a request for a file that is generated.
    ///
    /// - Parameter address: The path as requested, for a redirect to the folder of that name.
    func answer(_ path: String, address: String) async -> Answer {
        guard var files else {
            let page = ServedPage(path: path, published: unbuiltPage)
            return Answer(status: 503, type: ContentType.html, bytes: page.bytes)
        }
        if files.lacks(path) { files = await withSearch(files) }
        if let bytes = files.bytes(of: path) {
            let type = ContentType.of(path)
            let page = ServedPage(path: path, published: bytes)
            return Answer(status: 200, type: type, bytes: type == ContentType.html ? page.bytes : bytes)
        }
        if files.holds(path + "/index.html") {
            return Answer(status: 301, type: ContentType.text, bytes: [], location: address + "/")
        }
        let page = ServedPage(path: path, published: missingPage(files))
        return Answer(status: 404, type: ContentType.html, bytes: page.bytes)
    }

    /// Shows a new state of the site. A page is reloaded if its bytes have changed; otherwise it receives the names of
    /// changed files.
    ///
    /// - Parameter changed: Files of the site that are copied and may have changed; nil if that is not known.
    func show(_ files: SiteFiles, changed: [String]?) {
        Session.letGo(of: self.files)
        self.files = files
        searchable = nil
        if findings != nil { tellAll(.mended) }
        findings = nil
        var versions: [String: String] = [:]
        for viewer in viewers.values {
            let version = versions[viewer.page] ?? version(of: viewer.page)
            versions[viewer.page] = version
            guard version == viewer.version, let changed else {
                viewer.events.yield(ServerSentEvent.reload.bytes)
                continue
            }
            for path in changed { viewer.events.yield(ServerSentEvent.asset(path).bytes) }
        }
    }

    /// Shows the findings that prevent a build; the last good state of the site stays.
    func show(_ findings: FindingsHTML) {
        self.findings = findings
        tellAll(files == nil ? .reload : .findings(findings.fragment))
    }

    /// The events for a page that is open in a browser; nil if too many are.
    func join(_ page: String, version: String) -> AsyncStream<[UInt8]>? {
        guard viewers.count < 256 else { return nil }
        let (stream, events) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(64))
        nextViewer += 1
        let number = nextViewer
        viewers[number] = Viewer(page: page, version: version, events: events)
        events.onTermination = { [weak self] _ in Task { await self?.leave(number) } }
        events.yield(ServerSentEvent.beat.bytes)
        if self.version(of: page) != version {
            events.yield(ServerSentEvent.reload.bytes)
        } else if files != nil, let findings {
            events.yield(ServerSentEvent.findings(findings.fragment).bytes)
        }
        return stream
    }

    /// Finds out which browsers have gone.
    func beat() { tellAll(.beat) }

    private func withSearch(_ files: SiteFiles) async -> SiteFiles {
        let task = searchable ?? Task { [jobs] in await files.withSearch(jobs: jobs) }
        searchable = task
        return await task.value
    }

    private func leave(_ viewer: Int) { viewers[viewer] = nil }

    private func tellAll(_ event: ServerSentEvent) {
        let bytes = event.bytes
        for viewer in viewers.values { viewer.events.yield(bytes) }
    }

    private func version(of path: String) -> String {
        guard let files else { return ServedPage(path: path, published: unbuiltPage).version }
        let page = copy(of: path) == nil ? files.bytes(of: path) : []
        return ServedPage(path: path, published: page ?? missingPage(files)).version
    }

    private var unbuiltPage: [UInt8] { Array((findings?.page ?? "").utf8) }

    private func missingPage(_ files: SiteFiles) -> [UInt8] { files.bytes(of: "404.html") ?? [] }
}
