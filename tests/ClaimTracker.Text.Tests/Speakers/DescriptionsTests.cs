using ClaimTracker.Text.Speakers;
using static ClaimTracker.Text.Tests.Speakers.MarkedArticle;

namespace ClaimTracker.Text.Tests.Speakers;

public class DescriptionsTests
{
    [Fact]
    public void Whom_the_lead_describes_the_next_paragraphs_name() => Assert.Equal(
        ["Karl Weber (Person)", "Karl Weber (Person)", "Tariq Salome (Person)", "Tariq Salome (Person)"],
        Who("""
            <s1>The chief executive of <o>Great Plains Railroad</o></s1> <q1>told senators</q1> <c1>that he was sorry</c1>.
            <c2>“We will stay,”</c2> <s2><p>Karl Weber</p></s2> <q2>said</q2>.
            <s3><l>Norway</l>'s oil minister</s3> <q3>said</q3> <c3>exports would resume</c3>.
            <s4>Minister <p>Tariq Salome</p></s4> <q4>told reporters</q4> <c4>that tests were done</c4>.
            """));

    [Fact]
    public void Whoever_is_kept_nameless_in_the_lead_stays_so() => Assert.Equal(
        ["a senior official (Anonymous)", "Karl Weber (Person)", "president (Anonymous)", "Anna Leal (Person)"],
        Who("""
            <s1>A senior official</s1> <q1>said</q1> <c1>talks failed</c1>.
            <s2><p>Karl Weber</p></s2> <q2>said</q2> <c2>they went on</c2>. <s3>The president</s3> <q3>denied</q3> <c3>it</c3>.
            <s4><p>Anna Leal</p></s4> <q4>said</q4> <c4>nothing was sure</c4>.
            """));

    [Fact]
    public void A_description_goes_on_about_whom_the_text_speaks_of() => Assert.Equal(
        ["Karl Weber (Person)", "Anna Leal (Person)", "Jan Moor (Person)", "judge (Anonymous)"],
        Who("""
            For years <p>Karl Weber</p> came here to be alone. <c1>“You could meet a dog,”</c1> <s1>the retired skipper</s1> <q1>says</q1>.
            <p>Anna Leal</p>, who won the race, had no such trouble. <c2>“It was easy,”</c2> <s2>the Czech</s2> <q2>said</q2>.
            <p>Jan Moor</p> was angry after his <o>Ravelli</o> side lost. <c3>“It was no foul,”</c3> <s3>the <o>Ravelli</o> coach</s3> <q3>said</q3>.
            <p>Jan Moor</p> was fined. <c4>“That was rude,”</c4> <s4>the judge</s4> <q4>said</q4>.
            """));

    [Fact]
    public void A_description_that_contradicts_what_is_known_of_somebody_is_not_theirs() => Assert.Equal(
        ["Francis Holm (Person)", "French president (Anonymous)", "only Republican (Anonymous)"],
        Who("""
            President <p>Karl Weber</p> spoke. Senator <s1><p>Francis Holm</p></s1> <q1>said</q1> <c1>no</c1>. <s2>The French president</s2> <q2>said</q2> <c2>it was late</c2>.
            <s3>The only Republican</s3> <q3>said</q3> <c3>yes</c3>.
            """));

    [Fact]
    public void The_name_may_stand_anywhere_in_a_description() => Assert.Equal(
        ["Luis Arroyo (Person)", "Karl Weber (Person)", "Anna Leal (Person)", "Jan Moor (Person)", "Verity Dx (Organisation)", "several bishops (Group)", "a friend of Senator Anna Leal (Anonymous)"],
        Who("""
            <s1>His successor, the Rev. <p>Luis Arroyo</p></s1>, <q1>said</q1> <c1>he prayed</c1>.
            <s2>Secretary of State <p>Karl Weber</p></s2> <q2>said</q2> <c2>no</c2>.
            <s3>Moor's chief pollster and strategist <p>Anna Leal</p></s3> <q3>said</q3> <c3>yes</c3>.
            <s4>The chief rival, the Vermont independent <p>Jan Moor</p></s4>, <q4>said</q4> <c4>perhaps</c4>.
            <s5>Its maker, California-based <o>Verity Dx</o></s5>, <q5>says</q5> <c5>it is cheap</c5>.
            <s6>Several bishops, including the Rev. <p>Luis Arroyo</p></s6>, <q6>said</q6> <c6>they prayed</c6>.
            <s7>A friend of Senator <p>Anna Leal</p></s7> <q7>said</q7> <c7>she was ill</c7>.
            """));

