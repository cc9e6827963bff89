extension Double {
    /// The number with `digits` decimals and a point: `12.35`.
    func decimal(_ digits: Int) -> String {
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        guard isFinite, abs(self) * scale < 1e15 else { return "-" }
        let whole = Int((abs(self) * scale).rounded())
        var text = "\(whole)"
        while text.utf8.count <= digits { text = "0" + text }
        if digits > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -digits)) }
        return (self < 0 && whole != 0 ? "-" : "") + text
    }
}
