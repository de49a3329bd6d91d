/** Words of the charts, whatever they are about. */
export const charts = {
  'charts.asTable': ({ title }: { title: string }) => `Vis ${title} som tabel`,
  'charts.asPicture': ({ title }: { title: string }) => `Vis ${title} som figur`,
  'charts.table': ({ title }: { title: string }) => `${title} som tabel`,
  'charts.walk': ({ title }: { title: string }) => `Gå gennem figuren: ${title}`,
  'charts.newest': ({ shown, all }: { shown: number; all: number }) =>
    `Figuren viser de nyeste ${shown} af ${all}. Tabellen har dem alle.`,
  'charts.answers': ({ counts, mean }: { counts: readonly number[]; mean: string }) => {
    const all = counts.reduce((sum, count) => sum + count, 0)
    const each = counts.flatMap((count, index) => (count > 0 ? [`${count} × ${index + 1}`] : []))
    return `${all} svar, gennemsnit ${mean} (${each.join(', ')})`
  },
  'charts.attended': ({ attended, expected, meetings }: { attended: number; expected: number; meetings: number }) =>
    meetings === 0
      ? 'Der er ikke holdt noget møde endnu.'
      : `${attended} af ${expected} mulige fremmøder ved ${meetings === 1 ? 'ét møde' : `${meetings} møder`}.`,
  'charts.fair': ({ points }: { points: string }) => `lige delt: ${points} point`,
  'charts.fixedLoad': 'fast aftale, tæller ikke med',
  'charts.load.share': 'Andel',
  'charts.load.points': 'Point',
  'charts.load.fixed': 'Fast aftale',
  'charts.loadSaid': ({ share, points, fixed }: { share: number; points: number; fixed: number }) =>
    fixed === 0
      ? `${Math.round(share * 100)} % · ${points} point`
      : `${Math.round(share * 100)} % · ${points - fixed} point og ${fixed} faste`,
  'charts.overview': 'Svarene samlet',
  'charts.overviewSays': ({
    high,
    highMean,
    low,
    lowMean,
  }: {
    high: string
    highMean: string
    low: string
    lowMean: string
  }) => `Højest ligger ”${high}” (gns. ${highMean}), lavest ”${low}” (gns. ${lowMean}).`,
  'charts.overviewOne': ({ question, mean, reversed }: { question: string; mean: string; reversed: boolean }) =>
    `”${question}” ligger på ${mean} i gennemsnit${reversed ? ', og her er lave svar gode' : ''}.`,
  'charts.overviewSame': ({ mean }: { mean: string }) => `Spørgsmålene ligger lige højt, på ${mean} i gennemsnit.`,
  'charts.overviewReversed': 'Her er lave svar gode.',
  'charts.overviewEmpty': 'For få svar til at vise noget endnu.',
  'charts.perStep': ({ parts, answers, mean }: { parts: string; answers: number; mean: string }) =>
    `${parts}. ${answers} svar, gennemsnit ${mean}`,
  'charts.goals': 'Mål på trappen',
  'charts.goalsSay': ({ reached, scored }: { reached: number; scored: number }) =>
    `${reached} af ${scored} mål er nået eller overgået.`,
  'charts.goalStep': 'Trin',
  'charts.goalNow': 'Mål nu',
  'charts.goalStart': 'begyndte her',
  'charts.goalSpoken': ({ now, start }: { now: number; start: number | null }) =>
    `${now === 1 ? '1 mål' : `${now} mål`}${start === null || start === 0 ? '' : `, ${start} begyndte her`}`,
  'charts.means': 'Gennemsnit over tid',
  'charts.meansSay': ({ from, to }: { from: string; to: string }) =>
    `Gennemsnit på skalaen 1–5 fra ${from} til ${to}, alle på samme skala.`,
  'charts.meansSayOne': ({ date }: { date: string }) => `Gennemsnit på skalaen 1–5 ved mødet den ${date}.`,
  'charts.meanOf': ({ mean, answers }: { mean: string; answers: number }) => `${mean} (${answers} svar)`,
  'charts.course': 'Netværkene i perioden',
  'charts.courseSay': ({ from, to }: { from: string; to: string }) =>
    `Hvert netværk fra ${from} til ${to}, alle på samme skala og de samme dage. Det nyeste tal står øverst.`,
  'charts.courseLeft': ({ shown, all }: { shown: number; all: number }) =>
    `Her er plads til ${shown} af ${all} mål. De øvrige står i tabellen.`,
  'charts.moved.improved': 'bedre',
  'charts.moved.same': 'uændret',
  'charts.moved.worse': 'ringere',
  'charts.moved.shift': ({ way }: { way: string }) => `${way}, et tydeligt skift`,
  'charts.what': 'Hvad',
  'charts.goalLevel.-2': 'Uændret eller tilbage',
  'charts.goalLevel.-1': 'Et stykke på vej',
  'charts.goalLevel.0': 'Som håbet',
  'charts.goalLevel.1': 'Bedre end håbet',
  'charts.goalLevel.2': 'Langt bedre end håbet',
  'charts.reversed': 'lave svar er gode',
}
