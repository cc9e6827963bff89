#if os(Linux)
    import Base

    /// One `struct inotify_event` (inotify(7)).
    struct InotifyEvent {
        let watch: Int32
        let mask: UInt32
        /// The file or folder in the watched folder; empty where the event is about the folder itself.
        let name: String

        func has(_ bit: Int32) -> Bool { mask & UInt32(bitPattern: bit) != 0 }

        func has(_ bit: UInt32) -> Bool { mask & bit != 0 }

        func has(_ bit: Int) -> Bool { mask & UInt32(truncatingIfNeeded: bit) != 0 }

        var isFolder: Bool { has(IN_ISDIR) }

        /// Events as the system wrote them: watch, mask, cookie and the name's length, each of four bytes, and the name,
        /// padded with NULs.
        static func all(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
            var events: [InotifyEvent] = []
            bytes.withUnsafeBytes { buffer in
                var offset = 0
                while offset + 16 <= buffer.count {
                    let length = Int(buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                    let end = min(buffer.count, offset + 16 + length)
                    let name = buffer[offset + 16..<end].prefix { $0 != 0 }
                    events.append(
                        InotifyEvent(
                            watch: buffer.loadUnaligned(fromByteOffset: offset, as: Int32.self),
                            mask: buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
                            name: String(decoding: name, as: UTF8.self)))
                    offset = end
                }
            }
            return events
        }
    }
#endif
