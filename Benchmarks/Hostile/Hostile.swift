import DragomanHTML

/// Parses input that was made to hurt, at one size and at twice that size: the ratio of the times shows the curve (2 is linear).
///
///     swift run -c release --package-path Benchmarks Hostile [bytes]
@main
struct Hostile {
    static func main() {
        let size = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 1_000_000 : 1_000_000
        for input in inputs {
            let first = milliseconds(input, size)
            let second = milliseconds(input, size * 2)
            let ratio = Int(second * 10 / max(first, 0.001))
            print(
                "\(Int(first)) ms, \(Int(second)) ms, ratio \(ratio / 10).\(ratio % 10): \(input.description.debugDescription)"
            )
        }
    }

    struct Input: CustomStringConvertible {
        var start = ""
        var middle = ""
        var end = ""
        var description: String { "\(start) \(middle)… \(end)…" }

        func bytes(_ size: Int) -> [UInt8] {
            var bytes = Array(start.utf8)
            let half = end.isEmpty ? size : size / 2
            while !middle.isEmpty, bytes.count < half { bytes += middle.utf8 }
            while !end.isEmpty, bytes.count < size { bytes += end.utf8 }
            return bytes
        }
    }

    static let inputs: [Input] =
        [
            "<div>", "<p>", "<b>", "<a>", "<span>", "<x-y>", "<table>", "<svg>", "<template>", "<object>", "<ul><li>",
            "<form>", "<button>",
            "<select>", "<nobr>", "<b><p>", "<a><b>", "<i></p>", "<", "\0", "&", "</", "<!", "&#xD800;", "</a", "<a ",
            "<!--", "<!-->",
            "<![CDATA[", "\r", "&notit;", "<p \0", "<select><button><selectedcontent></button><option>x<object>",
        ].map { Input(middle: $0) }
        + [
            "</p>", "<p>", "<li></li>", "</foo>", "<table></table>", "</b>", "<dd></dd>", "<h1></h2>", "</form>",
            "<button></button>",
            "<table>x</table>", "<a>", "</a>", "<svg></foo>",
        ].map { Input(middle: "<div>", end: $0) }
        + ["<script>", "<title>", "<style>", "<script><!--", "<script><!--<script>", "<svg><![CDATA["].map {
            Input(start: $0, middle: "</scrip <a </")
        }
        + [
            Input(start: "<b>", middle: "<div>", end: "</b>"), Input(start: "<a>", middle: "<div>", end: "<a>"),
            Input(start: "<p><object>", middle: "<span>", end: "</p>"),
            Input(start: "<svg>", middle: "<g>", end: "</x>"),
            Input(start: "<table><td>", middle: "<i>", end: "</tr><td>"),
            Input(start: "<b id=1>", middle: "<object>", end: "<b></b>"),
            Input(start: "<table>", middle: "a&amp;<tr><td>b&amp;</td></tr>"),
            Input(start: "<p title='", middle: "x&amp;"),
        ]

    @inline(never)
    private static func milliseconds(_ input: Input, _ size: Int) -> Double {
        let bytes = input.bytes(size)
        let time = ContinuousClock().measure {
            let document = Document(parsing: bytes)
            precondition(document.serialise().utf8.count > 0)
        }
        return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) * 1e-15
    }
}
