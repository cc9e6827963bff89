import Base
import Loading

extension OutputRun {
    /// The fingerprint of a file if the output holds the same bytes at a path; nil where it holds others, or none that can be read.
    mutating func fingerprint(of original: OpenFile, ifHeldAt path: String) throws(PublishingFailure) -> Fingerprint? {
        let present = try PublishingFailure.onDisk { () throws(DiskFailure) in try place(of: path)?.file() }
        guard let copy = present, copy.size == original.size else { return nil }
        var reading = Fingerprinting()
        while reading.count < original.size {
            let place = reading.count
            let piece = try PublishingFailure.reading { () throws(ReadFailure) in try original.piece(at: place) }
            guard !piece.isEmpty, let other = try? copy.piece(at: place), other.isSame(as: piece) else { return nil }
            reading.add(piece)
        }
        return reading.fingerprint
    }

    /// Puts a copy of a file in place, whole, and never holds more than a piece of it.
    mutating func copy(
        _ original: OpenFile, to path: String, isInNewFolder: Bool
    ) throws(PublishingFailure) -> Fingerprint {
        var reading = Fingerprinting()
        var fault: ReadFailure?
        let write: FileWriting.Fill = { file in
            FileWriting.copy(original, to: file, fault: &fault) { reading.add($0) }
        }
        do throws(DiskFailure) {
            if isInNewFolder { try create(path, filling: write) } else { try replace(path, filling: write) }
        } catch {
            if let fault { throw .inputMissing(fault.message) }
            throw .disk(error)
        }
        return reading.fingerprint
    }
}
