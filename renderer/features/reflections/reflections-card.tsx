import { useState } from 'react'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { ReflectionState } from '../../../shared/domain/reflection.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip, type ChipTone } from '../../ui/status-word.tsx'
import { ReflectionPanel } from './reflection-panel.tsx'
import './reflections.css'

const tones: Readonly<Record<ReflectionState, ChipTone>> = {
  missing: 'neutral',
  begun: 'neutral',
  yes: 'ok',
  maybe: 'warn',
  no: 'warn',
}

/** Who has filled in "Før du siger ja" and what they decided; each name opens the sheet. */
export function ReflectionsCard({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const query = useQuery('reflections.ofNetwork', { networkId })
  const [open, setOpen] = useState<ParticipantId>()
  return (
    <Answered query={query}>
      {({ people, summary }) => {
        const at = people.findIndex(({ participantId }) => participantId === open)
        const person = people[at]
        if (people.length === 0) return null
        return (
          <Card title={text['reflections.title']}>
            <p>
              {text['reflections.written']({ count: summary.written, members: summary.members })}{' '}
              <span className="muted">{text['reflections.decided'](summary.decisions)}</span>
            </p>
            <ul className="reflections" aria-label={text['reflections.people']}>
              {people.map(({ participantId, name, state }) => {
                const word = text[`reflections.state.${state}`]
                return (
                  <li key={participantId}>
                    <button type="button" onClick={() => setOpen(participantId)}>
                      <span>{name}</span>
                      <Chip tone={tones[state]}>{word}</Chip>
                      <span className="visually-hidden">{text['reflections.open']}</span>
                    </button>
                  </li>
                )
              })}
            </ul>
            {person && (
              <ReflectionPanel
                networkId={networkId}
                person={person}
                next={people[at + 1]}
                onOpen={setOpen}
                onClose={() => setOpen(undefined)}
              />
            )}
          </Card>
        )
      }}
    </Answered>
  )
}
