extension LanguageWords {
    /// Only the dates of Polish and what its pages print are known, so imports read them and nothing else asks for them.
    package static let polish = LanguageWords(ofPages: "pl", dates: .polish, writing: .polish)
}

extension WritingWords {
    fileprivate static let polish = WritingWords(
        thousands: ["\u{A0}", "\u{202F}"], by: "", page: .polish, decimal: ",")
}

extension DateWords {
    fileprivate static let polish = DateWords(
        months: """
            stycznia/sty/styczeń, lutego/lut/luty, marca/mar/marzec, kwietnia/kwi/kwiecień, maja/maj, \
            czerwca/cze/czerwiec, lipca/lip/lipiec, sierpnia/sie/sierpień, września/wrz/wrzesień, \
            października/paź/październik, listopada/lis/listopad, grudnia/gru/grudzień
            """,
        weekdays: """
            poniedziałek/pon, wtorek/wt, środa/śr, czwartek/czw, piątek/pt, sobota/sob, niedziela/niedz
            """,
        seasons: "wiosna, lato, jesień, zima",
        small: SmallWords(thisYear: [], lastYear: []),
        timeWords: "r roku godz",
        phrases: PhraseWords(between: "między", to: "do", and: "i"))
}

extension PagePhrases {
    fileprivate static let polish = PagePhrases(
        menus: "strona główna,o nas,kontakt,zaloguj się,szukaj,przejdź do treści,wesprzyj nas",
        invitations: """
            udostępnij,drukuj,czytaj więcej,czytaj dalej,zobacz więcej,zapisz się do newslettera,subskrybuj,\
            przejdź do treści,wróć na górę,pobierz pdf,reklama,komentarze,dodaj komentarz,posłuchaj
            """,
        endings: "czytaj także,czytaj też,zobacz także,zobacz też,powiązane artykuły,najczęściej czytane",
        authors: "autor,autorka,autorzy,tekst,opracowanie",
        published: "opublikowano,data,data publikacji,dodano",
        updated: "aktualizacja,zaktualizowano,ostatnia aktualizacja",
        notes: "przypisy,przypisy końcowe,źródła,bibliografia,literatura,odnośniki",
        workplaces: "uniwersytet instytut szkoła wydział centrum ministerstwo akademia fundacja katedra",
        workplaceJoints: "w",
        smallWords: "i w z na do o od dla oraz lub przez",
        pageNumbers: "strona str z",
        mailSenders: "od",
        mailReceivers: "do",
        mailDates: "wysłano data",
        mailSubjects: "temat",
        repeats: "tamże,ibidem",
        repeatsOf: "dz. cyt,op. cit",
        beforeNumbers: "s. nr. t. art. rozdz. ryc. rys. tab. par. przyp. pkt.",
        notesJoints: "do")
}
