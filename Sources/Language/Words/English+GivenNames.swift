extension ActorWords {
    static let englishGivenNames: WordSet = """
        Aaron Abby Abdul Abdullah Abdulaziz Abdel Abe Abel Abigail Abraham Abu Ada Adam Adel Adele Adnan Adolf Adrian \
        Adriana Agnes Agnieszka Ahmad Ahmed Aidan Aileen Aisha Akbar Akhil Akira Alan Alain Alastair Albert Alberto Alec \
        Alejandro Alejandra Aleksandr Aleksandra Aleksei Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexei \
        Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alison Alistair Allan Allen Allison Alma Alphonse Alvaro \
        Alvin Alyssa Amal Amanda Amber Amelia Amina Amir Amit Amjad Amos Amr Amy Ana Anand Anastasia Anatoly Anders Andre \
        Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrzej Andy Angela Angelica Angelina Angelo Angus Anita Anja \
        Ann Anna Anne Annette Annie Anthony Antoine Antoinette Anton Antonia Antonio António Anwar Archibald Ariel Arjun \
        Arlene Armando Arnold Arthur Arturo Arun Asad Asher Ashley Ashraf Asif Astrid Audrey Augusta Augusto Aung Avi \
        Axel Ayesha Ayman Aziz Barack Barbara Barney Barry Bartholomew Bashar Basil Beata Beatrice Beatriz Becky Ben \
        Benazir Benedict Benito Benjamin Bernard Bernardo Bernd Bernhard Bernice Bernie Bert Bertha Bertrand Beth Bethany \
        Betsy Betty Beverly Bilal Bilawal Björn Blaise Bob Bobby Bogdan Bonnie Boris Brad Bradley Brandon Brenda Brendan \
        Brent Brett Brian Bridget Brigitte Bruce Bruno Bryan Bryce Caitlin Caleb Calvin Cameron Camilla Camille Candace \
        Carl Carla Carlo Carlos Carmen Carol Caroline Carolyn Carrie Cassandra Catherine Cathy Cecil Cecilia Cedric Celia \
        Cesar César Chandra Chantal Charlene Charles Charlie Cheryl Chiara Chloe Chris Christa Christina Christine \
        Christoph Christophe Christopher Chuck Cindy Claire Clara Clarence Clarissa Claude Claudia Claudio Claus Clement \
        Clifford Clyde Colin Colleen Concepción Connie Conor Conrad Constance Constantin Cordell Cornelia \
        Cornelius Corey Craig Cristian Cristina Cristóbal Curtis Cynthia Cyril Cyrus Dag Damian Damien Dan Dana \
        Daniel Daniela Danielle Danny Daphne Daria Darius Darlene Darrell Darren Daryl Dave David Dean Deborah Debbie \
        Debra Deepak Deirdre Delia Denis Denise Dennis Denny Derek Desmond Diana Diane Dick Diego Dieter Dietrich Dilip \
        Dimitri Dinah Dirk Dmitri Dmitry Dolores Dominic Dominik Dominique Don Donald Donna Dora Doris Dorothea Dorothy \
        Doug Douglas Duncan Dwight Dylan Ebrahim Eddie Edgar Edith Edmund Eduard Eduardo Edward Edwin Efraim Egon \
        Ehud Eileen Elaine Eleanor Elena Eli Elias Elijah Elisa Elisabeth Elise Elizabeth Ella Ellen Elliot Elliott Elmer \
        Elon Elsa Elsie Elvira Emad Emanuel Emil Emilia Emilie Emilio Emily Emin Emma Emmanuel Enrico Enrique Eric Erica \
        Erich Erik Erika Erin Ernest Ernesto Ernst Erwin Esther Ethan Ethel Étienne Eugene Eugenia Eunice Eva Evan Eve \
        Evelyn Evgeny Ezra Fabian Fabio Fahad Faisal Farah Farid Farouk Fatima Fatma Fayez Fazal Federico Felicia Felipe \
        Felix Ferdinand Fernando Fidel Filippo Fiona Florian Floyd Francesca Francesco Francine Francis Francisca \
        Francisco Franco François Françoise Frank Franklin Franz Fred Freddie Frederic Frederick Friedrich Fritz Gabriel \
        Gabriela Gabriella Gabrielle Gail Galina Gamal Gareth Garry Gary Gavin Gayle Gene Geneviève Gennady Geoffrey Georg \
        George Georges Gerald Geraldine Gerard Gerd Gerhard Gertrude Gheorghe Giancarlo Gianni Gilbert Giles Gina \
        Giorgio Giovanni Giulia Giulio Giuseppe Gladys Glenda Glenn Gloria Goran Gordon Graham Greg Gregor Gregory Greta \
        Gretchen Guido Guillaume Guillermo Günter Gunther Gustav Gustavo Gwen Gwendolyn Hafiz Haider Hamid Hamza Hani \
        Hannah Hanna Hans Harold Haroon Harriet Harris Harrison Harry Haruki Harvey Hasan Hashim Hassan Hazel Heather \
        Hector Heidi Heinrich Heinz Helen Helena Helene Helga Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann \
        Hilary Hillary Hiroshi Horace Horst Howard Hubert Hugh Hugo Humphrey Hussein Husain Ian Ibrahim Ida Ignacio Igor \
        Ilya Imran Ina Indira Inés Ingeborg Ingrid Ioannis Irene Irina Iris Irma Irving Isaac Isabel Isabella Isabelle \
        Isidore Iskander Ismail Issa Istvan Ivan Ivana Ivanka Ivo Jack Jackie Jacob Jacqueline Jacques Jaime Jake Jakob \
        Jamal James Jamie Jan Jane Janet Janice Jared Jason Javad Javed Javier Jawaharlal Jay Jean Jeanette Jeanne Jeff \
        Jeffrey Jennifer Jenny Jens Jeremiah Jeremy Jérôme Jerome Jerry Jesse Jessica Jill Jim Jimmy Joachim Joan Joanna \
        Joanne João Joaquín Jochen Jodie Joe Joel Joerg Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jorge \
        José Jose Josef Josefina Joseph Josephine Josh Joshua Josiah Joyce Juan Juana Judith Judy Julia Julian Juliana \
        Julie Juliet Julio Julius Jürgen Justin Kamal Kamala Kamil Karen Karim Karin Karl Karla Kasim Katarina Kate \
        Katherine Kathleen Kathryn Kathy Katie Katrin Kay Keith Kelly Ken Kendra Kenneth Kenji Kerry Kerstin Kevin Khaled \
        Khalid Khalil Kim Kirsten Klaus Kofi Konrad Konstantin Kristen Kristina Kumar Kurt Kwame Kyle Laila Lakshmi Lalit \
        Lars Larry Laszlo Laura Lauren Laurence Laurent Lavrenty Lawrence Leah Lech Leela Leila Lena Lenny Leo Leon \
        Leonard Leonardo Leonid Leonora Leopold Leroy Lesley Leslie Lester Lewis Liam Liaquat Lidia Lila Lillian Linda \
        Lindsay Lindsey Lionel Lisa Liz Lois Lola Lorenz Lorenzo Loretta Lori Lorraine Louis Louisa Louise \
        Luc Luca Lucas Lucia Lucian Lucille Lucy Ludwig Luigi Luis Luisa Lukas Luke Lydia Lyndon Lynn Mabel Madeleine \
        Madeline Mads Magdalena Maggie Mahathir Mahatma Mahinda Mahmoud Mahmud Majed Malala Malcolm Manfred Manmohan \
        Manuel Manuela Marc Marcel Marcella Marcello Marcelo Marcia Marco Marcos Marcus Margaret Margarita Marguerite \
        Maria María Mariam Marian Mariana Marianne Marie Marilyn Marina Mario Marion Marjorie Marko Markus Marlene Marsha \
        Martha Martin Marvin Mary Maryam Masood Massimo Mateo Matt Matteo Matthew Matthias Maud Maura Maureen Maurice \
        Mauricio Max Maxim Maximilian Maya Megan Mehdi Mehmet Melania Melanie Melinda Melissa Melvin Meredith \
        Michael Michaela Michel Michele Michelle Miguel Mihail Mikael Mike Mikhail Milan Mildred Miles Milton Mimi Mindy \
        Miranda Miriam Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohamad Mohand Mohandas Moira Molly Mona Monica \
        Monika Monique Morgan Morris Moses Muammar Muhammad Muhammadu Mujibur Munir Murad Muriel Musa Mustafa Myra Myron \
        Nabil Nadia Nadine Nancy Naomi Narendra Naseem Nasir Nasser Natalia Natalie Natalya Natasha Nate Nathan Nathaniel \
        Nawaf Nawaz Neal Neil Nelson Nestor Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikola Nikolai Nikos \
        Nils Nina Noah Noam Noel Nora Norbert Noreen Norma Norman Nouri Nuri Nursultan Octavio Odette Olaf Oleg Olena Olga \
        Oliver Olivia Olivier Omar Orville Oscar Osama Oswald Othman Otto Owen Pablo Pamela Paolo Pascal Pasquale \
         Patricia Patrick Patrice Paul Paula Paulette Pauline Paulo Pavel Pedro Peggy Penelope Percy Perry Pervez Peter \
        Petr Petra Petro Phil Philip Philippe Phillip Phoebe Phyllis Pierre Pietro Piotr Polly Prabowo Priscilla Priya \
        Pyotr Qasem Rachel Radovan Rafael Rafiq Raheel Rahul Raimund Rainer Raj Rajesh Rajiv Ralph Ramesh Ramon Ramón \
        Randall Randolph Randy Raphael Rashid Raúl Raul Ravi Raymond Rebecca Recep Reginald Reinhard Reinhold Reza \
        Rhonda Ricardo Riccardo Richard Rick Ricky Rinat Rita Rob Robert Roberta Roberto Robin Rodney Rodolfo Rodrigo \
        Roger Roland Rolf Romain Roman Ron Ronald Ronnie Rory Rosa Rosalind Rosalyn Rosemary Ross Roy Ruben Rudolf Rudolph \
        Rudy Rupert Russell Ruth Ryan Sabine Sabrina Saddam Sadiq Saeed Sajid Salah Saleem Salim Sally Salman \
         Salvatore Sam Samantha Sameer Sami Samir Sammy Samson Samuel Sandra Sanjay Sara Sarah Sartaj Satam \
        Satoshi Saul Scott Sean Sebastian Sébastien Serena Serge Sergei Sergey Sergio Seth Seymour Shafiq Shane \
        Shankar Shannon Sharon Shaukat Shaun Shawn Sheila Sheldon Shehbaz Shelley Sheryl Shigeru Shimon Shinzo \
        Shirley Sidney Siegfried Sigmund Silvia Silvio Simon Simone Sinéad Slobodan Sofia Solomon Sonia Sonja Sonya Sophia \
        Sophie Stacy Stan Stanislav Stanley Stefan Stefano Stella Stephan Stephane Stephanie Stephen Steve Steven Stewart \
        Stuart Subhas Suharto Suleiman Sunil Suresh Susan Susana Susanna Susanne Suzanne Sven Svetlana \
        Sylvia Tamara Tanya Tara Tariq Tatiana Tayyip Ted Terence Teresa Teodor Terrence Terry Thabo Thaddeus Thelma \
        Theodor Theodore Theresa Therese Thomas Thorsten Tim Timothy Tina Tobias Todd Tom Tomas Tomás Tommy Toni Tony \
        Tracy Travis Trevor Tristan Tyler Ulrich Ulrike Umar Umberto Ursula Uwe Václav Vadim Valentin Valentina Valerie \
        Vanessa Vera Vernon Veronica Vicente Victor Viktor Vincent Vincenzo Vinod Violet Viola Virgil Vivek Vivian \
        Vladimir Volodymyr Vyacheslav Wade Wahid Wail Waldemar Waleed Walid Wallace Walter Wanda Warren Waseem Wayne Wendell \
        Wendy Werner Wesley Wilbur Wilfred Wilhelm Willem William Willie Willy Wilma Winifred Winston Wladimir Wolfgang \
        Woodrow Xavier Xi Yael Yahya Yang Yasmin Yasser Yasir Yegor Yevgeny Yitzhak Yolanda Youssef Yuki Yukio Yulia Yuri \
        Yusuf Gideon Jefferson Ulysses Abner Amos Asa Ebenezer Elias Ephraim Ezekiel Hezekiah Horatio Increase Jedediah Jeremiah Josiah Lemuel Levi Micah Nahum Obadiah Phineas Reuben Silas Thaddeus Tobias Zebulon Condoleezza Madeleine Keir Rishi Jacinda Kirill Oleg Yulia Anatol Kyriakos Alexis Recep Jair Lula Gustavo Andrés Claudia Nayib Cristina Evo Daron Anders Åsa Lena Magnus Bjarne Håkon Yves Yvette Yvonne Zachary Zainab Zbigniew Zhou Zia Ziad Zoe Zoë Zoltan Zulfikar
        """

    static let englishDoubtfulGivenNames: WordSet = """
        Al Alexandria Amber April Art Ashley August Augustine Austin Autumn Bailey Baker Bill Blake Blanche Bo Brook \
        Brooklyn Carter Chad Charity Charlotte Chase Chester Christian Chance Chin Clay Cliff Cole Cruz Dallas Dale Dawn \
        Daisy Dakota Deep Denver Dolly Dominica Duke Earl Eden Ernie Faith Fay Florence Ford Forest Gale Gay Georgia \
        Glen Gore Grace Grant Guy Hale Hank Harmony Heath Herb Holly Honey Hope Houston Hunter Isla Israel Ivory Ivy Jack \
        Jade Jasmine Jordan Joy June Justice Kelly Kent King Kitty Lance Lane Lee Liberty Lily Lin Lincoln London Lou \
        Love Luther Lynn Madison Mae Major Marina Mark Mason Max May Melody Mercy Merry Miles Mo Myrtle Norm Olive Opal \
        Page Paige Paris Parker Patience Patty Pearl Penny Pierce Piper Poppy Price Prudence Quincy Ray Red Reed Regina \
        Rich River Rob Robin Rod Rosa Rose Rowan Ruby Rush Rusty Sage San Savannah Sierra Skip Sky Spencer Stone Sterling \
        Summer Sunny Sydney Taylor Thai Trinity Troy Van Vance Victoria Virginia Wade Walker Washington Web West Will Win \
        Woody Young Zion Adams
        """

    static let englishNicknames = [
        "Rob": "Robert", "Bob": "Robert", "Bobby": "Robert", "Bill": "William", "Billy": "William", "Will": "William",
        "Dick": "Richard", "Rick": "Richard", "Rich": "Richard", "Jim": "James", "Jimmy": "James", "Jamie": "James",
        "Joe": "Joseph", "Tom": "Thomas", "Tommy": "Thomas", "Mike": "Michael", "Mick": "Michael", "Dave": "David",
        "Dan": "Daniel", "Danny": "Daniel", "Steve": "Steven", "Chris": "Christopher", "Matt": "Matthew",
        "Tony": "Anthony", "Andy": "Andrew", "Drew": "Andrew", "Ed": "Edward", "Eddie": "Edward", "Ted": "Edward",
        "Ben": "Benjamin", "Bernie": "Bernard", "Chuck": "Charles", "Charlie": "Charles", "Greg": "Gregory",
        "Jeff": "Jeffrey", "Ken": "Kenneth", "Larry": "Lawrence", "Liz": "Elizabeth", "Beth": "Elizabeth",
        "Betty": "Elizabeth", "Kate": "Katherine", "Kathy": "Katherine", "Katie": "Katherine", "Nick": "Nicholas",
        "Pat": "Patrick", "Pete": "Peter", "Ron": "Ronald", "Don": "Donald", "Sam": "Samuel", "Sandy": "Alexander",
        "Alex": "Alexander", "Sue": "Susan", "Tim": "Timothy", "Vince": "Vincent", "Walt": "Walter",
        "Fred": "Frederick",
        "Frank": "Francis", "Gerry": "Gerald", "Jerry": "Gerald", "Hank": "Henry", "Harry": "Henry", "Jack": "John",
        "Johnny": "John", "Jon": "Jonathan", "Josh": "Joshua", "Maggie": "Margaret", "Peggy": "Margaret",
        "Meg": "Margaret", "Nate": "Nathan", "Phil": "Philip", "Ray": "Raymond", "Rudy": "Rudolph", "Stan": "Stanley",
        "Terry": "Terence", "Al": "Albert", "Art": "Arthur", "Barb": "Barbara", "Becky": "Rebecca",
        "Cathy": "Catherine",
        "Debbie": "Deborah", "Jenny": "Jennifer", "Judy": "Judith", "Kim": "Kimberly", "Mitch": "Mitchell",
        "Doug": "Douglas", "Brad": "Bradley", "Abe": "Abraham", "Stephen": "Steven", "Volodya": "Vladimir",
    ]
}
