using ClaimTracker.Data.Accounts;
using ClaimTracker.Data.Tests.Databases;

namespace ClaimTracker.Data.Tests.Accounts;

public sealed class AnalystCommandsTests
{
    [Theory, EachDatabase]
    public async Task The_name_that_signs_is_one_analyst_however_often_it_signs(Provider provider)
    {
        await using var record = await TestRecord.On(provider);
        var analysts = record.Get<AnalystCommands>();

        var first = await analysts.SignAs("  Ada Lindqvist ");
        var second = await analysts.SignAs("Ada Lindqvist");

        Assert.Equal(("Ada Lindqvist", Role.Admin), (first!.Name, first.Role));
        Assert.Equal(first.Id, second!.Id);
        Assert.Equal("Ada Lindqvist", (await analysts.Find(first.Id))!.Name);
        Assert.Null(await analysts.Find(Guid.NewGuid()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Splitter")]
    [InlineData("ClaimTracker")]
    public async Task An_empty_name_and_the_programs_own_names_do_not_sign(string name)
    {
        await using var record = await TestRecord.On(Provider.Sqlite);

        Assert.Null(await record.Get<AnalystCommands>().SignAs(name));
    }

    [Theory, EachDatabase]
    public async Task Two_windows_that_sign_at_once_make_one_analyst(Provider provider)
    {
        await using var record = await TestRecord.On(provider);

        var signed = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => record.Get<AnalystCommands>().SignAs("Ada Lindqvist"))));

        Assert.Single(signed.Select(a => a!.Id).Distinct());
    }
}
