import Foundation

@main
struct Main {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch (arguments.first, arguments.dropFirst().first) {
        case ("answer", let path?): try answer(path)
        case ("identify", let words): identify(words: words.flatMap { Int($0) })
        case ("languages", nil): languages()
        case ("speed", nil): SpeedMeasure(segments: 10_000).run()
        default:
            print(
                "usage: checks answer SET.jsonl\n       checks identify [WORDS] < LINES\n       checks languages < LINES\n       checks speed"
            )
        }
    }
}
