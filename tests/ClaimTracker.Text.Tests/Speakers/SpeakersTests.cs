using ClaimTracker.Text.Speakers;
using static ClaimTracker.Text.Tests.Speakers.MarkedArticle;

namespace ClaimTracker.Text.Tests.Speakers;

public class SpeakersTests
{
    [Fact]
    public void A_surname_is_the_full_name_that_the_article_gives() => Assert.Equal(
        ["Marta Ruiz (Person)", "Marta Ruiz (Person)", "Marta Ruiz (Person)"],
        Who("""
            <s1><p>Marta Ruiz</p></s1> <q1>said</q1> <c1>the bridge would close</c1>.
            <s2><p>Ruiz</p></s2> <q2>added</q2> <c2>that repairs take a month</c2>. <c3>“It is safe,”</c3> <s3>Mayor <p>Ruiz</p></s3> <q3>said</q3>.
            """));

    [Fact]
    public void An_apposition_is_cut_off() => Assert.Equal(
        ["Kim Yo-jong (Person)", "Linda Vance (Person)"],
        Who("""
            <s1><p>Kim Yo-jong</p>, the sister of North Korean leader <p>Kim Jong-un</p>,</s1> <q1>ruled out</q1> <c1>talks</c1>.
            <s2>the Canadian ambassador to the <o>UN</o>, <p>Linda Vance</p>,</s2> <q2>said</q2> <c2>that talks go on</c2>.
            """));

    [Fact]
    public void Of_two_people_of_one_surname_the_one_spoken_of_is_meant() => Assert.Equal(
        ["Kim Yo-jong (Person)", "Kim Yo-jong (Person)"],
        Who("""
            <s1><p>Kim Yo-jong</p>, the sister of North Korean leader <p>Kim Jong-un</p>,</s1> <q1>ruled out</q1> <c1>talks</c1>.
            <p>Kim Yo-jong</p> made the remarks in a statement.
            <c2>“We will never sit face to face,”</c2> <s2><p>Kim</p></s2> <q2>said</q2>.
            """));

    [Fact]
    public void A_title_tells_a_couple_apart() => Assert.Equal(
        ["Anna Weber (Person)", "Karl Weber (Person)"],
        Who("""
            <p>Anna Weber</p> and <p>Karl Weber</p> run the mill.
            <s1>Mrs. <p>Weber</p></s1> <q1>said</q1> <c1>business was good</c1>, and <s2>Mr. <p>Weber</p></s2> <q2>said</q2> <c2>it was not</c2>.
            """));

    [Fact]
    public void He_and_she_are_the_last_who_fit() => Assert.Equal(
        ["Anna Weber (Person)", "Karl Meier (Person)", "Anna Weber (Person)"],
        Who("""
            <p>Anna Weber</p> met <p>Karl Meier</p> in Bonn. <c1>“We agree,”</c1> <s1>she</s1> <q1>said</q1>.
            <c2>“We do not,”</c2> <s2>he</s2> <q2>answered</q2>. <s3>She</s3> <q3>told reporters</q3> <c3>that talks would go on</c3>.
            """));

    [Fact]
    public void Whoever_is_told_by_age_or_by_children_is_whom_the_text_is_about() => Assert.Equal(
        ["Karl Weber (Person)", "Karl Weber (Person)"],
        Who("""
            <p>Karl Weber</p> met the mother of <p>Liam Pole</p> in court. <s1>The 52-year-old</s1> <q1>said</q1> <c1>he had slept badly</c1>.
            <s2>The father of three</s2> <q2>added</q2> <c2>that he was sorry</c2>.
            """));

    [Fact]
    public void An_owner_in_a_description_is_written_without_Mr_and_my_is_spelt_out() => Assert.Equal(
        ["Weber's office (Organisation)", "Anna Leal (Person)", "Anna Leal's daughter (Anonymous)"],
        Who("""
            <s1>Mr <p>Weber</p>'s office</s1> <q1>confirmed</q1> <c1>the call</c1>.
            <s2><p>Anna Leal</p></s2> <q2>said</q2> <c2>“<s3>My daughter</s3> <q3>says</q3> <c3>no</c3>.”</c2>
            """));

