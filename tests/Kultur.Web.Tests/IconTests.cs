using System.Text.RegularExpressions;

namespace Kultur.Web.Tests;

public sealed partial class IconTests
{
    [Fact]
    public void Every_icon_named_in_a_page_is_listed()
    {
        var named = Directory.EnumerateFiles(Source(), "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => Named().Matches(File.ReadAllText(file)), (file, icon) => (File: Path.GetFileName(file), Icon: icon.Groups[1].Value))
            .ToList();
        named.ShouldNotBeEmpty();
        named.Where(n => !Ikoner.Former.ContainsKey(n.Icon)).ShouldBeEmpty("add the name to Kultur.Web/assets/ikoner.json and build");
    }

    private static string Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "src", "BuildingBlocks")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "src");
    }

    [GeneratedRegex("<Ikon Namn=\"(\\w+)\"")]
    private static partial Regex Named();
}
