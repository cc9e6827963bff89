extension LanguageWords {
    /// Only the dates of Portuguese and what its pages print are known, so imports read them and nothing else asks for them.
    package static let portuguese = LanguageWords(ofPages: "pt", dates: .portuguese, writing: .portuguese)
}

extension WritingWords {
    fileprivate static let portuguese = WritingWords(
        thousands: ["\u{A0}", "\u{202F}", "."], by: "por", page: .portuguese, decimal: ",")
}

extension DateWords {
    fileprivate static let portuguese = DateWords(
        months: """
            janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, \
            setembro/set, outubro/out, novembro/nov, dezembro/dez
            """,
        weekdays: """
            segunda-feira/segunda, terça-feira/terça, quarta-feira/quarta, quinta-feira/quinta, sexta-feira/sexta, \
            sábado, domingo
            """,
        seasons: "primavera, verão, outono, inverno",
        joints: "de",
        small: SmallWords(thisYear: [], lastYear: []),
        timeWords: "às h",
        phrases: PhraseWords(between: "entre", to: "a até", and: "e"))
}

extension PagePhrases {
    fileprivate static let portuguese = PagePhrases(
        menus: "início,quem somos,sobre nós,contato,contacto,entrar,buscar,ir para o conteúdo,doar,assine",
        invitations: """
            compartilhar,partilhar,imprimir,leia mais,ler mais,continue lendo,ver mais,assine,assine nossa newsletter,\
            inscreva-se,ir para o conteúdo,voltar ao topo,baixar pdf,publicidade,comentários,deixe um comentário,ouvir
            """,
        endings: "leia também,artigos relacionados,notícias relacionadas,veja também,mais lidas,últimas notícias",
        authors: "autor,autora,autores,escrito por,reportagem",
        published: "publicado,publicado em,publicada em,data,data de publicação",
        updated: "atualizado,atualizado em,atualizada em,última atualização",
        notes: "notas,notas de rodapé,referências,notas e referências,fontes,bibliografia",
        workplaces: "universidade instituto escola faculdade centro ministério academia fundação departamento",
        workplaceJoints: "de para",
        smallWords: "o a os as de do da dos das e em um uma para por com ou no na",
        pageNumbers: "página pág de",
        articles: "os as uma",
        mailSenders: "de",
        mailReceivers: "para",
        mailDates: "enviado data",
        mailSubjects: "assunto",
        repeats: "ibidem",
        repeatsOf: "op. cit",
        beforeNumbers: "p. pp. pág. págs. n. núm. vol. vols. cap. caps. fig. figs. art. arts. t.",
        notesJoints: "de do da a ao à sobre")
}
