import CMalloc
import Glibc

/// How much memory some work takes at its peak, measured by the kernel: the high-water mark of the resident set (`VmHWM` of `proc(5)`).
public enum PeakMemory {
    /// The bytes by which the resident set at its highest, while the work was done, exceeded what it was before; nil where `/proc` does not say.
    ///
    /// The mark is set back first, and memory that was freed before is given back to the system, so that the work does not live on it unseen.
    public static func bytes(of work: () throws -> Void) rethrows -> Int? {
        malloc_trim(0)
        guard resetMark(), let before = read("VmRSS") else { return nil }
        try work()
        return read("VmHWM").map { $0 - before }
    }

    /// "5" sets the high-water mark to what is resident now.
    private static func resetMark() -> Bool {
        guard let file = fopen("/proc/self/clear_refs", "w") else { return false }
        let written = fputs("5", file)
        return fclose(file) == 0 && written >= 0
    }

    private static func read(_ field: String) -> Int? {
        guard let file = fopen("/proc/self/status", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
                .split { $0 == " " || $0 == "\t" || $0 == ":" || $0 == "\n" }
            if words.first == field[...], words.count > 1, let kibibytes = Int(words[1]) { return kibibytes * 1024 }
        }
        return nil
    }
}
