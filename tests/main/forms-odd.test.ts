import { type PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { formMark, readFormMark } from '../../main/features/forms/form-mark.ts'
import { readFiles } from '../../renderer/features/forms/read-files.ts'
import { readForm } from '../../renderer/features/forms/read-form.ts'
import type { FormFile } from '../../shared/contract/forms.ts'
import type { FormClaims } from '../../shared/forms/form-claims.ts'
import { filled, filledInFirefox, formOf } from '../support/filled-forms.ts'
import { formFile } from '../support/forms.ts'
import { meetingId, networkId } from '../support/ids.ts'
import { openTestStore, TODAY } from '../support/store.ts'

const N1 = networkId('N1')
let blank: Uint8Array
beforeAll(async () => {
  blank = await formFile('H15', 'kendemærke')
})

/** A field's dictionary, by its name. */
const fieldOf = (pdf: PDFDocument, name: string): PDFDict => pdf.getForm().getField(name).acroField.dict
const changed = async (change: (pdf: PDFDocument) => void, from = blank): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(from)
  change(pdf)
  // Leaves the rest as it is: no appearances are made.
  return await pdf.save({ updateFieldAppearances: false })
}
const written = (name: string, value: PDFObject) => (pdf: PDFDocument) =>
  void fieldOf(pdf, name).set(PDFName.of('V'), value)
const read = async (bytes: Uint8Array) => {
  const form = await readForm(bytes)
  return 'problem' in form ? form.problem : form.values
}

describe('what other programs write is read right', () => {
  const text = 'Åse Æbelø – “godt” €'
  test.each([
    ['UTF-16 with its mark, in hex', PDFHexString.fromText(text), text],
    ['UTF-16, low byte first', PDFHexString.of(`FFFE${Buffer.from(text, 'utf16le').toString('hex')}`), text],
    ['UTF-8 with its mark', PDFHexString.of(`EFBBBF${Buffer.from(text).toString('hex')}`), text],
    ['PDFDocEncoding', PDFHexString.of('C573652084204DF86E'), 'Åse — Møn'],
    ['octal escapes', PDFString.of('\\305se M\\370n \\(her\\)'), 'Åse Møn (her)'],
    ['an escaped line end', PDFString.of('en\\nto'), 'en\nto'],
  ])('%s', async (_, value, expected) => {
    expect(await read(await changed(written('h15-p8', value)))).toEqual({ 'h15-p8': [expected] })
  })

  test('a long text in a stream', async () => {
    const bytes = await changed((pdf) =>
      fieldOf(pdf, 'h15-p8').set(PDFName.of('V'), pdf.context.register(pdf.context.flateStream('Meget lang'))),
    )
    expect(await read(bytes)).toEqual({ 'h15-p8': ['Meget lang'] })
  })

  test('a circle that only shows it is marked, with nothing said by the question itself', async () => {
    const bytes = await changed((pdf) => {
      const group = fieldOf(pdf, 'h15-p1')
      group.delete(PDFName.of('V'))
      const [, , , fourth] = pdf.getForm().getRadioGroup('h15-p1').acroField.getWidgets()
      fourth?.dict.set(PDFName.of('AS'), PDFName.of('4'))
    })
    expect(await read(bytes)).toEqual({ 'h15-p1': ['4'] })
  })

  test('a mark written as a text, and one without any appearance', async () => {
    expect(await read(await changed(written('h15-p2', PDFString.of('3'))))).toEqual({ 'h15-p2': ['3'] })
    const bare = await changed((pdf) => {
      fieldOf(pdf, 'h15-p3').set(PDFName.of('V'), PDFName.of('offscale'))
      for (const { dict } of pdf.getForm().getRadioGroup('h15-p3').acroField.getWidgets()) dict.delete(PDFName.of('AP'))
    })
    expect(await read(bare)).toEqual({ 'h15-p3': ['offscale'] })
  })

  test('a value that stands on the place and not on the field', async () => {
    const bytes = await changed((pdf) => {
      const place = fieldOf(pdf, 'h15-p9')
      const field = pdf.context.obj({ T: PDFString.of('h15-p9'), FT: 'Tx' }) as PDFDict
      const at = pdf.context.register(field)
      place.delete(PDFName.of('T'))
      place.set(PDFName.of('Parent'), at)
      place.set(PDFName.of('V'), PDFString.of('Kaffe'))
      const fields = pdf.getForm().acroForm.normalizedEntries().Fields
      const own = pdf.context.getObjectRef(place)
      if (!own) throw new Error('no place')
      field.set(PDFName.of('Kids'), pdf.context.obj([own]))
      fields.set(fields.indexOf(own) ?? 0, at)
    })
    expect(await read(bytes)).toEqual({ 'h15-p9': ['Kaffe'] })
  })

  test('changes appended to the file, twice over', async () => {
    const once = await filledInFirefox(blank, { 'h15-p1': '2', 'h15-p8': 'Først' })
    const twice = await filledInFirefox(once, { 'h15-p1': '5', 'h15-p8': 'Så' })
    expect(Buffer.from(twice.subarray(0, blank.length)).equals(Buffer.from(blank))).toBe(true)
    expect(await read(twice)).toEqual({ 'h15-p1': ['5'], 'h15-p8': ['Så'] })
  })

  test('a file that is only locked against changes', async () => {
    const pdf = await PDFDocument.load(await filled(blank, { 'h15-p1': '4', 'h15-p8': 'Æble' }))
    pdf.encrypt({ userPassword: '', ownerPassword: 'hemmelig' })
    expect(await read(await pdf.save())).toEqual({ 'h15-p1': ['4'], 'h15-p8': ['Æble'] })
  })

  test('two marks on one scale, as two', async () => {
    const bytes = await changed((pdf) => {
      const [first, second] = pdf.getForm().getRadioGroup('h15-p1').acroField.getWidgets()
      first?.dict.set(PDFName.of('AS'), PDFName.of('1'))
      second?.dict.set(PDFName.of('AS'), PDFName.of('2'))
    })
    expect(await read(bytes)).toEqual({ 'h15-p1': ['1', '2'] })
  })

  test('a form with nothing filled in, as empty', async () => {
    expect(await read(blank)).toEqual({})
  })
})

