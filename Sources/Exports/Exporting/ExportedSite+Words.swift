import Base
import Model

extension ExportedSite {
    /// The words of an article that a stretch covers.
    func withWords<Result>(of stretch: Stretch, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        articles[stretch.article].body.document.text.withUnsafeBufferPointer { text in
            body(UnsafeBufferPointer(rebasing: text[stretch.range.clamped(to: text.indices)]))
        }
    }

    /// Writes words of an article as a JSON string, in one line.
    func write(_ stretch: Stretch, to json: inout JSONWriter) {
        json.text { out in
            withWords(of: stretch) { JSONWriter.append(escaping: $0, lineBreak: " ", to: &out) }
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
