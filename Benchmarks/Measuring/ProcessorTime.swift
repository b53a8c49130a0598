import Glibc

/// Processor time that this process used: other work on the machine does not count, but for what it does to the caches.
public enum ProcessorTime {
    /// Seconds so far, in the program and in the system on its behalf.
    public static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    /// The seconds that some work takes.
    public static func seconds(of work: () throws -> Void) rethrows -> Double {
        let before = seconds
        try work()
        return seconds - before
    }
}
