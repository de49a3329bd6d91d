import { useState } from 'react'
import type { Language, TemplateId } from '../../../shared/content/schema.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { useCommand } from '../../ui/use-command.ts'

/** Says what a contract is for and lets one choose its template; the one that fits the client is chosen already. */
export function ChooseTemplate({ detail }: { readonly detail: NetworkDetail }) {
  const text = useText()
  const shown = useLanguage()
  const networkId = detail.network.id
  const templates = useQuery('contracts.templates', { networkId })
  const [picked, setPicked] = useState<TemplateId>()
  const [language, setLanguage] = useState<Language>(shown)
  const { run, failure } = useCommand()
  const chosen = picked ?? templates.data?.find(({ proposed }) => proposed)?.id ?? templates.data?.[0]?.id
  return (
    <Card className="choose-template">
      <h2 className="choose-template__title">{text['contract.none']}</h2>
      <p className="prose">{text['contract.noneHelp']}</p>
      <fieldset className="template-list">
        <legend>{text['contract.chooseTemplate']}</legend>
        {templates.data?.map(({ id, title, proposed }) => (
          <label key={id} className="template">
            <input type="radio" name="template" checked={id === chosen} onChange={() => setPicked(id)} />
            <span>
              <span className="template__title">
                {title} {proposed && <Chip>{text['contract.proposed']}</Chip>}
              </span>
              <span className="muted small">
                {proposed ? text[`contract.why.${detail.client.sector}`] : text[`contract.template.${id}`]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <SegmentedControl
        label={text['contract.language']}
        value={language}
        choices={[
          { value: 'da', label: text['contract.language.da'] },
          { value: 'en', label: text['contract.language.en'] },
        ]}
        onChange={setLanguage}
      />
      <div>
        <Button
          kind="primary"
          disabled={!chosen}
          onClick={() => chosen && void run('contracts.create', { networkId, templateId: chosen, language })}
        >
          {text['contract.create']}
        </Button>
      </div>
      <FailureNotice failure={failure ?? templates.failure} />
      <p className="contract-notice">{text['contract.notice']}</p>
    </Card>
  )
}
