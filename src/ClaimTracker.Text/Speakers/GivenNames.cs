using System.Collections.Frozen;

namespace ClaimTracker.Text.Speakers;

/// <summary>
/// Given names that are common in English-language news and mostly of one gender. Those of both (Robin, Taylor) are left out.
/// </summary>
internal static class GivenNames
{
    /// <summary>The gender that the name mostly has; unknown where it is on neither list.</summary>
    public static Gender GenderOf(string name) =>
        Male.Contains(name) ? Gender.Male : Female.Contains(name) ? Gender.Female : Gender.Unknown;

    /// <summary>Whether it is on a list at all.</summary>
    public static bool Contains(string name) => Male.Contains(name) || Female.Contains(name);

    /// <summary>Whether two names are forms of one: "Bill" and "William".</summary>
    public static bool Same(string a, string b) =>
        string.Equals(ShortOf.GetValueOrDefault(a, a), ShortOf.GetValueOrDefault(b, b), StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> ShortOf = """
        Bill William, Billy William, Will William, Bob Robert, Bobby Robert, Chuck Charles, Charlie Charles, Mike Michael,
        Mick Michael, Jim James, Jimmy James, Joe Joseph, Tom Thomas, Dick Richard, Rick Richard, Ted Edward, Ed Edward, Eddie Edward,
        Jack John, Johnny John, Tony Anthony, Andy Andrew, Drew Andrew, Hank Henry, Harry Henry, Larry Lawrence, Jerry Gerald,
        Terry Terence, Bernie Bernard, Liz Elizabeth, Beth Elizabeth, Betsy Elizabeth, Kate Katherine, Kathy Katherine,
        Cathy Catherine, Peggy Margaret, Maggie Margaret, Sandy Sandra, Debbie Deborah, Sue Susan, Jenny Jennifer, Vicky Victoria
        """.Split([',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => p.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Male = Set("""
        Aaron Abdul Abdullah Abe Abraham Adam Adrian Ahmad Ahmed Aidan Akira Al Alan Albert Alberto Alejandro Alessandro Alexander Alexei
        Alfonso Alfred Ali Allan Allen Alvin Amir Anatoly Anders Andre Andreas Andrei Andres Andrew Andrzej Andy Angelo Anthony Anton
        Antonio Antony Archie Arthur Arturo Asif Austin Bahram Barack Barney Barry Bart Bashar Ben Benjamin Benny Bernard Bernie Bert Bill
        Billy Bob Bobby Boris Brad Bradley Brendan Brent Brett Brian Bruce Bruno Bryan Byron Calvin Carl Carlos Cedric Chad Charles Charlie
        Chester Chris Christian Christoph Christopher Chuck Clarence Claude Clay Clayton Cliff Clifford Clint Clyde Cody Colin Conor Corey
        Cory Craig Curt Curtis Cyril Dale Damian Damien Dan Daniel Danny Darrell Darren Dave David Dean Denis Dennis Denny Derek Devin
        Dexter Diego Dieter Dick Dmitri Dmitry Dominic Don Donald Doug Douglas Drew Duncan Dustin Dwayne Dwight Earl Ed Eddie Edgar Edmund
        Eduardo Edward Edwin Eli Elijah Elias Elliot Elliott Emilio Emmanuel Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Fabian
        Farouk Felipe Felix Ferdinand Fernando Fidel Floyd Francesco Francis Francisco Franco Francois Frank Franklin Frans Franz Fred
        Freddie Frederick Friedrich Gabriel Gareth Garrett Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerhard Gilbert Giorgio
        Giovanni Giuseppe Glen Glenn Gordon Graham Grant Greg Gregg Gregory Guillermo Gustavo Guy Hamid Hans Harold Harry Harvey Hassan
        Hector Heinrich Heinz Helmut Henri Henry Herbert Herman Hiroshi Horst Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran
        Isaac Ismail Ivan Jack Jacob Jacques Jaime Jake James Jamie Jared Jason Javier Jay Jeb Jeff Jeffrey Jens Jeremiah Jeremy Jerome
        Jerry Jesus Jim Jimmy Joachim Joaquin Joe Joel Joey Johan Johann John Johnny Jon Jonathan Jorge Jose Josef Joseph Josh Joshua Juan
        Juergen Julian Julio Julius Justin Karl Karim Keith Ken Kenneth Kenny Kent Kevin Khalid Kirk Klaus Kofi Kurt Kyle Lance Larry Lars
        Laurent Lawrence Lech Lee Len Leo Leon Leonard Leonardo Leonid Leroy Lester Lewis Lincoln Lloyd Louis Luc Luca Lucas Luigi Luis Luiz
        Luke Lyndon Mahmoud Manuel Marc Marcel Marco Marcos Marcus Mario Mark Markus Marshall Martin Marvin Massimo Mathias Matt Matteo
        Matthew Matthias Maurice Mauricio Max Maxim Mehdi Mehmet Melvin Michael Michel Miguel Mikael Mike Mikhail Milan Miles Milton Mitch
        Mitchell Mitt Mohamed Mohammad Mohammed Moritz Moses Muhammad Murray Mustafa Narendra Nasser Nathan Nathaniel Ned Neil Nelson Newt
        Nicholas Nick Nico Nicolas Nigel Nikolai Nikolas Noah Noel Norman Oleg Oliver Olivier Omar Orlando Oscar Oskar Otto Owen Pablo Paolo
        Pascal Patrick Paul Pavel Pedro Per Percy Pete Peter Petro Phil Philip Philippe Phillip Pierre Pieter Piotr Rafael Rahul Rajiv Ralph
        Ramon Ramzan Rand Randall Randy Raul Ray Raymond Recep Reggie Reince Reinhard Reuben Rex Ricardo Richard Rick Ricky Rob Robbie
        Robert Roberto Rod Rodney Rodrigo Roger Roland Rolf Ron Ronald Ronnie Ross Roy Rudolf Rudolph Rudy Rupert Russell Ryan Salman
        Salvador Sam Samuel Santiago Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Sheldon Shinzo Sidney
        Silvio Simon Spencer Stan Stanislav Stanley Stefan Stephane Stephen Steve Steven Stewart Stuart Sven Syed Taro Ted Terence Terrence
        Terry Theo Theodore Thierry Thomas Thorsten Tim Timothy Toby Todd Tom Tommy Tony Trent Trevor Tyler Ulrich Umar Uwe Vaclav Vernon
        Victor Viktor Vince Vincent Vitali Vladimir Volodymyr Walter Warren Wayne Wendell Werner Wesley Wilfred Wilhelm Will Willem William
        Willie Wolfgang Woodrow Xavier Yasser Yitzhak Yoshihide Yuri Yusuf Yves Zachary Zack Zbigniew
        """);

    private static readonly FrozenSet<string> Female = Set("""
        Abby Abigail Ada Adela Adriana Agnes Aisha Alexandra Alexandria Alexis Alice Alicia Alina Alison Allison Alma Amanda Amber Amelia
        Amina Amy Ana Anastasia Andrea Angela Angelina Angie Anita Ann Anna Anne Annette Annie Antonia April Ariana Arlene Astrid Audrey Ava
        Ayesha Barbara Beatrice Becky Belinda Benazir Bernadette Bertha Beth Bethany Betsy Betty Beverly Bianca Bonnie Brenda Bridget
        Brigitte Brittany Camila Camilla Candace Cara Carina Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra
        Catalina Catherine Cathy Cecilia Celeste Celia Charlene Charlotte Chelsea Cheryl Chiara Chloe Christiane Christina Christine Cindy
        Claire Clara Clarissa Claudia Colleen Condoleezza Connie Constance Consuelo Cora Courtney Cristina Crystal Cynthia Daisy Daniela
        Danielle Daphne Darlene Dawn Debbie Deborah Debra Delia Denise Diana Diane Dianne Dilma Dina Dolores Donna Dora Doris Dorothy Edith
        Edna Eileen Elaine Eleanor Elena Eliza Elisabeth Elise Elizabeth Ella Ellen Eloise Elsa Emily Emma Erica Erika Erin Esmeralda Esther
        Ethel Eva Evelyn Faith Fatima Felicia Fiona Florence Frances Francesca Gabriela Gabriella Gabrielle Gail Gayle Geraldine Gertrude
        Gina Giorgia Gisela Giulia Gladys Gloria Golda Grace Greta Gretchen Gwen Gwendolyn Hannah Harriet Hazel Heather Heidi Helen Helena
        Helga Hilary Hillary Holly Huma Ida Imelda Indira Ines Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Ivana Ivanka Ivy
        Jacinda Jackie Jacqueline Jane Janet Janice Janine Jasmine Jeanette Jeanne Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne
        Jocelyn Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julianne Julie Juliet June Kamala Karen Karin Karina Kate Katerina
        Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kayla Kelly Kellyanne Kirsten Kirstjen Kristen Kristin Kristina Lana
        Latifa Laura Lauren Laurie Leah Leila Lena Leticia Lillian Lilly Linda Lisa Liz Liza Lois Lola Loretta Lori Lorraine Louisa Louise
        Lucia Lucille Lucy Luisa Lydia Lynn Mabel Madeleine Madeline Maggie Malala Mandy Marcia Margaret Margarita Margot Maria Mariah
        Marian Marianne Marie Marilyn Marina Marine Marion Marissa Marjorie Marla Marlene Marta Martha Martina Mary Maryam Maureen Maxine
        Maya Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michele Michelle Mila Mildred Mimi Mina Miranda
        Miriam Moira Molly Mona Monica Monika Muriel Myra Nadia Nadine Nancy Naomi Natalia Natalie Natasha Neera Nicola Nicole Nikki Nina
        Noor Nora Norma Nour Octavia Olga Olivia Oprah Pamela Patricia Patsy Patti Patty Paula Pauline Peggy Penelope Penny Petra Phyllis
        Pippa Polly Priscilla Priti Rachael Rachel Rania Raquel Rebecca Regina Rekha Renata Renee Rhonda Rita Roberta Rochelle Rosa Rosalind
        Rosalynn Rose Rosemary Rosie Roxanne Ruby Ruth Sabrina Sadie Sally Samantha Sandra Sandy Sara Sarah Sasha Selena Selma Shannon
        Sharon Sheila Shelley Sheryl Shirley Sigrid Silvia Simone Sofia Sonia Sonja Sophia Sophie Stacey Stacy Stella Stephanie Sue Susan
        Susana Susanna Susanne Susie Suzanne Sybil Sylvia Tamara Tammy Tania Tanya Tara Tatiana Teresa Teri Tess Tessa Thelma Theresa
        Therese Tiffany Tina Tonya Tracey Tracy Trina Tulsi Ursula Valentina Valerie Vanessa Vera Veronica Vicki Vicky Victoria Viola Violet
        Virginia Vivian Wanda Wendy Whitney Wilma Winnie Yasmin Yolanda Yulia Yvette Yvonne Zainab Zara Zoe
        """);
}

/// <summary>What pronoun a person takes, as far as the article or a given name tells.</summary>
internal enum Gender : byte
{
    /// <summary>Neither the article nor the name tells.</summary>
    Unknown,
    /// <summary>he</summary>
    Male,
    /// <summary>she</summary>
    Female,
}
