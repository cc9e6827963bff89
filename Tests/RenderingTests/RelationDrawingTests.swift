import TestSupport
import Base
import Mustache
import Foundation
import Model
import Testing

@testable import Rendering

@Suite("The drawing of an actor's relations")
struct RelationDrawingTests {
    /// An actor that is part of so many, has so many parts, and so many other relations.
    ///
    /// It is the partner of the others, but the second of them is its partner; the first is an observer at `x1`.
    private func drawn(wholes: Int, parts: Int, others: Int) async -> String? {
        func relation(_ id: String, _ label: String) -> Catalog.Relation {
            Catalog.Relation(to: Located(id, at: .start), label: label)
        }
        var draft = Draft()
        draft.actor("china", "China", kind: .state) { china in
            china.partOf = (0..<wholes).map { Located("x\(1 + $0)", at: .start) }
            china.relations = (0..<others).filter { $0 != 1 }.map { relation("x\(11 + $0)", "partner of") }
        }
        for number in 1...20 {
            draft.actor("x\(number)", "The \(number)th name, which is long & has no end", kind: .state) { actor in
                if (6..<6 + parts).contains(number) { actor.partOf = [Located("china", at: .start)] }
                if number == 11 { actor.relations = [relation("x1", "observer at")] }
                if number == 12, others > 1 { actor.relations = [relation("china", "partner of")] }
            }
        }
        let site = await draft.site()
        let page = PageScope(
            Edition(site, EditionLists(site), options: RenderOptions()), root: "../",
            path: PagePath("actors/china.html"), siteRecord: .none)
        let china = site.actors.firstIndex { $0.record.header.id == "china" } ?? Handle(0)
        return RelationDrawing.html(of: china, on: page).map { Printing.text($0.bytes) }
    }

    @Test("Fewer than three relations are left to the list", arguments: [(0, 0, 0), (1, 0, 1), (0, 2, 0)])
    func few(_ wholes: Int, _ parts: Int, _ others: Int) async {
        #expect(await drawn(wholes: wholes, parts: parts, others: others) == nil)
    }

    @Test("Every box is a link with its name and the words of the relation, with an arrow for the direction")
    func boxes() async throws {
        let html = try #require(await drawn(wholes: 1, parts: 1, others: 2))
        #expect(html.components(separatedBy: "<a href=").count == 5)
        #expect(html.contains("The 11th name, which i…</text>"))
        #expect(html.contains("→ partner of") && html.contains("← partner of"))
        #expect(html.contains("→ part of") && html.contains("← part of this"))
        #expect(!html.contains(" & "))
    }

    @Test("No two boxes overlap and all are within the drawing, however many there are")
    func overlap() async throws {
        for (wholes, parts, others) in [(3, 0, 0), (2, 2, 1), (5, 5, 9), (0, 3, 6), (1, 0, 5), (0, 0, 3)] {
            let html = try #require(await drawn(wholes: wholes, parts: parts, others: others))
            let height = Int(Printing.between("viewBox=\"0 0 640 ", "\"", in: html)) ?? 0
            let boxes = html.components(separatedBy: "translate(").dropFirst().map { piece in
                piece.prefix { $0 != ")" }.split(separator: " ").compactMap { Int($0) }
            }
            #expect(boxes.count <= 13)
            for (index, box) in boxes.enumerated() {
                #expect(box[0] >= 0 && box[0] + 188 <= 640 && box[1] >= 0 && box[1] + 46 <= height)
                for other in boxes.dropFirst(index + 1) {
                    #expect(abs(box[0] - other[0]) >= 188 || abs(box[1] - other[1]) >= 46)
                }
            }
        }
    }

    @Test("Two related neighbours are joined by a thin line")
    func others() async throws {
        #expect(try #require(await drawn(wholes: 1, parts: 1, others: 1)).contains("class=\"thin\""))
        #expect(try #require(await drawn(wholes: 0, parts: 3, others: 0)).contains("class=\"thin\"") == false)
    }
}
