using System.Globalization;
using System.Text;

namespace Kultur.Museer.Demo;

/// <summary>What a drawing shows.</summary>
internal enum Motiv
{
    Laggkärl,
    Ask,
    Krus,
    Skål,
    Fat,
    Flaska,
    Kittel,
    Ljusstake,
    Nyckel,
    Yxa,
    Väv,
    Vy,
    Målning,
    Stenyxa,
    Mynt,
    Spänne,
    Fågel,
    Insekter,
    Mineral,
    Ägg,
}

/// <summary>
/// Drawings of the demo's objects, the project's own: plain shapes, varied in colour and proportions by the object's
/// number, the same every time.
/// </summary>
internal sealed class Teckning
{
    private const string Bakgrund = "#d9d8d4";

    private static readonly int[] Fjädrar = [28, 38, 14, 212, 32, 200];

    private readonly StringBuilder _svg = new();
    private readonly Random _slump;
    private readonly int _ton;

    private Teckning(int frö)
    {
        _slump = new Random(frö);
        _ton = _slump.Next(360);
    }

    public static byte[] Rita(Motiv motiv, int frö)
    {
        var teckning = new Teckning(frö);
        teckning.Börja(motiv is Motiv.Väv or Motiv.Vy or Motiv.Målning or Motiv.Insekter);
        teckning.Rita(motiv);
        teckning._svg.Append("</svg>");
        return Encoding.UTF8.GetBytes(teckning._svg.ToString());
    }

