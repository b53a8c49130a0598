internal import DragomanArticles
internal import DragomanFetching
internal import DragomanHTML
internal import DragomanLibrary

/// Article → its pictures, so that readers' browsers have nobody else to ask.
struct IllustrateStage: StageRunner {
    static let stage = Stage.illustrate

    let library: any Library
    let fetcher: any WebFetching
    let configuration: NewsroomConfiguration
    let now: @Sendable () -> DateTime

    func run(_ job: Job) async throws {
        guard case .illustrate(let id) = job.task, let stored = try await library.article(id) else {
            return try await library.end(job, .done, at: now())
        }
        let urls = PictureList.urls(of: stored.article, most: configuration.pictures)
        let known = try await library.pictures(at: urls)
        var result = IllustrateResult(revision: stored.revision)
        for url in urls {
            if let picture = known[url] {
                result.pictures.append(PictureResult(url: url, outcome: .known(picture)))
            } else {
                let (outcome, retryAt) = await fetch(url, attempts: job.attempts)
                result.pictures.append(PictureResult(url: url, outcome: outcome))
                if let retryAt { result.retryAt = max(retryAt, result.retryAt ?? retryAt) }
            }
        }
        try await library.finishIllustrate(job, result, at: now())
    }

    private func fetch(_ url: String, attempts: Int) async -> (PictureResult.Outcome, retryAt: DateTime?) {
        do throws(FetchError) {
            let response = try await fetcher.fetch(FetchRequest(url: url, purpose: .image))
            return (PictureReading.outcome(of: response.body), nil)
        } catch {
            return (.trouble(error.description), ReadRetry.decide(error, attempts: attempts, now: now()))
        }
    }
}

/// Whether bytes are a picture worth showing.
enum PictureReading {
    /// Smaller ones are marks of the page, buttons and counters.
    private static let smallestSide = 48
    private static let smallestLongSide = 160

    static func outcome(of bytes: [UInt8]) -> PictureResult.Outcome {
        guard let header = PictureHeader(bytes) else { return .trouble("no-picture: the bytes are none that is shown") }
        let sides = [header.width, header.height]
        guard sides.min() ?? 0 >= smallestSide, sides.max() ?? 0 >= smallestLongSide else {
            return .trouble("too-small: \(header.width) × \(header.height) pixels")
        }
        let name = ContentName.of(bytes) + "." + header.kind.suffix
        return .fetched(
            StoredPicture(name: name, width: header.width, height: header.height),
            PictureFile(kind: header.kind, bytes: bytes))
    }
}

/// Which pictures an article names: the lead picture first, then those of its text, each once.
enum PictureList {
    static func urls(of article: Article, most: Int) -> [String] {
        var seen: Set<String> = []
        let urls = (article.leadImage.map { [$0.url] } ?? []) + urls(in: article.blocks)
        return Array(urls.filter { seen.insert($0).inserted }.prefix(most))
    }

    /// A walk with a stack of its own: blocks may nest as deep as the page likes.
    private static func urls(in blocks: [Block]) -> [String] {
        var urls: [String] = []
        var waiting = Array(blocks.reversed())
        while let block = waiting.popLast() {
            switch block {
            case .figure(let figure): urls.append(figure.image.url)
            case .list(let list): for item in list.items.reversed() { waiting += item.reversed() }
            case .quote(let quote): waiting += quote.blocks.reversed()
            default: continue
            }
        }
        return urls
    }
}
