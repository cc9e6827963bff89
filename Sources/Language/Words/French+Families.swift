extension ClaimWords {
    static let frenchFamilies = [
        Family(
            "killed dead deaths death fatalities died morts tués",
            verbs: """
                tué,tue,tuent,tua,tuèrent,tuant,assassiné,coûté,coûte,la vie à,la mort de,bilan,nombre de morts,\
                le nombre de victimes,nombre des morts,tuait,tueront,ont tué,a tué,avait tué,avaient tué,\
                fusille,fusillent,fusilla,fusillèrent,a fusillé,ont fusillé,fusillant,massacre,massacra,\
                massacrèrent,massacrent,a massacré,ont massacré,massacrant,exécute,exécutent,exécuta,\
                exécutèrent,a exécuté,ont exécuté,exécutant,assassine,assassinent,assassina,assassinèrent,\
                ont assassiné,a assassiné,abat,abattent,abattirent,abattit,ont abattu,a abattu,égorge,égorgent,\
                égorgea,égorgèrent,décima,décime,emporte,emporta,emportant,a emporté,emportent,ont emporté,\
                emportèrent,faucha,fauche,a fauché,fauchant,noie,noya,a noyé,noyant,a coûté la vie à,\
                coûta la vie à,coûtent la vie à,coûtant la vie à,ont coûté la vie à,coûtèrent la vie à,coûta,\
                coûtant,ôta la vie à,ôté la vie à,la vie de,les vies de,mort de,mort d,la mort d,décès de,\
                le décès de,l assassinat de,assassinat de,le meurtre de,meurtre de,l exécution de,exécution de,\
                le massacre de,la perte de,perte de,la disparition tragique de,tuerie de,nombre de victimes,\
                nombre des victimes,nombre de tués,nombre total de morts,le bilan humain,bilan humain,\
                le bilan officiel,le bilan définitif,le bilan final,avons perdu,perdîmes,déplore,déplorent,\
                déplorait,déplora,a déploré,on déplora,ôtant la vie à,provoquant la mort de,\
                entraînant la mort de,causant la mort de,ont péri,périrent,a entraîné la mort de,\
                entraîna la mort de,a causé la mort de,causa la mort de,a provoqué la mort de,\
                provoqua la mort de,entraîne la mort de,cause la mort de,provoque la mort de,\
                ont causé la mort de,ont entraîné la mort de,ont provoqué la mort de,massacrés,abattant,\
                assassinant,égorgeant,emportant la vie de,nombre de décès,le total des morts,\
                le nombre total de victimes,décimant,brûla vifs,brûlèrent vifs,extermina,exterminèrent,liquida,\
                liquidèrent,pendirent,pendit,noyèrent,écrasa,foudroya,ravit la vie à,ravissant la vie à,\
                fauchèrent,moururent,succombèrent,périssent,meurent,décédèrent,sont morts,sont mortes,\
                se noyèrent
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
                y trouvèrent la mort,y périrent,restèrent sur le carreau,n ont pas survécu,\
                succombent à leurs blessures,succombèrent à leurs blessures,ont succombé à leurs blessures,\
                succombé à leurs blessures,périr,mourir,furent massacrés,furent fusillés,furent exécutés,\
                furent abattus,furent assassinés,ont été abattus,ont été abattues,ont été assassinés,\
                ont été massacrés,ont été exécutés,ont été fusillés,tombèrent sous les balles,périrent noyés,\
                périrent asphyxiés,périrent brûlés,retrouvés sans vie,ne survécurent pas
                """,
            nouns: """
                morts,tués,décès,victimes mortelles,mort,tuées,décédés,victimes décédées,fusillés,noyés,victime,\
                pertes en vies humaines,tués sur le coup,morts au total
                """,
            frames: """
                coûta/coûte/coûté/coûtant – la vie,laissa/laisse/laissé/laissèrent/laissant – sans vie/morts,\
                priva/privé – de la vie,entraîna/entraîne/entraîné/entraînant/précipita – dans la mort,\
                fit/fait/firent/font/faisant/fera – victimes,\
                a fait/ont fait/avait fait/avaient fait/aura fait/causa/causèrent/a causé/ont causé – victimes/victimes mortelles
                """,
            isDeath: true),
        Family(
            "injured wounded injuries hurt blessés",
            verbs: """
                blessé,blesse,blessa,blessant,nombre de blessés,blessent,blessèrent,blessait,ont blessé,\
                a blessé,avait blessé,nombre des blessés,fait blessés,blessures de,brûle,brûla,\
                blessant grièvement,blessa grièvement,a blessé grièvement,a grièvement blessé,brûlant
                """,
            states: """
                blessés,blessées,ont été blessées,ont été blessés,furent blessées,furent blessés,sont blessées,\
                sont blessés,grièvement blessés,grièvement blessées,légèrement blessés,légèrement blessées,\
                blessée,a été blessé,a été blessée,hospitalisées,hospitalisés,brûlées,brûlés,intoxiquées,\
                intoxiqués,atteintes,contusionnées,contusionnés,commotionnés,soignées,soignés,prises en charge,\
                pris en charge,souffrent de blessures,souffraient de blessures,contusionné,intoxiquée,\
                hospitalisée,hospitalisé,transportées à l hôpital,transportés à l hôpital,\
                évacuées vers les hôpitaux
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
                nombre d arrestations,nombre d interpellations,mis aux arrêts,emprisonna,emprisonnèrent,\
                a emprisonné,ont emprisonné,incarcérèrent,a incarcéré,écrouèrent,appréhendèrent,capturèrent,\
                captura,a procédé à l arrestation de,procéda à l arrestation de,jeta en prison
                """,
            states: """
                arrêtées,arrêtés,interpellées,interpellés,arrêtée,interpellée,appréhendées,appréhendés,écroués,\
                écrouées,incarcérées,incarcérés,emprisonnés,emprisonnées,placées en garde à vue,\
                placés en garde à vue,en garde à vue,détenues,détenus,raflés,raflées,mis aux arrêts,\
                placés en détention,a été arrêté,a été interpellé,jetés en prison,jetées en prison,\
                mises en garde à vue,mis en garde à vue,mis en détention,internés,internées,mises en examen
                """,
            nouns: "arrestations,interpellations,interpellés,gardes à vue,personnes interpellées,arrestation",
            frames: "plaça/placé/place – en garde à vue/en détention",
            continues: true,
            isGradual: true),
        Family(
            "missing disparus",
            verbs: "nombre de disparus,nombre des disparus",
            states: """
                disparues,disparus,portées disparues,portés disparus,portées manquantes,portés manquants,\
                manquants,manquantes,manquent à l appel,manquaient à l appel,manquent,introuvables,\
                disparaissent,disparurent,restent introuvables,ont disparu,n ont jamais été retrouvés,\
                n ont jamais été retrouvées,sans nouvelles,toujours recherchées,toujours recherchés,\
                portés absents,n ont pas été retrouvés,n ont pas été retrouvées
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
                contraintes de fuir,contraints de fuir,déracinées,déracinés,\
                quitter/fuir/abandonner/évacuer/laisser leur/leurs/son maison/maisons/logement/logements/domicile/domiciles/foyer/foyers/habitation/habitations/village/villages/demeure/demeures,\
                quitté/fui/abandonné/évacué/perdu leur/leurs maison/maisons/logement/logements/domicile/domiciles/foyer/foyers/habitation/habitations/village/villages/toit,\
                quittèrent/fuirent/abandonnèrent/perdirent leur/leurs maison/maisons/logement/logements/domicile/domiciles/foyer/foyers/habitation/village/villages/toit,\
                quitter les lieux,prendre la fuite,pris la fuite,s enfuir,se réfugier,se sont réfugiées,\
                se sont réfugiés,\
                contraintes/contraints/forcées/forcés/obligées/obligés à/de fuir/partir/évacuer,\
                privées de logement,privés de logement,expulsés,expulsées,sur les routes,réfugiés
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
            verbs: """
                évacue,évacua,évacuent,évacuèrent,a évacué,ont évacué,évacuant,l évacuation de,évacuation de,\
                ont procédé à l évacuation de,a procédé à l évacuation de,conduit à l évacuation de,\
                entraîna l évacuation de,a entraîné l évacuation de,a nécessité l évacuation de
                """,
            states: """
                évacuées,évacués,évacué,évacuée,mis à l abri,mises à l abri,mises en sécurité,mis en sécurité,\
                ont été évacués,ont été évacuées,furent évacués,furent évacuées,évacuer
                """,
            nouns: "évacués,évacuées",
            near: "displaced homeless",
            continues: true),
    ]
}
