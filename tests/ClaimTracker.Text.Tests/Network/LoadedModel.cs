using ClaimTracker.Text.Documents;
using ClaimTracker.Text.Network;
using ClaimTracker.Text.Spans;
using ClaimTracker.Text.Tests.Network;

[assembly: AssemblyFixture(typeof(LoadedModel))]

namespace ClaimTracker.Text.Tests.Network;

/// <summary>The model, loaded once for all tests.</summary>
public sealed class LoadedModel : IDisposable
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Model");

    public Splitter Splitter { get; } = Splitter.Load();

    internal AttributionNetwork Network { get; } = new(new ModelFiles(Folder), exact: true);

    /// <summary>A text as a document whose paragraphs are the given ranges.</summary>
    internal static Document Document(string text, IEnumerable<TextSpan> paragraphs) =>
        new(text, null, null, null, null, [.. paragraphs.Select(span => new Paragraph(span, ParagraphKind.Body))], [], true);

    public void Dispose()
    {
        Network.Dispose();
        Splitter.Dispose();
    }
}
