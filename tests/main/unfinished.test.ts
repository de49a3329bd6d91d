import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { unfinishedIn } from '../../main/hosts/unfinished.ts'
import { writeWholeFile } from '../../main/hosts/whole-file.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('what a killed process left is swept at the next export; what others write now, or elsewhere, is left alone', async () => {
  const folder = temporaryFolder()
  const gone = spawnSync(process.execPath, ['-e', '']).pid
  const ours = unfinishedIn(folder)
  const left = ours.replace(`-${process.pid}-`, `-${gone}-`)
  const elsewhere = path.join(folder, `.sparringsrum-abcdef0-${gone}-01234567`)
  mkdirSync(left)
  writeFileSync(path.join(left, 'Deltager 01.pdf'), 'Anja')
  writeFileSync(ours, 'på vej')
  writeFileSync(elsewhere, 'en anden maskine')
  await writeWholeFile(path.join(folder, 'Start.pdf'), Buffer.from('ny'))
  expect(existsSync(left)).toBe(false)
  expect(readdirSync(folder).sort()).toEqual([path.basename(ours), path.basename(elsewhere), 'Start.pdf'].sort())
})
