import DragomanHTML
import Testing

/// What a `selectedcontent` shows: a copy of the chosen option. Chromium makes the same of all of these, but for the two that are named.
@Suite struct SelectedContentTests {
    /// What a `selectedcontent` in a button holds after these options.
    private func shown(_ options: String, select: String = "<select>") throws -> String? {
        let document = Document(parsing: select + "<button><selectedcontent></selectedcontent></button>" + options)
        return document.first(try Selector("selectedcontent")).map { document.serialiseChildren(of: $0) }
    }

    @Test(arguments: [
        ("<option>1", "1"), ("<option>1<option>2", "1"), ("<option>1<option selected>2<option>3", "2"),
        ("<option selected>1<option selected>2", "2"), ("<option disabled>1<option>2", "2"),
        ("<option disabled selected>1<option>2", "1"), ("<optgroup disabled><option>1</optgroup><option>2", "2"),
        ("<datalist><option>1</datalist><option>2", "2"), ("<template><option>1</template><option>2", "2"),
        ("<optgroup><div><optgroup><option>1</optgroup></div></optgroup><option>2", "2"),
        ("<option>1<p title=a>b<!--c-->", "1<p title=\"a\">b<!--c--></p>"),
        ("<option><template>y<p>z</template>b", "<template>y<p>z</p></template>b"),
    ])
    func isTheChosenOption(options: String, content: String) throws { #expect(try shown(options) == content) }

    @Test(arguments: [
        ("<select size=4>", ""), ("<select size=' 2x'>", ""), ("<select size=0>", "1"), ("<select size=1>", "1"),
        ("<select size=x>", "1"), ("<select multiple>", ""),
    ])
    func dependsOnWhatTheSelectShows(select: String, content: String) throws {
        #expect(try shown("<option>1", select: select) == content)
    }

    /// An option inside another is none of the `select`'s. (Chromium does not come to an end with this one.)
    @Test func anOptionInAnOptionIsNotChosen() throws {
        let content = "1<div><option selected=\"\">2</option></div>3"
        #expect(try shown("<option>1<div><option selected>2</div>3<option>4") == content)
    }

    @Test(arguments: [
        // Only the first, and not where it stands in an option or in another.
        ("<selectedcontent></selectedcontent><selectedcontent>q</selectedcontent><option>1", ["1", "q"]),
        ("<selectedcontent>a<selectedcontent>b</selectedcontent></selectedcontent><option>1", ["1"]),
        (
            "<option><selectedcontent>r</selectedcontent></option><selectedcontent>q</selectedcontent><option>1",
            ["r", "q"]
        ),
        // An option in it chooses nothing. (Chromium empties it and goes on after it.)
        ("<selectedcontent>a<option>b</option>c</selectedcontent>", ["a<option>b</option>c"]),
        ("<selectedcontent>a<option>b</option>c</selectedcontent><option>1", ["1"]),
    ])
    func onlyOneIsFilled(inside: String, contents: [String]) throws {
        let document = Document(parsing: "<select>" + inside)
        let all = try document.select("selectedcontent").map { document.serialiseChildren(of: $0) }
        #expect(all == contents)
    }
}
