import { describe, expect, test } from 'vitest'
import { docxParts, wordParagraphs } from '../support/docx.ts'
import { contractId, networkId } from '../support/ids.ts'
import { breachesOf } from '../support/matterhorn/check.ts'
import { pageTexts } from '../support/pdf.ts'
import { openTestStore, TODAY } from '../support/store.ts'

const N1 = networkId('N1')
const signed = contractId('N1-c1')

/** The sample's signed contract, and Bo Æbelø who has become a member since. */
const withNewMember = async (fullName = 'Bo Æbelø') => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  await store.ask('participants.add', {
    networkId: N1,
    startsOn: '2026-12-01',
    members: [{ person: { fullName }, employment: { organisation: 'Skovlunde Skole' } }],
  })
  const { signers } = await store.ask('signatures.of', { contractId: signed })
  const signer = signers.find(({ name }) => name === fullName)?.key ?? ''
  return { ...store, signer, which: { contractId: signed, signer } }
}

describe('a member who comes after the first signature', () => {
  test('gets a sheet of one page that names the contract, the day and the new member, and breaks no rule', async () => {
    const { ask, saved, which } = await withNewMember()
    expect(await ask('accession.export', which)).toMatchObject({ pages: 1 })
    const [file] = saved
    expect(file?.name).toMatch(/Tiltrædelse – Netværkskontrakt, offentlige ledere\.pdf$/)
    expect(file?.name).not.toContain('Bo')
    const [words = ''] = await pageTexts(file?.bytes ?? new Uint8Array())
    const read = words.replaceAll(/\s+/g, ' ')
    expect(read).toContain('Netværkskontrakt, offentlige ledere')
    expect(read).toMatch(/underskrevet første gang den \d+\. \p{L}+ 20\d\d/u)
    expect(read).toContain('1. december 2026')
    expect(read).toContain('Bo Æbelø')
    expect(read).toContain('Skovlunde Skole')
    expect(read).not.toContain('________')
    expect(await breachesOf(file?.bytes ?? new Uint8Array())).toEqual([])
  })

  test('gets the same words in Word', async () => {
    const { ask, saved, which } = await withNewMember()
    await ask('accession.word', which)
    const parts = docxParts(saved[0]?.bytes ?? new Uint8Array())
    const words = wordParagraphs(parts['word/document.xml'] ?? '')
      .map(({ text }) => text)
      .join('\n')
    for (const said of ['Tiltrædelse', 'Jeg har læst kontrakten', '1. december 2026', 'Bo Æbelø', 'Underskrift'])
      expect(words).toContain(said)
  })

  test('leaves the signed contract as it is, and is signed like the others', async () => {
    const { ask, which } = await withNewMember()
    const pages = async () => JSON.stringify(await ask('contracts.preview', { networkId: N1, id: signed }))
    const before = await pages()
    await ask('accession.preview', which)
    expect(await pages()).toBe(before)
    const { signer, contractId: id } = which
    const after = await ask('signatures.set', { contractId: id, signers: [signer], change: { signedOn: TODAY } })
    expect(after.signers.find(({ key }) => key === signer)).toMatchObject({ state: 'signed', joinsLater: true })
    expect(after).toMatchObject({ signed: 13, of: 13 })
    await ask('accession.preview', which)
  })

  test('is marked with the day on the overview of contracts and in the list of signers', async () => {
    const { ask, which, saved } = await withNewMember()
    const rowOf = async () => (await ask('contracts.everywhere', null)).contracts.find(({ id }) => id === signed)
    const listed = async () => {
      await ask('signatures.saveList', { contractId: signed, which: 'all', language: 'da' })
      const lines = Buffer.from(saved.at(-1)?.bytes ?? []).toString()
      return lines.split('\r\n').filter((line) => line !== '')
    }
    expect(await rowOf()).toMatchObject({ acceded: [] })
    expect((await listed()).slice(1).every((line) => line.endsWith(';'))).toBe(true)
    await ask('signatures.set', { contractId: signed, signers: [which.signer], change: { signedOn: '2026-11-20' } })
    expect(await rowOf()).toMatchObject({ acceded: [{ name: 'Bo Æbelø', on: '2026-11-20' }] })
    const lines = await listed()
    expect(lines.filter((line) => line.endsWith(';20-11-2026'))).toEqual([expect.stringContaining('Bo Æbelø')])
    expect(lines.filter((line) => line.endsWith(';'))).toHaveLength(12)
  })

  test('is the only one: those on the contract sign it, and so does everybody while nobody has', async () => {
    const { ask, refusal, signer } = await withNewMember()
    const { signers } = await ask('signatures.of', { contractId: signed })
    expect(signers.filter(({ joinsLater }) => joinsLater).map(({ key }) => key)).toEqual([signer])
    const other = signers.find(({ key }) => key !== signer)?.key ?? ''
    expect(await refusal('accession.preview', { contractId: signed, signer: other })).toBe('signs-contract-itself')
    expect(await refusal('accession.export', { contractId: signed, signer: 'nobody' })).toBe('not-a-signer')
    const next = await ask('contracts.revise', { id: signed })
    const again = await ask('signatures.of', { contractId: next.contract.id })
    expect(again.signers.some(({ joinsLater }) => joinsLater)).toBe(false)
  })

  test('fits one page with the longest names, and leaves lines where a day is not known', async () => {
    const { ask, db, which } = await withNewMember('Þórunn Vilhelmine Schønemann-Kristoffersen af Rønneskovgaard')
    db.prepare('UPDATE membership SET starts_on = ? WHERE participant_id = ?').run('2026-12-01', which.signer)
    const sheet = await ask('accession.preview', which)
    expect(sheet.pages).toHaveLength(1)
  })
})
