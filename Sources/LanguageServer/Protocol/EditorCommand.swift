import Base
import Loading
import Model
import Preview
import Publishing

/// What an editor can ask the server to do.
enum EditorCommand: String, CaseIterable, Sendable {
    /// Shows a place of a document in the preview: `[uri, position]`; the result is the address.
    case showInPreview = "dossier.showInPreview"
    /// Builds the site from its saved files; the result says what was done.
    case build = "dossier.build"
    /// Compares the page of a document with what was published: `[uri]`; the result is a text.
    case diff = "dossier.diff"
    /// Explains a rule: `[id]`; the result is Markdown.
    case explain = "dossier.explain"
    /// Makes an edit, for clients that know no actions but commands: `[edit]`.
    case applyEdit = "dossier.applyEdit"
}

extension LanguageServer {
    func execute(_ params: JSON, _ receipt: Receipt) async throws(RequestFailure) -> JSON {
        let arguments = params["arguments"]?.list ?? []
        guard let command = params["command"]?.string.flatMap(EditorCommand.init) else {
            throw .parameters("there is no command '\(params["command"]?.string ?? "")'")
        }
        switch command {
        case .showInPreview: return try await showInPreview(arguments, receipt)
        case .build: return try await build()
        case .diff: return try await diff(arguments, receipt)
        case .explain: return try Self.explain(arguments)
        case .applyEdit:
            guard let edit = arguments.first else { throw .parameters("there is no edit") }
            return await ask("workspace/applyEdit", .object([("edit", edit)])) ?? .null
        }
    }

    private static func explain(_ arguments: [JSON]) throws(RequestFailure) -> JSON {
        let id = arguments.first?.string ?? ""
        guard let explanation = Rule(rawValue: id)?.explanation else { throw .parameters("there is no rule '\(id)'") }
        return .text(explanation.markdown)
    }

    // MARK: - The preview

    private func showInPreview(_ arguments: [JSON], _ receipt: Receipt) async throws(RequestFailure) -> JSON {
        let (path, briefing) = try await subject(arguments, receipt)
        let place = arguments.dropFirst().first.flatMap(EditorPlace.init)
        guard let page = briefing.page(of: path, line: place?.line ?? 0) else {
            throw .refused("'\(path)' has no page; a draft has one only with --drafts")
        }
        let port = try await openPreview()
        let address = "http://127.0.0.1:\(port)/\(page)"
        if client.showsDocuments {
            _ = await ask(
                "window/showDocument", .object([("uri", .text(address)), ("external", .flag(true))]))
        }
        return .text(address)
    }

    /// The port of the preview, which is started when it is first asked for.
    private func openPreview() async throws(RequestFailure) -> Int {
        if let preview { return preview.port }
        let preview: LivePreview
        do throws(PreviewFailure) { preview = try LivePreview(ports: [0], jobs: site.options.jobs) } catch {
            throw .refused("the preview cannot listen on this machine")
        }
        self.preview = preview
        await show(site.options, changed: nil)
        site.serve { await preview.run() }
        return preview.port
    }

    /// Shows the site in the preview, if that is open.
    func show(_ options: BuildOptions, changed: Set<String>?) async {
        guard let preview, let briefing = site.briefing else { return }
        await preview.show(
            briefing.files, briefing.report, of: PreviewedSite(options, unsaved: site.unsaved), changed: changed)
    }

    // MARK: - Builds and differences

    private func build() async throws(RequestFailure) -> JSON {
        let options = site.options
        let progress = await beginProgress("Building the site")
        let result = await Self.built(options)
        if let progress { endProgress(progress) }
        switch result {
        case .failure(let failure): throw .refused(failure.message)
        case .success(let report):
            guard let output = report.output else {
                let errors = report.diagnostics.count { $0.level == .error }
                throw .refused("nothing was built: \(errors) error\(errors == 1 ? "" : "s") in the saved files")
            }
            let count = output.written.count
            let text = "Built: \(count) file\(count == 1 ? "" : "s") written, \(output.unchanged) unchanged"
            say(text, type: 3)
            return .text(text)
        }
    }

    private nonisolated static func built(_ options: BuildOptions) async -> Result<BuildReport, PublishingFailure> {
        do throws(PublishingFailure) { return .success(try await Build.run(options)) } catch { return .failure(error) }
    }

    private func diff(_ arguments: [JSON], _ receipt: Receipt) async throws(RequestFailure) -> JSON {
        let (path, briefing) = try await subject(arguments, receipt)
        guard let page = briefing.page(of: path, line: nil) else { throw .refused("'\(path)' has no page") }
        guard let files = briefing.files else { throw .refused("the site has errors, so it has no pages yet") }
        let options = site.options
        let published: PublishedFolder
        do throws(PublishedFolder.Fault) { published = try PublishedFolder(options.output, of: options.root) } catch {
            throw .refused("nothing has been built yet; run the command 'dossier.build' first")
        }
        guard let difference = Comparison.page(page, of: files, against: published) else {
            throw .refused("'\(path)' has no page")
        }
        return .text(difference.markdown(of: page))
    }

    /// The file that a command is about, and the site with it.
    private func subject(_ arguments: [JSON], _ receipt: Receipt) async throws(RequestFailure) -> (String, Briefing) {
        guard let uri = arguments.first?.string else { throw .parameters("the first argument is no URI") }
        guard let path = site.address.path(of: uri) else { throw .refused("the file is not part of the site") }
        guard let briefing = await briefing(covering: receipt.generation) else {
            throw .refused("the site cannot be read")
        }
        return (path, briefing)
    }
}

extension SiteDifference {
    /// The changed sentences of a page, as lines that were removed and added.
    fileprivate func markdown(of page: String) -> String {
        let title = new.contains { $0.path == page } ? "# \(page) is new\n" : "# \(page)\n"
        var lines: [String] = []
        for index in changed.first(where: { $0.path == page })?.changes ?? [] where changes.indices.contains(index) {
            if let before = changes[index].before { lines.append("- " + before) }
            if let after = changes[index].after { lines.append("+ " + after) }
            lines.append("")
        }
        guard !lines.isEmpty || !new.isEmpty else { return title + "\nReaders see the same as before.\n" }
        return title + "\n```diff\n" + lines.joined(separator: "\n") + "```\n"
    }
}
