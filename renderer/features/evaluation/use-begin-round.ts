import { useLocation } from 'wouter'
import type { Sent } from '../../../shared/contract/index.ts'
import { useCommand } from '../../ui/use-command.ts'
import { roundPath } from './evaluation-paths.ts'

/** Begins a round, or goes on with the one that is at the place already, and goes to where its answers come in. */
export function useBeginRound() {
  const [, navigate] = useLocation()
  const { run, running, failure } = useCommand()
  const begin = async (round: Sent<'evaluation.begin'>): Promise<void> => {
    const begun = await run('evaluation.begin', round)
    if (begun) navigate(roundPath(begun.networkId, begun.id))
  }
  return { begin, running, failure }
}
