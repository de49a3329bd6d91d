import { describe, expect, it } from 'vitest'
import { looksLikeCpr } from '../../../renderer/features/clients/cpr.ts'
import { isCvrOrEmpty, isEmailOrEmpty, isWebsiteOrEmpty } from '../../../renderer/ui/text-forms.ts'
import { Cvr, Email, Website } from '../../../shared/domain/values.ts'

describe('forms of text that the page checks before the store does', () => {
  it.each([
    '',
    'a@b.dk',
    'a.b+c@d-e.example',
    'a@b',
    'a b@c.dk',
    'å@b.dk',
    '.a@b.dk',
    'a..b@c.dk',
    'a@b.d',
    'a@-b.dk',
    "o'n@b.dk",
  ])('agrees with the store on the e-mail address "%s"', (text) =>
    expect(isEmailOrEmpty(text)).toBe(Email.safeParse(text).success),
  )

  it.each([
    '',
    'firma.dk',
    ' https://www.firma.dk/ ',
    'HTTP://firma.dk/om os',
    'https://firma.dk/om-os?a=b#c',
    'rådgivning.dk',
    'firma',
    'http://',
    'a..dk',
    '-a.dk',
    'javascript:alert(1)',
    'ftp://firma.dk',
    'firma.d',
    'a@b.dk',
  ])('agrees with the store on the web address "%s"', (text) =>
    expect(isWebsiteOrEmpty(text)).toBe(Website.safeParse(text).success),
  )

  it.each(['', '12345678', '12 34 56 78', '1234567', '123456789', 'DK12345678'])(
    'agrees with the store on the company number "%s"',
    (text) => expect(isCvrOrEmpty(text)).toBe(Cvr.safeParse(text).success),
  )

  it.each(['010203-1234', 'ringer om 0102031234 i morgen'])('sees a civil registration number in "%s"', (text) =>
    expect(looksLikeCpr(text)).toBe(true),
  )

  it.each(['+45 00 00 00 10', '12345678', '01-02-2003', '12345678901'])('sees none in "%s"', (text) =>
    expect(looksLikeCpr(text)).toBe(false),
  )
})