describe('what cannot be read is refused for what it is', () => {
  test('a flattened form', async () => {
    const pdf = await PDFDocument.load(await filled(blank, { 'h15-p1': '4' }))
    pdf.catalog.delete(PDFName.of('AcroForm'))
    expect(await read(await pdf.save())).toBe('flattened')
  })
  test('a file with a password', async () => {
    const pdf = await PDFDocument.load(blank)
    pdf.encrypt({ userPassword: 'hemmelig', ownerPassword: 'mere' })
    expect(await read(await pdf.save())).toBe('locked')
  })
  test('a file that was cut off, at whatever place', async () => {
    for (const part of [0.2, 0.5, 0.9, 0.98]) {
      expect(await read(blank.subarray(0, Math.floor(blank.length * part))), String(part)).toBe('damaged')
    }
  })
  test('rubbish behind the head of a PDF', async () => {
    expect(await read(Buffer.from(`%PDF-1.7\n${'x'.repeat(5000)}`))).toBe('damaged')
  })
  test('no PDF, and nothing at all', async () => {
    expect(await read(Buffer.from('PK\u0003\u0004 et regneark'))).toBe('not-pdf')
    expect(await read(new Uint8Array())).toBe('not-pdf')
  })
  test('a PDF that is no form, and a form of another make', async () => {
    const other = await PDFDocument.create()
    other.addPage()
    expect(await read(await other.save())).toBe('no-form')
    other.getForm().createTextField('navn').setText('Bo')
    expect(await read(await other.save())).toBe('no-form')
  })
})

test('a file of 200 MB is not opened at all, and the five hundred and first waits for another time', async () => {
  const huge = new Proxy(new File([], 'stor.pdf'), {
    get: (file, key) => (key === 'size' ? 200_000_000 : Reflect.get(file, key)),
  })
  const files = Array.from({ length: 501 }, () => huge)
  const all = await readFiles(files, () => {}, new AbortController().signal)
  expect(all.slice(0, 500).every((one) => 'problem' in one && one.problem === 'huge')).toBe(true)
  expect(all[500]).toEqual({ name: 'stor.pdf', problem: 'too-many' })
})

