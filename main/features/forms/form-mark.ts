import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { handout, instrument } from '../../../shared/content/index.ts'
import { FormClaims } from '../../../shared/forms/form-claims.ts'
import { type FormHandoutId, formHandouts } from '../../../shared/forms/form-handouts.ts'

const sealOf = (claims: string, key: Buffer): Buffer =>
  createHmac('sha256', key).update('sparringsrum.form\n').update(claims).digest()

/** The mark of a form: its claims, and a seal that only this store can make. Equal claims give equal marks. */
export function formMark(claims: FormClaims, key: Buffer): string {
  const said = Buffer.from(JSON.stringify(FormClaims.parse(claims))).toString('base64url')
  return `${said}.${sealOf(said, key).toString('base64url')}`
}

/** What a mark claims; undefined for one that another store made, or that was changed. */
export function readFormMark(mark: string, key: Buffer): FormClaims | undefined {
  const [said = '', seal = ''] = mark.trim().split('.')
  const [given, right] = [Buffer.from(seal, 'base64url'), sealOf(said, key)]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  return FormClaims.safeParse(JSON.parse(Buffer.from(said, 'base64url').toString())).data
}

/** Tells one wording of a handout from another: the same as long as no text of it changes. */
export function contentOf(id: FormHandoutId): string {
  const asked = formHandouts[id]
  const content = JSON.stringify([handout(id).items, asked && instrument(asked).items])
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
