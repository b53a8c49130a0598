import DragomanArticles
import DragomanStories

/// Places articles in libraries of 1,250 to 10,000 and says what one costs; the placements are checked before they are timed.
@main
struct Stories {
    static func main() {
        print("library  fingerprint ms  insert ms  place ms (median)  place ms (slowest)  kB an article")
        for count in [1_250, 2_500, 5_000, 10_000] { measure(count) }
    }

    private static func measure(_ count: Int) {
        var press = SyntheticPress(seed: 7)
        let clock = ContinuousClock()
        let articles = (0..<count).map { press.article(number: $0) }
        var prints: [StoryFingerprint] = []
        let printing = clock.measure { prints = articles.map { StoryFingerprint(article: $0) } }
        var index = StoryIndex()
        let inserting = clock.measure {
            for (number, print) in prints.enumerated() {
                index.insert(PlacedStory(id: Int64(number), published: Int64(number), fingerprint: print))
            }
        }
        check(index, articles, &press)
        let probes = (0..<200).map { StoryFingerprint(article: press.article(number: count + $0)) }
        var times = probes.map { probe in
            clock.measure { _ = StoryPlacer().place(probe, published: Int64(count), in: index) }
        }
        times.sort()
        let size = Double(prints.map { $0.bytes.count }.reduce(0, +)) / Double(count) / 1_000
        print(
            "\(count)  \(perItem(printing, count))  \(perItem(inserting, count))  \(milliseconds(times[times.count / 2]))  "
                + "\(milliseconds(times[times.count - 1]))  \(rounded(size))")
    }

    /// A copy and a report of the same event in another's words must be found, and a new event must stay alone.
    private static func check(_ index: StoryIndex, _ articles: [Article], _ press: inout SyntheticPress) {
        var wrong = 0
        for number in stride(from: 3, to: articles.count, by: articles.count / 50) {
            var copy = articles[number]
            copy.blocks.removeLast()
            let copied = StoryPlacer().place(StoryFingerprint(article: copy), published: 0, in: index)
            if copied.copyOf != Int64(number) { wrong += 1 }
            let retold = StoryPlacer().place(
                StoryFingerprint(article: press.retelling(of: number)), published: Int64(number), in: index)
            if retold.copyOf != nil || retold.story != .opens(with: [Int64(number)]) { wrong += 1 }
        }
        precondition(wrong == 0, "\(wrong) articles are out of place")
    }

    private static func milliseconds(_ time: Duration) -> Double { rounded(time / .milliseconds(1)) }

    private static func perItem(_ time: Duration, _ count: Int) -> Double { milliseconds(time / count) }

    private static func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}
