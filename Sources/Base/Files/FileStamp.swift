/// What tells, without reading it, that a file is the same as before: as long as these stay, so do its bytes, unless
/// somebody went out of their way.
package struct FileStamp: Sendable, Hashable {
    package let inode: UInt64
    package let size: Int
    /// In nanoseconds since 1970.
    package let modified: Int64

    package init(inode: UInt64, size: Int, modified: Int64) {
        (self.inode, self.size, self.modified) = (inode, size, modified)
    }

    package init(_ status: stat) {
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        inode = UInt64(status.st_ino)
        size = Int(status.st_size)
        modified = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
