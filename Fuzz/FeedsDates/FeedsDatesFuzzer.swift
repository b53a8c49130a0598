import DragomanFeeds
import DragomanHTML

/// Dates and addresses: no text crashes, and what was read is written so that it reads back the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDates(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // libFuzzer's buffer is valid for this call; the text is copied.
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    if let date = FeedDate.parse(text), date.date().year > 0 {
        let again = DateTime(iso8601: date.iso8601)
        precondition(again?.secondsSince1970 == date.secondsSince1970 || date.isDayOnly, "\(text): \(date.iso8601)")
        _ = date.rfc822
    }
    if let url = WebURL(text) {
        let written = url.serialised
        precondition(WebURL(written)?.serialised == written, "\(text): \(written)")
        _ = url.canonicalKey
        _ = url.withoutTracking
        _ = WebURL(text, relativeTo: url)
    }
    return 0
}
