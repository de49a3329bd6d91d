import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { OwnTemplate } from '../../../shared/contract/own-templates.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { DifferenceList } from './difference-list.tsx'

/** One's own templates: renamed, deleted, and their versions held against each other. */
export function OwnTemplatesDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const list = useQuery('ownTemplates.list', null)
  return (
    <Dialog title={text['contract.ownTemplates']} shape="wide" onClose={onClose}>
      {list.data?.length === 0 && <p className="muted">{text['contract.ownTemplates.none']}</p>}
      <ul className="own-templates">
        {list.data?.map((template) => (
          <Template key={template.id} template={template} />
        ))}
      </ul>
      <FailureNotice failure={list.failure} />
    </Dialog>
  )
}

function Template({ template }: { readonly template: OwnTemplate }) {
  const text = useText()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const [isComparing, setComparing] = useState(false)
  const { id, name, title, language, variant, versions } = template
  const remove = async (): Promise<void> => {
    if ((await run('ownTemplates.delete', { id })) !== undefined) report(text['contract.ownTemplate.deleted']({ name }))
  }
  return (
    <li className="own-templates__one stack-tight">
      <div className="own-templates__head">
        <SavedTextField
          label={text['contract.ownTemplate.name']}
          value={name}
          maxLength={80}
          required
          save={(typed) => call('ownTemplates.rename', { id, name: typed })}
        />
        <IconButton label={text['contract.ownTemplate.delete']({ name })} onClick={() => void remove()}>
          <Trash2 />
        </IconButton>
      </div>
      <div className="row-between">
        <p className="muted small">
          {text['contract.ownTemplate.help']({
            title,
            language: text[`contract.language.${language}`],
            variant: text[`contract.variant.${variant}`],
            version: versions[0]?.version ?? 1,
          })}
        </p>
        <Button size="small" kind="quiet" aria-expanded={isComparing} onClick={() => setComparing(!isComparing)}>
          {text['contract.difference.show']}
        </Button>
      </div>
      {isComparing && <TemplateDifference template={template} />}
      <FailureNotice failure={failure} />
    </li>
  )
}

const CATALOGUE = 'catalogue'

function TemplateDifference({ template: { id, name, versions } }: { readonly template: OwnTemplate }) {
  const text = useText()
  const newest = versions[0]?.version ?? 1
  const [from, setFrom] = useState(versions[1] ? String(versions[1].version) : CATALOGUE)
  const [to, setTo] = useState(String(newest))
  const differences = useQuery('ownTemplates.compare', {
    id,
    from: from === CATALOGUE ? null : Number(from),
    to: Number(to),
  })
  const choices = versions.map(({ version, savedOn }) => ({
    value: String(version),
    label: text['contract.ownTemplate.version']({ version, savedOn }),
  }))
  return (
    <div className="stack-tight">
      <div className="columns columns--pair">
        <SelectField
          label={text['contract.difference.from']}
          value={from}
          choices={[{ value: CATALOGUE, label: text['contract.difference.catalogue'] }, ...choices]}
          onChange={setFrom}
        />
        <SelectField label={text['contract.difference.to']} value={to} choices={choices} onChange={setTo} />
      </div>
      <DifferenceList differences={differences.data} label={name} />
      <FailureNotice failure={differences.failure} />
    </div>
  )
}
