import Base
import Model
import TestSupport
import Testing

@testable import Exports

@Suite("Data tables")
struct TableTests {
    @Test("A mention has its words, its sentence and the address of its place, in JSON and in CSV")
    func mentions() async {
        var draft = Draft.published
        draft.actor("ada", "Ada, the first")
        draft.article("a", "Then Ada, the first\nof all, spoke. She left.")
        let expected = """
            [
            {"kind":"actor","id":"ada","text":"Ada, the first","article":"a","paragraph":1,"ordinal":1,\
            "sentence":"Then Ada, the first of all, spoke.","address":"https://briefings.example/articles/a.html#a.ada.1"}
            ]

            """
        #expect(await draft.file("data/mentions.json") == expected)
        let csv = """
            kind,id,text,article,paragraph,ordinal,sentence,address\r
            actor,ada,"Ada, the first",a,1,1,"Then Ada, the first of all, spoke.",\
            https://briefings.example/articles/a.html#a.ada.1\r

            """
        #expect(await draft.file("data/mentions.csv") == csv)
    }

    @Test("The name of a bare reference is put into the sentence, also at its ends")
    func namesById() async {
        var draft = Draft()
        draft.actor("ada", "Ada")
        draft.article("a", "[[ada]] met [[ada]]")
        let rows = await draft.file("data/mentions.csv").split(separator: "\r\n").dropFirst()
        #expect(
            rows.map(String.init) == [
                "actor,ada,Ada,a,1,1,Ada met Ada,articles/a.html#a.ada.1",
                "actor,ada,Ada,a,1,2,Ada met Ada,articles/a.html#a.ada.2",
            ])
    }

    @Test(
        "A date is given as written, with the first and the last day that it can mean",
        arguments: [
            ("2014-12-16", "2014-12-16,2014-12-16,2014-12-16"), ("2014-12", "2014-12,2014-12-01,2014-12-31"),
            ("2014~", "2014~,2014-01-01,2014-12-31"), ("2014-06-15/..", "2014-06-15/..,2014-06-15,"),
            ("../2014", "../2014,,2014-12-31"), ("-0043", "'-0043,,"), ("0001", "0001,0001-01-01,0001-12-31"),
            ("9999", "9999,9999-01-01,9999-12-31"),
        ])
    func dates(_ date: String, _ expected: String) async {
        var draft = Draft()
        draft.event("e", "E", date: date)
        let row = await draft.file("data/events.csv").split(separator: "\r\n").last ?? ""
        #expect(row.hasPrefix("e,E,\(expected),"))
    }

    @Test("A table without rows has only a header")
    func empty() async {
        let draft = Draft.published
        #expect(await draft.file("data/figures.csv") == "event,figure,account,low,best,high,hedge,words,kind,id\r\n")
        #expect(await draft.file("data/figures.json") == "[]\n")
    }

    @Test("Column names are unique and plain, and keys and references name columns")
    func columns() {
        for table in Table.all {
            let names = table.columns.map(\.name)
            #expect(Set(names).count == names.count, "\(table.name)")
            #expect(names.allSatisfy { $0.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0) } })
            #expect(Set(table.key).isSubset(of: names))
            for column in table.columns {
                #expect(column.references.map { name in Table.all.contains { $0.name == name } } ?? true)
                #expect(column.summary.hasSuffix("."), "\(table.name).\(column.name)")
            }
        }
    }

    @Test("Figures of an event and of its accounts are in one table, each with its source")
    func figures() async {
        var draft = Draft()
        draft.source("press", "Press")
        draft.event("flood", "Flood", date: "2014") { event in
            let press = Citation.id(Located("press", at: .start))
            event.figures = [Figure(name: "killed", quantity: Quantity(low: 26, best: 31, high: 35), source: press)]
            var account = Catalog.Account(origin: .source(press))
            account.injured = Quantity("almost 100")
            event.accounts = [account]
        }
        let rows = await draft.file("data/figures.csv").split(separator: "\r\n").dropFirst()
        #expect(
            rows.map(String.init) == [
                "flood,killed,0,26,31,35,,31 (26 to 35),source,press",
                "flood,injured,1,,100,,almost,almost 100,source,press",
            ])
    }
}
