import type { DiversityWord, Indicators, Trait } from '../../../shared/domain/indicators/schema.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'

type Described = Indicators['composition']['traits'][number]

/** How alike and how different the members are, one bar a trait with one part a group of members. */
export function CompositionCard({ composition }: { composition: Indicators['composition'] }) {
  const text = useText()
  return (
    <Card title={text['overview.composition']}>
      {composition.traits.length === 0 ? (
        <p className="muted">{text['overview.compositionNone']}</p>
      ) : (
        <>
          <table className="table table--lined composition">
            <caption className="visually-hidden">{text['overview.composition']}</caption>
            <tbody>
              {composition.traits.map((described) => (
                <TraitRow key={described.trait} described={described} />
              ))}
            </tbody>
          </table>
          <p className="muted small composition__verdict">{text[`composition.${composition.verdict}`]}</p>
        </>
      )}
    </Card>
  )
}

function TraitRow({ described: { trait, word, parts } }: { described: Described }) {
  const text = useText()
  const bandWords = useBandWords()
  const all = parts.map(({ band, count }) => text['band.part']({ count, band: bandWords(trait, band) }))
  return (
    <tr>
      <th scope="row">{text[`trait.${trait}`]}</th>
      <td>
        <div className="composition__bar" title={all.join(' · ')}>
          {parts.map(({ band, count }) => (
            <span key={band} style={{ flexGrow: count }} />
          ))}
        </div>
        <span className="visually-hidden">{all.join(', ')}</span>
      </td>
      <td className="muted">{text[`diversity.${word satisfies DiversityWord}`]}</td>
    </tr>
  )
}

const named = ['public', 'private', 'selfGoverning', 'employees', 'leaders', 'top'] as const
const isNamed = (band: string): band is (typeof named)[number] => (named as readonly string[]).includes(band)

/** What a part of a trait is called; a place is called what it is. */
function useBandWords(): (trait: Trait, band: string) => string {
  const text = useText()
  return (trait, band) => {
    if (trait === 'size') return text['band.size']({ band: band.replace('-', '–') })
    if (trait === 'experience') return text['band.experience']({ band: band.replace('-', '–') })
    return isNamed(band) && trait !== 'geography' ? text[`band.${band}`] : band
  }
}
