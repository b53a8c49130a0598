import DragomanLanguages
import DragomanTranslation

/// The code of the error that a call throws; nil when it throws none.
func code(
    _ engine: any Engine, _ texts: [String] = ["Hola."], pair: LanguagePair = LanguagePair(source: "es", target: "fr")
)
    async -> EngineError.Code?
{
    do throws(EngineError) {
        _ = try await engine.translate(texts.map { EngineText($0) }, pair: pair)
        return nil
    } catch {
        return error.code
    }
}
