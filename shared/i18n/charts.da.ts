/** Words of the charts, whatever they are about. */
export const charts = {
  'charts.asTable': ({ title }: { title: string }) => `Vis ${title} som tabel`,
  'charts.asPicture': ({ title }: { title: string }) => `Vis ${title} som figur`,
  'charts.table': ({ title }: { title: string }) => `${title}: tallene`,
  'charts.walk': ({ title }: { title: string }) => `Gå gennem figuren: ${title}`,
  'charts.newest': ({ shown, all }: { shown: number; all: number }) =>
    `Figuren viser de nyeste ${shown} af ${all}. Tabellen har dem alle.`,
  'charts.answers': ({ counts, mean }: { counts: readonly number[]; mean: string }) => {
    const all = counts.reduce((sum, count) => sum + count, 0)
    const each = counts.flatMap((count, index) => (count > 0 ? [`${count} × ${index + 1}`] : []))
    return `${all} svar, gennemsnit ${mean} (${each.join(', ')})`
  },
}
