import { Ellipsis, Plus } from 'lucide-react'
import { useState } from 'react'
import type { HandoutChoice, PackChoice } from '../../../shared/contract/documents.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { PackDialog, type PackDraft } from './pack-dialog.tsx'

type Props = {
  readonly packs: readonly PackChoice[]
  readonly catalogue: readonly HandoutChoice[]
  /** Sheets in their order. */
  readonly sheets: readonly string[]
  readonly onChoose: (handouts: readonly string[]) => void
}

/** Quick choices: a pack puts its handouts in the place of what was chosen. What is chosen can be kept as a pack. */
export function HandoutPacks({ packs, catalogue, sheets, onChoose }: Props) {
  const text = useText()
  const [draft, setDraft] = useState<PackDraft>()
  const isChosen = (pack: PackChoice) => pack.handouts.join() === sheets.join()
  const isKept = packs.some((pack) => pack.own && isChosen(pack))
  return (
    <>
      <fieldset className="handout-packs">
        <legend className="visually-hidden">{text['handouts.packs']}</legend>
        {packs.map((pack) => (
          <span key={pack.id} className="handout-pack-place">
            <button
              type="button"
              className="handout-pack"
              aria-pressed={isChosen(pack)}
              title={text['handouts.packHint']({ count: pack.handouts.length })}
              onClick={() => onChoose(isChosen(pack) ? [] : pack.handouts)}
            >
              {pack.title}
            </button>
            {pack.own && <PackMenu pack={pack} titles={packs.map(({ title }) => title)} onDraft={setDraft} />}
          </span>
        ))}
        {sheets.length > 0 && !isKept && (
          <Button
            kind="quiet"
            size="small"
            icon={<Plus />}
            onClick={() => setDraft({ id: null, name: '', handouts: sheets })}
          >
            {text['handouts.savePack']}
          </Button>
        )}
      </fieldset>
      {draft && (
        <PackDialog
          draft={draft}
          catalogue={catalogue}
          onClose={() => setDraft(undefined)}
          onSaved={(handouts) => onChoose(handouts)}
        />
      )}
    </>
  )
}

type MenuProps = {
  readonly pack: PackChoice
  readonly titles: readonly string[]
  readonly onDraft: (draft: PackDraft) => void
}

/** What can be done with a pack of one's own. */
function PackMenu({ pack, titles, onDraft }: MenuProps) {
  const text = useText()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const { own, title, handouts } = pack
  if (!own) return null
  const copy = async () => {
    let name = text['handouts.copyOf']({ title, number: 1 }).slice(0, 60)
    for (let number = 2; titles.includes(name); number++) name = text['handouts.copyOf']({ title, number }).slice(0, 60)
    const made = await run('handoutPacks.create', { name, handouts })
    if (made) onDraft({ id: made.id, name: made.name, handouts: made.handouts })
  }
  const remove = async () => {
    if ((await run('handoutPacks.delete', { id: own })) !== undefined) report(text['handouts.packDeleted']({ title }))
  }
  return (
    <>
      <Menu
        label={text['handouts.packMenu']({ title })}
        icon={<Ellipsis />}
        entries={[
          { id: 'edit', label: text['handouts.editPack'], run: () => onDraft({ id: own, name: title, handouts }) },
          { id: 'copy', label: text['handouts.copyPack'], run: () => void copy() },
          { id: 'delete', label: text['handouts.deletePack'], danger: true, run: () => void remove() },
        ]}
      />
      <FailureNotice failure={failure} />
    </>
  )
}
