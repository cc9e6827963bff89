extension LanguageWords {
    /// Only the dates of Italian and what its pages print are known, so imports read them and nothing else asks for them.
    package static let italian = LanguageWords(ofPages: "it", dates: .italian, writing: .italian)
}

extension WritingWords {
    fileprivate static let italian = WritingWords(
        thousands: ["\u{A0}", "\u{202F}", "."], by: "di", page: .italian, decimal: ",")
}

extension DateWords {
    fileprivate static let italian = DateWords(
        months: """
            gennaio/gen, febbraio/feb, marzo/mar, aprile/apr, maggio/mag, giugno/giu, luglio/lug, agosto/ago, \
            settembre/set/sett, ottobre/ott, novembre/nov, dicembre/dic
            """,
        weekdays: """
            lunedì/lun, martedì/mar, mercoledì/mer, giovedì/gio, venerdì/ven, sabato/sab, domenica/dom
            """,
        seasons: "primavera, estate, autunno, inverno",
        small: SmallWords(thisYear: [], lastYear: []),
        timeWords: "ore alle",
        phrases: PhraseWords(between: "tra fra", to: "al a", and: "e"))
}

extension PagePhrases {
    fileprivate static let italian = PagePhrases(
        menus: "home page,chi siamo,contatti,accedi,cerca,vai al contenuto,sostienici",
        invitations: """
            condividi,stampa,leggi di più,leggi tutto,continua a leggere,iscriviti,iscriviti alla newsletter,abbonati,\
            vai al contenuto,torna su,scarica il pdf,pubblicità,commenti,lascia un commento,ascolta
            """,
        endings: "leggi anche,articoli correlati,potrebbe interessarti,i più letti,ultime notizie",
        authors: "autore,autrice,autori,scritto da,a cura di",
        published: "pubblicato,pubblicato il,pubblicata il,data,data di pubblicazione",
        updated: "aggiornato,aggiornato il,ultimo aggiornamento",
        notes: "note,note a piè di pagina,note al testo,riferimenti,note e riferimenti,fonti,bibliografia",
        workplaces: "università istituto scuola facoltà centro ministero accademia fondazione dipartimento",
        workplaceJoints: "di per",
        smallWords: "il lo la i gli le di del della dei e in a un una per su con da o al alla",
        pageNumbers: "pagina pag di",
        articles: "il gli una",
        mailSenders: "da",
        mailReceivers: "a",
        mailDates: "inviato data",
        mailSubjects: "oggetto",
        repeats: "ivi",
        repeatsOf: "cit,op. cit",
        beforeNumbers: "p. pp. pag. pagg. n. nn. vol. voll. cap. capp. fig. figg. art. artt. t. tav. par.",
        notesJoints: "di del della a al alla su")
}
