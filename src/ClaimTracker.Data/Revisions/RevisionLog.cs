using ClaimTracker.Data.Articles;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Revisions;

/// <summary>Checks the append-only log.</summary>
public sealed class RevisionLog(IDbContextFactory<RecordContext> contexts)
{
    private const int Stretch = 500;

    /// <summary>
    /// Walks the chain to the end that its head names: sequence without gaps, each hash over its entry and the hash before, each state under
    /// its digest; then each snapshot's text under the SHA-256 that its revision keeps. Others may write meanwhile.
    /// </summary>
    public async Task<LogCheck> Verify(CancellationToken cancel = default)
    {
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var head = await record.RevisionHead.AsNoTracking().SingleAsync(cancel);
        var (sequence, hash) = (0L, RevisionHead.Start);
        while (sequence < head.Sequence)
        {
            var stretch = await record.Revisions.AsNoTracking()
                .Where(r => r.Sequence > sequence && r.Sequence <= head.Sequence)
                .OrderBy(r => r.Sequence)
                .Take(Stretch)
                .ToListAsync(cancel);
            if (stretch.Count == 0) return new(sequence, sequence + 1, $"Entries {sequence + 1} to {head.Sequence} are missing.");
            foreach (var entry in stretch)
            {
                if (await Fault(record, entry, sequence, hash, cancel) is { } fault) return new(sequence, entry.Sequence, fault);
                (sequence, hash) = (entry.Sequence, entry.Hash);
            }
        }
        return hash == head.Hash ? new(sequence, null, null) : new(sequence, sequence, "The head of the log does not name its last entry.");
    }

    private static async Task<string?> Fault(RecordContext record, Revision entry, long before, string hash, CancellationToken cancel)
    {
        if (entry.Sequence != before + 1) return $"Entry {before + 1} is missing.";
        if (entry.Previous != hash) return $"Entry {entry.Sequence} does not follow the one before.";
        if (entry.ComputeHash() != entry.Hash) return $"Entry {entry.Sequence} was changed.";
        if (entry.State is not { } state) return null;
        if (RecordState.Digest(state) != entry.StateDigest) return $"The state of entry {entry.Sequence} was changed.";
        if (entry.Kind != RowKinds.Of(typeof(Snapshot))) return null;
        var text = await record.Snapshots.Where(s => s.Id == entry.RowId).Select(s => s.Text).SingleOrDefaultAsync(cancel);
        return text is not null && RecordState.Digest(text) == RecordState.Read<Snapshot>(state).Sha256
            ? null
            : $"The text of the snapshot of entry {entry.Sequence} was changed.";
    }
}

/// <summary>What a walk along the log found.</summary>
/// <param name="Entries">Entries that are whole, from the first on.</param>
/// <param name="BrokenAt">The first sequence that is not; null where all is whole.</param>
/// <param name="Fault">What is wrong there, in a sentence.</param>
public sealed record LogCheck(long Entries, long? BrokenAt, string? Fault);
