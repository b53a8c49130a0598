import DragomanHTML
import DragomanTranslation
import Foundation
import Testing

@Suite struct CheckRecordTests {
    @Test func readsALineAndWritesItsFindings() throws {
        let line =
            #"{"id": "a1", "source_lang": "id", "target_lang": "en", "source": "Jarak 1.600 km.", "target": "Distance 1.600 km.", "fault": null, "context": {"published": "2022-11-04"}}"#
        let record = try JSONDecoder().decode(CheckRecord.self, from: Data(line.utf8))
        #expect(record.published?.isDayOnly == true)
        let report = try JSONEncoder().encode(record.report())
        let object = try #require(JSONSerialization.jsonObject(with: report) as? [String: Any])
        #expect(object["id"] as? String == "a1")
        let finding = try #require((object["findings"] as? [[String: Any]])?.first)
        #expect(finding["rule"] as? String == "number-locale" && finding["severity"] as? String == "warns")
        #expect(finding["side"] as? String == "target" && finding["start"] as? Int == 9 && finding["end"] as? Int == 14)
        #expect(finding["suggestion"] as? String == "1,600")
    }

    @Test func contextMayBeMissing() throws {
        let line = #"{"id": "b", "source_lang": "fr", "target_lang": "en", "source": "Oui.", "target": "Yes."}"#
        #expect(try JSONDecoder().decode(CheckRecord.self, from: Data(line.utf8)).published == nil)
    }
}
