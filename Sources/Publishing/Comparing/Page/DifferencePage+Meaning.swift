import Base

extension DifferencePage {
    func writeIdentity(_ out: inout HTMLBuffer) {
        list(difference.identity, "plain", &out) { sentence, out in
            out.element("p", sentence.prefix(1).uppercased() + sentence.dropFirst() + ".")
        }
    }

    func writeMovedText(_ out: inout HTMLBuffer) {
        list(difference.movedText, "plain", &out) { moved, out in
            out.element("code", moved.page)
            out.element("p", "“\(moved.text)”")
            out.element("p", class: "meta", DifferenceWords.place(of: moved))
        }
    }

    func writeLinks(_ out: inout HTMLBuffer) {
        list(difference.links, "plain", &out) { link, out in
            out.text("“\(link.words)” ")
            out.element("del", link.before)
            out.markup(" <i aria-label=\"now leads to\">→</i> ")
            out.element("ins", link.after)
            let others = link.pages.count > 1 ? " and \(DifferenceWords.count(link.pages.count - 1, "more page"))" : ""
            out.element("p", class: "meta", "on \(link.pages.first ?? "")\(others)")
        }
    }

    func writeFrame(_ out: inout HTMLBuffer) {
        list(difference.frame, "plain", &out) { change, out in
            if let before = change.before { out.element("del", before) }
            if change.before != nil, change.after != nil { out.markup(" ") }
            if let after = change.after { out.element("ins", after) }
            out.element("p", class: "meta", "on \(DifferenceWords.count(change.pages, "page"))")
        }
    }
}
