import { FileText } from 'lucide-react'
import type { Sent } from '../../shared/contract/index.ts'
import { useTask } from '../api/use-task.ts'
import { Button } from './button.tsx'
import { useText } from './language.tsx'
import { TaskOutcome } from './task-outcome.tsx'

type Method = 'word.contract' | 'word.minutes' | 'accession.word'

/** A Word file on the way: the button for it, and what came of it. They stand in different places of a screen. */
export function useWordExport<M extends Method>(method: M) {
  const text = useText()
  const task = useTask(method)
  const button = (input: Sent<M>, words = text['word.save'], size: 'normal' | 'small' = 'normal') => (
    <Button icon={<FileText />} size={size} busy={task.running} onClick={() => void task.run(input)}>
      {words}
    </Button>
  )
  const outcome = <TaskOutcome task={task} running={text['word.saving']} saved={() => text['word.saved']} />
  return { button, outcome }
}