    [Fact]
    public void Who_is_the_person_whom_a_place_describes_and_not_the_place() => Assert.Equal(
        ["Karl Weber (Person)", "Jan Moor (Person)"],
        Who("""
            The photographer <p>Karl Weber</p>, a historian in <l>Bonn</l>, <s1>who</s1> <q1>noted</q1> <c1>the same</c1>, left.
            So did <p>Jan Moor</p> of <o>Quill University</o>, <s2>who</s2> <q2>said</q2> <c2>it was late</c2>.
            """));

    [Fact]
    public void An_owners_relative_or_officer_is_the_one_whom_the_article_calls_so() => Assert.Equal(
        ["Karl Weber (Person)", "Anna Leal's friend (Anonymous)", "Quill Bank's labor union (Organisation)"],
        Who("""
            <p>Anna Leal</p> came late. Her husband, <p>Karl Weber</p>, waited. Her friend, <p>Jan Moor</p>, did not.
            Later <s1>her husband</s1> <q1>said</q1> <c1>it was late</c1>. <s2>Her friend</s2> <q2>said</q2> <c2>no</c2>.
            <o>Quill Bank</o> lost money. <s3>Its labor union</s3> <q3>warned</q3> <c3>of strikes</c3>.
            """));

    [Fact]
    public void Somebody_and_their_colleagues_speak_together() => Assert.Equal(
        ["Anna Leal and her colleagues (Group)", "Anna Leal and her colleagues (Group)"],
        Who("""
            <s1><p>Anna Leal</p> and her colleagues</s1> <q1>caution</q1> <c1>that the test fails</c1>. <s2>They</s2> <q2>write</q2> <c2>that it is no use</c2>.
            """));

    [Fact]
    public void A_business_is_told_by_what_it_does_and_an_accused_by_the_charge() => Assert.Equal(
        ["Jan Moor (Person)", "Orbita Inc. (Organisation)", "Orbita Inc. (Organisation)", "Jan Moor (Person)"],
        Who("""
            <s1>A crane driver accused of killing a colleague</s1> <q1>told</q1> <c1>a jury he heard no shout</c1>.
            <p>Jan Moor</p>, 52, of <l>Anstey Road</l>, denies it. <o>Orbita Inc.</o> owned the crane. <s2>The chipmaker</s2> <q2>said</q2> <c2>it was safe</c2>.
            <o>Orbita Inc.</o> fell. <s3>The insurance concern</s3> <q3>said</q3> <c3>it would pay</c3>.
            <s4>A worker named <p>Jan Moor</p></s4> <q4>said</q4> <c4>it was loud</c4>.
            """));

    [Fact]
    public void The_candidate_is_whom_the_text_speaks_of_but_the_pilot_may_be_anybody() => Assert.Equal(
        ["Linda Perez (Person)", "pilot (Anonymous)", "Linda Perez (Person)"],
        Who("""
            <s1><p>Linda Perez</p></s1> <q1>said</q1> <c1>she liked the work</c1>.
            Before <p>Perez</p> took off for home, <s2>the pilot</s2> <q2>asked for</q2> <c2>volunteers</c2>. <c3>“I do not fly,”</c3> <s3>the candidate</s3> <q3>said</q3>.
            """));

    [Fact]
    public void A_text_is_kept_for_its_article_and_it_is_that_text() => Assert.Equal(
        ["a memo (Anonymous)", "a memo (Anonymous)", "opposition (Group)"],
        Who("""
            <s1>A memo</s1> <q1>warned</q1> <c1>of floods</c1>. <s2>It</s2> <q2>recommended</q2> <c2>a wall</c2>. <s3>The opposition</s3> <q3>said</q3> <c3>it was late</c3>.
            """));
}
