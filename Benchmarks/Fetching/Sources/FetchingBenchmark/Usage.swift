#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the process has used so far.
struct Usage {
    /// Processor time of all threads.
    var seconds: Double
    var residentMegabytes: Int
    var peakMegabytes: Int

    static func now() -> Usage {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #else
            getrusage(RUSAGE_SELF, &usage)
        #endif
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return Usage(
            seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            residentMegabytes: residentPages() * 4_096 / 1_048_576,
            peakMegabytes: Int(usage.ru_maxrss) >> 10)
    }

    /// The second number of `/proc/self/statm`; 0 where there is no such file.
    private static func residentPages() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }

    static func - (left: Usage, right: Usage) -> Usage {
        Usage(
            seconds: left.seconds - right.seconds, residentMegabytes: left.residentMegabytes,
            peakMegabytes: left.peakMegabytes)
    }
}
