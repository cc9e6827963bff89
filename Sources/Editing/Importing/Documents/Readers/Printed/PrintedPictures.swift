import Base

/// The pictures of a PDF, which its text does not tell.
enum PrintedPictures {
    /// Lists them by page, where `pdfimages` is installed; they are not imported.
    static func report(in pdf: [UInt8], to text: inout ImportText) {
        guard let run = try? Program("pdfimages", ["-list", "-l", "1000", "-"], input: pdf).start() else { return }
        let outcome = run.outcome()
        guard outcome.status == 0 else { return }
        for (page, sizes) in list(outcome.output) {
            let words = "page \(page): \(sizes.joined(separator: ", "))"
            text.report(
                .unread, Array(words.utf8),
                "\(sizes.count == 1 ? "A picture is" : "\(sizes.count) pictures are") not imported; copy what readers need to content/media."
            )
        }
    }

    /// The sizes of pictures by page; masks, and what is too small to be one, are left out.
    static func list(_ output: [UInt8]) -> [(page: Int, sizes: [String])] {
        var found: [(page: Int, sizes: [String])] = []
        for row in output.split(separator: 0x0A).dropFirst(2) {
            let cells = row.split(separator: 0x20).map { Array($0) }
            guard cells.count > 5, cells[2].string == "image", let page = cells[0].decimal,
                let width = cells[3].decimal,
                let height = cells[4].decimal, min(width, height) >= 64
            else { continue }
            if found.last?.page != page { found.append((page, [])) }
            found[found.count - 1].sizes.append("\(width)×\(height)")
        }
        return found
    }
}
