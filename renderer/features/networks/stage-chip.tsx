import type { Stage } from '../../../shared/domain/network.ts'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'

/** Where a network is in its life. */
export function StageChip({ stage }: { stage: Stage }) {
  const text = useText()
  const quiet = stage === 'closed' || stage === 'paused'
  return <Chip tone={quiet ? 'neutral' : 'accent'}>{text[`networks.stage.${stage}`]}</Chip>
}
