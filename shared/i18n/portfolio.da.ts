type Count = { readonly count: number }
const networks = (count: number) => `${count} netværk`

export const portfolio = {
  'portfolio.title': 'Evaluering',
  'portfolio.table': 'Evaluering af alle netværk',
  'portfolio.empty': 'Her samles evalueringen af alle netværk',
  'portfolio.emptyText':
    'Når der er netværk med møder og svar, kan du her se, hvor det går godt, og hvor der er brug for dig.',
  'portfolio.sentence': ({ networks: all, red, amber }: { networks: number; red: number; amber: number }) => {
    if (red > 0)
      return `${red} af ${networks(all)} har noget, der skal handles på nu${amber > 0 ? `, og ${amber} noget at se nærmere på` : ''}.`
    return amber > 0
      ? `${amber} af ${networks(all)} har noget at se nærmere på. Intet haster.`
      : all === 1
        ? 'Intet haster i netværket.'
        : `Intet haster i de ${networks(all)}.`
  },
  'portfolio.waiting': ({ ready, all }: { ready: number; all: number }) =>
    `${ready} af ${networks(all)} er regnet igennem. Resten kommer af sig selv om lidt.`,
  'portfolio.counted': ({ count }: Count) => networks(count),
  'portfolio.nothing': 'Ingen netværk passer til det, du har valgt.',
  'portfolio.more': ({ count }: Count) => `Vis ${count} flere`,
  'portfolio.legend':
    'Alle figurer har samme skala: svar fra 1 til 5 og fremmøde fra 0 til alle, de seneste ti møder. Ruden er det nyeste møde. Gennemsnit vises kun, når nok har svaret.',
  'portfolio.filter': 'Vis',
  'portfolio.filter.all': ({ count }: Count) => `Alle (${count})`,
  'portfolio.filter.red': ({ count }: Count) => `Handl nu (${count})`,
  'portfolio.filter.amber': ({ count }: Count) => `Se nærmere (${count})`,
  'portfolio.filter.green': ({ count }: Count) => `Godt (${count})`,
  'portfolio.filter.grey': ({ count }: Count) => `For lidt endnu (${count})`,
  'portfolio.filter.closed': ({ count }: Count) => `Afsluttede (${count})`,
  'portfolio.order': 'Rækkefølge',
  'portfolio.order.urgency': 'Det, der haster, først',
  'portfolio.order.lowest': ({ name }: { name: string }) => `${name}, laveste først`,
  'portfolio.search': 'Søg netværk eller kunde',
  'portfolio.points': ({ attention, red }: { attention: number; red: number }) =>
    `${attention === 1 ? '1 punkt' : `${attention} punkter`}${red > 0 ? `, ${red} haster` : ''}`,
  'portfolio.attended': ({ attended, expected }: { attended: number; expected: number }) =>
    `${attended} af ${expected}`,
  'portfolio.measure.benefit': 'Udbytte',
  'portfolio.measure.purpose': 'Formål',
  'portfolio.measure.safety': 'Tryghed',
  'portfolio.measure.energy': 'Energi',
  'portfolio.measure.focus': 'Fokus',
  'portfolio.measure.facilitation': 'Facilitering',
}
