extension ClaimWords {
    static let frenchFamilies = [
        Family(
            "killed dead deaths death fatalities died morts tués",
            verbs: """
                tué,tue,tuent,tua,tuèrent,tuant,assassiné,coûté,coûte,la vie à,la mort de,bilan,nombre de morts,\
                le nombre de victimes,nombre des morts,tuait,tueront,ont tué,a tué,avait tué,avaient tué,\
                tuant au moins,fusille,fusillent,fusilla,fusillèrent,a fusillé,ont fusillé,fusillant,massacre,\
                massacra,massacrèrent,massacrent,a massacré,ont massacré,massacrant,exécute,exécutent,exécuta,\
                exécutèrent,a exécuté,ont exécuté,exécutant,assassine,assassinent,assassina,assassinèrent,\
                ont assassiné,a assassiné,abat,abattent,abattirent,abattit,ont abattu,a abattu,égorge,égorgent,\
                égorgea,égorgèrent,décima,décime,emporte,emporta,emportant,a emporté,emportent,ont emporté,\
                emportèrent,faucha,fauche,a fauché,fauchant,noie,noya,a noyé,noyant,ensevelit,a coûté la vie à,\
                coûta la vie à,coûtent la vie à,coûtant la vie à,ont coûté la vie à,coûtèrent la vie à,coûta,\
                coûtant,ôta la vie à,ôté la vie à,la vie de,les vies de,mort de,mort d,la mort d,décès de,\
                le décès de,l assassinat de,assassinat de,le meurtre de,meurtre de,l exécution de,exécution de,\
                le massacre de,la perte de,perte de,la disparition tragique de,tuerie de,nombre de victimes,\
                nombre des victimes,nombre de tués,nombre total de morts,le bilan humain,bilan humain,\
                le bilan officiel,le bilan définitif,le bilan final,avons perdu,perdîmes,déplore,déplorent,\
                déplorait,déplora,a déploré,on déplora,ôtant la vie à,provoquant la mort de,\
                entraînant la mort de,causant la mort de,a tué au moins,ont péri,périrent
                """,
            states: """
                tués,tuées,mortes,morts,décédées,décédés,péri,perdu la vie,trouvé la mort,perdirent la vie,\
                périrent,moururent,assassinés,assassinées,perdent la vie,meurent,trouvèrent la mort,\
                laissèrent la vie,périssent,succombent,décèdent,ont trouvé la mort,furent tués,furent tuées,\
                tué et,a été tué,a été tuée,ont péri,périt,a péri,péri brûlés,sont morts,sont mortes,est mort,\
                est morte,mourut,meurt,ont perdu la vie,a perdu la vie,perdit la vie,perd la vie,\
                ont laissé la vie,laissé la vie,laissent la vie,perdu leur vie,perdant la vie,trouvent la mort,\
                trouve la mort,trouva la mort,a trouvé la mort,trouvant la mort,décédée,décédé,décédèrent,\
                ont succombé,succombèrent,succombé,noyés,noyées,se noyèrent,se noient,brûlés vifs,brûlées vives,\
                carbonisés,carbonisées,asphyxiés,asphyxiées,étouffés,étouffées,piétinés à mort,écrasés à mort,\
                fusillés,fusillées,exécutés,exécutées,massacrés,massacrées,abattus,abattues,égorgés,égorgées,\
                décapités,pendus,lynchés,tombés,tombèrent,sont tombés,disparurent dans les flammes,\
                ensevelis vivants,retrouvés morts,retrouvées mortes,sans vie,y restèrent,y ont laissé la vie,\
                morts noyés,mortellement blessés,mortellement atteints,mortellement touchés,tués sur le coup,\
                sont décédés,sont décédées,ont été tués,ont été tuées,sont tués,sont tuées,étaient tués,\
                étaient mortes,étaient morts,ensevelies vivantes,y laissèrent la vie,y perdirent la vie,\
                y trouvèrent la mort,y périrent,restèrent sur le carreau
                """,
            nouns: "morts,tués,décès,victimes mortelles,mort,tuées,décédés,victimes décédées,fusillés,noyés,victime",
            frames: """
                coûta/coûte/coûté/coûtant – la vie,laissa/laisse/laissé/laissèrent/laissant – sans vie/morts,\
                priva/privé – de la vie,entraîna/entraîne/entraîné/entraînant/précipita – dans la mort,\
                fit/fait/firent/font/faisant/fera – victimes
                """,
            isDeath: true),
        Family(
            "injured wounded injuries hurt blessés",
            verbs: """
                blessé,blesse,blessa,blessant,nombre de blessés,blessent,blessèrent,blessait,ont blessé,\
                a blessé,avait blessé,blessant au moins,nombre des blessés,fait blessés,blessures de,brûle,brûla
                """,
            states: """
                blessés,blessées,ont été blessées,ont été blessés,furent blessées,furent blessés,sont blessées,\
                sont blessés,grièvement blessés,grièvement blessées,légèrement blessés,légèrement blessées,\
                blessée,a été blessé,a été blessée,hospitalisées,hospitalisés,brûlées,brûlés,intoxiquées,\
                intoxiqués,atteintes,contusionnées,contusionnés,commotionnés,soignées,soignés,prises en charge,\
                pris en charge
                """,
            nouns: "blessés,blessés graves,blessés légers,grands blessés,brûlés,contusionnés,intoxiqués",
            frames: "laissa/laisse/laissé/laissant – blessés/blessées"),
        Family(
            "arrested arrests detained arrestations",
            verbs: """
                interpellé,arrête,arrêtent,arrêta,arrêtèrent,a arrêté,ont arrêté,arrêtant,interpella,\
                interpellent,interpelle,interpellèrent,a interpellé,ont interpellé,interpellant,appréhenda,\
                a appréhendé,ont appréhendé,écroua,incarcéra,rafla,raflèrent,a raflé,ont raflé,l arrestation de,\
                arrestation de,l interpellation de,interpellation de,placement en garde à vue de,\
                nombre d arrestations,nombre d interpellations,mis aux arrêts
                """,
            states: """
                arrêtées,arrêtés,interpellées,interpellés,arrêtée,interpellée,appréhendées,appréhendés,écroués,\
                écrouées,incarcérées,incarcérés,emprisonnés,emprisonnées,placées en garde à vue,\
                placés en garde à vue,en garde à vue,détenues,détenus,raflés,raflées,mis aux arrêts,\
                placés en détention,a été arrêté,a été interpellé
                """,
            nouns: "arrestations,interpellations,interpellés,gardes à vue,personnes interpellées,arrestation",
            frames: "plaça/placé/place – en garde à vue/en détention"),
        Family(
            "missing disparus",
            verbs: "nombre de disparus,nombre des disparus",
            states: """
                disparues,disparus,portées disparues,portés disparus,portées manquantes,portés manquants,\
                manquants,manquantes,manquent à l appel,manquaient à l appel,manquent,introuvables,\
                disparaissent,disparurent,restent introuvables,ont disparu,n ont jamais été retrouvés,\
                n ont jamais été retrouvées
                """,
            nouns: "disparus,personnes disparues,manquants",
            continues: true),
        Family(
            "abducted kidnapped enlevés",
            verbs: "enlevé,kidnappé",
            states: "enlevées,enlevés,kidnappées,kidnappés"),
        Family(
            "displaced déplacés homeless sans-abri",
            verbs: """
                déplace,déplaça,déplacèrent,a déplacé,ont déplacé,déplaçant,chassa,chasse,a chassé,chassant,\
                le déplacement de,déplacement de,l exode de,exode de,nombre de déplacés,nombre de sans abri,\
                la fuite de,relogement de,laissé sans abri,jeté à la rue,jeta à la rue
                """,
            states: """
                déplacées,déplacés,sans abri,sans abris,sans logis,sans toit,à la rue,chassées,chassés,délogées,\
                délogés,relogées,relogés,quitter leur domicile,quitter leurs maisons,quitter leur maison,\
                quitter leur logement,fuir leur domicile,fuir leurs maisons,fui leur domicile,fui leurs maisons,\
                quitté leur domicile,quitté leurs maisons,abandonner leur maison,abandonner leur domicile,\
                perdu leur maison,perdu leur logement,perdu leur foyer,perdirent leur maison,\
                perdirent leur logement,ont fui,fuirent,prirent la fuite,sur les routes de l exode,\
                contraintes de fuir,contraints de fuir,déracinées,déracinés
                """,
            nouns: "déplacés,sans abri,sans abris,sans logis,personnes déplacées",
            frames: """
                laissa/laisse/laissé/laissant/laissèrent/laissent – sans abri/sans toit/sans logis/à la rue/sans logement,\
                jeta/jeté/jetant/jette/mit/mis/jetèrent – à la rue/sur les routes/dehors,\
                força/forcé/forçant/forcent/contraignit/contraint/contraignant/obligea/obligé/obligeant/poussa – à fuir/à quitter/à partir/à évacuer/à l exode,\
                priva/privé/privant – de logement/de toit/d abri
                """,
            continues: true),
        Family(
            "survivors survived survivants rescapés",
            states: "survécu,survécurent,survivent,ont survécu,réchappé,ont réchappé",
            nouns: "survivants,rescapés,rescapé,survivant,survivantes,rescapées,miraculés,rescapés seulement",
            continues: true),
        Family(
            "evacuated évacués",
            verbs: "évacue,évacua,évacuent,évacuèrent,a évacué,ont évacué,évacuant,l évacuation de,évacuation de",
            states: "évacuées,évacués,évacué,évacuée,mis à l abri,mises à l abri,mises en sécurité,mis en sécurité",
            nouns: "évacués,évacuées",
            near: "displaced homeless",
            continues: true),
    ]
}