    [Fact]
    public void What_somebody_published_are_their_words_and_one_of_several_may_have_a_name() => Assert.Equal(
        ["Halloran Centre (Organisation)", "digital ministry (Organisation)", "Stratacore (Organisation)"],
        Who("""
            <s1>A report in January by the <o>Halloran Centre</o></s1> <q1>called</q1> <c1>the fear overstated</c1>.
            <q2>According to</q2> <s2>figures that the digital ministry published</s2>, <c2>most data sits on rented machines of three companies</c2>.
            <s3>One of them, <o>Stratacore</o>,</s3> <q3>disputes</q3> <c3>it</c3>.
            """));

    [Fact]
    public void Who_quotes_an_official_is_no_part_of_him_and_parties_speak_together() => Assert.Equal(
        ["an unnamed official (Anonymous)", "Green Left and Independents (Group)"],
        Who("""
            <s1>An unnamed official quoted by the website <o>Potomac Insider</o></s1> <q1>said</q1> <c1>nobody would leave</c1>.
            On Friday <s2>the <o>Green Left</o> and the Independents</s2> <q2>said</q2> <c2>the vote settled nothing</c2>.
            """));

    [Fact]
    public void A_pronoun_that_the_sentence_makes_doubtful_is_not_guessed() => Assert.Equal(
        ["Anna Weber (Person)", "unsure: Karl Weber or Anna Weber"],
        Who("""
            <s1><p>Anna Weber</p>, the sister of chief engineer <p>Karl Weber</p>,</s1> <q1>ruled out</q1> <c1>a strike</c1> and <s2>he</s2> <q2>said</q2> <c2>the plant is safe</c2>.
            """));

    [Fact]
    public void Which_and_who_are_what_stands_before_them() => Assert.Equal(
        ["North Korea (State)", "Karl Meier (Person)", "voters (Group)"],
        Who("""
            <l>North Korea</l>, <s1>which</s1> <q1>has said</q1> <c1>it took pictures</c1>, has shown none.
            <p>Karl Meier</p>, <s2>who</s2> <q2>says</q2> <c2>he saw them</c2>, spoke to voters <s3>who</s3> <q3>doubt</q3> <c3>it</c3>.
            """));

    [Fact]
    public void We_inside_a_quotation_is_its_speaker() => Assert.Equal(
        ["Karl Meier (Person)", "Karl Meier (Person)"],
        Who("""<c1>“<s2>We</s2> <q2>believe</q2> <c2>the dam will hold</c2>,”</c1> <s1><p>Karl Meier</p></s1> <q1>said</q1>."""));

    [Fact]
    public void A_capital_speaks_for_its_state_and_a_house_for_an_organ() => Assert.Equal(
        ["South Korea (State)", "Kremlin (Organisation)", "White House (Organisation)"],
        Who("""
            <s1><l>Seoul</l></s1> <q1>claimed</q1> <c1>the picture was poor</c1>. <s2>The <o>Kremlin</o></s2> <q2>denied</q2> <c2>it</c2>.
            <s3>the <o>White House</o></s3> <q3>said</q3> <c3>nothing had changed</c3>.
            """));

    [Fact]
    public void A_description_is_whoever_the_article_calls_so() => Assert.Equal(
        ["Anna Weber (Person)", "Norway (State)", "Karl Meier (Person)"],
        Who("""
            Senator <p>Anna Weber</p> flew to <l>Norway</l>. <s1>the senator</s1> <q1>said</q1> <c1>it was cold</c1>.
            <s2>the country</s2> <q2>said</q2> <c2>it was warm</c2>. <p>Karl Meier</p>, 61, was there. <s3>the 61-year-old</s3> <q3>said</q3> <c3>it was mild</c3>.
            """));

    [Fact]
    public void The_nameless_keep_their_number_and_closeness() => Assert.Equal(
        ["two officials briefed on the talks (Anonymous)", "experts (Group)", "a spokesman for the ministry (Anonymous)", "Anna Weber's campaign (Organisation)"],
        Who("""
            <s1>Two officials briefed on the talks</s1> <q1>said</q1> <c1>they failed</c1>. <s2>Experts</s2> <q2>believe</q2> <c2>they will resume</c2>.
            <s3>A spokesman for the ministry</s3> <q3>said</q3> <c3>no</c3>. <p>Anna Weber</p> left early. <s4>Her campaign</s4> <q4>said</q4> <c4>she was ill</c4>.
            """));

