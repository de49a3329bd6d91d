import { useState } from 'react'
import { useLocation } from 'wouter'
import type { TemplateId } from '../../../shared/content/contract-schema.ts'
import type { Language } from '../../../shared/content/schema.ts'
import type { ContractEntry } from '../../../shared/contract/contracts.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import type { OwnTemplate } from '../../../shared/contract/own-templates.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { ContractPerson, type PersonChoice } from './contract-person.tsx'
import { OwnTemplatesDialog } from './own-templates-dialog.tsx'
import { TemplateList } from './template-list.tsx'

type Props = { readonly detail: NetworkDetail; readonly entries: readonly ContractEntry[] }

/** Says what a contract is for and lets one choose its template; the one that fits the client is chosen already. */
export function ChooseTemplate({ detail, entries }: Props) {
  const text = useText()
  const shown = useLanguage()
  const [, go] = useLocation()
  const networkId = detail.network.id
  const templates = useQuery('contracts.templates', { networkId })
  const ownTemplates = useQuery('ownTemplates.list', null)
  const [picked, setPicked] = useState<TemplateId | OwnTemplate>()
  const [language, setLanguage] = useState<Language>(shown)
  const [person, setPerson] = useState<PersonChoice>({ kind: 'lacking' })
  const [isManaging, setManaging] = useState(false)
  const { run, running, failure } = useCommand()

  // A kind that the network has a draft of already is not proposed again.
  const isOpen = (id: TemplateId) => entries.some(({ templateId, frozen }) => templateId === id && !frozen)
  const free = templates.data?.filter(({ id }) => id === 'CONF' || !isOpen(id)) ?? []
  const own = ownTemplates.data?.find((one) => typeof picked === 'object' && one.id === picked.id)
  const standard =
    (typeof picked === 'string' ? picked : undefined) ?? free.find(({ proposed }) => proposed)?.id ?? free[0]?.id
  const templateId = own?.templateId ?? standard
  const from = { networkId, language, ...(own && { ownTemplateId: own.id }) }

  const create = async (): Promise<void> => {
    if (!templateId) return
    if (templateId === 'CONF' && person.kind === 'lacking') {
      const answer = await run('contracts.createForMembers', from)
      if (answer) go(paths.network(networkId, 'contract'))
      return
    }
    const named = templateId === 'CONF' && person.kind === 'named' ? person.person : undefined
    const answer = await run('contracts.create', { ...from, templateId, ...(named && { person: named }) })
    if (answer) go(paths.contract(networkId, answer.contract.id))
  }
  return (
    <Card className="choose-template">
      <h2 className="choose-template__title">
        {entries.length === 0 ? text['contract.none'] : text['contract.newTitle']}
      </h2>
      {entries.length === 0 && <p className="prose">{text['contract.noneHelp']}</p>}
      <TemplateList
        templates={templates.data ?? []}
        own={ownTemplates.data ?? []}
        sector={detail.client.sector}
        isTaken={(id) => id !== 'CONF' && isOpen(id)}
        chosen={own?.id ?? standard}
        onChoose={setPicked}
        onManage={() => setManaging(true)}
      />
      {templateId === 'CONF' && (
        <ContractPerson networkId={networkId} entries={entries} value={person} onChange={setPerson} />
      )}
      {!own && (
        <SegmentedControl
          label={text['contract.language']}
          value={language}
          choices={[
            { value: 'da', label: text['contract.language.da'] },
            { value: 'en', label: text['contract.language.en'] },
          ]}
          onChange={setLanguage}
        />
      )}
      <div>
        <Button
          kind="primary"
          disabled={!templateId || (templateId === 'CONF' && person.kind === 'unfinished')}
          busy={running}
          onClick={() => void create()}
        >
          {text[templateId === 'CONF' && person.kind === 'lacking' ? 'contract.createAll' : 'contract.create']}
        </Button>
      </div>
      <FailureNotice failure={failure ?? templates.failure ?? ownTemplates.failure} />
      <p className="contract-notice">{text['contract.notice']}</p>
      {isManaging && <OwnTemplatesDialog onClose={() => setManaging(false)} />}
    </Card>
  )
}
