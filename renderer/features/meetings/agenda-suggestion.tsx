import { Lightbulb } from 'lucide-react'
import { useState } from 'react'
import type { MethodChoice } from '../../../shared/contract/meeting-content.ts'
import type { AgendaItem } from '../../../shared/domain/meeting.ts'
import { useQuery } from '../../api/use-query.ts'
import { useTabDetails } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'

type Props = {
  readonly rows: readonly AgendaItem[]
  readonly methods: readonly MethodChoice[]
  readonly onMethod: (id: string) => void
  readonly onItem: (item: AgendaItem) => void
  readonly onTemplate: (id: string) => void
}

/** What a point of attention suggests for this meeting, from the address: a method, an agenda or a question. */
export function AgendaSuggestion({ rows, methods, onMethod, onItem, onTemplate }: Props) {
  const text = useText()
  const { choice } = useTabDetails()
  const templates = useQuery('meetings.agendaChoices', null).data ?? []
  const [isTaken, setTaken] = useState(false)
  const method = methods.find(({ id }) => id === choice)
  const template = templates.find(({ id }) => id === choice)
  const question = choice === 'attendance' ? text['meetings.agenda.attendanceQuestion'] : undefined
  const title = method?.title ?? template?.title ?? question
  const isThere = rows.some((row) => (method ? row.method === method.id : row.text === question))
  if (title === undefined || isTaken || isThere) return null
  const take = (): void => {
    setTaken(true)
    if (method) onMethod(method.id)
    else if (template) onTemplate(template.id)
    else onItem({ minutes: 15, text: title, method: null })
  }
  return (
    <p className="agenda__suggestion">
      <Lightbulb aria-hidden="true" />
      <span>{text['meetings.agenda.suggested']({ title })}</span>
      <Button size="small" onClick={take}>
        {text[template ? 'meetings.agenda.suggestedSee' : 'meetings.agenda.suggestedTake']}
      </Button>
    </p>
  )
}
