using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>What the server sends, before any page is shown.</summary>
public sealed class AnswersTests(AnswersTests.Server server) : IClassFixture<AnswersTests.Server>
{
    [Fact]
    public async Task A_page_says_what_a_browser_may_load_and_do()
    {
        using var answer = await Get("/articles");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
        [
            "Content-Security-Policy: default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
                "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
            "Cross-Origin-Opener-Policy: same-origin",
            "Permissions-Policy: camera=(), geolocation=(), microphone=()",
            "Referrer-Policy: same-origin",
            "X-Content-Type-Options: nosniff",
        ],
        answer.Headers
            .Where(h => h.Key is "Content-Security-Policy" or "Cross-Origin-Opener-Policy" or "Permissions-Policy" or "Referrer-Policy" or "X-Content-Type-Options")
            .Select(h => $"{h.Key}: {string.Join(" | ", h.Value)}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    [InlineData("news.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost.news.example", HttpStatusCode.BadRequest)]
    public async Task Only_this_machines_own_names_are_answered(string host, HttpStatusCode expected)
    {
        using var answer = await Get("/", host);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("/css/base.css?v=1", "public, max-age=31536000, immutable")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css?v=1", "public, max-age=31536000, immutable")]
    [InlineData("/css/fonts/inter-latin-wght-normal.woff2", "public, max-age=31536000, immutable")]
    [InlineData("/js/shell.js", "no-cache")]
    public async Task An_asset_is_kept_where_its_address_changes_with_it(string path, string kept)
    {
        using var answer = await Get(path);

        Assert.Equal((HttpStatusCode.OK, kept), (answer.StatusCode, answer.Headers.GetValues("Cache-Control").Single()));
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_the_app_with_404()
    {
        using var answer = await Get("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("_framework/blazor.web.js", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> Get(string path, string host = "localhost")
    {
        using var client = server.CreateClient(new() { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The app in this process, with an empty folder for its record.</summary>
    public sealed class Server : WebApplicationFactory<Program>
    {
        private readonly string folder = Directory.CreateTempSubdirectory("claimtracker-answers").FullName;

        protected override void ConfigureWebHost(IWebHostBuilder builder) =>
            builder.UseEnvironment("Development").UseSetting("Data:Path", Path.Combine(folder, "claimtracker.db"));

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
