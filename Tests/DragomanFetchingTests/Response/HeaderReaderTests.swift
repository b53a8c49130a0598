import Testing

@testable import DragomanFetching

@Suite struct HeaderReaderTests {
    @Test func datesOfAllThreeForms() {
        let moment: Int64 = 784_111_777
        for text in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            #expect(HTTPDate.seconds(text) == moment, "\(text)")
        }
        #expect(HTTPDate.seconds("Thu, 01 Jan 1970 00:00:00 GMT") == 0)
        #expect(HTTPDate.seconds("Thu, 29 Feb 2024 23:59:59 GMT") == 1_709_251_199)
        for text in [
            "", "tomorrow", "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 99 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 25:00:00 GMT",
        ] {
            #expect(HTTPDate.seconds(text) == nil, "\(text)")
        }
    }

    @Test func retryAfterIsANumberOrADateWithinAWeek() {
        #expect(HeaderReader.retryAfter("120", now: 0) == 120)
        #expect(HeaderReader.retryAfter(" 5 ", now: 0) == 5)
        #expect(HeaderReader.retryAfter("99999999999999999999", now: 0) == 604_800)
        #expect(HeaderReader.retryAfter("Thu, 01 Jan 1970 00:01:00 GMT", now: 10) == 50)
        #expect(HeaderReader.retryAfter("Thu, 01 Jan 1970 00:01:00 GMT", now: 100) == 0)
        for text in [nil, "", "-1", "soon", "1.5"] { #expect(HeaderReader.retryAfter(text, now: 0) == nil) }
    }

    @Test func cacheControlIsReadAcrossFields() {
        #expect(HeaderReader.maxAge(["public", "Max-Age=\"60\""]) == 60)
        #expect(HeaderReader.maxAge(["max-age=99999999999999999999999"]) == 31_536_000)
        #expect(HeaderReader.maxAge(["max-age=60, no-cache"]) == 0)
        #expect(HeaderReader.maxAge(["s-maxage=60", "max-age=-1"]) == nil)
    }

    @Test func contentTypesInTheWild() {
        #expect(HeaderReader.contentType("text/html;charset='utf-8'").charset == "utf-8")
        #expect(HeaderReader.contentType("html").type == nil)
        #expect(HeaderReader.contentType(";;;charset=").charset == nil)
        #expect(HeaderReader.contentType(nil).type == nil)
    }
}
