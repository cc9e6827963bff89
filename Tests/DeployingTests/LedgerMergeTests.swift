import Testing

@testable import Publishing

@Suite("The ledger of a target and that of a checkout")
struct LedgerMergeTests {
    private static let merges: [(what: String, target: String?, local: String?, merged: String, missing: Int)] = [
        ("nothing anywhere", nil, nil, "", 0),
        ("a first deploy", nil, "# why\na.html\n", "# why\na.html\n", 0),
        ("a fresh clone without a ledger", "# why\na.html\nb.html\n", nil, "# why\na.html\nb.html\n", 2),
        ("a clone that knows as much", "# why\na.html\n", "# other\na.html\n", "# other\na.html\n", 0),
        ("what the target alone knows is added", "# t\na.html\nb.html\n", "# l\na.html\n", "# l\na.html\nb.html\n", 1),
        (
            "an editor's new line stays last", "a.html\nb.html\n", "a.html\ngone b.html why\n",
            "a.html\nb.html\ngone b.html why\n", 1
        ),
        (
            "a stale record does not come after a newer one", "a.html#p1 1 AB\na.html#p1 1 CD\n", "a.html#p1 1 AB\n",
            "a.html#p1 1 AB\na.html#p1 1 CD\n", 1
        ),
        (
            "a title that the target may not have", "a.html \"\"\ngone a.html withheld\nb.html\n",
            "a.html \"A\"\ngone a.html withheld\n", "a.html \"A\"\ngone a.html withheld\nb.html\n", 1
        ),
        ("a last line without an end", "a.html\nb.html", "a.html", "a.html\nb.html\n", 1),
    ]

    @Test("A checkout gets the lines that it lacks, before those that only it has", arguments: 0..<9)
    func merge(index: Int) {
        let (what, target, local, merged, missing) = Self.merges[index]
        let merge = LedgerMerge(target: target.map { Array($0.utf8) }, local: local.map { Array($0.utf8) })
        #expect(String(decoding: merge.bytes, as: UTF8.self) == merged, "\(what)")
        #expect(merge.missing == missing, "\(what)")
    }

    @Test("A target does not get the titles of withheld pages, but learns what belongs to them")
    func shown() {
        let ledger = "a.html \"A\"\ns.html \"Source \"S\"\" footnotes/a/1.html\nb.html \"B\"\n"
        let shown = LedgerMerge.shown(Array(ledger.utf8), withheld: ["a.html", "s.html"])
        #expect(
            String(decoding: shown, as: UTF8.self)
                == "a.html \"\"\ns.html \"\" footnotes/a/1.html\nb.html \"B\"\n")
        #expect(LedgerMerge(target: shown, local: Array(ledger.utf8)).missing == 0)
    }

    @Test("A merged ledger merges no further")
    func settled() {
        for (what, target, local, _, _) in Self.merges {
            let first = LedgerMerge(target: target.map { Array($0.utf8) }, local: local.map { Array($0.utf8) }).bytes
            #expect(LedgerMerge(target: target.map { Array($0.utf8) }, local: first).missing == 0, "\(what)")
        }
    }
}
