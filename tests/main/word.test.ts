import { expect, test } from 'vitest'
import type { TemplateId } from '../../shared/content/contract-schema.ts'
import type { Language, Variant } from '../../shared/content/schema.ts'
import type { LaidOutDocument } from '../../shared/documents/page.ts'
import { docxParts, wordParagraphs } from '../support/docx.ts'
import { meetingId, networkId } from '../support/ids.ts'
import { png } from '../support/pictures.ts'
import { openTestStore, type TestStore } from '../support/store.ts'

const N1 = networkId('N1')
const N2 = networkId('N2')
const templates: readonly TemplateId[] = ['NET-O', 'NET-P', 'NET-I', 'ASN', 'CONF', 'DATA']

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  await store.ask('consultant.update', { logo: { mime: 'image/png', base64: png(60, 20).toString('base64') } })
  return store
}
const lastFile = ({ saved }: TestStore) => {
  const file = saved.at(-1)
  if (!file) throw new Error('nothing was saved')
  return { ...file, parts: docxParts(file.bytes) }
}
const part = (parts: Record<string, string>, path: string): string => {
  const found = parts[path]
  if (found === undefined) throw new Error(`no ${path}`)
  return found
}

/** What has to hold of every Word file: it is whole, and all that it points to is there. */
function checkPackage(parts: Record<string, string>, language: Language): void {
  const [document, styles, numbering] = ['document', 'styles', 'numbering'].map((name) =>
    part(parts, `word/${name}.xml`),
  ) as [string, string, string]
  const defined = new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id))
  const text = Object.entries(parts).filter(([path]) => /^word\/(document|header|footer)/.test(path))
  for (const [path, xml] of text) {
    const used = [...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)].map(([, id]) => id)
    expect(
      used.filter((id) => !defined.has(id ?? '')),
      path,
    ).toEqual([])
    expect(xml).not.toMatch(/\{\{|\}\}|\[[OP]:|undefined|\bnull\b/)
  }
  const numbered = new Set([...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id))
  for (const id of numbered) expect(numbering).toContain(`w:numId="${id}"`)
  expect(styles).toMatch(new RegExp(`<w:docDefaults>.*<w:lang w:val="${language === 'da' ? 'da-DK' : 'en-GB'}"`, 's'))
  // The first thing is the title, and no heading skips a level.
  const headings = wordParagraphs(document).filter(({ style }) => /^(Title|Heading)/.test(style))
  expect(headings[0]?.style).toBe('Title')
  expect(headings.filter(({ style }) => style === 'Title')).toHaveLength(1)
  const levels = headings.map(({ style }) => (style === 'Title' ? 0 : Number(style.slice(-1))))
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1)
    expect(headings[index]?.text.trim()).not.toBe('')
  })
  for (const [table] of document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
    const rows = table.split('<w:tr>').slice(1)
    expect(rows[0]).toContain('<w:tblHeader/>')
    expect(rows.slice(1).some((row) => row.includes('<w:tblHeader/>'))).toBe(false)
  }
  const relations = part(parts, 'word/_rels/document.xml.rels')
  for (const [, target] of relations.matchAll(/Target="([^"]*)"/g)) expect(parts).toHaveProperty([`word/${target}`])
}

/** The words of laid-out pages, without what is on every page, hyphens at line ends or spaces. */
const wordsOfPages = ({ pages }: LaidOutDocument) =>
  pages
    .flatMap(({ marks }) => marks)
    .flatMap((mark) =>
      mark.kind === 'text' && mark.node !== 'artifact'
        ? [mark.continues === 'word' ? mark.text.replace(/-$/, '') : mark.text]
        : [],
    )
    .join('')
    .replaceAll(/\s/g, '')

