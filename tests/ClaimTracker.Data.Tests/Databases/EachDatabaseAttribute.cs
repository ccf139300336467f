using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace ClaimTracker.Data.Tests.Databases;

public enum Provider
{
    Sqlite,
    Postgres,
}

/// <summary>Runs a theory once on each database.</summary>
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<Provider>().Select(p => new TheoryDataRow(p))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
