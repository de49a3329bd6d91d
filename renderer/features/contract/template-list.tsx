import type { TemplateId } from '../../../shared/content/contract-schema.ts'
import type { Answer } from '../../../shared/contract/index.ts'
import type { OwnTemplate } from '../../../shared/contract/own-templates.ts'
import type { Sector } from '../../../shared/domain/values.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'

type Props = {
  readonly templates: Answer<'contracts.templates'>
  readonly own: readonly OwnTemplate[]
  readonly sector: Sector
  /** The network has a draft of this kind already. */
  readonly isTaken: (id: TemplateId) => boolean
  readonly chosen: string | undefined
  readonly onChoose: (picked: TemplateId | OwnTemplate) => void
  readonly onManage: () => void
}

/** The standard templates and one's own, one of them chosen. */
export function TemplateList({ templates, own, sector, isTaken, chosen, onChoose, onManage }: Props) {
  const text = useText()
  return (
    <>
      <fieldset className="template-list">
        <legend>{text['contract.chooseTemplate']}</legend>
        {templates.map(({ id, title, proposed }) => (
          <Template
            key={id}
            title={title}
            help={
              isTaken(id)
                ? text['contract.taken']
                : proposed
                  ? text[`contract.why.${sector}`]
                  : text[`contract.template.${id}`]
            }
            mark={proposed ? text['contract.proposed'] : undefined}
            disabled={isTaken(id)}
            checked={id === chosen}
            onChoose={() => onChoose(id)}
          />
        ))}
      </fieldset>
      {own.length > 0 && (
        <fieldset className="template-list">
          <legend>{text['contract.ownTemplates']}</legend>
          {own.map((template) => (
            <Template
              key={template.id}
              title={template.name}
              help={text['contract.ownTemplate.help']({
                title: template.title,
                language: text[`contract.language.${template.language}`],
                variant: text[`contract.variant.${template.variant}`],
                version: template.versions[0]?.version ?? 1,
              })}
              mark={template.catalogueIsNewer ? text['contract.ownTemplate.behind'] : undefined}
              disabled={isTaken(template.templateId)}
              checked={template.id === chosen}
              onChoose={() => onChoose(template)}
            />
          ))}
          <div>
            <Button size="small" kind="quiet" onClick={onManage}>
              {text['contract.ownTemplates.manage']}
            </Button>
          </div>
        </fieldset>
      )}
    </>
  )
}

type TemplateProps = {
  readonly title: string
  readonly help: string
  readonly mark: string | undefined
  readonly disabled: boolean
  readonly checked: boolean
  readonly onChoose: () => void
}

function Template({ title, help, mark, disabled, checked, onChoose }: TemplateProps) {
  return (
    <label className="template">
      <input type="radio" name="template" checked={checked} disabled={disabled} onChange={onChoose} />
      <span>
        <span className="template__title">
          {title} {mark && <Chip>{mark}</Chip>}
        </span>
        <span className="muted small">{help}</span>
      </span>
    </label>
  )
}