test.each(
  templates.flatMap((template) =>
    (['da', 'en'] as const).flatMap((language) =>
      (['public', 'private'] as const).map((variant) => [template, language, variant] as const),
    ),
  ),
)(
  '%s in %s, %s: a draft in Word says what its pages say, and is whole',
  async (templateId: TemplateId, language: Language, variant: Variant) => {
    const store = await sampleStore()
    const { ask } = store
    const made = await ask('contracts.create', { networkId: N2, templateId, language })
    const { id } = made.contract
    const { missing } = await ask('contracts.update', { id, change: { variant } })
    await ask('word.contract', { networkId: N2, id, draft: missing.length > 0 })
    const { parts } = lastFile(store)
    checkPackage(parts, language)
    const document = part(parts, 'word/document.xml')
    const paragraphs = wordParagraphs(document)

    let number = 0
    const words = paragraphs
      .map(({ style, text, isNumbered }) => {
        if (style !== 'Heading1' || !isNumbered) return text
        number += 1
        return `${number} ${text}`
      })
      .join('')
      .replaceAll(/\s/g, '')
    const pages = wordsOfPages(await ask('contracts.preview', { networkId: N2, id }))
    expect(words).toBe(pages)
    const view = await ask('contracts.get', { networkId: N2, id })
    expect(number).toBe(view?.clauses.filter((clause) => clause.number !== null).length)
    // Blanks are seen.
    const blanks = [...document.matchAll(/<w:highlight w:val="yellow"\/>/g)].length
    expect(blanks).toBe([...document.matchAll(/>________</g)].length)
    expect(blanks > 0).toBe(missing.length > 0 || templateId === 'CONF')
  },
)

test('title, author, logo, head and foot with the number of pages', async () => {
  const store = await sampleStore()
  const { contract } = await store.ask('contracts.create', { networkId: N1, templateId: 'ASN', language: 'da' })
  await store.ask('word.contract', { networkId: N1, id: contract.id, draft: true })
  const { name, mime, parts } = lastFile(store)
  expect(name).toBe('Skoleledere Nord – Opgaveaftale mellem konsulent og kunde – kladde.docx')
  expect(mime).toContain('wordprocessingml')
  const core = part(parts, 'docProps/core.xml')
  expect(core).toContain('<dc:title>Opgaveaftale mellem konsulent og kunde</dc:title>')
  expect(core).toContain('<dc:creator>Palle Ravn</dc:creator>')
  expect(Object.keys(parts).some((path) => /^word\/media\/.*\.png$/.test(path))).toBe(true)
  const heads = Object.entries(parts).filter(([path]) => /^word\/header\d/.test(path))
  expect(heads.filter(([, xml]) => xml.includes('<w:drawing>'))).toHaveLength(1)
  for (const [path, xml] of Object.entries(parts).filter(([one]) => /^word\/footer\d/.test(one))) {
    expect(xml, path).toMatch(/PAGE<.*NUMPAGES</s)
  }
})

test('a contract with blanks is saved as a draft only; the signed one as it was signed', async () => {
  const store = await sampleStore()
  const { ask, refusal } = store
  const { contract } = await ask('contracts.create', { networkId: N1, templateId: 'ASN', language: 'da' })
  expect(await refusal('word.contract', { networkId: N1, id: contract.id, draft: false })).toBe('contract-incomplete')
  expect(store.saved).toEqual([])
  await ask('consultant.update', { fullName: 'Et Andet Navn' })
  await ask('word.contract', { networkId: N1, draft: false })
  const { parts } = lastFile(store)
  checkPackage(parts, 'da')
  const paragraphs = wordParagraphs(part(parts, 'word/document.xml'))
  expect(paragraphs.filter(({ inTable, text }) => inTable && text === 'Anja Bergholt')).toHaveLength(1)
  expect(part(parts, 'docProps/core.xml')).toContain('Palle Ravn')
  expect(JSON.stringify(parts)).not.toContain('Et Andet Navn')
})

test('minutes have headings, a list of decisions and a table of what was agreed', async () => {
  const store = await sampleStore()
  await store.ask('word.minutes', { meetingId: meetingId('N1-m4') })
  const { parts, name } = lastFile(store)
  expect(name).toBe('Skoleledere Nord – Referat – 2026-11-16.docx')
  checkPackage(parts, 'da')
  const paragraphs = wordParagraphs(part(parts, 'word/document.xml'))
  expect(paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
    'Det besluttede vi',
    'Det aftalte vi',
    'Referat',
  ])
  const decisions = paragraphs.filter(({ style, isNumbered }) => style === 'ListParagraph' && isNumbered)
  expect(decisions.map(({ text }) => text)).toEqual([
    'Oplæg varer højst 20 minutter',
    'Prøveperioden gøres op på næste møde',
  ])
  expect(paragraphs.some(({ inTable, text }) => inTable && text === 'Henrik Vestermølle')).toBe(true)
})
