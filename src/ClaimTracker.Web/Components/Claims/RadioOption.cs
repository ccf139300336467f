using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Components.Claims;

/// <summary>One of the choices of a <see cref="RadioRow{T}"/>.</summary>
/// <param name="Value">What it stands for.</param>
/// <param name="Label">Its words.</param>
/// <param name="Class">Its look.</param>
/// <param name="Mark">What stands before the words.</param>
public sealed record RadioOption<T>(T Value, string Label, string? Class = null, RenderFragment? Mark = null);
