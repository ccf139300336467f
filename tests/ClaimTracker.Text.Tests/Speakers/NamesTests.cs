using Xunit;

namespace ClaimTracker.Text.Tests.Speakers;

/// <summary>How far a name reaches, which names are the same, and what kind of actor bears one. The tags are what the network sees, with its errors.</summary>
public class NamesTests
{
    private static List<string> Who(string marked) =>
        [.. MarkedArticle.Claims(marked).Select(c => c.Speaker is { Name: { } name } s ? $"{name} ({s.Kind})" : "nobody")];

    [Fact]
    public void A_name_reaches_over_the_owners_marks_and_small_words_inside_it() => Assert.Equal(
        ["Northern Growers’ Council (Organisation)", "Corriere del Porto (Outlet)", "Marsh & Lune (Organisation)", "U.S. Harbour Board (Organisation)"],
        Who("""
            <s1>The <o>Northern Growers</o>’ <o>Council</o></s1> <q1>said</q1> <c1>it would wait</c1>. <s2><p>Corriere</p> del <o>Porto</o></s2> <q2>reported</q2> <c2>that it was late</c2>.
            <s3><o>Marsh</o> & <o>Lune</o></s3> <q3>denied</q3> <c3>it</c3>. <s4>The <l>U.S.</l> <o>Harbour Board</o></s4> <q4>warned</q4> <c4>of storms</c4>.
            """));

    [Fact]
    public void Of_what_every_state_has_the_name_tells_whose_it_is() => Assert.Equal(
        ["Norway's Defence Ministry (Organisation)", "Norway's Defence Ministry (Organisation)", "Chilean Embassy (Organisation)"],
        Who("""
            <s1><l>Norway</l>'s <o>Defence Ministry</o></s1> <q1>said</q1> <c1>it was ready</c1>. <s2>The <o>Defence Ministry</o></s2> <q2>added</q2> <c2>that it had waited</c2>.
            <s3>The Chilean <o>Embassy</o></s3> <q3>declined</q3> <c3>to comment</c3>.
            """));

    [Fact]
    public void A_short_name_is_the_full_name_wherever_in_the_article_it_stands() => Assert.Equal(
        ["Bright Harbour Partners (Organisation)", "Tamura Kogyo Co. (Organisation)", "Bright Harbour Partners (Organisation)", "U.S. Bridges and Tunnels Commission (Organisation)",
            "Samir al-Haddad (Person)", "NRBX (Organisation)"],
        Who("""
            # <s1><o>Bright</o></s1> <q1>says</q1> <c1>bid too low</c1>
            <o>Tamura Kogyo</o> Co. turned down <o>Bright Harbour Partners</o>. <s2><o>Tamura Kogyo</o></s2> <q2>said</q2> <c2>that is final</c2>. <s3><o>Bright</o></s3> <q3>said</q3> <c3>it was sad</c3>.
            He wrote to the <o>U.S. Bridges and Tunnels Commission</o> and to the <o>NRBX board</o>. <s4>The <o>BTC</o></s4> <q4>declined</q4> <c4>to comment</c4>.
            <p>Samir al-Haddad</p> was there. <s5><p>Haddad</p></s5> <q5>said</q5> <c5>no</c5>. <s6>The <o>NRBX</o></s6> <q6>said</q6> <c6>yes</c6>.
            """));

    [Fact]
    public void A_name_that_was_written_in_full_once_is_whole_wherever_it_stands() => Assert.Equal(
        ["Port Hedge (Organisation)", "Association of Ferry Crews (Organisation)"],
        Who("""
            The <o>Port Hedge</o> and the <o>Association of Ferry Crews</o> met. <s1>Port <p>Hedge</p></s1> <q1>said</q1> <c1>no</c1>.
            <s2>The <o>Association</o> of <o>Ferry</o> Crews</s2> <q2>said</q2> <c2>yes</c2>.
            """));

    [Fact]
    public void The_words_beside_a_name_tell_what_it_is() => Assert.Equal(
        ["Rotunda (Organisation)", "Nochnoi Kray (Outlet)", "Lunata (Organisation)", "Oslo Vind (Organisation)", "Sava (Organisation)", "Nihon Koron (Outlet)"],
        Who("""
            <s1><p>Rotunda</p>, the video platform with two million users,</s1> <q1>said</q1> <c1>no</c1>. <s2>The channel <p>Nochnoi Kray</p></s2> <q2>said</q2> <c2>so</c2>.
            <s3>Chipmaker <p>Lunata</p></s3> <q3>said</q3> <c3>that was late</c3>. <s4>Owner company <p>Oslo Vind</p></s4> <q4>denied</q4> <c4>it</c4>. <s5>The <o>Sava</o> agency</s5> <q5>found</q5> <c5>little</c5>.
            <s6>The <o>Nihon Koron</o> newspaper</s6> <q6>reported</q6> <c6>that talks went on</c6>.
            """));

    [Fact]
    public void Somebody_with_a_given_name_or_a_title_stays_a_person_beside_such_words() => Assert.Equal(
        ["Anna Weber (Person)", "Karl Weber (Person)", "Bruce Lodge (Person)"],
        Who("""
            <s1><p>Anna Weber</p>, the company doctor,</s1> <q1>said</q1> <c1>no</c1>. He told the firm <p>Karl Weber</p> had left. <s2><p>Karl Weber</p></s2> <q2>said</q2> <c2>it had rained</c2>.
            <s3><p>Cr Bruce Lodge</p></s3> <q3>said</q3> <c3>it was late</c3>.
            """));

    [Fact]
    public void A_capital_that_the_network_takes_for_a_person_speaks_for_its_state_unless_somebody_is_called_so() => Assert.Equal(
        ["Ukraine (State)", "Brazil (State)", "Ana London (Person)"],
        Who("""
            <s1><p>Kyiv</p></s1> <q1>said</q1> <c1>a bomb fell</c1>. <s2><p>Brasília</p></s2> <q2>declined</q2> <c2>to comment</c2>. <p>Ana London</p> waited. <s3><p>London</p></s3> <q3>said</q3> <c3>she saw it</c3>.
            """));

    [Fact]
    public void A_given_name_that_the_network_does_not_know_belongs_to_the_surname_behind_it() => Assert.Equal(
        ["Signe Holm-Aas (Person)", "Signe Holm-Aas (Person)", "Otto Weber (Person)", "Marsh (Person)"],
        Who("""
            <s1>Signe <p>Holm-Aas</p></s1> <q1>believes</q1> <c1>it will hold</c1>. <s2><p>Holm-Aas</p></s2> <q2>said</q2> <c2>so</c2>. <p>Otto Weber</p> waited. Yesterday <s3><p>Weber</p></s3> <q3>said</q3> <c3>no</c3>.
            Defiant <s4><p>Marsh</p></s4> <q4>said</q4> <c4>no</c4>. President <p>Marsh</p> left.
            """));
}
