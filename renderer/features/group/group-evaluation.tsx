import { useState } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { GroupGoals } from './group-goals.tsx'
import { GroupNumbers } from './group-numbers.tsx'
import { GroupReport } from './group-report.tsx'
import { GroupWords } from './group-words.tsx'

type View = 'numbers' | 'words'

/** The group's own answers: the numbers or the words, never both at once (rule N5). */
export function GroupEvaluation({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const words = useQuery('group.words', { id: networkId }).data ?? []
  const [view, setView] = useState<View>('numbers')
  const numbers = (
    <div className="stack">
      <GroupNumbers networkId={networkId} />
      <GroupGoals networkId={networkId} />
      <GroupReport networkId={networkId} />
    </div>
  )
  if (words.length === 0) return numbers
  return (
    <div className="stack">
      <SegmentedControl<View>
        label={text['freeText.inGroup.view']}
        hideLabel
        value={view}
        choices={[
          { value: 'numbers', label: text['freeText.inGroup.numbers'] },
          { value: 'words', label: text['freeText.inGroup.words'] },
        ]}
        onChange={setView}
      />
      {view === 'numbers' ? numbers : <GroupWords words={words} />}
    </div>
  )
}
