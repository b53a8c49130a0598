import FoundationEssentials

extension ZoneRules {
    /// The rules of a zone by its IANA name (`Europe/Paris`), or of the system's own zone for nil; UTC when the system
    /// does not have them.
    package init(named name: String?) {
        let isSafe = name?.split(separator: "/").allSatisfy { $0 != ".." && $0 != "." } ?? true
        let path = name.map { "/usr/share/zoneinfo/\($0)" } ?? "/etc/localtime"
        guard isSafe, let data = try? Data(contentsOf: URL(filePath: path)), let rules = ZoneRules(tzif: Array(data))
        else {
            self = .utc
            return
        }
        self = rules
    }
}
