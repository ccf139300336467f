using MudBlazor;

namespace ClaimTracker.Web.Components.Layout;

/// <summary>MudBlazor's theme from css/tokens.css, where each of these colours has its name.</summary>
public static class Look
{
    private static readonly string[] Sans = ["Inter", "system-ui", "sans-serif"];
    private static readonly string[] Serif = ["Source Serif 4", "Georgia", "serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Background = "#FBFAF7",
            Surface = "#FFFFFF",
            DrawerBackground = "#FBFAF7",
            AppbarBackground = "#FBFAF7",
            TextPrimary = "#1D2329",
            TextSecondary = "#5A6470",
            DrawerText = "#5A6470",
            AppbarText = "#1D2329",
            ActionDefault = "#5A6470",
            Primary = "#1F4E8C",
            PrimaryContrastText = "#FFFFFF",
            Success = "#1E6B45",
            Error = "#A63A1C",
            Warning = "#7A5A00",
            Info = "#1F4E8C",
            LinesDefault = "#E6E2D9",
            TableLines = "#E6E2D9",
            Divider = "#E6E2D9",
            LinesInputs = "#858B92",
        },
        PaletteDark = new PaletteDark
        {
            Background = "#15181C",
            Surface = "#1D2126",
            DrawerBackground = "#15181C",
            AppbarBackground = "#15181C",
            TextPrimary = "#E8E6E1",
            TextSecondary = "#A3ABB5",
            DrawerText = "#A3ABB5",
            AppbarText = "#E8E6E1",
            ActionDefault = "#A3ABB5",
            Primary = "#8DB8F2",
            PrimaryContrastText = "#10233C",
            Success = "#6CC79A",
            Error = "#F0977A",
            Warning = "#E3C36A",
            Info = "#8DB8F2",
            LinesDefault = "#2A2F36",
            TableLines = "#2A2F36",
            Divider = "#2A2F36",
            LinesInputs = "#7B858F",
        },
        Typography = new()
        {
            Default = new DefaultTypography { FontFamily = Sans, FontSize = "14px", LineHeight = "1.43", LetterSpacing = "0" },
            H1 = new H1Typography { FontFamily = Serif, FontSize = "34px", FontWeight = "600", LineHeight = "1.16" },
            Button = new ButtonTypography { TextTransform = "none", FontSize = "14px", FontWeight = "500", LetterSpacing = "0" },
        },
        LayoutProperties = new() { DefaultBorderRadius = "6px", AppbarHeight = "52px", DrawerMiniWidthLeft = "76px" },
    };
}
