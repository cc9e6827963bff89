/// Given names that tell a woman from a man, and surnames that too many people bear to tell anybody.
package enum GivenNames {
    package enum Gender: Sendable { case female, male }

    /// Whose given name it is; nil for one of either, or an unknown one.
    package static func gender(of name: String) -> Gender? {
        let name = name.lowercased()
        if female.contains(name) { return .female }
        return male.contains(name) ? .male : nil
    }

    private static let female = Set(
        words: """
            mary anna anne ann elizabeth margaret jane catherine katherine sarah susan helen maria marie louise alice \
            emma emily charlotte victoria diana barbara patricia jennifer linda michelle laura julia julie hillary \
            nancy ruth rose grace eleanor theresa teresa angela christine christina caroline karen lisa melania ivanka \
            jill kamala nikki condoleezza madeleine janet sonia soniya indira benazir maryam malala fatima aisha zainab \
            khadija amina ursula annalena petra claudia gertrud hannah simone françoise ségolène brigitte lucie jeanne \
            cristina dilma isabel carmen eva rosa dolores pilar michelle golda margrethe jacinda julia sanna tsai hester \
            martha abigail harriet florence frances dorothy edith agnes lucy ellen virginia winnie mildred carmen \
            natalia olga svetlana yulia tatiana ekaterina irina elena donna yvonne joyce selma sandra sharon deborah debra cynthia amy \
            melissa rebecca stephanie pamela nicole samantha kathleen carol janice judith rachel heather denise \
            tracy tracey joanna joanne jessica amanda kimberly brenda gloria beverly theodora priya lakshmi sushma mamata \
            fatmire leila layla noor nadia yasmin zahra mariam salma hala rania miriam esther naomi deirdre siobhan \
            niamh aoife fiona isla moira morag sheila heidi ingrid astrid birgit anke ursel katrin anja sabine ulrike \
            monika renate silke nathalie isabelle sandrine valérie céline élisabeth hélène chantal lucía pilar mercedes \
            gabriela alejandra valeria chiara giulia francesca paola daniela beatrice giorgia agnieszka katarzyna \
            małgorzata zofia ewa anastasia ludmila galina nina tamara larissa oksana olena mei xiu yuki keiko
            """)

    private static let male = Set(
        words: """
            john william james george charles henry robert richard thomas edward joseph david michael peter paul mark \
            daniel andrew stephen steven philip francis frederick albert alfred arthur walter winston harold ronald \
            donald barack bill joe nelson dennis denis tony gordon theodore franklin dwight lyndon gerald jimmy alexander \
            vladimir dmitri boris mikhail nikita sergei ivan igor muhammad mohammed mohammad ahmed ahmad ali hassan \
            hussein ibrahim abdullah nawaz imran asif pervez zulfikar raheel shehbaz narendra manmohan rajiv jawaharlal \
            mahatma fidel hugo nicolás juan josé luis carlos emmanuel nicolas françois jacques charles helmut gerhard \
            olaf friedrich karl wilhelm otto adolf hermann samuel benjamin isaac jacob johann martin luther antonio \
            christopher matthew anthony kenneth kevin brian timothy jeffrey jason gary eric larry scott gregory patrick \
            raymond jack harry oliver simon nigel graham trevor keith ian neil alan allan derek douglas duncan malcolm \
            angus hamish liam sean seán declan eamon padraig gareth rhys dafydd rex reginald edmund edwin ernest herbert \
            leonard roger roland rupert stanley victor vincent omar khalid mustafa mahmoud mohamed youssef yusuf tariq \
            bilal osama saddam muammar bashar recep rajesh suresh ramesh anil vijay sanjay arun amit rahul wolfgang \
            jürgen klaus dieter heinz günter manfred rainer stefan matthias sebastian philippe pierre michel alain \
            bernard gérard laurent olivier thierry didier yves pedro miguel javier fernando diego rafael jorge alberto \
            giuseppe giovanni marco paolo matteo silvio mario piotr andrzej jan lech tadeusz wojciech dmitry yuri oleg \
            pavel aleksandr alexei viktor nikolai leonid volodymyr petro hiroshi kenji takeshi shinzo
            """)

    /// Whether so many bear a surname that an office before it tells nobody.
    package static func isCommon(surname: String) -> Bool { common.contains(surname.lowercased()) }

    private static let common = Set(
        words: """
            smith jones johnson williams brown davis miller wilson moore taylor anderson thomas jackson white harris martin \
            thompson garcia martinez robinson clark rodriguez lewis lee walker hall allen young hernandez king wright \
            lopez hill scott green adams baker gonzalez nelson carter mitchell perez roberts turner phillips campbell \
            parker evans edwards collins stewart sanchez morris rogers reed cook morgan bell murphy bailey rivera cooper \
            richardson cox howard ward khan singh kumar ali ahmed ahmad hussain shah malik sharma patel gupta das begum \
            akhtar iqbal butt chaudhry raza abbas hassan hussein mohammed muhammad abdullah ibrahim wang li zhang liu chen \
            yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo kim park choi jung nguyen tran pham müller \
            schmidt schneider fischer weber meyer wagner becker schulz hoffmann dubois durand moreau laurent simon michel \
            fernández fernandez gómez gomez díaz diaz ruiz torres ramírez ramirez flores silva santos ivanov petrov
            """)
}
