import { useText } from '../../ui/language.tsx'

type Pack = { readonly id: string; readonly title: string; readonly handouts: readonly string[] }
type Props = {
  readonly packs: readonly Pack[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (handouts: readonly string[]) => void
}

/** Quick choices: a pack puts its handouts in the place of what was chosen. */
export function HandoutPacks({ packs, chosen, onChoose }: Props) {
  const text = useText()
  const isChosen = (pack: Pack) => pack.handouts.length === chosen.size && pack.handouts.every((id) => chosen.has(id))
  return (
    <fieldset className="handout-packs">
      <legend className="visually-hidden">{text['handouts.packs']}</legend>
      {packs.map((pack) => (
        <button
          key={pack.id}
          type="button"
          className="handout-pack"
          aria-pressed={isChosen(pack)}
          title={text['handouts.packHint']({ count: pack.handouts.length })}
          onClick={() => onChoose(isChosen(pack) ? [] : pack.handouts)}
        >
          {pack.title}
        </button>
      ))}
    </fieldset>
  )
}
