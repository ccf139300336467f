using System.Collections.Concurrent;
using System.Numerics.Tensors;
using System.Text;
using ClaimTracker.Text.Attributions;
using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Words;
using Microsoft.ML.OnnxRuntime;

namespace ClaimTracker.Text.Network;

/// <summary>
/// The trained network (Model/README.md): an encoder marks cues in windows of the article; two further layers read the passage around each
/// cue and a chain labels its words as speaker or content. It gives the attributions that the reference in ClaimTracker.Training gives.
/// </summary>
internal sealed class AttributionNetwork : IDisposable
{
    private readonly WordPieces pieces;
    private readonly Chain chain;
    private readonly NetworkSettings settings;
    private readonly ConcurrentBag<Workspace> idle = [];

    /// <exception cref="InvalidDataException">A file is missing or damaged.</exception>
    /// <exception cref="InvalidOperationException">The process was started without Unicode data.</exception>
    public AttributionNetwork(ModelFiles files)
    {
        if ("é".Normalize(NormalizationForm.FormD).Length != 2)
            throw new InvalidOperationException(
                "Unicode normalisation does nothing in this process: publish without InvariantGlobalization, "
                + "and install ICU (libicu) where it is missing.");
        settings = files.Settings;
        chain = new(settings);
        pieces = new(new StreamReader(new MemoryStream(files.Read("vocab.txt"))));
        Encoder = new(files.Read("encoder.onnx"));
        Arguments = new(files.Read("arguments.onnx"));
    }

    public Encoder Encoder { get; }

    public ArgumentReader Arguments { get; }

    public ArticleWords WordsOf(Document document) => new(document.Text, document.Paragraphs.Select(p => p.Span), pieces);

    public IEnumerable<Window> WindowsOf(ArticleWords article) => Window.Pack(article, settings.WindowPieces, settings.ContextPieces);

    /// <summary>Reads an article. May be called by many threads at once.</summary>
    /// <param name="document">The article.</param>
    /// <param name="again">Whether doubtful paragraphs are read twice (<see cref="SecondReading"/>); the reference reads once.</param>
    /// <param name="progress">Told the part done, 0 to 1.</param>
    /// <param name="cancel">Stops it within a window.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Reading Read(Document document, bool again, IProgress<double>? progress, CancellationToken cancel)
    {
        var article = WordsOf(document);
        var entities = new Entity[article.Words.Count];
        var found = new List<Attribution>();
        var passages = ReadPassages(article, entities, progress, cancel);
        if (again)
            ReadAgain(article, passages, cancel);
        foreach (var passage in passages)
            if (AttributionOf(article, passage) is { } attribution)
                found.Add(attribution);
        return new(document, article.Words, article.Lines, article.Quoted, entities, [.. found.OrderBy(a => a.Content[0].Start)]);
    }

    /// <summary>The tagged passage of each cue, in reading order of the cues; fills the entity of each word.</summary>
    internal List<TaggedPassage> ReadPassages(ArticleWords article, Entity[] entities, IProgress<double>? progress, CancellationToken cancel)
    {
        var found = new List<TaggedPassage>();
        UseGraphs((work, run) =>
        {
            foreach (var window in WindowsOf(article))
            {
                cancel.ThrowIfCancellationRequested();
                ReadWindow(article, window, work, run, entities);
                foreach (var cue in Cues.Find(work.Cues, window.Words, window.Core, settings.Threshold))
                {
                    var passage = Passages.Around(article, cue.Words, settings.PassageWords, window.Words);
                    found.Add(Tagged(Arguments.Run(run, work, window.Words.Start, cue.Words, passage), cue, passage, work));
                }
                progress?.Report((double)window.Core.End / article.Words.Count);
            }
        }, cancel);
        return found;
    }

    private void ReadAgain(ArticleWords article, List<TaggedPassage> passages, CancellationToken cancel) => UseGraphs((work, run) =>
    {
        int next = 0;                                   // lines and passages are both in reading order
        foreach (int line in SecondReading.Lines(article, passages, settings.WindowPieces))
        {
            cancel.ThrowIfCancellationRequested();
            var words = article.Lines[line];
            work.Input.Fill(article, new([words], words));
            Encoder.Run(run, work);
            while (passages[next].Cue.Words.Start < words.Start)
                next++;
            for (; next < passages.Count && words.Contains(passages[next].Cue.Words.Start); next++)
            {
                if (passages[next] is not { Scores: { } scores } passage)
                    continue;
                var alone = Passages.Around(article, passage.Cue.Words, settings.PassageWords, words);
                SecondReading.Average(scores, passage.Words, Arguments.Run(run, work, words.Start, passage.Cue.Words, alone), alone);
                var both = Tagged(scores, passage.Cue, passage.Words, work);
                if (Chain.Has(both.Tags, Chain.Content) || !Chain.Has(passage.Tags, Chain.Content))     // it moves borders, and takes no claim away
                    passages[next] = both;
            }
        }
    }, cancel);

    // The chain changes the scores that it decodes; those of a doubtful passage are kept as they were for the second reading.
    private TaggedPassage Tagged(Span<float> scores, Cue cue, WordRange passage, Workspace work)
    {
        var marginals = Marginals.Of(scores, passage, cue.Words, settings);
        var untouched = work.Untouched.AsSpan(0, scores.Length);
        scores.CopyTo(untouched);
        var tags = chain.Decode(scores, passage, cue.Words, work.Back);
        return new(cue, passage, tags, marginals, SecondReading.IsDoubtful(tags, marginals) ? untouched.ToArray() : null);
    }

    // One thread's buffers and a way to stop the graphs.
    private void UseGraphs(Action<Workspace, RunOptions> read, CancellationToken cancel)
    {
        var work = idle.TryTake(out var used) ? used : new Workspace();
        using var run = new RunOptions();
        using var stop = cancel.Register(() => run.Terminate = true);
        try
        {
            read(work, run);
        }
        catch (OnnxRuntimeException) when (cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancel);
        }
        idle.Add(work);
    }

    public void Dispose()
    {
        Encoder.Dispose();
        Arguments.Dispose();
    }

    private void ReadWindow(ArticleWords article, Window window, Workspace work, RunOptions run, Entity[] entities)
    {
        work.Input.Fill(article, window);
        Encoder.Run(run, work);
        for (int word = window.Core.Start; word < window.Core.End; word++)
        {
            var scores = work.Entities.AsSpan((word - window.Words.Start) * Encoder.EntityKinds, Encoder.EntityKinds);
            entities[word] = (Entity)TensorPrimitives.IndexOfMax<float>(scores);
        }
    }

    private static Attribution? AttributionOf(ArticleWords article, TaggedPassage passage)
    {
        TextSpan[] Spans(int role) => [.. Chain.Fragments(passage.Tags, passage.Words.Start, role).Select(f => f.SpanIn(article.Words))];
        var content = Spans(Chain.Content);
        return content.Length == 0
            ? null                                      // reading the passage is the filter: what has no content was no cue
            : new(Spans(Chain.Speaker), [passage.Cue.Words.SpanIn(article.Words)], content, passage.Cue.Probability)
            { Marginals = passage.Marginals };
    }
}

/// <summary>A passage as it was read.</summary>
/// <param name="Cue">Its cue.</param>
/// <param name="Words">Its words.</param>
/// <param name="Tags">The tag of each word.</param>
/// <param name="Marginals">How likely each word is to be of a role.</param>
/// <param name="Scores">What the tags were decoded from, where they are in doubt; else null.</param>
internal readonly record struct TaggedPassage(Cue Cue, WordRange Words, byte[] Tags, Marginals Marginals, float[]? Scores);
