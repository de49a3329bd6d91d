import { describe, expect, it } from 'vitest'
import { contrastToWhite, leastContrast, textToColour } from '../../../shared/documents/contrast.ts'

describe('contrast of white text on a colour', () => {
  it.each([
    ['#000000', 21],
    ['#FFFFFF', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#12606A', 7.22],
  ])('of %s is %f to 1', (colour, ratio) => expect(contrastToWhite(colour)).toBeCloseTo(ratio, 2))

  it('has its limit between the two greys that WCAG is often explained with', () => {
    expect(contrastToWhite('#767676')).toBeGreaterThan(leastContrast)
    expect(contrastToWhite('#777777')).toBeLessThan(leastContrast)
  })

  it.each([
    ['#12606a', '#12606A'],
    ['12606A', '#12606A'],
    [' #abc ', '#AABBCC'],
    ['petrol', null],
    ['#12606', null],
    ['', null],
  ])('reads "%s" as %s', (written, colour) => expect(textToColour(written)).toBe(colour))
})
