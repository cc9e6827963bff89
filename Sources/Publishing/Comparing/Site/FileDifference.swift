import Base
import Loading

/// How one file of the output differs.
enum FileDifference: Sendable {
    case same
    case newPage(PageName)
    case newRedirect(MovedPage)
    /// A page that now redirects to another.
    case moved(MovedPage)
    case changed(PageDifference)
    case file(FileChange)
    /// A page that cannot be compared with what was there, and why.
    case unreadable(String, reason: String)
}

/// A page by its place and its name.
package struct PageName: Hashable, Sendable {
    /// From the output folder.
    package var path: String
    package var title: String
}

/// An address that only redirects to another.
package struct MovedPage: Hashable, Sendable {
    package var path: String
    package var title: String
    /// From the output folder, with its fragment; as written if it leads out of the site.
    package var target: String
}

/// A file that is not a page.
package struct FileChange: Hashable, Sendable {
    package enum Content: String, CaseIterable, Sendable {
        /// Style sheets, scripts and icons.
        case asset
        /// Files that the editor added to the texts.
        case media
        /// What programs read: feeds, citations, search data.
        case data
    }

    package enum Change: String, Sendable { case new, gone, changed }

    package var path: String
    package var change: Change
    /// In bytes; nil if there was no file, or it could not be read.
    package var before: Int?
    package var after: Int?
    /// What it says about what the site is known by elsewhere.
    var identity: [String] = []

    package var kind: Content {
        path.hasPrefix("assets/") ? .asset : path.hasPrefix("media/") ? .media : .data
    }
}

extension FileDifference {
    /// The size in bytes up to which pages are compared.
    static let largestPage = 1 << 26

    /// Compares the new bytes of a file with what was at its path.
    init(_ path: String, _ bytes: [UInt8], in published: PublishedFolder, wasThere: Bool) {
        let isPage = path.hasSuffix(".html")
        guard wasThere else {
            self =
                isPage ? Self.new(path, PageReader.read(bytes, at: path)) : .file(.init(path, .new, nil, bytes.count))
            return
        }
        switch published.bytes(of: path, limit: isPage ? Self.largestPage : bytes.count) {
        case .success(let old) where old == bytes: self = .same
        case .success(let old) where !isPage:
            var change = FileChange(path, .changed, old.count, bytes.count)
            change.identity = SiteIdentity.changes(path, old, bytes)
            self = .file(change)
        case .success(let old):
            self.init(path, PageReader.read(old, at: path), PageReader.read(bytes, at: path))
            guard case .changed(var page) = self else { return }
            page.identity = SiteIdentity.changes(path, old, bytes)
            self = .changed(page)
        case .failure(let failure) where isPage || !failure.isTooLarge: self = .unreadable(path, reason: failure.reason)
        case .failure: self = .file(.init(path, .changed, nil, bytes.count))
        }
    }

    /// Compares a file that is copied as it is with what was at its path, one piece of both at a time.
    init(
        _ path: String, copyOf source: String, in published: PublishedFolder, wasThere: Bool
    ) throws(ReadFailure) {
        let new = try OpenFile(source)
        guard wasThere else {
            self = .file(.init(path, .new, nil, new.size))
            return
        }
        do throws(ReadFailure) {
            let old = try published.open(path)
            self = try Self.same(old, new) ? .same : .file(.init(path, .changed, old.size, new.size))
        } catch { self = .unreadable(path, reason: error.reason) }
    }

    private static func same(_ old: OpenFile, _ new: OpenFile) throws(ReadFailure) -> Bool {
        guard old.size == new.size else { return false }
        var offset = 0
        while offset < new.size {
            let piece = try new.piece(at: offset)
            guard !piece.isEmpty, try old.piece(at: offset) == piece else { return false }
            offset += piece.count
        }
        return true
    }

    private init(_ path: String, _ old: PageText, _ new: PageText) {
        switch (old.redirect, new.redirect) {
        case _ where !old.isReadable: self = .unreadable(path, reason: "the published file is not a page")
        case (nil, let target?): self = .moved(MovedPage(path, old.name, target))
        case (_?, nil): self = .newPage(PageName(path: path, title: new.name))
        default: self = .changed(PageDifference(path, old, new))
        }
    }

    private static func new(_ path: String, _ page: PageText) -> FileDifference {
        guard let target = page.redirect else { return .newPage(PageName(path: path, title: page.name)) }
        return .newRedirect(MovedPage(path, page.title, target))
    }
}

extension MovedPage {
    /// - Parameter target: As written on the page, from its own folder.
    fileprivate init(_ path: String, _ title: String, _ target: String) {
        self.init(path: path, title: title, target: Self.resolved(target, from: path))
    }

    /// An address as written on a page, from the output folder; as written if it leads out of the site.
    static func resolved(_ target: String, from path: String) -> String {
        if target.hasPrefix("#") { return path + target }
        var folders = path.split(separator: "/").dropLast()
        var rest = target.split(separator: "/", omittingEmptySubsequences: true)[...]
        let isForeign = target.contains(":") || target.hasPrefix("/")
        while let first = rest.first, first == ".." || first == ".", !isForeign {
            if first == "..", folders.popLast() == nil { break }
            rest = rest.dropFirst()
        }
        return isForeign ? target : (folders + rest).joined(separator: "/")
    }
}

extension FileChange {
    fileprivate init(_ path: String, _ change: Change, _ before: Int?, _ after: Int?) {
        (self.path, self.change, self.before, self.after) = (path, change, before, after)
    }
}
