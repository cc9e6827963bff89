extension PartialDate {
    /// Why a text is no date, in words for its author.
    package struct Fault: Error, Hashable {
        /// A clause without a full stop, to stand in a diagnostic.
        package let message: String
        /// A text that is a date and probably what was meant.
        package let suggestion: String?

        init(_ reason: DateParser.Reason, in text: String) {
            let guesses = DateGuess.guesses(for: text)
            let isAmbiguous = guesses.count == 2
            message =
                isAmbiguous
                ? DateParser.Reason.twoReadings(of: text, guesses[0], guesses[1]) : reason.message(for: text)
            suggestion = guesses.count == 1 ? guesses[0] : nil
        }
    }
}
