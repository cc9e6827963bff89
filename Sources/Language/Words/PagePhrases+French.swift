extension PagePhrases {
    static let french = PagePhrases(
        menus:
            "accueil,à propos,contact,se connecter,connexion,recherche,aller au contenu,menu,navigation,faire un don",
        invitations: """
            partager,partager cet article,imprimer,lire la suite,lire plus,voir plus,s’abonner,s'abonner,abonnez-vous,\
            abonnez-vous à notre newsletter,aller au contenu,aller au contenu principal,haut de page,retour en haut,\
            télécharger le pdf,télécharger en pdf,publicité,commentaires,laisser un commentaire,écouter l’article
            """,
        endings: "à lire aussi,sur le même sujet,articles liés,articles similaires,les plus lus,vous aimerez aussi",
        authors: "auteur,auteure,autrice,auteurs,écrit par,rédigé par",
        published: "le,publié,publié le,paru le,date,date de publication,mis en ligne le",
        updated: "mis à jour,mis à jour le,dernière mise à jour,modifié le",
        notes: "notes,notes de bas de page,références,notes et références,sources,bibliographie",
        workplaces: "université institut école faculté centre ministère académie laboratoire fondation",
        workplaceJoints: "de pour",
        kickers: """
            analyse,tribune,opinion,éditorial,entretien,enquête,reportage,chronique,essai,note d’analyse
            """,
        counters: "min,minutes,min de lecture,minutes de lecture,commentaires",
        counterLabels: "temps de lecture,durée de lecture,lecture",
        smallWords: "le la les de des du et en à un une pour sur par avec ou dans au aux",
        pageNumbers: "page p sur de",
        articles: "les un une",
        helpers: "avec",
        staff: "rédaction",
        dateJoints: "le",
        isA: "est,était",
        professions: """
            professeur professeure chercheur chercheuse journaliste auteur autrice directeur directrice économiste \
            historien historienne analyste doctorant doctorante
            """,
        mailSenders: "de",
        mailReceivers: "à",
        mailDates: "envoyé date",
        mailSubjects: "objet",
        beforeNumbers: "p. pp. no. nos. vol. vols. chap. fig. figs. art. t. n. ann. al. pl.",
        notesJoints: "de du des sur à au")
}
