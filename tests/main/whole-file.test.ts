import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as disk from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Disk } from '../../main/hosts/disk.ts'
import { writeWholeFile } from '../../main/hosts/whole-file.ts'
import { Rejection } from '../../shared/domain/rejection.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function* parts(failure?: Error): AsyncGenerator<Uint8Array> {
  yield Buffer.from('før ')
  if (failure) throw failure
  yield Buffer.from('efter')
}

describe('a file is saved whole or not at all', () => {
  const begin = () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'Start.pdf')
    writeFileSync(file, 'den gamle')
    return { folder, file, left: () => [readdirSync(folder), readFileSync(file, 'utf8')] }
  }

  test('in one piece or in many, in place of an older one', async () => {
    const { file, left } = begin()
    await writeWholeFile(file, parts())
    expect(left()).toEqual([['Start.pdf'], 'før efter'])
    await writeWholeFile(file, Buffer.from('ny'))
    expect(left()).toEqual([['Start.pdf'], 'ny'])
  })

  test.each([new Rejection('cancelled'), new Error('a fault of ours')])(
    'making it fails half-way: %s',
    async (failure) => {
      const { file, left } = begin()
      await expect(writeWholeFile(file, parts(failure))).rejects.toBe(failure)
      expect(left()).toEqual([['Start.pdf'], 'den gamle'])
    },
  )

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'save-failed'],
  ])('the disk says %s', async (code, rule) => {
    const { file, left } = begin()
    const open = (async (name: string, flags: string) => {
      const handle = await disk.open(name, flags)
      const writeFile = async () => {
        await handle.writeFile('halv')
        throw Object.assign(new Error(code), { code })
      }
      return { writeFile, close: () => handle.close() }
    }) as unknown as Disk['open']
    await expect(writeWholeFile(file, parts(), { ...disk, open })).rejects.toMatchObject({ code: rule })
    expect(left()).toEqual([['Start.pdf'], 'den gamle'])
  })
})
