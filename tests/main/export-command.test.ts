import { describe, expect, test } from 'vitest'
import { CallRefused, perform } from '../../main/cli/commands.ts'
import { readOptions, UsageError } from '../../main/cli/options.ts'
import { terminalWords } from '../../main/terminal.ts'
import { createTestPlatform, openTestApp } from '../support/app.ts'
import { openPdf } from '../support/matterhorn/read.ts'
import { countPages } from '../support/pdf.ts'

const words = terminalWords('en')
const read = (line: string) => readOptions(line.split(' ').filter(Boolean), words)

describe('the command line', () => {
  test('is read whole', () => {
    expect(read('')).toEqual({ kind: 'help' })
    expect(read('--list --demo')).toEqual({ kind: 'list', demo: true, language: 'da' })
    expect(read('--network N1 --contract --draft --out there')).toEqual({
      kind: 'contract',
      demo: false,
      network: 'N1',
      out: 'there',
      draft: true,
    })
    expect(
      read(
        '--network N1 --handouts h01,,H04 --out there --no-names --language en --variant private --blank --only-present',
      ),
    ).toEqual({
      kind: 'handouts',
      demo: false,
      network: 'N1',
      out: 'there',
      pack: undefined,
      handouts: ['H01', 'H04'],
      language: 'en',
      variant: 'private',
      names: false,
      blank: true,
      forms: false,
      onlyPresent: true,
      form: 'a4',
      black: false,
      branding: true,
      folder: false,
    })
    expect(read('--network N1 --pack start --out there --booklet --black --no-branding --folder')).toMatchObject({
      form: 'booklet',
      black: true,
      branding: false,
      folder: true,
    })
  })

  test.each([
    ['--nope', '--nope is not an option here'],
    ['--network', '--network'],
    ['stray', 'stray'],
    ['--pack start --out there', '--network is missing'],
    ['--network N1 --out there', '--pack, --handouts, --contract is missing'],
    ['--network N1 --pack start', '--out FOLDER is missing'],
    ['--report annual --network N1 --out x', '--audience must be one of these: consultant, group, client.'],
    [
      '--report yearly --audience client --network N1 --out x',
      '--report must be one of these: trial, half-year, annual, portfolio.',
    ],
    ['--report annual --audience client --out x', '--network is missing'],
    ['--report portfolio --audience client --out x', '--client is missing'],
    ['--report portfolio --audience group --out x', 'not for a group'],
    [
      '--report annual --audience group --network N1 --out x --from yesterday',
      '--from must be a day such as 2026-11-24.',
    ],
    ['--report annual --audience group --network N1 --out x --form odt', '--form must be one of these'],
    ['--list --language sv', 'The language is da or en.'],
    ['--network N1 --pack start --out x --booklet --cards', 'Choose either --booklet or --cards, not both.'],
    ['--network N1 --pack start --out x --folder --only-present', 'Choose either --folder or --only-present'],
    ['--network N1 --pack start --out x --forms --booklet', 'Choose either --forms or --booklet, not both.'],
    ['--list --variant both', 'The edition is public or private.'],
  ])('says what is wrong with “%s”', (line, sentence) => {
    expect(() => read(line)).toThrow(UsageError)
    expect(() => read(line)).toThrow(sentence)
  })
})

describe('over the sample data', () => {
  const openDemo = async () => {
    const { platform, saved, folders } = createTestPlatform()
    const app = await openTestApp({ platform, demo: true })
    const said: string[] = []
    const run = (line: string) => {
      const wish = read(line)
      if (wish.kind === 'help') throw new Error('nothing to do')
      return perform(wish, { app, words, say: (text) => void said.push(text) })
    }
    return { run, said, saved, folders, app }
  }

  test('it lists the networks and the packs', async () => {
    const { run, said } = await openDemo()
    await run('--list --language en')
    expect(said.find((line) => line.includes('Skoleledere Nord'))).toMatch(/^ {2}N1 .*12 members$/)
    expect(said.some((line) => /^ {2}start .*H01/.test(line))).toBe(true)
  })

  test('it exports handouts, by the name of a network in any case', async () => {
    const { run, said, saved } = await openDemo()
    await run('--network driftslederne --handouts H15 --no-names --out there')
    expect(saved.map(({ mime }) => mime)).toEqual(['application/pdf'])
    expect(
      Buffer.from(saved[0]?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(said).toEqual([expect.stringMatching(/\.pdf · 1 page$/)])
  })

  test('it exports a pack of one’s own by its name, blank, for those who come', async () => {
    const { run, said, saved, app } = await openDemo()
    await app.dispatch('handoutPacks.create', { name: 'Formiddag', handouts: ['H14', 'A1'] })
    await run('--list --language en')
    expect(said).toContain('  Formiddag (H14, A1)')
    await run('--network N1 --pack formiddag --blank --only-present --out there')
    expect(saved.map(({ name }) => name)).toEqual(['Skoleledere Nord – Formiddag – 12 deltagere.pdf'])
    expect(said.at(-1)).toMatch(/ · 24 pages$/)
  })

  test('it makes reports, each for the one who is named', async () => {
    const { run, said, saved } = await openDemo()
    await run('--report half-year --audience client --network N4 --form csv --language en --out there')
    await run('--report portfolio --audience consultant --out there')
    expect(saved.map(({ name }) => name.replace(/ – \d{4}-.*\./, '.'))).toEqual([
      'Ledere i Omsorg – Half-year status – for the client.csv',
      'Alle netværk – Status på netværkene – til konsulenten.pdf',
    ])
    expect(said.at(-1)).toMatch(/\.pdf · \d+ pages?$/)
  })

  test('it exports a booklet, cards, and black sheets', async () => {
    const { run, said, saved } = await openDemo()
    await run('--network N1 --pack start --no-names --booklet --black --out there')
    expect(said.at(-1)).toMatch(/ · 6 pages$/)
    expect(await countPages(saved[0]?.bytes ?? new Uint8Array())).toBe(6)
    await run('--network N1 --handouts M01,M02 --no-names --cards --out there')
    expect(said.at(-1)).toMatch(/ · 1 page$/)
  })

  test('it exports a folder with a file for each member, called by number', async () => {
    const { run, said, saved, folders } = await openDemo()
    await run('--network N1 --handouts H01 --folder --out there')
    expect(saved).toEqual([])
    const paths = folders.flatMap(({ files }) => files.map(({ path }) => path))
    expect(paths).toHaveLength(12)
    expect(paths.filter((path) => /– Deltager \d\d\.pdf$/.test(path))).toEqual(paths)
    expect(said).toEqual([expect.stringMatching(/ · 12 files · 24 pages$/)])
  })

  test('it exports forms that can be sent back, one for each member, and says when there are none', async () => {
    const { run, said, folders } = await openDemo()
    await run('--network N1 --handouts H01 --forms --out there')
    const files = folders.flatMap((folder) => folder.files)
    expect(files).toHaveLength(12)
    const form = (await openPdf(files[0]?.bytes ?? new Uint8Array())).getForm()
    expect(form.getFields().length).toBeGreaterThan(10)
    expect(said).toEqual([expect.stringMatching(/ · 24 pages$/)])
    await expect(run('--network N1 --handouts H04 --forms --out there')).rejects.toThrow(CallRefused)
  })

  test.each(['--network N9 --pack start', '--network N1 --pack nope', '--network N1 --handouts H99'])(
    'it knows that “%s” is not there, and saves nothing',
    async (line) => {
      const { run, saved } = await openDemo()
      await expect(run(`${line} --out there`)).rejects.toThrow(UsageError)
      expect(saved).toEqual([])
    },
  )
})
