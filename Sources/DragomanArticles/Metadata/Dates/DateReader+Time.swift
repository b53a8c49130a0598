extension DateReader {
    /// A time of day beside a date.
    struct Time {
        var hour: Int
        let minute: Int
        var zone: Int?

        private init(hour: Int, minute: Int) {
            self.hour = hour
            self.minute = minute
        }

        /// How many tokens may stand between a date and its time.
        private static let reach = 3

        /// "14. März 2026, 09.00 Uhr", "14 March 2026 at 9:00 pm GMT".
        init?(_ tokens: [DateToken], after next: Int) {
            var half: Bool?
            for index in next..<max(next, min(next + Self.reach, tokens.count)) {
                switch tokens[index] {
                case .clock(let hour, let minute):
                    self.init(hour: hour, minute: minute)
                    readEnd(tokens, index + 1, half)
                    return
                case .number(let hour, 1...2):
                    guard hour < 24, index + 1 < tokens.count, case .number(let minute, 2) = tokens[index + 1],
                        minute < 60, !Self.isOfDate(tokens, index + 2)
                    else { return nil }
                    self.init(hour: hour, minute: minute)
                    readEnd(tokens, index + 2, half)
                    return
                case .half(let isAfternoon): half = isAfternoon
                case .word: continue
                default: return nil
                }
            }
            return nil
        }

        /// "09:00, 14 March 2026", with the half of the day and the zone between.
        init?(_ tokens: [DateToken], before start: Int) {
            for index in stride(from: start - 1, through: max(0, start - Self.reach), by: -1) {
                switch tokens[index] {
                case .clock(let hour, let minute):
                    self.init(hour: hour, minute: minute)
                    readEnd(tokens, index + 1, nil)
                    return
                case .half, .zone: continue
                default: return nil
                }
            }
            return nil
        }

        private static func isOfDate(_ tokens: [DateToken], _ index: Int) -> Bool {
            guard index < tokens.count else { return false }
            switch tokens[index] {
            case .number, .month, .year: return true
            default: return false
            }
        }

        /// The half of the day and the zone that follow a time.
        private mutating func readEnd(_ tokens: [DateToken], _ next: Int, _ before: Bool?) {
            var half = before
            for token in tokens[min(next, tokens.count)...].prefix(Self.reach) {
                if case .half(let isAfternoon) = token, zone == nil {
                    half = isAfternoon
                } else if case .zone(let minutes) = token {
                    // "GMT+7" is one zone, "+0100 (CET)" the same one twice.
                    if zone == nil || zone == 0 { zone = minutes }
                } else {
                    break
                }
            }
            if half == true, hour < 12 { hour += 12 }
            if half == false, hour == 12 { hour = 0 }
        }
    }
}
