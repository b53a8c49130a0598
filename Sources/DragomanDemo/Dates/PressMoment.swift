/// A moment in the zone of the outlet that prints it.
struct PressMoment: Hashable, Sendable, Comparable {
    let secondsSince1970: Int
    /// Minutes east of UTC.
    let zoneOffset: Int

    static func < (left: PressMoment, right: PressMoment) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }

    /// The day in the outlet's zone.
    var day: PressDay { PressDay(number: local / 86_400) }

    var time: (hour: Int, minute: Int, second: Int) {
        let second = local % 86_400
        return (second / 3_600, second / 60 % 60, second % 60)
    }

    private var local: Int { secondsSince1970 + zoneOffset * 60 }

    /// `2026-11-23T18:20:00+01:00`.
    var iso8601: String {
        "\(isoDay)T\(clock(":")):\(two(time.second))\(zone(separator: ":"))"
    }

    /// `2026-11-23`, in the outlet's zone.
    var isoDay: String {
        let civil = day.civil
        return "\(civil.year)-\(two(civil.month))-\(two(civil.day))"
    }

    /// `Mon, 23 Nov 2026 18:20:00 +0100`, as RSS 2.0 wants it.
    var rfc822: String { "\(dayName), \(dayMonthYear) \(clock(":")):\(two(time.second)) \(zone(separator: ""))" }

    /// `Mon, 23 Nov 2026 17:20:00 GMT`, as HTTP wants it.
    var httpDate: String {
        let universal = PressMoment(secondsSince1970: secondsSince1970, zoneOffset: 0)
        return
            "\(universal.dayName), \(universal.dayMonthYear) \(universal.clock(":")):\(two(universal.time.second)) GMT"
    }

    /// Hours and minutes with the separator between: `18:20`, `18.20`.
    func clock(_ separator: String) -> String { two(time.hour) + separator + two(time.minute) }

    private var dayName: String { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday] }

    private var dayMonthYear: String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let civil = day.civil
        return "\(two(civil.day)) \(months[civil.month - 1]) \(civil.year)"
    }

    private func zone(separator: String) -> String {
        let minutes = abs(zoneOffset)
        return (zoneOffset < 0 ? "-" : "+") + two(minutes / 60) + separator + two(minutes % 60)
    }
}

/// The number in two digits at least.
func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
