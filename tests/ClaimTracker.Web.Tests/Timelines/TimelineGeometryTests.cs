using ClaimTracker.Data.Assessments;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Timelines;
using ClaimTracker.Web.Components.Timelines;

namespace ClaimTracker.Web.Tests.Timelines;

public sealed class TimelineGeometryTests
{
    private static readonly double March = new DateOnly(2025, 3, 1).DayNumber;
    private static readonly TimelineRange Spring = new(March, March + 100, 1016);

    [Fact]
    public void A_day_stands_where_it_was_said_and_a_month_takes_its_whole_width()
    {
        var day = Mark(March + 50, March + 51, TimelineForm.Day, "said", "the lock is open");
        var month = Mark(March, March + 31, TimelineForm.Month, "claimed", "a third is dredged");

        var geometry = TimelineGeometry.Of([day, month], Spring);

        var placed = geometry.Placed.ToDictionary(p => p.First.Id);
        Assert.Equal((513, 513, 513), (placed[day.Id].X, placed[day.Id].Left, placed[day.Id].Right));
        Assert.Equal((163, 8, 318), (placed[month.Id].X, placed[month.Id].Left, placed[month.Id].Right));
    }

    [Fact]
    public void What_is_said_outside_of_the_range_is_left_out_and_what_reaches_into_it_is_clipped()
    {
        var before = Mark(March - 20, March - 19, TimelineForm.Day, "said", "nothing");
        var year = Mark(March - 59, March + 306, TimelineForm.Year, "said", "that much would change");

        var geometry = TimelineGeometry.Of([before, year], Spring);

        var placed = Assert.Single(geometry.Placed);
        Assert.Equal((year.Id, 8, 1008), (placed.First.Id, placed.Left, placed.Right));
    }

    [Fact]
    public void A_callout_without_room_to_the_right_stands_to_the_left()
    {
        var last = Mark(March + 98, March + 99, TimelineForm.Day, "said", "the toll will pay for a second ferry");

        var placed = Assert.Single(TimelineGeometry.Of([last], Spring).Placed);

        Assert.True(placed.LabelBefore);
        Assert.True(placed.Taken.From > 0);
    }

    [Fact]
    public void Five_things_said_on_one_day_are_one_cluster_and_the_focused_one_stands_alone()
    {
        var marks = Enumerable.Range(0, 6).Select(i => Mark(March + 10, March + 11, TimelineForm.Day, "said", $"thing {i}")).ToList();

        var geometry = TimelineGeometry.Of(marks, Spring, focus: marks[2].Id);

        Assert.Equal([1, 5], geometry.Placed.Select(p => p.Marks.Count));
        Assert.Equal(marks[2].Id, geometry.Placed[0].First.Id);
        Assert.Equal(0, geometry.Placed[0].Row);
    }

