using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Dates;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Learning;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Speakers;

namespace ClaimTracker.Text;

/// <summary>Reads an article and proposes its attributed claims. One instance serves all threads for the life of the process.</summary>
public sealed class Splitter : IDisposable
{
    /// <summary>The splitter's version, kept with each proposal.</summary>
    public const string Version = "5";

    private readonly AttributionNetwork network;

    // Corpora are read in single precision, as the reference reads them.
    private readonly Lazy<AttributionNetwork> exact;

    // The network must not go while a thread reads with it: splitting holds the lock as a reader, disposing as the writer.
    private readonly ReaderWriterLockSlim inUse = new();
    private bool disposed;

    private Splitter(ModelFiles files)
    {
        network = new(files, exact: false);
        exact = new(() => new(files, exact: true));
    }

    /// <summary>Loads the network and checks each file against its SHA-256.</summary>
    /// <param name="folder">The folder of the model files; null for <c>Model</c> beside this assembly.</param>
    /// <exception cref="InvalidDataException">A file is missing or damaged; the message says which and what to do.</exception>
    /// <exception cref="InvalidOperationException">The process was started without Unicode data, so that words would be read wrongly.</exception>
    public static Splitter Load(string? folder = null) =>
        new(new ModelFiles(folder ?? Path.Combine(AppContext.BaseDirectory, "Model")));

    /// <summary>Splits one article. May be called by many threads at once.</summary>
    /// <param name="text">The article; any string.</param>
    /// <param name="options">What is known from outside; null for nothing.</param>
    /// <param name="progress">Told the part done, 0 to 1.</param>
    /// <param name="cancel">Stops the network within a window.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The splitter was disposed.</exception>
    public SplitResult Split(string text, SplitOptions? options = null, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        inUse.EnterReadLock();
        try
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            options ??= new();
            var document = DocumentReader.Read(text, options);
            if (!document.IsEnglish && !options.PlainLines)
                return new(document, []);
            var reading = (options.PlainLines ? exact.Value : network).Read(document, again: !options.PlainLines, progress, cancel);
            var prose = Prose.Read(reading);
            if (!options.PlainLines)
                reading = Formulas.Added(Completed.Of(reading), prose);
            return new(document, ProposedClaims.Of(reading, speakers => DatesOf(reading, speakers), options.Learned, prose));
        }
        finally
        {
            inUse.ExitReadLock();
        }
    }

    /// <summary>Waits for the articles that are being split and frees the network.</summary>
    public void Dispose()
    {
        inUse.EnterWriteLock();
        try
        {
            if (!disposed)
            {
                network.Dispose();
                if (exact.IsValueCreated)
                    exact.Value.Dispose();
            }
            disposed = true;
        }
        finally
        {
            inUse.ExitWriteLock();
        }
    }

    private static IReadOnlyList<SaidAt?> DatesOf(Reading reading, IReadOnlyList<ResolvedSpeaker?> speakers)
    {
        var document = reading.Document;
        var expressions = DateReader.Read(document.Text, document.Published?.Day);
        return SaidAtReader.Read(document.Text, [.. document.Paragraphs.Select(p => p.Span)], reading.Attributions, document.Published, expressions,
            speakers);
    }
}

/// <summary>What is known about an article from outside its text.</summary>
/// <param name="Published">The publication day; overrides what the text says.</param>
/// <param name="Publisher">The outlet; overrides what the text says.</param>
/// <param name="PlainLines">Without the document rules: every physical line is a paragraph and is read, whatever its language, as corpora are;
/// the claims are the network's alone.</param>
/// <param name="Learned">What a team's decisions taught, to be applied to the proposals.</param>
public sealed record SplitOptions(DateOnly? Published = null, string? Publisher = null, bool PlainLines = false, LearnedModel? Learned = null);

/// <summary>A split article.</summary>
/// <param name="Document">Its parts.</param>
/// <param name="Claims">The proposals in reading order (of the content's first word); none where the text is not English.</param>
public sealed record SplitResult(Document Document, IReadOnlyList<ProposedClaim> Claims);
