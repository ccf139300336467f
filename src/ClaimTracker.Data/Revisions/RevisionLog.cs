using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Revisions;

/// <summary>Checks the append-only log.</summary>
public sealed class RevisionLog(IDbContextFactory<RecordContext> contexts)
{
    private const int Stretch = 500;

    /// <summary>Walks the whole chain: sequence without gaps, each hash over its entry and the hash before, each state under its digest, the head at the end.</summary>
    public async Task<LogCheck> Verify(CancellationToken cancel = default)
    {
        await using var record = await contexts.CreateDbContextAsync(cancel);
        var (sequence, hash) = (0L, RevisionHead.Start);
        while (true)
        {
            var stretch = await record.Revisions.AsNoTracking()
                .Where(r => r.Sequence > sequence)
                .OrderBy(r => r.Sequence)
                .Take(Stretch)
                .ToListAsync(cancel);
            foreach (var entry in stretch)
            {
                if (Fault(entry, sequence, hash) is { } fault) return new(sequence, entry.Sequence, fault);
                (sequence, hash) = (entry.Sequence, entry.Hash);
            }
            if (stretch.Count < Stretch) break;
        }
        var head = await record.RevisionHead.AsNoTracking().SingleAsync(cancel);
        return head.Sequence == sequence && head.Hash == hash
            ? new(sequence, null, null)
            : new(sequence, sequence + 1, $"The log ends after entry {sequence}, but its head names entry {head.Sequence}: entries are missing.");
    }

    private static string? Fault(Revision entry, long before, string hash)
    {
        if (entry.Sequence != before + 1) return $"Entry {before + 1} is missing.";
        if (entry.Previous != hash) return $"Entry {entry.Sequence} does not follow the one before.";
        if (entry.ComputeHash() != entry.Hash) return $"Entry {entry.Sequence} was changed.";
        return entry.State is { } state && RecordState.Digest(state) != entry.StateDigest ? $"The state of entry {entry.Sequence} was changed." : null;
    }
}

/// <summary>What a walk along the log found.</summary>
/// <param name="Entries">Entries that are whole, from the first on.</param>
/// <param name="BrokenAt">The first sequence that is not; null where all is whole.</param>
/// <param name="Fault">What is wrong there, in a sentence.</param>
public sealed record LogCheck(long Entries, long? BrokenAt, string? Fault);
