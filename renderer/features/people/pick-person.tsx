import { useDeferredValue, useState } from 'react'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  readonly person: Participant
  readonly onPick: (id: ParticipantId) => void
  readonly onClose: () => void
}

const few = 12

/** Finds the other person that a person is to be merged with. */
export function PickPerson({ person, onPick, onClose }: Props) {
  const text = useText()
  const [words, setWords] = useState('')
  const searched = useDeferredValue(words)
  const query = useQuery('participants.search', { words: searched, limit: few + 1 }, { keepPrevious: true })
  return (
    <Dialog title={text['people.mergeWhom']({ name: person.fullName })} onClose={onClose}>
      <TextField
        label={text['people.search']}
        hint={text['people.searchHint']}
        type="search"
        autoFocus
        maxLength={300}
        value={words}
        onChange={setWords}
      />
      <Answered query={query}>
        {({ people }) => {
          const others = people.filter(({ id }) => id !== person.id).slice(0, few)
          return others.length === 0 ? (
            <p className="muted">{text['people.none']({ words: searched })}</p>
          ) : (
            <ul className="pick-person">
              {others.map((other) => (
                <li key={other.id}>
                  <button type="button" onClick={() => onPick(other.id)}>
                    {other.fullName}
                    <span className="muted small">
                      {' '}
                      {[other.organisation, ...other.networks.map(({ name }) => name)].filter(Boolean).join(' · ')}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }}
      </Answered>
    </Dialog>
  )
}
