using Jint;
using Jint.Native;

namespace ClaimTracker.Web.Tests.Articles;

/// <summary>The browser places the cards, since it knows their heights; its arithmetic is run here as it is served.</summary>
public sealed class MarginTests
{
    private readonly JsValue margin;

    public MarginTests()
    {
        var engine = new Engine(options => options.EnableModules(AppContext.BaseDirectory));
        margin = engine.Modules.Import("./margin.js");
    }

    [Fact]
    public void Cards_stand_level_with_their_passages_where_there_is_room() =>
        Assert.Equal([10, 120, 300], Place([10, 120, 300], [50, 50, 50], -1));

    [Fact]
    public void Cards_of_one_paragraph_follow_each_other() =>
        Assert.Equal([10, 60, 110], Place([10, 12, 14], [50, 50, 50], -1));

    [Fact]
    public void The_open_card_keeps_its_place_and_its_neighbours_give_way() =>
        Assert.Equal([60, 110, 160, 460], Place([100, 120, 160, 180], [50, 50, 300, 50], 2));

    [Fact]
    public void An_open_card_leaves_room_for_those_before_it() =>
        Assert.Equal([0, 50, 100], Place([0, 5, 10], [50, 50, 300], 2));

    [Fact]
    public void No_claims_need_no_place() => Assert.Empty(Place([], [], -1));

    [Fact]
    public void Wherever_the_passages_are_no_card_covers_another_or_leaves_the_margin()
    {
        var random = new Random(2);
        for (var round = 0; round < 300; round++)
        {
            var count = random.Next(1, 12);
            double[] want = [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(-20, 900)).Order()];
            double[] high = [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(1, 400))];
            var open = random.Next(-1, count);
            var top = Place(want, high, open);

            Assert.True(top[0] >= 0);
            for (var i = 1; i < count; i++)
                Assert.True(top[i] >= top[i - 1] + high[i - 1]);
            if (open >= 0)
                Assert.Equal(Math.Max(want[open], high.Take(open).Sum()), top[open]);
        }
    }

    [Fact]
    public void The_leader_ends_at_the_head_of_the_card()
    {
        Assert.Equal("M-40 200C-20 200 -20 200 0 200", Leader(-40, 200, 180));
        Assert.Equal("M-40 200C-20 200 -20 344 0 344", Leader(-40, 200, 328));
    }

    private double[] Place(double[] want, double[] high, int open) =>
        [.. margin.AsObject().Get("place").Call(Numbers(want), Numbers(high), open).AsArray().Select(v => v.AsNumber())];

    private string Leader(double x, double y, double top) => margin.AsObject().Get("leader").Call(x, y, top).AsString();

    private JsArray Numbers(double[] values) => new(margin.AsObject().Engine, [.. values.Select(v => (JsValue)v)]);
}
