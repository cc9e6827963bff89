import JSON
import Model

extension ExportedSite {
    /// Appends words of an article piece by piece, names that stand by their id alone put in.
    func append(
        _ stretch: Stretch, to out: inout [UInt8],
        _ each: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
    ) {
        articles[stretch.article].body.document.text.withUnsafeBufferPointer { text in
            let range = stretch.range.clamped(to: text.indices)
            var start = range.lowerBound
            for name in names(in: range, ofArticle: stretch.article) {
                each(UnsafeBufferPointer(rebasing: text[start..<name.place]), &out)
                var words = self.name(of: name.entity)
                words.withUTF8 { each($0, &out) }
                start = name.place
            }
            each(UnsafeBufferPointer(rebasing: text[start..<range.upperBound]), &out)
        }
    }

    /// Writes words of an article as a JSON string, in one line.
    func write(_ stretch: Stretch, to json: inout JSONWriter) {
        json.text { out in
            append(stretch, to: &out) { JSONWriter.append(escaping: $0, lineBreak: " ", to: &$1) }
        }
    }

    /// Writes the words of a whole text, a line for each of its blocks and for the caption of a picture.
    func write(_ body: Shared<LinkedDocument>, to json: inout JSONWriter) {
        json.text { out in
            body.document.text.withUnsafeBufferPointer { text in
                var start = 0
                for caption in body.document.captions(in: body.document.nodes.indices) {
                    let end = min(max(start, caption.place), text.count)
                    JSONWriter.append(escaping: UnsafeBufferPointer(rebasing: text[start..<end]), to: &out)
                    JSONWriter.append(escaping: "\n" + caption.text, to: &out)
                    start = end
                }
                JSONWriter.append(escaping: UnsafeBufferPointer(rebasing: text[start...]), to: &out)
            }
        }
    }
}