    [Fact]
    public void No_two_callouts_of_a_row_overlap_and_all_stand_within_the_picture()
    {
        var random = new Random(4);
        for (var round = 0; round < 60; round++)
        {
            var marks = Enumerable.Range(0, random.Next(1, 60)).Select(_ =>
            {
                var from = March + random.Next(-30, 110);
                return Mark(from, from + random.Next(1, 60), (TimelineForm)random.Next(9), "said", new string('x', random.Next(1, 90)));
            }).ToList();

            var changes = Enumerable.Range(0, random.Next(4)).Select(_ => new TimelineChange(random.GetItems<TimelineMark>([.. marks], 1)[0].Id, marks[0].Id, RelationKind.Corrects));

            var geometry = TimelineGeometry.Of(marks, Spring, changes: changes);

            Assert.All(geometry.Placed, p => Assert.InRange(p.X, TimelineRange.Edge, Spring.Width - TimelineRange.Edge));
            Assert.All(geometry.Placed, p => Assert.True(p.Y < geometry.Base));
            foreach (var row in geometry.Placed.GroupBy(p => p.Row))
            {
                var ordered = row.OrderBy(p => p.Taken.From).ToList();
                Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First.Taken.To < pair.Second.Taken.From));
            }
        }
    }

    [Fact]
    public void A_year_a_hundred_and_seventy_million_years_away_has_an_axis_and_a_place()
    {
        const double far = 170_000_002 * 365.2425;
        var mark = Mark(far, far + 365, TimelineForm.Year, "said", "something");
        var range = TimelineRange.Around([mark], 1016);

        var geometry = TimelineGeometry.Of([mark], range);

        Assert.Single(geometry.Placed);
        Assert.InRange(geometry.Ticks.Count, 1, 40);
    }

    [Fact]
    public void An_open_beginning_stands_at_its_known_end()
    {
        var mark = Mark(double.NegativeInfinity, March + 40, TimelineForm.Before, "had told", "the council");

        var placed = Assert.Single(TimelineGeometry.Of([mark], Spring).Placed);

        Assert.Equal((408, 8, 408), (placed.X, placed.Left, placed.Right));
    }

    [Fact]
    public void A_changed_position_is_an_arc_over_all_marks_from_the_earlier_claim_to_the_later()
    {
        var (promise, turn, other) = (Day(10, "never"), Day(70, "now"), Day(40, "else"));

        var geometry = TimelineGeometry.Of([promise, turn, other], Spring, changes: [new(turn.Id, promise.Id, RelationKind.Contradicts)]);

        var arc = Assert.Single(geometry.Arcs);
        Assert.Equal(new TimelineArc(113, 84, 713, 84, 413, 16, "changed position after 9 weeks", (promise.Id, turn.Id)), arc);
        Assert.All(geometry.Placed, p => Assert.True(p.Y > arc.LabelY + 20));
    }

    [Fact]
    public void Two_later_claims_of_one_day_about_the_same_words_share_an_arc_and_the_words_of_two_arcs_have_lanes()
    {
        var (first, second, third, fourth) = (Day(10, "a fifth"), Day(60, "withdrawn"), Day(61, "a tenth"), Day(90, "nothing"));

        var geometry = TimelineGeometry.Of([first, second, third, fourth], Spring, changes:
        [
            new(second.Id, first.Id, RelationKind.Withdraws), new(third.Id, first.Id, RelationKind.Corrects), new(fourth.Id, first.Id, RelationKind.Contradicts),
        ]);

        Assert.Equal(
            [("took it back and put it right after 7 weeks", 16.0), ("changed position after 3 months", 46.0)],
            geometry.Arcs.Select(a => (a.Label, a.LabelY)));
    }

    [Fact]
    public void Marks_that_arcs_join_stand_in_the_first_row_their_words_cut_so_that_no_arc_comes_down_through_them()
    {
        var (first, second, third) = (Day(10, "that freight had risen by a fifth in the spring of the year"), Day(22, "that it was a tenth of what it had been"), Day(40, "nothing"));
        var beside = Day(12, "something else that takes room of its own");

        var geometry = TimelineGeometry.Of([beside, first, second, third], Spring, changes:
            [new(second.Id, first.Id, RelationKind.Withdraws), new(third.Id, first.Id, RelationKind.Contradicts)]);

        var row = geometry.Placed.Where(p => p.Row == 0).OrderBy(p => p.X).ToList();
        Assert.Equal([first, second, third], row.Select(p => p.First));
        Assert.All(row.Zip(row.Skip(1)), p => Assert.True(p.First.Taken.To < p.Second.Left));
        Assert.EndsWith("…", row[0].Label, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 60, 10, 90)]
    [InlineData(10, 24, 10, 90)]
    [InlineData(5, 95, 70, 95)]
    [InlineData(5, 60, 40, 95)]
    public void No_arc_comes_down_through_the_words_of_another(int from, int to, int otherFrom, int otherTo)
    {
        var marks = new[] { from, to, otherFrom, otherTo }.Distinct().ToDictionary(d => d, d => Day(d, $"day {d}"));

        var arcs = TimelineGeometry.Of(marks.Values, Spring, changes:
            [new(marks[to].Id, marks[from].Id, RelationKind.Withdraws), new(marks[otherTo].Id, marks[otherFrom].Id, RelationKind.Contradicts)]).Arcs;

        Assert.Equal(2, arcs.Count);
        Assert.False(arcs[0].Crosses(arcs[1]) || arcs[1].Crosses(arcs[0]));
        Assert.All(arcs, a => Assert.InRange(a.LabelX, a.FromX, a.ToX));
    }

    [Fact]
    public void A_change_without_both_ends_in_the_picture_is_no_arc_and_takes_no_room()
    {
        var (inside, outside) = (Day(10, "never"), Day(400, "now"));

        var geometry = TimelineGeometry.Of([inside, outside], Spring, changes: [new(outside.Id, inside.Id, RelationKind.Contradicts)]);

        Assert.Empty(geometry.Arcs);
        Assert.Equal(TimelineGeometry.Top, geometry.Placed[0].Y);
    }

    [Fact]
    public void A_day_of_a_short_range_ends_at_the_hour_of_publication()
    {
        var day = new TimelineRange(March, March + 7, 1416);
        var mark = Mark(March + 3, March + 3.25, TimelineForm.Day, "ruled out", "talks") with { Cut = true, Printed = "06:00 CET" };

        var geometry = TimelineGeometry.Of([mark, mark with { Id = Guid.NewGuid() }], day);

        Assert.Equal([new(608, 658, "published 06:00 CET")], geometry.Prints);
        Assert.Equal([(633, 671), (633, 671)], geometry.Placed.Select(p => (p.X, p.LabelX)));
        Assert.Empty(TimelineGeometry.Of([mark], Spring).Prints);
    }

    [Fact]
    public void Ten_thousand_claims_keep_to_a_picture_that_one_can_look_at()
    {
        var random = new Random(5);
        var marks = Enumerable.Range(0, 10_000).Select(i => Mark(March + i * 0.9, March + i * 0.9 + random.Next(1, 40), (TimelineForm)random.Next(9), "said", $"thing {i}")).ToList();
        var range = TimelineRange.Around(marks, 1272);

        var geometry = TimelineGeometry.Of(marks, range, focus: marks[4321].Id);
        var strip = DensityStrip.Of(marks, range);

        Assert.Equal(10_000, geometry.Placed.Sum(p => p.Marks.Count));
        Assert.InRange(geometry.Placed.Max(p => p.Row), 1, 13);
        Assert.Equal([marks[4321]], geometry.Placed[0].Marks);
        Assert.True(strip.Piled.Count == 0 && strip.Columns.Count <= 98);
        Assert.All(strip.Columns.SelectMany(c => c.Said), p => Assert.InRange(p.Y, 0, DensityStrip.Base));
    }

    [Fact]
    public void A_pile_too_high_for_its_marks_is_a_column_with_both_answers_in_proportion()
    {
        var marks = Enumerable.Range(0, 35).Select(i => Day(5, "it") with { True = i < 7 ? Answer.Verified : Answer.Opinion }).ToList();

        var column = Assert.Single(DensityStrip.Of([.. marks, Day(5, "proposed") with { State = ClaimState.Proposed }], Spring).Columns);

        Assert.Equal([('v', 35), ('p', 1)], column.Said.Select(p => (p.Letter, Math.Round(p.Height / 70 * 36))));
        Assert.Equal([('v', 7), ('n', 28), ('p', 1)], column.True.Select(p => (p.Letter, Math.Round(p.Height / 70 * 36))));
        Assert.Equal(DensityStrip.Base - 1, column.Said[0].Y + column.Said[0].Height);
    }

    [Theory]
    [InlineData(9, "1 Mar 2025|2 Mar|3 Mar|4 Mar|5 Mar|6 Mar|7 Mar|8 Mar|9 Mar|10 Mar")]
    [InlineData(200, "Mar 2025|Apr|May|Jun|Jul|Aug|Sep")]
    [InlineData(2600, "Jul 2025|Jan 2026|Jul|Jan 2027|Jul|Jan 2028|Jul|Jan 2029|Jul|Jan 2030|Jul|Jan 2031|Jul|Jan 2032")]
    [InlineData(365_242, "2100|2200|2300|2400|2500|2600|2700|2800|2900|3000")]
    public void The_axis_has_days_months_or_years_as_they_have_room(int days, string labels)
    {
        var ticks = TimelineTicks.Of(new(March, March + days, 1016));

        Assert.Equal(labels, string.Join('|', ticks.Select(t => t.Year.Length > 0 ? $"{t.Label} {t.Year}" : t.Label)));
    }

    [Fact]
    public void The_opening_range_leaves_a_lone_early_claim_to_the_strip()
    {
        var early = Mark(March - 900, March - 899, TimelineForm.Day, "said", "long ago");
        var late = Enumerable.Range(0, 8).Select(i => Mark(March + i * 9, March + i * 9 + 1, TimelineForm.Day, "said", "now")).ToList();

        var range = TimelineRange.Densest([early, .. late], 1016);

        Assert.False(range.Shows(early));
        Assert.All(late, m => Assert.True(range.Shows(m)));
    }

    [Fact]
    public void The_strip_piles_up_what_was_said_together_and_stays_within_its_height()
    {
        var marks = Enumerable.Range(0, 15).Select(_ => Mark(March + 5, March + 6, TimelineForm.Day, "said", "it")).ToList();

        var strip = DensityStrip.Of(marks, Spring);

        Assert.Equal(15, strip.Piled.Count);
        Assert.Single(strip.Piled.Select(p => p.X).Distinct());
        Assert.All(strip.Piled, p => Assert.InRange(p.Y, 0, DensityStrip.Base));
    }

    [Fact]
    public void The_hands_of_the_strip_are_sliders_that_name_the_days_shown()
    {
        var marks = Enumerable.Range(0, 15).Select(_ => Mark(March + 5, March + 6, TimelineForm.Day, "said", "it")).ToList();

        var strip = System.Xml.Linq.XElement.Parse(TimelineSvg.Draw(DensityStrip.Of(marks, Spring), Spring with { From = March + 2, To = March + 9 }).Value);

        Assert.Equal(
            [("First day shown", $"{March + 2}", "3 Mar 2025"), ("Last day shown", $"{March + 8}", "9 Mar 2025")],
            strip.Elements().Where(e => (string?)e.Attribute("role") == "slider")
                .Select(e => ((string?)e.Attribute("aria-label"), (string?)e.Attribute("aria-valuenow"), (string?)e.Attribute("aria-valuetext"))));
    }

    [Fact]
    public void The_picture_encodes_what_was_said()
    {
        var mark = Mark(March + 5, March + 6, TimelineForm.Day, "said", "<script>alert(1)</script>");

        var svg = TimelineSvg.Draw(TimelineGeometry.Of([mark], Spring), Guid.NewGuid()).Value;

        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", svg, StringComparison.Ordinal);
    }

    private static TimelineMark Day(int day, string text) => Mark(March + day, March + day + 1, TimelineForm.Day, "said", text);

    private static TimelineMark Mark(double from, double to, TimelineForm form, string cue, string text) => new(
        Guid.NewGuid(), from, to, form, false, ClaimState.Accepted, Answer.Verified, Answer.Disputed, cue, text, "a day");
}
