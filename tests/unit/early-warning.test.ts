import { expect, test } from 'vitest'
import { computeAttention } from '../../shared/domain/attention/compute.ts'
import { seenRound } from '../../shared/domain/disclosure.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import { randomFrom } from '../support/random-commands.ts'
import { type Kind, type Life, simulateLife, upToMeeting } from '../support/simulated-lives.ts'

const LIVES = 40
/** What the network's life tells; contracts, reviews and dates are no signs of failing. */
const ofLife = /^W(0[1-35-9]|1[0-4]|19)$/

const hasRed = ({ facts }: Life, turn: number): boolean => {
  const then = upToMeeting({ facts, failsAt: null }, turn)
  return computeAttention(then, computeIndicators(then)).some(({ rule, level }) => level === 'red' && ofLife.test(rule))
}

/** In how many of so many lives a red point stands after some meeting, of those that fail before they have failed. */
function warned(kind: Kind): { readonly of: number; readonly warned: number } {
  const random = randomFrom(29)
  const lives = Array.from({ length: LIVES }, () => simulateLife(kind, random))
    .filter(({ failsAt }) => kind === 'thriving' || failsAt !== null)
    .map(({ facts, failsAt }) => {
      const rounds = facts.rounds.map((round) => seenRound(round, 'consultant', facts.minResponses))
      return { facts: { ...facts, rounds }, failsAt }
    })
  const found = lives.filter((life) => {
    const end = life.failsAt ?? life.facts.meetings.length
    return Array.from({ length: end }, (_, turn) => turn).some((turn) => hasRed(life, turn))
  })
  return { of: lives.length, warned: found.length }
}

// The bench has the whole table; here a change of a rule that makes the points cry wolf, or sleep, is seen at once.
test('red points let thriving networks be and find those that fail', () => {
  const thriving = warned('thriving')
  expect(thriving.warned / thriving.of).toBeLessThan(0.3)
  for (const kind of ['drifting', 'oneSided'] as const) {
    const failing = warned(kind)
    expect(failing.of).toBeGreaterThan(20)
    expect(failing.warned / failing.of).toBeGreaterThan(0.85)
  }
})
