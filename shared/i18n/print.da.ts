export const print = {
  'print.form': 'På papir',
  'print.form.a4': 'A4',
  'print.form.booklet': 'Hæfte (A5, falset)',
  'print.form.cards': 'Kort, to på et ark',
  'print.form.bookletHelp':
    'Udskriv på begge sider, vend på den korte led, og fold på midten. Hver deltager får sit eget hæfte.',
  'print.form.cardsHelp': 'Skær efter mærkerne. Udskriv i 100 %, så passer de.',
  'print.branded': 'Jeres logo og farve',
  'print.brandedBlack': 'På sorte sider er de ikke med.',
  'print.pureBlack': 'Kun sort',
  'print.pureBlackHelp': 'Uden farver, gråtoner og logo, til kopimaskine og sort-hvid-printer.',
  'print.preview': 'Første eksemplar',
  'print.open': 'Udskriv …',
  'print.preparing': 'Gør siderne klar …',
  'print.nothing': 'Her er ikke noget at udskrive. Åbn netværkets handouts, kontrakt eller et referat.',
  'print.tooMany': ({ pages }: { pages: number }) =>
    `${pages} sider er for mange at udskrive herfra. De er gemt som PDF i stedet: åbn filen, og udskriv derfra.`,
  'print.noDialog':
    'Udskriftsvinduet kan ikke åbnes her. Siderne er gemt som PDF i stedet: åbn filen, og udskriv derfra.',
}