    private void Börja(bool ligger)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="{Bakgrund}"/>""");
        if (!ligger)
            _svg.Append("""<ellipse cx="225" cy="252" rx="112" ry="15" fill="#000" opacity=".13"/>""");
    }

    private void Rita(Motiv motiv)
    {
        switch (motiv)
        {
            case Motiv.Laggkärl:
                Laggkärl();
                break;
            case Motiv.Ask:
                Ask();
                break;
            case Motiv.Krus:
                Krus();
                break;
            case Motiv.Skål:
                Skål();
                break;
            case Motiv.Fat:
                Fat();
                break;
            case Motiv.Flaska:
                Flaska();
                break;
            case Motiv.Kittel:
                Kittel();
                break;
            case Motiv.Ljusstake:
                Ljusstake();
                break;
            case Motiv.Nyckel:
                Nyckel();
                break;
            case Motiv.Yxa:
                Yxa();
                break;
            case Motiv.Väv:
                Väv();
                break;
            case Motiv.Vy:
                Vy();
                break;
            case Motiv.Målning:
                Målning();
                break;
            case Motiv.Stenyxa:
                Stenyxa();
                break;
            case Motiv.Mynt:
                Mynt();
                break;
            case Motiv.Spänne:
                Spänne();
                break;
            case Motiv.Fågel:
                Fågel();
                break;
            case Motiv.Insekter:
                Insekter();
                break;
            case Motiv.Mineral:
                Mineral();
                break;
            default:
                Ägg();
                break;
        }
    }

    private void Laggkärl()
    {
        var (trä, topp) = (_slump.Next(22, 34), _slump.Next(60, 100));
        Form($"M145 {topp} L128 250 Q200 266 272 250 L255 {topp} Z", Färg(trä, 48, 42));
        for (var x = 146; x < 258; x += 16)
            Linje($"M{x} {topp + 2} L{200 + (x - 200) * 1.3} 254", Färg(trä, 45, 32), 1.5);
        foreach (var y in (int[])[topp + 26, topp + 40, 206, 222])
            Linje($"M{145 - (y - topp) * .1} {y} Q200 {y + 13} {255 + (y - topp) * .1} {y}", Färg(trä, 52, 28), 7);
        Form($"M141 {topp} Q200 {topp - 20} 259 {topp} Q200 {topp + 16} 141 {topp} Z", Färg(trä, 46, 52));
        Linje($"M256 {topp + 14} C320 {topp + 10} 318 210 264 222", Färg(trä, 50, 36), 16);
    }

    private void Ask()
    {
        var bredd = _slump.Next(88, 112);
        Form($"M{200 - bredd} 160 L{200 - bredd} 222 Q200 262 {200 + bredd} 222 L{200 + bredd} 160 Z", Färg(_ton, 34, 34));
        for (var i = -2; i <= 2; i++)
        {
            Cirkel(200 + i * bredd * .38, 220 - i * i * 3, 9, Färg(_ton + 150, 60, 52));
            Cirkel(200 + i * bredd * .38, 220 - i * i * 3, 3.5, Färg(50, 80, 62));
        }

        Form($"M{194 - bredd} 140 L{194 - bredd} 168 Q200 206 {206 + bredd} 168 L{206 + bredd} 140 Z", Färg(_ton, 36, 29));
        Ellips(200, 140, bredd + 6, 27, Färg(_ton, 32, 41));
        Ellips(200, 140, bredd * .6, 15, Färg(_ton, 34, 35));
    }

    private void Krus()
    {
        var (mage, hals) = (_slump.Next(74, 96), _slump.Next(22, 32));
        Linje($"M238 106 C318 92 316 190 262 196", Färg(40, 8, 66), 14);
        Form($"M{200 - hals} 70 L{200 - hals} 104 C{200 - mage * 1.3} 130 {200 - mage} 240 {168} 254 L232 254 C{200 + mage} 240 {200 + mage * 1.3} 130 {200 + hals} 104 L{200 + hals} 70 Z", Färg(40, 10, 76));
        Ellips(200, 70, hals, 7, Färg(40, 8, 58));
        foreach (var y in (int[])[116, 224])
            Linje($"M{200 - mage * .72} {y} Q200 {y + 14} {200 + mage * .72} {y}", Färg(222, 52, 42), 4);
        for (var i = -2; i <= 2; i++)
            Linje($"M{200 + i * 26} 148 q-11 20 0 44 q11 -24 0 -44", Färg(222, 50, 44), 3);
    }

    private void Skål()
    {
        var bredd = _slump.Next(104, 132);
        Form($"M{200 - bredd} 130 Q{200 - bredd * .8} 240 {162} 246 L238 246 Q{200 + bredd * .8} 240 {200 + bredd} 130 Z", Färg(_ton, 14, 88));
        Ellips(200, 130, bredd, 26, Färg(_ton, 12, 80));
        Ellips(200, 133, bredd - 10, 20, Färg(_ton, 14, 90));
        Linje($"M{204 - bredd} 150 Q200 184 {196 + bredd} 150", Färg(_ton, 55, 42), 3);
        for (var i = -3; i <= 3; i++)
            Cirkel(200 + i * bredd * .25, 190 - i * i * 3, 6, Färg(_ton, 55, 45));
        Form($"M168 246 L232 246 L238 258 L162 258 Z", Färg(_ton, 10, 78));
    }

    private void Fat()
    {
        var bredd = _slump.Next(120, 140);
        Ellips(200, 190, bredd, 56, Färg(_ton, 10, 62));
        Ellips(200, 184, bredd, 54, Färg(_ton, 12, 76));
        Ellips(200, 186, bredd * .64, 32, Färg(_ton, 12, 68));
        for (var grad = 0; grad < 360; grad += 30)
            Cirkel(200 + Math.Cos(grad * Math.PI / 180) * bredd * .82, 185 + Math.Sin(grad * Math.PI / 180) * 43, 5, Färg(_ton, 40, 46));
    }

    private void Flaska()
    {
        var (axel, topp) = (_slump.Next(36, 56), _slump.Next(44, 64));
        Form($"M186 {topp} L186 120 C{200 - axel * 1.5} 140 {200 - axel} 160 {200 - axel} 180 L{200 - axel} 244 Q200 262 {200 + axel} 244 L{200 + axel} 180 C{200 + axel} 160 {200 + axel * 1.5} 140 214 120 L214 {topp} Z", Färg(_slump.Next(90, 200), 44, 24));
        Form($"M182 {topp - 6} h36 v12 h-36 Z", Färg(120, 30, 34));
        Linje($"M{208 - axel} 178 V236", "#ffffff55", 6);
    }

    private void Kittel()
    {
        Linje($"M128 132 C128 20 272 20 272 132", "#2b2724", 7);
        Form($"M122 136 C90 190 120 252 200 252 C280 252 310 190 278 136 Z", Färg(_slump.Next(14, 30), 62, 42));
        Ellips(200, 136, 79, 17, Färg(20, 45, 26));
        Linje($"M136 168 C128 200 148 232 176 240", "#ffffff44", 8);
    }

    private void Ljusstake()
    {
        var mässing = Färg(_slump.Next(40, 50), 62, 46);
        Form($"M140 246 Q200 214 260 246 Q200 268 140 246 Z", mässing);
        foreach (var (y, r) in ((int, int)[])[(216, 17), (186, 11), (156, 18), (128, 10), (104, 15)])
            Ellips(200, y, r, 14, Färg(44, 60, 40 + y / 12));
        Form($"M190 92 h20 v140 h-20 Z", mässing);
        Form($"M180 66 h40 l-6 30 h-28 Z", mässing);
        Linje($"M194 90 V230", "#ffffff66", 3);
    }

    private void Nyckel()
    {
        var järn = Färg(_slump.Next(15, 40), 14, 22);
        Ellips(126, 180, 40, 30, järn);
        Ellips(126, 180, 22, 15, Bakgrund);
        Linje($"M164 176 L312 146", järn, 13);
        Form($"M270 158 l8 40 l12 -3 l-4 -20 l12 -2 l4 20 l12 -3 l-8 -40 Z", järn);
    }

    private void Yxa()
    {
        Linje($"M96 236 L292 92", Färg(_slump.Next(24, 36), 42, 44), 17);
        Form($"M252 84 L300 74 Q330 120 {_slump.Next(318, 340)} 178 Q296 168 270 126 Z", Färg(210, 8, 36));
        Linje($"M328 110 Q336 146 330 176", Färg(210, 10, 70), 4);
    }

    private void Väv()
    {
        Form($"M98 40 L312 32 L318 262 L94 268 Z", Färg(_ton, 42, 30));
        int[] toner = [_ton + 120, 40, _ton + 200];
        for (var rad = 0; rad < 7; rad++)
        {
            for (var kolumn = 0; kolumn < 7; kolumn++)
            {
                var (x, y) = (118 + kolumn * 27, 56 + rad * 30);
                Form($"M{x} {y - 13} l13 13 l-13 13 l-13 -13 Z", Färg(toner[(rad + kolumn) % 3], 52, 48 + (rad * kolumn + _ton) % 3 * 9));
                Form($"M{x} {y - 5} l5 5 l-5 5 l-5 -5 Z", Färg(44, 40, 84));
            }
        }

        for (var x = 98; x < 318; x += 8)
            Linje($"M{x} 266 v14", Färg(_ton, 20, 60), 2);
    }

    private void Vy()
    {
        Form($"M66 44 H334 V256 H66 Z", "#efe9da");
        Form($"M82 60 H318 V240 H82 Z", Färg(38, 32, 78));
        Form($"M82 150 L{_slump.Next(120, 150)} 118 L180 142 L{_slump.Next(220, 260)} 108 L318 148 V172 H82 Z", Färg(34, 22, 60));
        Form($"M82 172 H318 V240 H82 Z", Färg(36, 26, 68));
        for (var x = 100; x < 296; x += _slump.Next(32, 52))
        {
            Form($"M{x} 176 v-20 l14 -12 l14 12 v20 Z", Färg(30, 26, 38));
            Form($"M{x + 10} 176 v-10 h8 v10 Z", Färg(34, 30, 74));
        }

        Linje($"M{_slump.Next(120, 260)} 208 q18 10 40 0", Färg(30, 26, 34), 4);
    }

    private void Målning()
    {
        Form($"M76 36 H324 V264 H76 Z", Färg(42, 52, 38));
        Form($"M92 52 H308 V248 H92 Z", Färg(_ton, 34, 66));
        Form($"M92 {_slump.Next(150, 180)} Q200 {_slump.Next(110, 150)} 308 {_slump.Next(150, 186)} V248 H92 Z", Färg(_ton + 110, 34, 42));
        Cirkel(_slump.Next(130, 270), _slump.Next(76, 110), _slump.Next(12, 22), Färg(46, 80, 76));
        for (var i = 0; i < 4; i++)
            Form($"M{_slump.Next(110, 280)} 206 l12 -{_slump.Next(40, 76)} l12 {_slump.Next(40, 60)} Z", Färg(_ton + 130, 40, 26));
    }

    private void Stenyxa()
    {
        Form($"M108 190 Q{_slump.Next(120, 140)} 120 210 118 L{_slump.Next(286, 310)} 136 Q312 180 290 206 L200 230 Q128 236 108 190 Z", Färg(_slump.Next(20, 220), 8, 46));
        Ellips(228, 170, 17, 14, "#2d2b29");
        Linje($"M128 178 Q150 138 208 134", "#ffffff55", 6);
    }

    private void Mynt()
    {
        var metall = _slump.Next(2) == 0 ? Färg(30, 42, 44) : Färg(210, 8, 62);
        Cirkel(200, 160, _slump.Next(80, 96), metall);
        Linje($"M200 84 A76 76 0 1 1 199.9 84", "#00000044", 4);
        Form($"M168 196 V150 L184 164 L200 136 L216 164 L232 150 V196 Z", "#00000055");
        Cirkel(200, 128, 6, "#00000055");
    }

    private void Spänne()
    {
        var brons = Färg(_slump.Next(34, 150), 32, 38);
        Ellips(200, 165, 96, 68, brons);
        Ellips(200, 160, 70, 46, Färg(42, 42, 46));
        for (var i = 0; i < 6; i++)
            Linje($"M{144 + i * 22} {150 + i % 2 * 18} q11 -18 22 0 t22 0", brons, 5);
        foreach (var x in (int[])[130, 200, 270])
            Cirkel(x, 160, 9, Färg(42, 50, 60));
    }

    private void Fågel()
    {
        var (rygg, bröst) = (Färg(Fjädrar[_ton % Fjädrar.Length], 24, 20 + _ton % 20), Färg(Fjädrar[_ton % 3], 40, 60 + _ton % 24));
        Form($"M120 252 h160 v14 h-160 Z", Färg(28, 30, 34));
        Linje($"M192 252 V218 M212 252 V218", "#5b4630", 5);
        Form($"M140 176 C140 118 196 104 232 128 C272 154 262 222 204 226 C168 228 140 208 140 176 Z", bröst);
        Form($"M160 130 C200 100 262 130 {_slump.Next(276, 316)} {_slump.Next(212, 240)} C232 220 176 196 160 130 Z", rygg);
        Cirkel(158, 118, _slump.Next(30, 38), rygg);
        Form($"M130 112 L{_slump.Next(86, 108)} 124 L130 126 Z", Färg(40, 60, 44));
        Cirkel(150, 112, 6, "#f4e6b0");
        Cirkel(150, 112, 3.5, "#111");
    }

    private void Insekter()
    {
        Form($"M70 40 H330 V264 H70 Z", Färg(30, 34, 34));
        Form($"M82 52 H318 V252 H82 Z", "#f3efe4");
        for (var rad = 0; rad < 3; rad++)
        {
            for (var kolumn = 0; kolumn < 4; kolumn++)
            {
                var (x, y, ton) = (114 + kolumn * 57, 88 + rad * 64, _ton + rad * 24 + kolumn * 9);
                if (_ton % 2 == 0)
                {
                    Form($"M{x} {y} C{x - 30} {y - 28} {x - 26} {y + 6} {x} {y + 4} C{x + 26} {y + 6} {x + 30} {y - 28} {x} {y} Z", Färg(ton, 58, 54));
                    Form($"M{x} {y + 2} C{x - 20} {y + 4} {x - 16} {y + 22} {x} {y + 8} C{x + 16} {y + 22} {x + 20} {y + 4} {x} {y + 2} Z", Färg(ton, 50, 42));
                }
                else
                {
                    Linje($"M{x - 18} {y - 10} L{x + 18} {y + 14} M{x + 18} {y - 10} L{x - 18} {y + 14} M{x - 20} {y + 2} H{x + 20}", "#222", 2);
                    Ellips(x, y + 4, 10, 16, Färg(ton, 48, 26));
                    Cirkel(x, y - 13, 6, "#222");
                }

                Linje($"M{x} {y - 12} V{y + 18}", "#1b1b1b", 2);
                Form($"M{x - 16} {y + 26} h32 v7 h-32 Z", "#fff");
            }
        }
    }

    private void Mineral()
    {
        for (var i = 0; i < 6; i++)
        {
            var (x, h, b) = (120 + i * 26 + _slump.Next(-6, 6), _slump.Next(60, 160), _slump.Next(16, 30));
            Form($"M{x} 246 L{x} {246 - h} L{x + b} {226 - h} L{x + b} 250 Z", Färg(_ton, 44, 52 + i * 4));
            Form($"M{x + b} 250 L{x + b} {226 - h} L{x + b * 2} {250 - h} L{x + b * 2} 248 Z", Färg(_ton, 46, 40 + i * 4));
        }

        Form($"M92 238 Q200 214 312 240 Q318 262 200 264 Q84 262 92 238 Z", Färg(28, 10, 38));
    }

    private void Ägg()
    {
        for (var i = 0; i < 3; i++)
        {
            var x = 126 + i * 74;
            Form($"M{x} 120 C{x + 40} 120 {x + 44} 220 {x} 222 C{x - 44} 220 {x - 40} 120 {x} 120 Z", Färg(_ton, 30, 78));
            for (var prick = 0; prick < 16; prick++)
                Cirkel(x + _slump.Next(-22, 22), _slump.Next(140, 206), _slump.Next(1, 4), Färg(_ton + 20, 36, 34));
        }
    }

    private void Form(FormattableString väg, string färg) => _svg.Append("<path d=\"").Append(Text(väg)).Append("\" fill=\"").Append(färg).Append("\"/>");

    private void Linje(FormattableString väg, string färg, double bredd) => _svg.Append("<path d=\"").Append(Text(väg)).Append("\" fill=\"none\" stroke-linecap=\"round\" stroke=\"")
        .Append(färg).Append("\" stroke-width=\"").Append(Text($"{bredd}")).Append("\"/>");

    private void Cirkel(double x, double y, double radie, string färg) => Ellips(x, y, radie, radie, färg);

    private void Ellips(double x, double y, double rx, double ry, string färg) =>
        _svg.Append(Text($"<ellipse cx=\"{x:0.#}\" cy=\"{y:0.#}\" rx=\"{rx:0.#}\" ry=\"{ry:0.#}\" fill=\"{färg}\"/>"));

    private static string Färg(int ton, int mättnad, int ljus) => Text($"hsl({ton % 360} {mättnad}% {Math.Min(ljus, 94)}%)");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
