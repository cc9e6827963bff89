extension ClaimWords {
    /// Who is counted.
    static let frenchPeople: [(WordRole, String)] = [
        (
            .everybody,
            """
            personnes,gens,victimes,individus,vies,personne,âmes,habitants au total,êtres humains,\
            individus au total,vies humaines,personnes au total,des nôtres,d entre nous,des siens
            """
        ),
        (
            .persons,
            """
            mineurs,soldats,voyageurs,passagers,enfants,élèves,civils,policiers,hommes,femmes,habitants,\
            ouvriers,fidèles,manifestants,étudiants,réfugiés,spectateurs,touristes,pèlerins,otages,\
            migrants,marins,militaires,gendarmes,villageois,employés,passager,jeunes,jeunes gens,\
            adolescents,adolescentes,garçons,filles,fillettes,bébés,nourrissons,élève,lycéens,\
            collégiens,écoliers,écolières,étudiantes,enseignants,professeurs,instituteurs,moniteurs,\
            stagiaires,animateurs,vacanciers,campeurs,skieurs,alpinistes,randonneurs,clients,clientes,\
            résidents,résidentes,locataires,riverains,sinistrés,familles,foyers,citadins,patients,\
            patientes,soignants,médecins,infirmiers,infirmières,malades,pensionnaires,retraités,\
            vieillards,pompiers,sauveteurs,secouristes,agents,gardes,gardiens,surveillants,officiers,\
            soldat,appelés,légionnaires,parachutistes,tirailleurs,maquisards,résistants,partisans,\
            combattants,miliciens,rebelles,insurgés,émeutiers,grévistes,manifestantes,militants,\
            opposants,syndicalistes,dockers,cheminots,salariés,travailleurs,ouvrières,employées,paysans,\
            agriculteurs,bergers,pêcheurs,matelots,marin,membres d équipage,membres de l équipage,\
            hommes d équipage,équipiers,occupants,conducteurs,chauffeurs,spectatrices,supporters,\
            supporteurs,festivaliers,danseurs,fidèles musulmans,croyants,moines,religieuses,prêtres,\
            pèlerines,civil,civiles,femme,homme,enfant,prisonniers,détenus,déportés,juifs,captifs,\
            internés,esclaves,colons,touriste,voyageuses,usagers,badauds,passants,piétons,cyclistes,\
            journalistes,commerçants,marchands,marins-pêcheurs,réfugiées,migrantes,exilés,\
            demandeurs d asile,algériens,français,protestataires,participants,fêtards,convives,invités,\
            noceurs,officiers de police,fonctionnaires,agents de police,policier,gendarme,militaire,\
            recrues,cadets,suspects,pillards,trafiquants,ouvriers agricoles,mineurs de fond,\
            gueules noires,manœuvres,conscrits,lycéennes,collégiennes,convoyeurs,contrôleurs,pilotes,\
            hôtesses,jurés,invitées
            """
        ),
        (
            .crowd,
            """
            mineurs,fidèles,croyants,pèlerins,habitants,villageois,riverains,résidents,locataires,\
            manifestants,grévistes,spectateurs,supporters,supporteurs,détenus,prisonniers,migrants,\
            réfugiés,occupants,passants,badauds,manifestantes,festivaliers,sinistrés
            """
        ),
        (
            .commonPeople,
            """
            passagers,voyageurs,ouvriers,employés,travailleurs,salariés,hommes,marins,pêcheurs,mineurs,\
            membres d équipage,marins pêcheurs
            """
        ),
        (
            .vulnerable,
            """
            femmes,enfants,femme,enfant,bébés,nourrissons,fillettes,filles,garçons,adolescents,\
            adolescentes,vieillards,élèves,écoliers,femmes et enfants,fille,garçon
            """
        ),
    ]
}
