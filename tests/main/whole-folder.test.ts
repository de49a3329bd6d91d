import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import * as disk from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Disk } from '../../main/hosts/disk.ts'
import { folderNames, LONGEST_PATH } from '../../main/hosts/folder-names.ts'
import { numbered, safeName } from '../../main/hosts/safe-name.ts'
import { writeWholeFolder } from '../../main/hosts/whole-folder.ts'
import { zipped } from '../../main/hosts/zip-folder.ts'
import { Rejection } from '../../shared/domain/rejection.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const bytes = (text: string) => Buffer.from(text)
const everything = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort()

/** A disk that takes so many bytes and no more. */
const fullAfter = (room: number): Disk => {
  let left = room
  const open = (async (file: string, flags: string) => {
    const handle = await disk.open(file, flags)
    return {
      writeFile: async (part: Uint8Array) => {
        const fits = part.subarray(0, left)
        await handle.writeFile(fits)
        left -= fits.length
        if (fits.length < part.length) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      },
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  }) as unknown as Disk['open']
  return { ...disk, open }
}

describe('a folder is made wholly or not at all', () => {
  const pack = async (parent: string, on?: Disk, files = 4) =>
    await writeWholeFolder(
      parent,
      'Skoleledere Nord',
      async ({ add }) => {
        for (let at = 1; at <= files; at += 1) await add(['Møde', `Deltager 0${at}.pdf`], bytes('0123456789'))
      },
      on,
    )

  test('its files are there, and nothing else', async () => {
    const parent = temporaryFolder()
    expect(await pack(parent)).toBe(path.join(parent, 'Skoleledere Nord'))
    expect(everything(parent)).toHaveLength(6)
    expect(readFileSync(path.join(parent, 'Skoleledere Nord/Møde/Deltager 03.pdf'), 'utf8')).toBe('0123456789')
  })

  test.each([0, 1, 9, 10, 25, 39])('a disk that is full after %i bytes keeps none of it', async (room) => {
    const parent = temporaryFolder()
    writeFileSync(path.join(parent, 'Andet.txt'), 'mit')
    await expect(pack(parent, fullAfter(room))).rejects.toMatchObject({ code: 'disk-full' })
    expect(everything(parent)).toEqual(['Andet.txt'])
  })

  test('a cancel between two files keeps none of it', async () => {
    const parent = temporaryFolder()
    const filled = writeWholeFolder(parent, 'Pakke', async ({ add }) => {
      await add(['1.pdf'], bytes('1'))
      throw new Rejection('cancelled')
    })
    await expect(filled).rejects.toMatchObject({ code: 'cancelled' })
    expect(everything(parent)).toEqual([])
  })

  test.each(['mkdir', 'rename'] as const)('a folder nobody may write in: %s is refused', async (step) => {
    const parent = temporaryFolder()
    const refuse = async () => {
      throw Object.assign(new Error('read-only'), { code: 'EROFS' })
    }
    await expect(pack(parent, { ...disk, [step]: refuse } as Disk)).rejects.toMatchObject({ code: 'save-failed' })
    expect(everything(parent)).toEqual([])
  })

  test('a folder that is not there is not made up', async () => {
    await expect(pack(path.join(temporaryFolder(), 'væk'))).rejects.toMatchObject({ code: 'save-failed' })
  })

  test('an older folder, or file, of the same name is left as it was, and the new one is numbered', async () => {
    const parent = temporaryFolder()
    mkdirSync(path.join(parent, 'Skoleledere Nord'))
    writeFileSync(path.join(parent, 'Skoleledere Nord (2)'), 'en fil')
    expect(path.basename(await pack(parent))).toBe('Skoleledere Nord (3)')
    expect(readdirSync(path.join(parent, 'Skoleledere Nord'))).toEqual([])
    expect(statSync(path.join(parent, 'Skoleledere Nord (2)')).isFile()).toBe(true)
  })

  test('two that are made at once get a name each', async () => {
    const parent = temporaryFolder()
    await Promise.all([pack(parent), pack(parent), pack(parent)])
    expect(readdirSync(parent).sort()).toEqual(['Skoleledere Nord', 'Skoleledere Nord (2)', 'Skoleledere Nord (3)'])
    for (const folder of readdirSync(parent)) expect(everything(path.join(parent, folder))).toHaveLength(5)
  })

  test('a path without room for names is refused before anything is made', async () => {
    const parent = path.join(temporaryFolder(), 'lang'.repeat(20), 'sti'.repeat(30))
    mkdirSync(parent, { recursive: true })
    await expect(pack(parent)).rejects.toMatchObject({ code: 'path-too-long' })
    expect(everything(parent)).toEqual([])
  })
})

describe('names', () => {
  test.each([
    ['CON.pdf', 'CON_.pdf'],
    ['nul', 'nul_'],
    ['Com1.møde.pdf', 'Com1_.møde.pdf'],
    ['Lpt².pdf', 'Lpt²_.pdf'],
    ['Konsulenter.pdf', 'Konsulenter.pdf'],
    ['a/b\\c:d*?"<>|e.pdf', 'a b c d e.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['  . slut . ', 'slut'],
    ['\u0000\u001f', 'Sparringsrum'],
    ['A\u030argang.pdf', 'Årgang.pdf'],
  ])('%s becomes %s', (wanted, good) => expect(safeName(wanted)).toBe(good))

  test('long ones are cut before their ending, by signs and by bytes', () => {
    expect(safeName(`${'å'.repeat(300)}.pdf`)).toBe(`${'å'.repeat(115)}.pdf`)
    expect(Buffer.byteLength(safeName(`${'👩‍🏫'.repeat(200)}.pdf`, 1000))).toBeLessThan(240)
    expect(numbered('Pakke.pdf', 2)).toBe('Pakke (2).pdf')
  })

  test('no path is longer than every system opens, none is used twice, and a folder stays one folder', () => {
    for (const base of [10, 100, 180]) {
      const pathOf = folderNames(base)
      const long = 'Netværk for ledere '.repeat(15)
      const paths = Array.from({ length: 120 }, (_, at) =>
        pathOf([long, at % 2 ? long : long.toUpperCase(), `${long}.pdf`]),
      )
      expect(Math.max(...paths.map((one) => base + one.length))).toBeLessThanOrEqual(LONGEST_PATH)
      expect(new Set(paths.map((one) => one.toLowerCase())).size).toBe(120)
      expect(new Set(paths.map((one) => one.split('/')[0])).size).toBe(1)
      expect(new Set(paths.map((one) => one.split('/')[1])).size).toBe(2)
    }
  })
})

describe('the browser gets an archive', () => {
  const date = new Date('2026-11-24T12:00:00')

  test('with the same files, under names that every system opens', async () => {
    const archive = zipped(async ({ add }) => {
      await add(['Nord', 'Deltager 01.pdf'], bytes('første'))
      await add(['Nord', 'deltager 01.pdf'], bytes('anden'))
      await add(['Æ/Ø', 'aux.pdf'], bytes('tredje'))
    }, date)
    const files = Object.entries(unzipSync(await buffer(archive)))
    expect(files.map(([name, held]) => [name, Buffer.from(held).toString()])).toEqual([
      ['Nord/Deltager 01.pdf', 'første'],
      ['Nord/deltager 01 (2).pdf', 'anden'],
      ['Æ Ø/aux_.pdf', 'tredje'],
    ])
  })

  test('and no end of one when it is cancelled', async () => {
    const parts: Uint8Array[] = []
    const take = async () => {
      const archive = zipped(async ({ add }) => {
        await add(['1.pdf'], bytes('1'))
        throw new Rejection('cancelled')
      }, date)
      for await (const part of archive) parts.push(part)
    }
    await expect(take()).rejects.toMatchObject({ code: 'cancelled' })
    expect(parts.length === 0 || !Buffer.concat(parts).includes('PK\u0005\u0006')).toBe(true)
  })

  test('made no faster than it is taken, and no further when nobody takes it', async () => {
    let made = 0
    const archive = zipped(async ({ add }) => {
      for (made = 0; made < 100; made += 1) await add([`${made}.pdf`], Buffer.alloc(100_000))
    }, date)
    expect(made).toBe(0)
    await archive.next()
    await new Promise((resolve) => setImmediate(resolve))
    expect(made).toBeLessThan(5)
    await archive.return(undefined)
    await new Promise((resolve) => setImmediate(resolve))
    expect(made).toBeLessThan(5)
  })
})
