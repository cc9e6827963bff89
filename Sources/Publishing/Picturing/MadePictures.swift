import Base
import Exports
import Linking
import Loading
import Model

/// What other programs add to the pictures of a site.
struct MadePictures: Sendable, Equatable {
    var drawn = DrawnTexts()
    /// The copies by the address of the original.
    var copies: [String: [PictureResizing.Made]] = [:]

    /// The copies for pages.
    var forPages: PictureCopies {
        PictureCopies(
            copies.mapValues { made in
                made.map { PictureCopies.Copy(path: FilePath.address(of: $0.path), width: $0.width) }
            })
    }

    /// The files to be published, each with where it is kept.
    var files: [OutputPlan.File] {
        copies.values.joined().sorted { $0.path < $1.path }.map {
            OutputPlan.File(path: $0.path, origin: .copy($0.file))
        }
    }
}

/// Runs the programs that `pictures` in `site.yaml` names, and keeps what it has found out.
struct PictureMaking: Sendable {
    private var program: Memo<String?, Vips?> = Memo()
    private var fonts: Memo<[String], [InstalledFont?]> = Memo()
    /// What was read of each picture, by its path.
    private var originals: [String: OriginalFile] = [:]

    mutating func make(for site: Site, _ options: BuildOptions) async -> Diagnosed<MadePictures> {
        let settings = site.settings.pictures
        var made = Diagnosed(MadePictures(), [])
        guard settings.renderer != nil || settings.resizer != nil else { return made }
        if let renderer = settings.renderer { await draw(&made, of: site, renderer.position, options) }
        if let resizer = settings.resizer { await resize(&made, of: site, resizer.position, options) }
        return made
    }

    /// The program; nil if it is not there, which is reported.
    private mutating func vips(
        _ made: inout Diagnosed<MadePictures>, _ options: BuildOptions, at position: Position, _ loss: String
    ) -> Vips? {
        guard Program.path(of: Vips.name, in: options.programs) != nil else {
            made.diagnostics.append(
                .unmade(
                    at: position, "'vips' is not installed, so \(loss)",
                    fix: "install it (Debian: apt install libvips-tools)"))
            return nil
        }
        guard options.runsPrograms else { return nil }
        let vips = program(options.programs) { Vips(in: $0) }
        if vips == nil {
            made.diagnostics.append(
                .unmade(at: position, "'vips' does not start, so \(loss)", fix: "run 'vips --version' to see why"))
        }
        return vips
    }

    // MARK: Texts

    private mutating func draw(
        _ made: inout Diagnosed<MadePictures>, of site: Site, _ position: Position, _ options: BuildOptions
    ) async {
        let wanted = Pictures.wantedTexts(of: site)
        guard !wanted.isEmpty else { return }
        let loss = "pictures leave out texts in scripts that the built-in typeface lacks"
        guard let vips = vips(&made, options, at: position, loss) else { return }
        guard let lister = Program.path(of: "fc-list", in: options.programs) else {
            return made.diagnostics.append(
                .unmade(
                    at: position, "'fc-list', which lists fonts, is not installed, so \(loss)",
                    fix: "install it (Debian: apt install fontconfig)"))
        }
        let families = site.settings.pictures.fonts
        let fonts = fonts(families.map(\.value)) { $0.map { InstalledFont($0, listedBy: lister) } }
        for (family, font) in zip(families, fonts) where font == nil {
            made.diagnostics.append(
                .unmade(
                    at: family.position, "this machine has no font '\(family.value)'",
                    fix: "install it, or name one that 'fc-list : family' lists",
                    length: family.value.unicodeScalars.count))
        }
        let drawing = TextDrawing(
            vips: vips, fonts: fonts.compactMap(\.self), cache: PictureCache(root: options.root))
        guard !drawing.fonts.isEmpty else { return }
        let results = await wanted.concurrentMap(jobs: options.jobs, chunk: 1) { drawing.draw($0) }
        take(wanted, results, &made, families.first?.position ?? position)
    }

    private func take(
        _ wanted: [WantedText], _ results: [TextDrawing.Result], _ made: inout Diagnosed<MadePictures>,
        _ position: Position
    ) {
        var (texts, unknown, failures) = ([WantedText: DrawnText](), [String](), [(String, String)]())
        for (wanted, result) in zip(wanted, results) {
            switch result {
            case .drawn(let text): texts[wanted] = text
            case .unknownLetters: unknown.append(wanted.text)
            case .failed(let reason): failures.append((wanted.text, reason))
            case .tooLong: break
            }
        }
        made.value.drawn = DrawnTexts(wanted, texts)
        if let first = unknown.first {
            made.diagnostics.append(
                .unmade(
                    at: position, "no 'font' has the letters of \(unknown.count.texts), such as '\(first)'",
                    fix: "add a family that has them"))
        }
        if let (text, reason) = failures.first {
            made.diagnostics.append(
                .unmade(
                    at: position, "'vips' did not draw \(failures.count.texts), such as '\(text)': \(reason)", fix: nil)
            )
        }
    }

    // MARK: Copies

    private mutating func resize(
        _ made: inout Diagnosed<MadePictures>, of site: Site, _ position: Position, _ options: BuildOptions
    ) async {
        let shown = site.shownPictures
        let pictures = site.media.compactMap { path -> (path: String, address: String, size: PictureSize)? in
            let address = FilePath.address(of: path)
            guard shown.contains(address), let size = site.pictureSizes[address] else { return nil }
            return PictureResizing.canCopy(path, size) ? (path, address, size) : nil
        }
        guard !pictures.isEmpty else { return }
        let loss = "pages have pictures only in the size in which they are"
        guard let vips = vips(&made, options, at: position, loss) else { return }
        let resizing = PictureResizing(
            vips: vips, widths: site.settings.pictures.widths, cache: PictureCache(root: options.root))
        let known = originals
        let results = await pictures.concurrentMap(jobs: options.jobs, chunk: 1) { picture in
            let file = OriginalFile(options.root, picture.path, last: known[picture.path])
            return (file, file.map { resizing.copies(of: $0, picture.size) })
        }
        var failures: [(String, String)] = []
        for (picture, (file, result)) in zip(pictures, results) {
            originals[picture.path] = file
            switch result {
            case .success(let copies)? where !copies.isEmpty: made.value.copies[picture.address] = copies
            case .failure(let failure)?: failures.append((picture.path, failure.reason))
            // What cannot be read is reported where it is copied.
            case .success?, nil: break
            }
        }
        if let (path, reason) = failures.first {
            let count = failures.count == 1 ? "one picture" : "\(failures.count) pictures"
            made.diagnostics.append(
                .unmade(at: position, "'vips' made no copies of \(count), such as '\(path)': \(reason)", fix: nil))
        }
    }
}

extension Diagnostic {
    /// Reports what a program of this machine should have made and did not.
    fileprivate static func unmade(
        at position: Position, _ message: String, fix: String?, length: Int = Vips.name.utf8.count
    ) -> Diagnostic {
        Diagnostic(.unmadePicture, in: "content/site.yaml", at: position, message, fix: fix, length: length)
    }
}

extension Int {
    /// `one text`, `3 texts`.
    fileprivate var texts: String { self == 1 ? "one text" : "\(self) texts" }
}
