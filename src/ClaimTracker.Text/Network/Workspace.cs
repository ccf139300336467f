using Microsoft.ML.OnnxRuntime;

namespace ClaimTracker.Text.Network;

/// <summary>The buffers of one thread's reading, used again for every window and passage.</summary>
internal sealed class Workspace
{
    public WindowInput Input { get; } = new();

    public WindowOutput First { get; } = new();

    public WindowOutput Second { get; } = new();

    public long[] Distances { get; } = new long[Window.MostPieces];

    public float[] Tags { get; } = new float[Window.MostPieces * Chain.Tags];

    /// <summary>The mean of both readings' tags.</summary>
    public float[] Scores { get; } = new float[Window.MostPieces * Chain.Tags];

    public byte[] Back { get; } = new byte[Window.MostPieces * Chain.Tags];
}

/// <summary>What the encoder says of a window's words.</summary>
internal sealed class WindowOutput
{
    public float[] States { get; } = new float[Window.MostPieces * Encoder.Width];

    public float[] Cues { get; } = new float[Window.MostPieces * Encoder.CueTags];

    public float[] Entities { get; } = new float[Window.MostPieces * Encoder.EntityKinds];
}

/// <summary>Our memory as ONNX Runtime's tensors, without a copy.</summary>
internal static class Tensors
{
    /// <summary>The first numbers of the memory, as many as the shape holds.</summary>
    public static OrtValue Of<T>(Memory<T> memory, long[] shape) where T : unmanaged
    {
        long count = 1;
        foreach (long side in shape)
            count *= side;
        return OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, memory[..(int)count], shape);
    }

    public static void Free(OrtValue[] read, OrtValue[] fill)
    {
        foreach (var value in read)
            value.Dispose();
        foreach (var value in fill)
            value.Dispose();
    }
}
