package import Base

/// Gives files below a folder second paths there, one after another.
package struct FileLinks {
    private let folder: OpenFolder
    private var sources: LastFolder
    private var places: LastFolder

    package init(below folder: OpenFolder) {
        self.folder = folder
        (sources, places) = (LastFolder(below: folder), LastFolder(below: folder))
    }

    /// Links a file to a second path, where nothing may be; makes a copy if the file system cannot.
    package mutating func add(_ path: String, to other: String) throws(DiskFailure) {
        guard let source = try sources.place(of: path), let place = try places.place(of: other, makes: true) else {
            throw gone(path)
        }
        guard try !source.link(to: place) else { return }
        guard let file = try source.file() else { throw gone(path) }
        try DiskFailure.copying(file) { (fill) throws(DiskFailure) in
            guard try place.create(filling: fill) else {
                throw DiskFailure(.write, folder.path(other), reason: "something is already there")
            }
        }
    }

    private func gone(_ path: String) -> DiskFailure { DiskFailure(.read, folder.path(path), reason: "it is gone") }
}
