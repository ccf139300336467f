using ClaimTracker.Data.Accounts;

namespace ClaimTracker.Web.Hosting;

/// <summary>Who acts in this tab. In single-analyst mode nobody signs in: the first decision asks for the name that signs.</summary>
public sealed class SignedAnalyst(AnalystCommands analysts)
{
    private static readonly Analyst Reader = new() { Id = Guid.Empty, Name = "Reader", Role = Role.Reader, Version = 1 };

    /// <summary>Who signs; null until a name was given.</summary>
    public Analyst? Analyst { get; private set; }

    /// <summary>Who asks: the analyst, or a reader where nobody signs yet.</summary>
    public Analyst Acting => Analyst ?? Reader;

    /// <summary>The name has changed.</summary>
    public event Action? Changed;

    /// <summary>Takes up the name that the browser kept.</summary>
    public Task Restore(string? name) => string.IsNullOrWhiteSpace(name) ? Task.CompletedTask : SignAs(name);

    /// <summary>Signs with that name from now on; false where it cannot be one.</summary>
    public async Task<bool> SignAs(string name)
    {
        if (await analysts.SignAs(name) is not { } analyst)
            return false;
        Analyst = analyst;
        Changed?.Invoke();
        return true;
    }
}
