import DragomanHTML
import Glibc
import NIOCore

/// The line that ends the headers of every answer: the second it was given in (RFC 9110, 6.6.1). One to a connection,
/// written at most once a second.
final class DateLine {
    private var second: Int = .min
    private var line = ByteBuffer()

    /// The `Date` field and the empty line after it.
    var end: ByteBuffer {
        let now = time(nil)
        if now != second {
            second = now
            line = ByteBuffer(
                string: "Date: \(CivilTime(secondsSince1970: Int64(now), offset: 0).httpDate)\r\n\r\n")
        }
        return line
    }
}

extension CivilTime {
    /// `Mon, 23 Nov 2026 14:05:00 GMT`, of a moment in UTC (RFC 9110, 5.6.7).
    var httpDate: String {
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let clock = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(days[weekday]), \(day < 10 ? "0" : "")\(day) \(months[month - 1]) \(year) \(clock) GMT"
    }
}
