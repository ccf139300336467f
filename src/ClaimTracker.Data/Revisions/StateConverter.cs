using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClaimTracker.Data.Revisions;

/// <summary>Keeps a value that is never asked about as the same JSON text in a column and in a revision.</summary>
internal sealed class StateConverter<T>() : ValueConverter<T, string>(value => RecordState.Write(value), text => RecordState.Read<T>(text))
    where T : notnull;
