// The system's C library, for every target that imports Base.
#if canImport(Glibc)
    // `@preconcurrency` for `environ`, which our code never changes.
    @_exported @preconcurrency @unsafe import Glibc
#elseif canImport(Musl)
    @_exported @preconcurrency @unsafe import Musl
#else
    @_exported @preconcurrency @unsafe import Darwin
#endif

/// System calls whose names we also use, or whose arguments must be pointers.
package enum System {
    /// Connects a socket (IPv4, TCP) to a port of this machine.
    package static func connect(_ file: Int32, toLocalPort port: UInt16) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return unsafe withUnsafePointer(to: &address) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                #if canImport(Glibc)
                    unsafe Glibc.connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                #elseif canImport(Musl)
                    unsafe Musl.connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                #else
                    unsafe Darwin.connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                #endif
            }
        }
    }

    package static func read(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.read(file, bytes, count)
        #elseif canImport(Musl)
            Musl.read(file, bytes, count)
        #else
            Darwin.read(file, bytes, count)
        #endif
    }

    /// Appends up to `count` bytes of a file from an offset; 0 at its end, -1 with `errno` on failure.
    package static func read(_ file: Int32, at offset: Int, _ count: Int, into bytes: inout [UInt8]) -> Int {
        var room = [UInt8](repeating: 0, count: count)
        let got = unsafe room.withUnsafeMutableBytes { unsafe pread(file, $0.baseAddress, count, off_t(offset)) }
        if got > 0 { bytes += room[..<got] }
        return got
    }

    package static func write(_ file: Int32, _ bytes: Span<UInt8>) -> Int {
        unsafe bytes.withUnsafeBufferPointer {
            #if canImport(Glibc)
                unsafe Glibc.write(file, $0.baseAddress, $0.count)
            #elseif canImport(Musl)
                Musl.write(file, $0.baseAddress, $0.count)
            #else
                Darwin.write(file, $0.baseAddress, $0.count)
            #endif
        }
    }
}
