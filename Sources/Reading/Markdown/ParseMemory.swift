import Base
import CCMarkGFM

/// The memory of one parse at a time of one thread: small pieces of one block, all given back at once when the parse is over.
///
/// A tree of cmark's is thousands of small pieces; getting each from the system, and giving each back, takes a third of a
/// parse. cmark's allocator is three C functions that are told nothing of the parse, so a thread's memory is found as
/// its thread-specific value: a parse stays on its thread.
struct ParseMemory {
    /// What stands at the start of a thread's first block; `functions` first, for cmark is handed its address.
    private struct State {
        var functions: cmark_mem
        /// The part of the current block that has not been handed out.
        var next: UnsafeMutableRawPointer
        var end: UnsafeMutableRawPointer
        /// Blocks beyond the first, each beginning with the address of the one before it.
        var others: UnsafeMutableRawPointer?
    }

    private static let firstBlock = 256 << 10
    private static let otherBlock = 1 << 20
    /// Bytes before each piece, in which its class stands; pieces are aligned to as many.
    private static let prefix = 16
    /// Classes of pieces: multiples of 16 bytes up to 1 KiB, then powers of two.
    private static let classes = 128
    private static let smallest = 16
    private static let largestSmall = 1024

    private let state: UnsafeMutablePointer<State>

    /// Makes the thread's memory at its first parse. It goes away with the thread.
    private static let key: pthread_key_t? = {
        var key = pthread_key_t()
        return pthread_key_create(&key) { free($0) } == 0 ? key : nil
    }()

    /// Calls back with an allocator for cmark; what it hands out lives as long as the call. Nil stands for the system's own.
    static func with<Result>(_ body: (UnsafeMutablePointer<cmark_mem>?) -> Result) -> Result {
        guard let key, let memory = ParseMemory(key) else { return body(nil) }
        defer { memory.reset() }
        return body(UnsafeMutableRawPointer(memory.state).assumingMemoryBound(to: cmark_mem.self))
    }

    private init?(_ key: pthread_key_t) {
        if let made = pthread_getspecific(key) {
            state = made.assumingMemoryBound(to: State.self)
            return
        }
        guard let block = malloc(Self.firstBlock) else { return nil }
        guard pthread_setspecific(key, block) == 0 else {
            free(block)
            return nil
        }
        state = block.bindMemory(to: State.self, capacity: 1)
        let functions = cmark_mem(
            calloc: { ParseMemory.current.zeroed($0 &* $1) }, realloc: { ParseMemory.current.moved($0, to: $1) },
            free: { ParseMemory.current.take(back: $0) })
        state.initialize(to: State(functions: functions, next: block, end: block + Self.firstBlock))
        reset()
    }

    private init(state: UnsafeMutablePointer<State>) { self.state = state }

    /// The memory of the parse that is under way on this thread.
    private static var current: ParseMemory {
        guard let key, let made = pthread_getspecific(key) else { abort() }
        return ParseMemory(state: made.assumingMemoryBound(to: State.self))
    }

    /// Takes everything back.
    private func reset() {
        while let block = state.pointee.others {
            state.pointee.others = block.load(as: UnsafeMutableRawPointer?.self)
            free(block)
        }
        let block = UnsafeMutableRawPointer(state)
        memset(lists, 0, Self.classes * MemoryLayout<UnsafeMutableRawPointer?>.stride)
        state.pointee.next = UnsafeMutableRawPointer(lists + Self.classes).alignedUp(toMultipleOf: Self.smallest)
        state.pointee.end = block + Self.firstBlock
    }

    /// The first free piece of each class; each begins with the address of the next one.
    private var lists: UnsafeMutablePointer<UnsafeMutableRawPointer?> {
        UnsafeMutableRawPointer(state + 1).alignedUp(toMultipleOf: Self.smallest)
            .assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
    }

    // MARK: cmark's three functions

    private func zeroed(_ size: Int) -> UnsafeMutableRawPointer { memset(piece(size), 0, size) }

    private func moved(_ old: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer {
        guard let old else { return piece(size) }
        let room = Self.room(ofClass: (old - Self.prefix).load(as: Int.self))
        if size <= room { return old }
        let new = piece(size)
        memcpy(new, old, room)
        take(back: old)
        return new
    }

    private func take(back piece: UnsafeMutableRawPointer?) {
        guard let piece else { return }
        let number = (piece - Self.prefix).load(as: Int.self)
        piece.storeBytes(of: lists[number], as: UnsafeMutableRawPointer?.self)
        lists[number] = piece
    }

    private func piece(_ size: Int) -> UnsafeMutableRawPointer {
        let number = Self.number(ofSize: size)
        if let free = lists[number] {
            lists[number] = free.load(as: UnsafeMutableRawPointer?.self)
            return free
        }
        let length = Self.prefix + Self.room(ofClass: number)
        if state.pointee.end - state.pointee.next < length { addBlock(for: length) }
        let start = state.pointee.next
        state.pointee.next = start + length
        start.storeBytes(of: number, as: Int.self)
        return start + Self.prefix
    }

    private func addBlock(for length: Int) {
        let size = max(Self.otherBlock, length + Self.prefix)
        // As with cmark's own allocator: it has no way to go on without memory.
        guard let block = malloc(size) else { abort() }
        block.storeBytes(of: state.pointee.others, as: UnsafeMutableRawPointer?.self)
        state.pointee.others = block
        state.pointee.next = block + Self.prefix
        state.pointee.end = block + size
    }

    private static func number(ofSize size: Int) -> Int {
        if size <= largestSmall { return max(1, (size + smallest - 1) / smallest) }
        return largestSmall / smallest + Int.bitWidth - (size - 1).leadingZeroBitCount - 10
    }

    private static func room(ofClass number: Int) -> Int {
        let small = largestSmall / smallest
        return number <= small ? number * smallest : 1 << (number - small + 10)
    }
}
