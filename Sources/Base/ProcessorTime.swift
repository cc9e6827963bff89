/// The processor time that was used so far, in nanoseconds; 0 if the system does not say.
package enum ProcessorTime {
    /// Of this process, on all its threads.
    package static var ofProcess: Int { time(CLOCK_PROCESS_CPUTIME_ID) }

    package static var ofThread: Int { time(CLOCK_THREAD_CPUTIME_ID) }

    private static func time(_ clock: clockid_t) -> Int {
        var time = timespec()
        guard unsafe clock_gettime(clock, &time) == 0 else { return 0 }
        return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }
}
