export const group = {
  'group.show': 'Vis for gruppen',
  'group.band': 'Vises for gruppen',
  'group.bandHelp': 'Kun det, gruppen selv må se, er på skærmen.',
  'group.leave': 'Luk visningen',
  'group.tabs': 'Dele af visningen',
  'group.tab.overview': 'Overblik',
  'group.tab.meetings': 'Møder',
  'group.tab.evaluation': 'Evaluering',
  'group.tab.frame': 'Rammer',
  'group.tab.contract': 'Kontrakt',
  'group.needsNetwork': 'Åbn det netværk, du vil vise, og prøv igen.',
  'group.openSteps': 'Det har vi aftalt',
  'group.noSteps': 'Ingen åbne aftaler.',
  'group.by': ({ who, date }: { who: string; date: string }) =>
    [who, date && `senest ${date}`].filter(Boolean).join(' · '),
  'group.decisions': 'Det besluttede vi',
  'group.minutes': 'Referat',
  'group.noNext': 'Næste møde er ikke planlagt endnu.',
  'group.noMeetings': 'Netværket har ingen møder endnu.',
  'group.noAnswers': 'Der er ingen svar at vise endnu.',
  'group.alikeShort': 'næsten ens svar; se nedenfor',
  'group.alike': ({ what, date, upper, answers }: { what: string; date: string; upper: boolean; answers: number }) =>
    `${what}, ${date}: De ${answers} svar er næsten ens og ligger i den ${upper ? 'øverste' : 'nederste'} del af skalaen. De vises ikke enkeltvis, for så ville alle kende hinandens svar.`,
  'group.alikeChoice': ({
    what,
    date,
    first,
    answers,
  }: {
    what: string
    date: string
    first: string
    answers: number
  }) =>
    `${what}, ${date}: De ${answers} svar er næsten ens og ligger mellem ${first}. De vises ikke enkeltvis, for så ville alle kende hinandens svar.`,
  'group.noContract': 'Netværket har ingen kontrakt endnu.',
  'group.quorum': 'Mødet holdes, når mindst så mange kan komme',
  'group.quorumShare': '60 % af deltagerne',
  'group.costLimit': ({ amount }: { amount: string }) => `højst ${amount} kr. pr. møde`,
  'group.membersRange': ({ min, max }: { min: number; max: number }) => `${min}–${max} deltagere`,
  'group.startsAt': ({ time }: { time: string }) => `kl. ${time}`,
}
