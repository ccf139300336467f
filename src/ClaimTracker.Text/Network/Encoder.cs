using Microsoft.ML.OnnxRuntime;

namespace ClaimTracker.Text.Network;

/// <summary>Reads a window: the state of each word, its cue scores and its entity scores.</summary>
internal sealed class Encoder(byte[] model) : IDisposable
{
    /// <summary>Numbers of a word's state.</summary>
    public const int Width = 384;

    /// <summary>Outside, begins, goes on.</summary>
    public const int CueTags = 3;

    /// <summary>As many as <see cref="Entity"/> has.</summary>
    public const int EntityKinds = 6;

    private readonly Graph graph = new(model, ["ids", "shapes", "places", "mask", "first"], ["states", "cue", "entity"]);

    /// <summary>Reads what the input holds.</summary>
    /// <param name="run">Cancels it.</param>
    /// <param name="input">The window.</param>
    /// <param name="output">Filled from the given word on.</param>
    /// <param name="at">Where in the output the input's first word stands.</param>
    public void Run(RunOptions run, WindowInput input, WindowOutput output, int at = 0)
    {
        long[] pieces = [1, input.Pieces], words = [1, input.Words];
        OrtValue[] read =
        [
            Tensors.Of(input.Ids.AsMemory(), pieces), Tensors.Of(input.Shapes.AsMemory(), pieces),
            Tensors.Of(input.Places.AsMemory(), pieces), Tensors.Of(input.Mask.AsMemory(), pieces),
            Tensors.Of(input.First.AsMemory(), words),
        ];
        OrtValue[] fill =
        [
            Tensors.Of(output.States.AsMemory(at * Width), [.. words, Width]), Tensors.Of(output.Cues.AsMemory(at * CueTags), [.. words, CueTags]),
            Tensors.Of(output.Entities.AsMemory(at * EntityKinds), [.. words, EntityKinds]),
        ];
        try
        {
            graph.Run(run, read, fill);
        }
        finally
        {
            Tensors.Free(read, fill);
        }
    }

    public void Dispose() => graph.Dispose();
}