describe('what a form says of itself', () => {
  const openStore = async () => {
    const store = openTestStore()
    await store.ask('sample.load', null)
    const { id: meeting } = await store.ask('meetings.create', { networkId: N1, date: TODAY })
    const claims: FormClaims = {
      form: 1,
      handout: 'H15',
      variant: 'public',
      language: 'da',
      content: 'before',
      network: N1,
      meeting,
      person: null,
    }
    const formFrom = (change: Partial<FormClaims> = {}, more: Partial<FormFile> = {}): FormFile => ({
      file: 0,
      digest: '0'.repeat(64),
      mark: formMark({ ...claims, ...change }, store.stores.forms.key()),
      values: { 'h15-p1': ['4'] },
      ...more,
    })
    const check = async (form: FormFile) => (await store.ask('forms.check', { language: 'da', forms: [form] })).forms[0]
    const refusal = async (form: FormFile) => {
      const result = await check(form)
      return result?.state === 'refused' ? result.code : undefined
    }
    return { ...store, meeting, claims, formFrom, check, refusal }
  }

  test('is believed of this store’s own alone', async () => {
    const [own, other] = [await openStore(), await openStore()]
    expect(await own.refusal(other.formFrom())).toBe('form-foreign')
    const [said = '', seal = ''] = own.formFrom().mark.split('.')
    const other2 = Buffer.from(JSON.stringify({ ...own.claims, network: 'N2' })).toString('base64url')
    for (const mark of [
      `${other2}.${seal}`,
      `${said}.${seal.slice(2)}`,
      said,
      '',
      '.',
      'x'.repeat(2000),
      `${said}.${seal}x`,
    ]) {
      expect(await own.refusal(own.formFrom({}, { mark })), mark.slice(0, 20)).toBe('form-foreign')
    }
    expect(readFormMark(own.formFrom().mark, own.stores.forms.key())).toEqual(own.claims)
  })

  test('is refused where what it belongs to is gone, closed, called off or still to come', async () => {
    const { ask, formFrom, refusal, meeting } = await openStore()
    expect(await refusal(formFrom({ network: networkId('gone') }))).toBe('network-not-found')
    expect(await refusal(formFrom({ meeting: meetingId('gone') }))).toBe('meeting-not-found')
    // The meeting of another network.
    expect(await refusal(formFrom({ meeting: meetingId('N2-m1') }))).toBe('meeting-not-found')
    // A round that is closed, and a meeting that is not held yet.
    expect(await refusal(formFrom({ meeting: meetingId('N1-m4') }))).toBe('round-closed')
    expect(await refusal(formFrom({ meeting: meetingId('N1-m5') }))).toBe('date-in-future')
    expect(await refusal(formFrom())).toBeUndefined()
    await ask('meetings.delete', { id: meeting })
    expect(await refusal(formFrom())).toBe('meeting-not-found')
  })

  test('is read from an older wording, as far as its fields are still known', async () => {
    const { check, formFrom } = await openStore()
    const values = { 'h15-p1': ['4'], 'h15-p77': ['2'], 'h15-share': ['anonymous'] }
    expect(await check(formFrom({}, { values }))).toMatchObject({
      state: 'ready',
      isOlder: true,
      answered: 1,
      problems: [],
    })
  })

  test('names what was not understood, and on an anonymous sheet not what was written', async () => {
    const { check, formFrom } = await openStore()
    const values = { 'h15-p1': ['4'], 'h15-p2': ['1', '3'], 'h15-p3': ['9'], 'h15-p8': ['x'.repeat(1200)] }
    const result = await check(formFrom({}, { values }))
    expect(result).toMatchObject({
      answered: 1,
      problems: [
        { problem: 'two-marks', written: null },
        { problem: 'not-a-choice', written: null },
        { problem: 'too-long', written: null },
      ],
    })
  })

  test('is refused in a network too small for anonymous answers', async () => {
    const { ask, formFrom, refusal } = await openStore()
    const { clientId } = (await ask('networks.get', { id: N1 })).network
    const { id } = await ask('networks.create', { clientId, name: 'Fire', startsOn: TODAY })
    await ask('participants.add', {
      networkId: id,
      startsOn: TODAY,
      members: [{ person: { fullName: 'En' }, employment: {} }],
    })
    const { id: meeting } = await ask('meetings.create', { networkId: id, date: TODAY })
    expect(await refusal(formFrom({ network: id, meeting }))).toBe('too-few-for-anonymous')
  })

  test('five hundred at once are looked at in one go, and more are sent back', async () => {
    const { ask, call, formFrom } = await openStore()
    const many = (count: number) =>
      Array.from({ length: count }, (_, file) => formFrom({}, { file, digest: file.toString(16).padStart(64, '0') }))
    const { forms } = await ask('forms.check', { language: 'da', forms: many(500) })
    expect(forms.filter(({ state }) => state === 'ready')).toHaveLength(500)
    expect(await call('forms.check', { language: 'da', forms: many(501) })).toMatchObject({ ok: false })
  })

  test('the whole way from a file with a foreign mark', async () => {
    const { refusal } = await openStore()
    expect(await refusal(await formOf(await filled(blank, { 'h15-p1': '4' })))).toBe('form-foreign')
  })
})
