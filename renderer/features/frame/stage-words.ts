import type { Stage } from '../../../shared/domain/network.ts'
import type { Texts } from '../../../shared/i18n/index.ts'

/** What a button says that takes a network to a stage; out of a pause it is resumed. */
export function goingWords(stage: Stage, current: Stage | undefined, text: Texts): string {
  return current === 'paused' && (stage === 'trial' || stage === 'running')
    ? text[`life.resume.${stage}`]
    : text[`life.go.${stage}`]
}
