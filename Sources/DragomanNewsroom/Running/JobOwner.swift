internal import Foundation

/// The process that runs a job, so that another can tell whether it is still there.
struct JobOwner: Hashable, Sendable {
    /// The process's number and when the system started it; numbers alone are used again.
    let text: String

    static let current = JobOwner(text: describe(process: getpid()) ?? "\(getpid())")

    /// Whether the process behind `owner` runs.
    @Sendable static func isLiving(_ owner: String) -> Bool {
        guard let number = owner.split(separator: ":").first.flatMap({ pid_t($0) }) else { return false }
        return owner == current.text || describe(process: number) == owner
    }

    private static func describe(process: pid_t) -> String? {
        // Field 22 of /proc/PID/stat is the start time; the second field, in parentheses, may hold spaces.
        guard
            let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            let afterName = stat.lastIndex(of: ")")
        else { return nil }
        let fields = stat[stat.index(after: afterName)...].split(separator: " ")
        return fields.count > 19 ? "\(process):\(fields[19])" : nil
    }
}
