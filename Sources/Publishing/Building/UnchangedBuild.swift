import Base
import Loading
import Model

extension Session {
    /// The report of a build that has nothing to do: what would be read is as it was when the output was built, and so is
    /// the output. Nil if anything is not, or that is not known.
    ///
    /// Nothing is parsed or made for it. What the last build found is reported again.
    func unchanged(since survey: InputState.Survey) async throws(PublishingFailure) -> BuildReport? {
        var clock = StageClock()
        guard unsaved.texts.isEmpty, let origin = options.origin else { return nil }
        guard let inputs = try keptInputs(origin), inputs.holds(in: survey) else { return nil }
        let folder = try await OutputFolder(options.output, of: options.root, origin: origin)
        guard let opened = folder.opened, let keys = opened.keys, keys.inputs == inputs else { return nil }
        let isWhole = try PublishingFailure.onDisk { () throws(DiskFailure) in try folder.isAsBuilt(keys, opened) }
        guard isWhole else { return nil }
        // A program or font may be there now.
        guard !keys.report.diagnostics.contains(where: { $0.rule == .unmadePicture }) else { return nil }
        var report = keys.report
        clock.lap("compare")
        report.timings = clock.timings
        return report
    }

    /// What the last build read.
    private func keptInputs(_ origin: Fingerprint) throws(PublishingFailure) -> InputState? {
        try PublishingFailure.onDisk { () throws(DiskFailure) in
            guard let output = try OpenFolder.open(options.output) else { return nil }
            let file = MemoryFile(of: OutputDisk(folder: output), root: options.root)
            return try OutputKeys.inputs(of: file, origin: origin)
        }
    }
}

extension OutputFolder {
    /// Whether every file is as it was written. A file that was written just before its stamp could tell a change is
    /// compared by its bytes.
    fileprivate func isAsBuilt(_ keys: OutputKeys, _ opened: Opened) throws(DiskFailure) -> Bool {
        for (path, file) in keys.files where !keys.holds(path, present[path]) {
            guard let entry = present[path], entry.kind == .file, entry.stamp == file.stamp,
                entry.stamp.size <= OutputPlan.largestHeld, let bytes = try opened.disk.folder.bytes(path),
                Fingerprint(of: bytes) == file.fingerprint
            else { return false }
        }
        return true
    }
}
