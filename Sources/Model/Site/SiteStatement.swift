extension Site {
    /// A figure of an event as a sentence of an article gives it.
    package struct Statement: Sendable, Equatable {
        /// How it stands to what the event's own page says.
        package enum Standing: Sendable {
            case agrees, differs
            /// It differs, and an account of the event gives it, too.
            case recorded
        }

        package var article: Handle<Article>
        /// In bytes of the text of the article's document.
        package var sentence: Range<Int32>
        /// The words that give the figure: `almost 100`.
        package var range: Range<Int32>
        /// The mention of the event in that sentence, as an index into the article's `body.mentions`.
        package var mention: Int32
        /// The name of the figure as the event declares it: `killed`.
        package var figure: String
        package var quantity: Quantity
        package var standing: Standing

        package init(
            article: Handle<Article>, sentence: Range<Int32>, range: Range<Int32>, mention: Int32, figure: String,
            quantity: Quantity, standing: Standing
        ) {
            self.article = article
            self.sentence = sentence
            self.range = range
            self.mention = mention
            self.figure = figure
            self.quantity = quantity
            self.standing = standing
        }
    }
}
