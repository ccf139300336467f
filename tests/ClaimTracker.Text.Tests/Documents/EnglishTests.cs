using Xunit;

namespace ClaimTracker.Text.Tests.Documents;

/// <summary>Only English is read by the network; nothing is called foreign without evidence.</summary>
public class EnglishTests
{
    [Theory]
    [InlineData("The minister said that the toll would not rise while she was in office, and that nobody had asked her about it.")]
    [InlineData("Ostrov: toll freeze stays")]
    [InlineData("Marenka Ostrov, Jorun Vask, Edda Winlow")]
    [InlineData("Van de Velde wins in Paris")]
    [InlineData("Ursula von der Leyen meets Luiz Inácio Lula da Silva in Rio de Janeiro")]
    [InlineData("“La vie en rose”, he said, is not a song that he would sing to the council of Port Lindgarde.")]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("12.5 %")]
    public void English_or_nothing_to_the_contrary(string text) => Assert.True(Outline.Read(text).IsEnglish);

    [Theory]
    [InlineData("La ministra dijo que el peaje no subirá mientras ella esté en el cargo, y que nadie le había preguntado por ello.")]
    [InlineData("Kim descarta la posibilidad de reanudar el diálogo con Washington")]
    [InlineData("Die Ministerin sagte, dass die Maut nicht steigen werde, solange sie im Amt sei, und dass niemand sie danach gefragt habe.")]
    [InlineData("La ministre a dit que le péage n’augmenterait pas tant qu’elle serait en fonction et que personne ne le lui avait demandé.")]
    [InlineData("북한은 미국과의 대화에 결코 나서지 않을 것이라고 말했다.")]
    [InlineData("Министр заявила, что сбор не вырастет.")]
    [InlineData("大臣は通行料を上げないと述べた。")]
    [InlineData("O ministro disse que não vai aumentar a tarifa da ponte e que os moradores podem ficar tranquilos.")]
    public void Another_language(string text) => Assert.False(Outline.Read(text).IsEnglish);
}
