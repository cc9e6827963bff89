// The system's C library, for every target above: `import Base` is enough.
#if canImport(Glibc)
    // `@preconcurrency` for `environ`, which nothing of ours ever changes.
    @_exported @preconcurrency import Glibc
#elseif canImport(Musl)
    @_exported @preconcurrency import Musl
#else
    @_exported @preconcurrency import Darwin
#endif

/// The system calls whose names are also names of ours.
package enum System {
    package static func read(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(file, bytes, count)
        #elseif canImport(Musl)
            Musl.read(file, bytes, count)
        #else
            Darwin.read(file, bytes, count)
        #endif
    }

    /// Appends up to so many bytes of a file from a place in it; 0 at its end, -1 with `errno` where it fails.
    package static func read(_ file: Int32, at offset: Int, _ count: Int, into bytes: inout [UInt8]) -> Int {
        var room = [UInt8](repeating: 0, count: count)
        let got = room.withUnsafeMutableBytes { pread(file, $0.baseAddress, count, off_t(offset)) }
        if got > 0 { bytes += room[..<got] }
        return got
    }

    package static func write(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, bytes, count)
        #elseif canImport(Musl)
            Musl.write(file, bytes, count)
        #else
            Darwin.write(file, bytes, count)
        #endif
    }
}
