using ClaimTracker.Text.Network;

namespace ClaimTracker.Text.Tests.Network;

/// <summary>The graphs that multiply in integers read nearly as those in single precision do.</summary>
public class IntegerGraphTests(LoadedModel model)
{
    [Theory, InlineData("encoder.onnx"), InlineData("arguments.onnx")]
    public void A_graph_is_written_as_it_was_read(string name)
    {
        var file = File.ReadAllBytes(Path.Combine(LoadedModel.Folder, name));
        Assert.Equal(file, ProtoField.Write(ProtoField.Read(file)));
    }

    [Theory, InlineData("encoder.onnx", 6), InlineData("arguments.onnx", 2)]
    public void Every_large_product_and_every_attention_of_a_layer_is_replaced(string name, int layers)
    {
        var graph = new OnnxGraph(IntegerGraph.Of(File.ReadAllBytes(Path.Combine(LoadedModel.Folder, name))));
        Assert.Equal(6 * layers, graph.Nodes.Count(n => n.Operator == "DynamicQuantizeMatMul"));
        Assert.Equal(layers, graph.Nodes.Count(n => n.Operator == "MultiHeadAttention"));
        Assert.DoesNotContain(graph.Nodes, n => n.Operator == "Softmax");
    }

    [Fact]
    public void Of_the_table_of_words_only_the_rows_that_are_looked_up_are_multiplied()
    {
        var graph = new OnnxGraph(IntegerGraph.Of(File.ReadAllBytes(Path.Combine(LoadedModel.Folder, "encoder.onnx"))));
        Assert.Equal(["Gather"], graph.Nodes.Where(n => n.Inputs.Any(i => i.StartsWith("encoder.word.weight", StringComparison.Ordinal)))
            .Select(n => n.Operator).Distinct());
    }

    [Fact]
    public void A_damaged_file_is_refused() =>
        Assert.Throws<InvalidDataException>(() => IntegerGraph.Of(File.ReadAllBytes(Path.Combine(LoadedModel.Folder, "arguments.onnx"))[..^9]));

    [Theory, InlineData(0), InlineData(1)]
    public void Cues_and_tags_are_those_of_single_precision_but_for_a_few(int number)
    {
        using var integers = new AttributionNetwork(new ModelFiles(LoadedModel.Folder), exact: false);
        var expected = Case.All[number];
        var article = model.Network.WordsOf(LoadedModel.Document(expected.Text, expected.PhysicalLines));
        List<TaggedPassage> Read(AttributionNetwork network) =>
            network.ReadPassages(article, new Entity[article.Words.Count], again: false, null, TestContext.Current.CancellationToken);
        var (want, found) = (Read(model.Network), Read(integers).ToDictionary(p => p.Cue.Words));
        var both = want.Where(p => found.ContainsKey(p.Cue.Words)).ToList();
        Assert.InRange(both.Count, 3 * Math.Max(want.Count, found.Count) / 4, want.Count);
        Assert.InRange(both.Average(p => Math.Abs(p.Cue.Probability - found[p.Cue.Words].Cue.Probability)), 0, 0.1f);
        Assert.InRange(both.Sum(p => p.Tags.Zip(found[p.Cue.Words].Tags).Count(t => t.First != t.Second)), 0, both.Sum(p => p.Tags.Length) / 8);
    }
}
