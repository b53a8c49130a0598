import Testing

@testable import DragomanSite

struct AnswerOrderTests {
    @Test func whatComesDuringALookUpWaits() {
        var order = AnswerOrder()
        #expect(order.begin(isPlain: true) == .look)
        #expect(order.goOn() == .wait)
        #expect(order.begin(isPlain: true) == .wait)
        #expect(order.begin(isPlain: false) == .wait)
        order.end(found: true)
        #expect(order.begin(isPlain: true) == .look)
    }

    @Test func whatComesBeforeTheTasksAnsweredGoesToThemToo() {
        var order = AnswerOrder()
        #expect(order.begin(isPlain: false) == .pass)
        #expect(order.begin(isPlain: true) == .pass)
        order.tasksAnswered()
        #expect(order.begin(isPlain: true) == .pass)
        order.tasksAnswered()
        order.tasksAnswered()
        #expect(order.begin(isPlain: true) == .look)
    }

    @Test func aPageThatIsNotFoundIsTheTasks() {
        var order = AnswerOrder()
        #expect(order.begin(isPlain: true) == .look)
        order.end(found: false)
        #expect(order.goOn() == .pass)
        #expect(order.begin(isPlain: true) == .pass)
    }
}
