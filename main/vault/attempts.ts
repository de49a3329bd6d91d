import { Rejection } from '../../shared/domain/rejection.ts'

const free = 3
const longestSeconds = 300

/** Slows guessing at the passphrase down: from the fourth attempt the wait doubles, up to five minutes. */
export const createAttempts = (now: () => Date) => {
  let failures = 0
  let nextAt = 0
  return {
    /** Throws `unlock-wait` with the seconds left. */
    check: (): void => {
      const left = nextAt - now().getTime()
      if (left > 0) throw new Rejection('unlock-wait', { seconds: Math.ceil(left / 1000) })
    },
    failed: (): void => {
      failures += 1
      if (failures < free) return
      nextAt = now().getTime() + Math.min(2 ** (failures - free + 1), longestSeconds) * 1000
    },
    succeeded: (): void => {
      failures = 0
      nextAt = 0
    },
  }
}
