export const entry = {
  'entry.ownSheet':
    'Tast kun de ark, hvor deltageren har valgt, at du må gemme dem. Deler deltageren kun målet med netværket, skriver du målet under Mål og ikke svarene her. Ark, som deltagerne beholder, tastes ikke.',
  'entry.ownSheet.goals': 'Til målene',
  'entry.chooseOwner': 'Vælg navn',
  'entry.pad': 'Svar uden tastatur',
  'entry.pad.back': 'Tilbage',
  'entry.pad.skip': 'Spring over',
  'entry.pad.next': 'Næste skema',
  'entry.check': 'Tast igen som kontrol',
  'entry.check.help': ({ forms }: { forms: number }) =>
    `Tast ${forms === 1 ? 'skemaet' : `de ${forms} skemaer`} igen. Rækkefølgen er lige meget. Bagefter ser du kun det, der er forskelligt. Den anden indtastning bliver ikke gemt.`,
  'entry.check.count': ({ typed, forms }: { typed: number; forms: number }) => `${typed} af ${forms} tastet igen`,
  'entry.check.compare': 'Sammenlign',
  'entry.check.stop': 'Stop kontrollen',
  'entry.check.alike': 'De to indtastninger er ens.',
  'entry.check.done': 'Færdig',
  'entry.check.differ': ({ count }: { count: number }) =>
    count === 1
      ? 'Ét sted er forskelligt. Se efter på papiret.'
      : `${count} steder er forskellige. Se efter på papiret.`,
  'entry.check.answer': ({ number, question }: { number: number; question: string }) => `Skema ${number}: ${question}`,
  'entry.check.first': ({ answer }: { answer: string }) => `Første gang: ${answer}`,
  'entry.check.second': ({ answer }: { answer: string }) => `Anden gang: ${answer}`,
  'entry.check.missing': ({ number }: { number: number }) => `Skema ${number} blev ikke tastet anden gang`,
  'entry.check.keep': 'Behold det',
  'entry.check.takeOut': 'Fjern det',
  'entry.check.extra': ({ who, answers }: { who: string; answers: string }) =>
    `Kun tastet anden gang: ${who} · ${answers}`,
  'entry.check.leave': 'Lad det være',
  'entry.check.add': 'Tag det med',
  'entry.check.store': 'Gem rettelserne',
  'entry.check.unread': 'Kontrollen gælder de skemaer, der kan ses her.',
}
