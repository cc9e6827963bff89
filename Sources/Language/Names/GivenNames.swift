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
            natalia olga svetlana yulia tatiana ekaterina irina elena
            """)

    private static let male = Set(
        words: """
            john william james george charles henry robert richard thomas edward joseph david michael peter paul mark \
            daniel andrew stephen steven philip francis frederick albert alfred arthur walter winston harold ronald \
            donald barack bill joe nelson dennis denis tony gordon theodore franklin dwight lyndon gerald jimmy alexander \
            vladimir dmitri boris mikhail nikita sergei ivan igor muhammad mohammed mohammad ahmed ahmad ali hassan \
            hussein ibrahim abdullah nawaz imran asif pervez zulfikar raheel shehbaz narendra manmohan rajiv jawaharlal \
            mahatma fidel hugo nicolás juan josé luis carlos emmanuel nicolas françois jacques charles helmut gerhard \
            olaf friedrich karl wilhelm otto adolf hermann samuel benjamin isaac jacob johann martin luther antonio
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
