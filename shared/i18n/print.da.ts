export const print = {
  'print.open': 'Udskriv …',
  'print.preparing': 'Gør siderne klar …',
  'print.nothing': 'Her er ikke noget at udskrive. Åbn netværkets handouts, kontrakt eller et referat.',
  'print.tooMany': ({ pages }: { pages: number }) =>
    `${pages} sider er for mange at udskrive herfra på én gang. Eksportér dem som PDF, og udskriv filen.`,
}
