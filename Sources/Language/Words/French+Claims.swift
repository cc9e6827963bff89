extension ClaimWords {
    static let french = ClaimWords(
        roles: [
            (
                .auxiliary,
                """
                ont,ont été,a été,sont,étaient,furent,avaient,avaient été,y,qui,qui ont,qui ont été,ayant,\
                est,était,auraient pas,se sont,de leur,ont ainsi,dû être,ont dû être,ont pu être,\
                durent être,avaient dû être,doivent être,fut,a,avait,sont toujours,sont encore,sont restées,\
                sont restés,restent,restèrent,demeurent,demeurèrent,également,aussi,grièvement,légèrement,\
                gravement,ainsi,toutes,tous,elles,eux,quant à eux,quant à elles,au total,encore,toujours,\
                immédiatement,finalement,officiellement,qui y ont,qui avaient,qui furent,qui sont,\
                venaient d être,ont en outre été,ont par ailleurs été,ont également été,ont aussi été,\
                ont ensuite été,avaient ainsi été,seulement,qui étaient,être,portés,portées,y ont,y avaient,\
                s y,se sont retrouvées,se sont retrouvés,se retrouvèrent,se retrouvent,se trouvèrent,\
                se trouvent,ont été retrouvés,ont été retrouvées,furent retrouvés,se solda par,se solde par,\
                s est soldé par,s est soldée par,se soldent par,y ont laissé,y laissèrent,durent,devront,\
                doivent,ont dû,avaient dû,a dû,dut,purent,ont pu
                """
            ),
            (.boundary, "dans,à,au,aux,en,par,pour,avec,sur,lors,pendant,chez"),
            (.rest, "autres,de plus,supplémentaires,autre,de plus que,supplémentaire,en plus,encore autres"),
            (
                .part,
                """
                dont,parmi lesquels,parmi lesquelles,parmi eux,parmi elles,y compris,notamment,d'entre eux,\
                parmi les victimes,parmi les morts,parmi les blessés,parmi les disparus,sur les,\
                au nombre desquels,au nombre desquelles,d'entre elles,des assaillants,des agresseurs,\
                entre autres,dont au moins,parmi,chez
                """
            ),
            (
                .reserve,
                """
                ne,n,pas,jamais,aucun,aucune,sans,ni,pourrait,pourraient,aurait,auraient,serait,seraient,\
                devrait,si,démenti,provisoire,premier temps,dément,démentent,nie,nient,faux,fausse,à tort,\
                prétendu,présumé,selon certaines rumeurs,rumeur,rumeurs,peut être,probablement,éventuel,\
                malgré,que lors,contrairement,comme,comparé,comparaison,que celui,que celle,que ceux,\
                que celles,d'abord,abord,initialement,initial,premières,selon les premières,premiers bilans,\
                premier bilan,auparavant,précédemment,précédent,précédente,premier,première,premiers,\
                plus tard,chaque,par an,en moyenne,moyenne,déjoué,déjouée,empêché,menacé,menace,prévu,\
                planifié,voulait,espère,doute,doutes,contesté,autre,autant,plutôt,selon un premier bilan,\
                un premier bilan,bilan provisoire,provisoirement,estimé,craint,redoute,redoutait,\
                redoutaient,redouté,hypothèse,supposé,supposée,présumée,présumés,inventé,mensonge,\
                propagande,imaginaire,simulation,exercice,scénario,roman,fictif,fictive,invraisemblable,\
                inexact,erroné,erronée,démentit,démenties,fausses,évité,évitée,évita,éviter,tenté,tenta,\
                échoué,échoua,craignait,craignaient,parlait de,parlaient de,fait état d abord,\
                dans un premier temps,précédents,précédentes,deuxième,second,seconde,récidive,chaque année,\
                par jour,par mois,plus de victimes que,condamné,condamnée,condamnés,condamna,\
                jours plus tard,ans plus tard,an plus tard,mois plus tard,semaines plus tard,plus tôt,\
                celui de,celui du,celle de,celle du,ceux de,ceux du,celles de,celles du,de celui,de celle,\
                ailleurs dans,ailleurs,identifiés,identifiées,dans un autre,dans une autre,dans d autres
                """
            ),
            (.definite, "le,la,l,les,cet,cette,ce,du,au,de l,son,sa,leur,ces,ses,leurs"),
            (
                .happening,
                """
                attentat,attaque,explosion,fusillade,massacre,raid,opération,offensive,séisme,tremblement,\
                inondation,accident,bombardement,siège,bataille,catastrophe,incident,prise d'otages,\
                enlèvement,frappe,assaut,émeute,incendie,drame,tragédie,crime,sinistre,crue,tempête,cyclone,\
                ouragan,avalanche,éboulement,glissement,effondrement,naufrage,déraillement,collision,crash,\
                écrasement,bousculade,mutinerie,coup d état,grève,manifestation,insurrection,révolte,pogrom,\
                tuerie,carnage,prise d otages,éruption,coulée,rafle,exécution,assassinat,sabotage,embuscade,\
                coup de grisou,épidémie,événement,évènement,braquage,tremblement de terre,coup de poussier,\
                attaque terroriste,attaque au couteau,crime de guerre
                """
            ),
            (
                .happenings,
                """
                attentats,attaques,explosions,fusillades,massacres,raids,opérations,offensives,séismes,\
                inondations,accidents,bombardements,batailles,catastrophes,incidents,frappes,combats,\
                affrontements,assauts,émeutes,incendies,vague,série,crues,tempêtes,cyclones,avalanches,\
                éboulements,effondrements,naufrages,déraillements,collisions,grèves,manifestations,révoltes,\
                tueries,rafles,exécutions,assassinats,embuscades,épidémies,crimes de guerre
                """
            ),
            (
                .pronoun,
                """
                cette attaque,cet attentat,ce drame,il eut lieu,elle eut lieu,il a eu lieu,elle a eu lieu,\
                il s'est produit,elle s'est produite,ces émeutes,ces inondations,ces violences,\
                ces événements,ces affrontements,ce massacre,cette tragédie,cette catastrophe,ce séisme,\
                cet accident,ce crime,cette tuerie,cet incendie,cette explosion,ce naufrage,ce crash,\
                ce jour là,on y
                """
            ),
            (.conjunction, "et,ou,mais,tandis,alors que,ainsi que,tandis que,puis"),
            (
                .occurrence,
                """
                eu lieu,a eu lieu,a lieu,s'est produit,est produit,est produite,est déroulé,est déroulée,\
                survenu,survenue,est survenu,est survenue,se produit,se produisit,commis,commise,perpétré,\
                perpétrée,a frappé,frappé,frappa,a visé,fait,a fait,a coûté,coûté,a causé,causé,attaqué,\
                ont attaqué,attaquent,commença,a commencé,éclaté,éclata,secoué,secoua,bouleversé,bouleversa,\
                ébranlé,ébranla,endeuillé,endeuilla,choqué,signé,signée,signés,conclu,conclue,fut signé,\
                fut conclu,il eut lieu,elle eut lieu,il a eu lieu,elle a eu lieu,il s'est produit,\
                elle s'est produite,eut lieu,survint,advint,ouvrent le feu,ouvre le feu,ouvrit le feu,\
                ouvert le feu,ravage,ravagea,a ravagé,se déroule,se déroula,déraille,dérailla,déraillent,\
                percute,percuta,écrase,est écrasé,explose,explosa,explosent,éclate,effondre,effondra,\
                est effondré,coule,coula,sombre,sombra,heurte,heurta,frappe,dévaste,dévasta,déclare,\
                est déclaré,est déclarée,produit,survient,commencée,commencé,commencés,commencées,achevée,\
                achevé,débuta,débuté,débutée,a débuté,déclenché,déclenchée,déclenchés,déclencha,a éclaté,\
                éclatée,éclatèrent,survenues,survenus,survinrent,produite,produits,intervenu,intervenue,\
                intervint,arriva,arrivé,arrivée,perpétrés,perpétrées,commises,frappèrent,toucha,touché,\
                touchée,a touché,emporte,emporta,a emporté,ensevelit,dévasté,a dévasté,inonda,inondèrent,\
                détruisit,a détruit,fit,firent,font,faisant,ont fait,provoqua,a provoqué,causa,causèrent,\
                ont causé,dura,durèrent,ont duré,a duré,se prolongea,se prolongent,conclus,conclues,ratifié,\
                ratifiée,paraphé,paraphée,se sont produits,se sont produites,ont eu lieu,eurent lieu,\
                s est déroulé,s est déroulée,s est produit,s est produite,se tint,s écroule,s écroulent,\
                chavire,chavira,a chaviré,a sombré,a coulé,paralysa,a paralysé,décima,menée,mené,lancé,\
                lancée,organisée,organisé,eut,se joua,se déclara,s est déclaré,se déclenche,se déclencha,\
                embrasa,embrasèrent,a embrasé,ont embrasé,paralysèrent,ont paralysé,endeuillèrent,\
                ont endeuillé,marqua,a marqué,ont marqué,touchèrent,s abattit,s est abattu,s est abattue,\
                balaya,a balayé,prit fin,s acheva,s achève,débutèrent,ont débuté,ont éclaté,éclatent,\
                détruit,détruisirent,arrache,arracha,arrachèrent,a arraché,renversa,renverse,rase,rasa,\
                a rasé,incendia,souffla,submergea,submerge,engloutit,balaie,balaye,dévastèrent,ravagèrent,\
                anéantit,réduisit,signèrent,signent,conclurent,ratifièrent,paraphèrent,perpétrèrent,\
                perpétra,commirent,commit,lancèrent,signe
                """
            ),
            (
                .report,
                """
                inhumé,inhumée,inhumés,inhumées,enterré,enterrée,enterrés,enterrées,obsèques,débloqua,débloqué,\
                dit,déclaré,annoncé,rapporté,affirmé,condamné,condamne,écrit,publié,publiée,revendiqué,\
                revendiquée,commémoré,rappelé,confirmé,indiqué,adopté,décidé,enquêté,arrêté,lendemain,\
                veille,déclara,annonça,affirma,inaugura,inauguré,inaugurée,dévoilé,dévoilée,apposée,apposé,\
                jugé,jugée,condamnés,relaxé,acquitté,commémoration,hommage,anniversaire,procès
                """
            ),
            (
                .tollLink,
                """
                est,s'élève,s élève,élève,à,atteint,a atteint,est passé,passé,s'établit,établit,monte,\
                fait état de,de,du,des,d,s alourdit,alourdit,alourdi,alourdie,s est alourdi,grimpe,a grimpé,\
                passe,passa,porté,portée,est porté,a été porté,fut porté,fixé,fixée,se chiffre,chiffre,\
                s élevait,s éleva,éleva,élevait,établi,s établissait,atteignit,atteignait,est de,était de,\
                fut de,grimpé,revu,revue,s est élevé,s est établi,désormais,maintenant,finalement,ainsi,\
                officiel,officiellement,définitif,total,aujourd hui,se,s,humain,le,la,en,pour,au,aux,plus,\
                indique,comptait,compte
                """
            ),
            (
                .elsewhen,
                """
                avant,après,depuis,guerre,ensuite,le lendemain,la veille,année suivante,jusque là,\
                la même année,cette année là,an après,alors que le pays,le premier jour,le deuxième jour,\
                le second jour,le troisième jour,le dernier jour,avant de,avant d,avant que,avant qu,\
                année de,année d,année du,année des,l année de,l année d,l année du,l année des,suivi de,\
                suivie de,suivis de,suivies de,suivi d,suivie d,suivirent,suivit,s ensuivirent
                """
            ),
            (.finite, "est,était,fut,sont,étaient,furent"),
            (.concession, "mais,malgré"),
            (.hour, "midi,minuit,aube,heures"),
            (.scene, "à,au,aux,en,dans,sur,chez,près de,autour"),
            (.duration, "année,an,ans,années,mois,semaines,jours,heure,jour,semaine,décennie,siècle,siècles"),
            (.aftermath, "après,à la suite,suite à,lors,dans,au lendemain"),
            (.possessive, "sur,pour,contre,de,du,des,de l,d"),
            (.dayLead, "le,en,au,les,ce"),
            (
                .relative,
                """
                qui,dans lequel,dans laquelle,au cours duquel,lors duquel,dont,où,pendant lequel,\
                pendant laquelle,durant lequel,durant laquelle,au cours de laquelle,lors de laquelle
                """
            ),
            (.ownDay, "du,de,de l,d"),
            (.occasion, "lors de"),
            (.indefinite, "un,une"),
            (
                .hearsay,
                """
                d après,d'après,après le dernier bilan,après enquête,selon,fort heureusement,heureusement,\
                par chance,par bonheur,selon la police,selon les autorités,d après les autorités,a indiqué
                """
            ),
            (
                .neutral,
                """
                au total,en tout,finalement,officiel,officielle,officiels,définitif,définitive,total,totale,\
                exact,final,finale,humain,lourd,macabre,dernier,nous,y,elle,il,ainsi,alors,humaines,nos,\
                les forces de l ordre,forces de l ordre,la police,police,les policiers,les gendarmes,\
                la gendarmerie,les autorités,les secours,les secouristes,l armée,les pompiers,la troupe,\
                les soldats,les flammes,l assaillant,le tireur,la bombe,les assaillants,ont procédé à,\
                procédèrent à,procéda à,a procédé à,on,on compte,on compta,on dénombra,on dénombre,\
                on recensa,ont dénombré,a dénombré,il y eut,il y a eu,quelque,par ailleurs,en outre,\
                au moins,se solda par,se solde par,s est soldé par,s est soldée par,fit,firent,fait,font,\
                a fait,ont fait,causa,a causé,provoqua,a provoqué,laissa,a laissé,dénombre,dénombra,\
                dénombré,recensé,compta,comptait,entraîna,a entraîné,on a relevé,on releva,on relève,\
                on a dénombré,on a compté,on a recensé,on a recensé au total,les tueurs,le tueur,\
                les terroristes,le terroriste,un terroriste,un homme armé,des hommes armés,les tireurs,\
                les miliciens,les rebelles,le forcené,un kamikaze,le kamikaze,les vagues,la vague,les eaux,\
                les insurgés
                """
            ),
            (.toll, "bilan,nombre,total,chiffre,décompte"),
            (.partitive, "de,d"),
            (
                .comparison,
                """
                plus que,moins que,autant que,davantage que,meurtrier que,meurtrière que,meurtriers que,\
                meurtrières que,grave que,élevé que,nombreux que,lourd que,plus de victimes que,\
                plus de morts que
                """
            ),
            (.doubt, "ne,n"),
            (.partOfDay, "nuit,matin,matinée,soir,soirée,après midi,journée,aube"),
            (.inclusive, "seulement,uniquement,ne que,que,qu,seules,seuls"),
            (
                .cause,
                """
                à cause,suite à,à la suite,par,due à,dû à,provoqué par,provoquée par,causé par,causée par,\
                après
                """
            ),
            (
                .coming,
                """
                eu lieu,a eu lieu,ont eu lieu,eut lieu,eurent lieu,a lieu,s est produit,s est produite,\
                est produit,est produite,se produit,se produisit,s est déroulé,s est déroulée,se déroule,\
                se déroula,survenu,survenue,survenus,survenues,est survenu,est survenue,survint,survinrent,\
                advint,perpétré,perpétrée,perpétrés,perpétrées,commis,commise,commises,signé,signée,signés,\
                signées,conclu,conclue,fut signé,fut signée,fut conclu,commença,a commencé,débuta,a débuté,\
                éclata,a éclaté,éclate,intervenu,intervenue,arriva,arrivé,arrivée,mené,menée
                """
            ),
            (
                .naming,
                """
                connu sous le nom de,connue sous le nom de,connus sous le nom de,connu sous le nom d,\
                connue sous le nom d,événement connu sous le nom de,événement connu sous le nom d,\
                resté dans l histoire comme,restée dans l histoire comme,entré dans l histoire comme,\
                ce qu on appelle,ce que l on appelle,ce que l on nomme,appelé,appelée
                """
            ),
            (.upTo, "avant de,avant d,avant que,avant qu"),
            (.besides, "outre,en plus de,en plus du,en plus des,hormis,en dehors de,en dehors du"),
            (
                .degree,
                """
                grièvement,légèrement,gravement,grièvement blessés,grièvement blessées,légèrement blessés,\
                légèrement blessées,blessés graves,blessés légers,grands blessés
                """
            ),
            (.wherein, "où"),
            (.still, "toujours,encore,restent,demeurent,sont toujours,sont encore"),
            (
                .also,
                """
                aussi,également,en outre,par ailleurs,ont également été,ont aussi été,ont en outre été,\
                ont par ailleurs été,de même
                """
            ),
        ] + frenchPeople,
        families: frenchFamilies)
}
