namespace ClaimTracker.Web.Components.Claims;

/// <summary>Two versions of one claim, of which the analyst chooses.</summary>
/// <param name="RowId">The claim or answer.</param>
/// <param name="By">Who saved first.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Version">The version to expect, should mine be saved over theirs.</param>
/// <param name="Rows">What differs, in words.</param>
/// <param name="ClaimId">The claim, also where an answer about it clashed.</param>
/// <param name="Sentence">The claim's sentence as it stands, where that is no part of what differs; null for an answer.</param>
public sealed record Clash(Guid RowId, string By, DateTime At, int Version, IReadOnlyList<ClashRow> Rows, Guid ClaimId, string? Sentence = null);

/// <summary>One part in which two versions differ.</summary>
/// <param name="Part">Its name for a reader ("Sentence").</param>
/// <param name="Theirs">As it stands; empty for nothing.</param>
/// <param name="Mine">As it would have become.</param>
public sealed record ClashRow(string Part, string Theirs, string Mine);
