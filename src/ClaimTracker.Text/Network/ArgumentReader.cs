using ClaimTracker.Text.Words;
using Microsoft.ML.OnnxRuntime;

namespace ClaimTracker.Text.Network;

/// <summary>Reads the passage around a cue: how well each word would do as speaker or as content of that cue.</summary>
internal sealed class ArgumentReader(byte[] model) : IDisposable
{
    private readonly Graph graph = new(model, ["states", "distances", "mask"], ["tags"]);

    /// <summary>
    /// The scores of the passage's words, <see cref="Chain.Tags"/> each; they stand in the workspace until the next passage is read.
    /// </summary>
    /// <param name="run">Cancels it.</param>
    /// <param name="work">Holds the scores.</param>
    /// <param name="states">The states of the window's words.</param>
    /// <param name="firstWord">The window's first word.</param>
    /// <param name="cue">The cue's words.</param>
    /// <param name="passage">The words to read, inside the window.</param>
    public Span<float> Run(RunOptions run, Workspace work, float[] states, int firstWord, WordRange cue, WordRange passage)
    {
        Passages.Distances(cue, passage, work.Distances);
        long[] words = [1, passage.Count];
        OrtValue[] read =
        [
            Tensors.Of(states.AsMemory((passage.Start - firstWord) * Encoder.Width), [.. words, Encoder.Width]),
            Tensors.Of(work.Distances.AsMemory(), words), Tensors.Of(work.Input.Mask.AsMemory(), words),
        ];
        OrtValue[] fill = [Tensors.Of(work.Tags.AsMemory(), [.. words, Chain.Tags])];
        try
        {
            graph.Run(run, read, fill);
        }
        finally
        {
            Tensors.Free(read, fill);
        }
        return work.Tags.AsSpan(0, passage.Count * Chain.Tags);
    }

    public void Dispose() => graph.Dispose();
}