    [Fact]
    public void Two_who_speak_together_are_both_named() => Assert.Equal(
        ["Anna Weber and Karl Meier (Group)", "Anna Weber and Karl Meier (Group)"],
        Who("""
            <s1><p>Anna Weber</p> and <p>Karl Meier</p></s1> <q1>said</q1> <c1>they agree</c1>. <s2>They</s2> <q2>added</q2> <c2>that a plan exists</c2>.
            """));

    [Fact]
    public void Each_of_those_who_speak_together_is_somebody_and_whoever_is_nobody_in_particular_is_left_out() => Assert.Equal(
        ["Anna Weber, Karl Meier", "Anna Weber, Karl Meier", "Karl Meier, ministry"],
        MarkedArticle.Claims("""
            <s1><p>Anna Weber</p> and <p>Karl Meier</p></s1> <q1>said</q1> <c1>they agree</c1>. <s2>They</s2> <q2>added</q2> <c2>that a plan exists</c2>.
            <s3><p>Meier</p> and the ministry</s3> <q3>denied</q3> <c3>that it was secret</c3>.
            """).Select(c => string.Join(", ", c.Speaker!.Members.Select(m => m.Name))));

    [Fact]
    public void The_reason_says_where_the_name_stands() => Assert.Equal(
        "short name of Marta Ruiz, last named in paragraph 1",
        MarkedArticle.Claims("""
            <p>Marta Ruiz</p> opened the bridge.
            <s1><p>Ruiz</p></s1> <q1>said</q1> <c1>it would last</c1>.
            """)[0].Speaker!.Reason);

    [Fact]
    public void Where_the_text_names_no_speaker_there_is_none() =>
        Assert.Equal(["nobody"], Who("<c1>The dam will hold</c1>, it was <q1>said</q1>."));

    [Fact]
    public void A_headline_speaks_of_whom_the_text_calls_so() => Assert.Equal(
        ["Anna Weber (Person)", "Anna Weber (Person)"],
        Who("""
            # <s1>Minister</s1> <q1>rules out</q1> <c1>higher toll</c1>
            <s2>The minister of harbours, <p>Anna Weber</p>,</s2> <q2>ruled out</q2> <c2>a higher toll</c2>.
            """));

    [Fact]
    public void The_official_is_the_one_who_spoke_before() => Assert.Equal(
        ["an official at the ministry (Anonymous)", "an official at the ministry (Anonymous)", "a spokeswoman for Weber (Anonymous)", "a spokeswoman for Weber (Anonymous)"],
        Who("""
            <s1>An official at the ministry</s1> <q1>said</q1> <c1>the lock was closed</c1>. <c2>Nobody was told</c2>, <s2>the official</s2> <q2>added</q2>.
            <p>Anna Weber</p> was away. <s3>A spokeswoman for <p>Weber</p></s3> <q3>denied</q3> <c3>that</c3>. <c4>“Not a word is true,”</c4> <s4>she</s4> <q4>said</q4>.
            """));

    [Fact]
    public void A_body_keeps_its_whole_name_even_where_the_network_sees_its_last_word_only() => Assert.Equal(
        ["Bridge Drivers’ Union (Organisation)", "Bridge Drivers’ Union (Organisation)", "Bridge Drivers’ Union (Organisation)"],
        Who("""
            <s1>The Bridge Drivers’ <o>Union</o></s1> <q1>welcomed</q1> <c1>the promise</c1>. <s2>The union</s2> <q2>said</q2> <c2>it would wait</c2>.
            <s3>It</s3> <q3>added</q3> <c3>that it had time</c3>.
            """));

    [Fact]
    public void I_outside_a_quotation_is_the_author() => Assert.Equal(
        ["the author (Person)"], Who("<s1>I</s1> <q1>believe</q1> <c1>the bridge will hold</c1>."));

    [Fact]
    public void Names_stand_as_the_article_gives_them() => Assert.Equal(
        ["William O'Neill (Person)", "William O'Neill (Person)", "Jo van der Berg (Person)"],
        Who("""
            <s1>Springfield Mayor <p>William O’Neill</p></s1> <q1>said</q1> <c1>it was late</c1>. <s2><p>Bill O'Neill</p></s2> <q2>said</q2> <c2>it was early</c2>.
            <s3><p>Jo van der Berg</p></s3> <q3>agreed</q3> <c3>with him</c3>.
            """));
}
