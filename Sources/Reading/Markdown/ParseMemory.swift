import Base
import CCMarkGFM

/// The memory of one parse at a time of one thread: small pieces of one block, all given back at once when the parse is over.
///
/// A tree of cmark's is thousands of small pieces; getting each from the system, and giving each back, takes a third of
/// a parse. cmark's allocator is three C functions that know nothing about the parse, so a thread's memory is found as
/// its thread-specific value: a parse stays on its thread.
@safe struct ParseMemory {
    /// The start of a thread's first block; `functions` comes first, because cmark gets its address.
    @unsafe private struct State {
        var functions: cmark_mem
        /// The part of the current block that has not been handed out.
        var next: UnsafeMutableRawPointer
        var end: UnsafeMutableRawPointer
        /// Blocks beyond the first, each beginning with the address of the one before it.
        var others: UnsafeMutableRawPointer?
    }

    private static let firstBlock = 256 << 10
    private static let otherBlock = 1 << 20
    /// Bytes before each piece, which hold its class; pieces are aligned to as many.
    private static let prefix = 16
    /// Classes of pieces: multiples of 16 bytes up to 1 KiB, then powers of two.
    private static let classes = 128
    private static let smallest = 16
    private static let largestSmall = 1024

    private let state: UnsafeMutablePointer<State>

    /// Makes the thread's memory at its first parse. It goes away with the thread.
    private static let key: pthread_key_t? = {
        var key = pthread_key_t()
        return unsafe pthread_key_create(&key) { unsafe free($0) } == 0 ? key : nil
    }()

    /// Calls back with an allocator for cmark; what it hands out lives as long as the call. Nil means the system's own.
    static func with<Result>(_ body: (UnsafeMutablePointer<cmark_mem>?) -> Result) -> Result {
        guard let key, let memory = ParseMemory(key) else { return body(nil) }
        defer { memory.reset() }
        return unsafe body(UnsafeMutableRawPointer(memory.state).assumingMemoryBound(to: cmark_mem.self))
    }

    private init?(_ key: pthread_key_t) {
        if let made = unsafe pthread_getspecific(key) {
            unsafe state = made.assumingMemoryBound(to: State.self)
            return
        }
        guard let block = unsafe malloc(Self.firstBlock) else { return nil }
        guard unsafe pthread_setspecific(key, block) == 0 else {
            unsafe free(block)
            return nil
        }
        unsafe state = block.bindMemory(to: State.self, capacity: 1)
        let functions = unsafe cmark_mem(
            calloc: { unsafe ParseMemory.current.zeroed($0 &* $1) },
            realloc: { unsafe ParseMemory.current.moved($0, to: $1) },
            free: { unsafe ParseMemory.current.take(back: $0) })
        unsafe state.initialize(to: State(functions: functions, next: block, end: block + Self.firstBlock))
        reset()
    }

    private init(state: UnsafeMutablePointer<State>) { unsafe self.state = state }

    /// The memory of the parse that is under way on this thread.
    private static var current: ParseMemory {
        guard let key, let made = unsafe pthread_getspecific(key) else { abort() }
        return unsafe ParseMemory(state: made.assumingMemoryBound(to: State.self))
    }

    /// Takes everything back.
    private func reset() {
        while let block = unsafe state.pointee.others {
            unsafe state.pointee.others = block.load(as: UnsafeMutableRawPointer?.self)
            unsafe free(block)
        }
        let block = unsafe UnsafeMutableRawPointer(state)
        unsafe memset(lists, 0, Self.classes * MemoryLayout<UnsafeMutableRawPointer?>.stride)
        unsafe state.pointee.next = UnsafeMutableRawPointer(lists + Self.classes).alignedUp(toMultipleOf: Self.smallest)
        unsafe state.pointee.end = block + Self.firstBlock
    }

    /// The first free piece of each class; each begins with the address of the next one.
    private var lists: UnsafeMutablePointer<UnsafeMutableRawPointer?> {
        unsafe UnsafeMutableRawPointer(state + 1).alignedUp(toMultipleOf: Self.smallest)
            .assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
    }

    // MARK: cmark's three functions

    private func zeroed(_ size: Int) -> UnsafeMutableRawPointer { unsafe memset(piece(size), 0, size) }

    private func moved(_ old: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer {
        guard let old = unsafe old else { return unsafe piece(size) }
        let room = unsafe Self.room(ofClass: (old - Self.prefix).load(as: Int.self))
        if size <= room { return unsafe old }
        let new = unsafe piece(size)
        unsafe memcpy(new, old, room)
        unsafe take(back: old)
        return unsafe new
    }

    private func take(back piece: UnsafeMutableRawPointer?) {
        guard let piece = unsafe piece else { return }
        let number = unsafe (piece - Self.prefix).load(as: Int.self)
        unsafe piece.storeBytes(of: lists[number], as: UnsafeMutableRawPointer?.self)
        unsafe lists[number] = piece
    }

    private func piece(_ size: Int) -> UnsafeMutableRawPointer {
        let number = Self.number(ofSize: size)
        if let free = unsafe lists[number] {
            unsafe lists[number] = free.load(as: UnsafeMutableRawPointer?.self)
            return unsafe free
        }
        let length = Self.prefix + Self.room(ofClass: number)
        if unsafe state.pointee.end - state.pointee.next < length { addBlock(for: length) }
        let start = unsafe state.pointee.next
        unsafe state.pointee.next = start + length
        unsafe start.storeBytes(of: number, as: Int.self)
        return unsafe start + Self.prefix
    }

    private func addBlock(for length: Int) {
        let size = max(Self.otherBlock, length + Self.prefix)
        // As with cmark's own allocator: it cannot continue without memory.
        guard let block = unsafe malloc(size) else { abort() }
        unsafe block.storeBytes(of: state.pointee.others, as: UnsafeMutableRawPointer?.self)
        unsafe state.pointee.others = block
        unsafe state.pointee.next = block + Self.prefix
        unsafe state.pointee.end = block + size
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
