import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ChartRole, chartRoles } from '../../shared/charts/chart.ts'
import { chartColours } from '../../shared/charts/colours.ts'
import { contrast, difference, parsedColour, seenAs, visions } from '../support/colour-vision.ts'

const sheet = (name: string) => readFileSync(path.join(import.meta.dirname, '../../renderer/ui', name), 'utf8')
const tokens = sheet('tokens.css')
const themes = ['light', 'dark', 'paper'] as const

/** A colour of the design in a theme, as the stylesheet has it. */
const token = (name: string, theme: 'light' | 'dark') => {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)
  const hex = found?.[theme === 'light' ? 1 : 2]
  if (!hex) throw new Error(`There is no colour called ${name}.`)
  return parsedColour(hex)
}

test('the style sheet has the colours that charts are drawn with elsewhere', () => {
  const css = sheet('charts/chart-colours.css')
  for (const role of chartRoles) {
    const { light, dark } = { light: chartColours.light[role], dark: chartColours.dark[role] }
    const wanted = light && dark ? `light-dark(${light.toLowerCase()}, ${dark.toLowerCase()})` : 'transparent'
    expect(css).toContain(`--chart-${role}: ${wanted};`)
    // Who sees the system's own colours gets one for every role.
    expect(css.slice(css.indexOf('forced-colors'))).toContain(`--chart-${role}: `)
  }
})

test('a chart on a card stands on the colour of the card', () => {
  for (const theme of ['light', 'dark'] as const)
    expect(parsedColour(chartColours[theme].ground)).toEqual(token('surface', theme))
})

describe.each(themes)('the colours of charts in the theme %s', (theme) => {
  const colours = chartColours[theme]
  for (const vision of visions) {
    const seen = (role: ChartRole) => seenAs(parsedColour(colours[role] ?? colours.ground), vision)
    const apart = (one: ChartRole, other: ChartRole) => difference(seen(one), seen(other))

    test(`what carries meaning stands out from the ground (${vision})`, () => {
      for (const role of ['answerEdge', 'mean', 'accent', 'away', 'lacking', 'against', 'for', 'muted'] as const)
        expect([role, contrast(seen(role), seen('ground')) >= 3]).toEqual([role, true])
    })

    test(`words can be read, in the parts of a bar too (${vision})`, () => {
      for (const [word, ground] of [
        ['ink', 'ground'],
        ['muted', 'ground'],
        ['ink', 'next'],
        ['muted', 'next'],
        ['mean', 'ground'],
        ['onStrong', 'against'],
        ['onStrong', 'for'],
        ['ink', 'againstSoft'],
        ['ink', 'middle'],
        ['ink', 'forSoft'],
      ] as const)
        expect([word, ground, contrast(seen(word), seen(ground)) >= 4.5]).toEqual([word, ground, true])
    })

    test(`the mean is told from the answers (${vision})`, () => {
      // Without colour only lightness is left, and the shape: diamonds over dots.
      expect(apart('answer', 'mean')).toBeGreaterThan(vision === 'grey' ? 10 : 25)
    })

    test(`neighbours of a bar are told from each other (${vision})`, () => {
      // On paper the pale ones are told by hatch and edge instead.
      const steps = ['against', 'againstSoft', 'middle', 'forSoft', 'for'] as const
      const least = theme === 'paper' ? 0 : vision === 'grey' ? 4 : 8
      for (const [index, step] of steps.slice(1).entries())
        expect([step, apart(step, steps[index] ?? 'ground') > least]).toEqual([step, true])
      expect(apart('againstSoft', 'forSoft')).toBeGreaterThan(theme === 'paper' || vision === 'grey' ? -1 : 12)
    })

    test(`the two ends of a bar are told apart (${vision})`, () => {
      expect(apart('against', 'for')).toBeGreaterThan(vision === 'grey' ? -1 : 25)
    })
  }
})

describe.each(['light', 'dark'] as const)('status words in the %s theme', (theme) => {
  for (const vision of visions)
    test(`can be read on their ground (${vision})`, () => {
      const seen = (name: string) => seenAs(token(name, theme), vision)
      for (const tone of ['ok', 'warn', 'bad'])
        expect([tone, contrast(seen(tone), seen(`${tone}-soft`)) >= 4.5]).toEqual([tone, true])
    })
})

test('what a printer of one colour needs is on paper: pale parts have an edge, and a hatch where two could be mixed up', () => {
  const { paper } = chartColours
  const white = parsedColour('#FFFFFF')
  for (const role of ['edge', 'hatch', 'answerEdge', 'rule', 'axis'] as const)
    expect([role, contrast(parsedColour(paper[role]), white) >= 4.5]).toEqual([role, true])
})

test('the simulation leaves grey alone, and makes red and green alike', () => {
  const grey = parsedColour('#808080')
  for (const vision of visions) expect(difference(grey, seenAs(grey, vision))).toBeLessThan(1)
  const [red, green] = [parsedColour('#b04020'), parsedColour('#5a7a20')]
  expect(difference(seenAs(red, 'deutan'), seenAs(green, 'deutan'))).toBeLessThan(difference(red, green) / 2)
})
