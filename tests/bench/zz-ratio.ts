import { loadMeasure } from '../../main/documents/measure.ts'
import { wholePdf } from '../../main/documents/write-pdf.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import { launchChromium } from '../support/chromium.ts'
import { giveShippedFonts } from '../support/shipped-fonts.ts'
import { plainContent } from './plain-content.ts'
import { withChromium } from './rivals.ts'
import { longContract, personalPack } from './twelve-pages.ts'

giveShippedFonts()
const browser = await launchChromium()
const measure = await loadMeasure()
const info = { title: 'Tolv sider', author: 'Palle Ravn', createdAt: new Date('2026-11-24T00:00:00Z') }
const mid = (l: number[]) => l.sort((a, b) => a - b)[l.length >> 1] ?? 0
const chromium = await withChromium(browser)
for (const models of [personalPack, longContract]) {
  let turn = 0
  const ours = async () => {
    const d = models(turn++)
    const a = performance.now()
    await wholePdf(
      d().map((m) => layoutDocument(m, measure)),
      info,
    )
    return performance.now() - a
  }
  const theirs = async () => {
    const make = chromium.openAndPrint(plainContent(models(turn++)().map((m) => layoutDocument(m, measure))))
    const a = performance.now()
    await make()
    return performance.now() - a
  }
  for (let i = 0; i < 40; i++) await ours()
  for (let i = 0; i < 8; i++) await theirs()
  const o: number[] = [],
    t: number[] = []
  for (let r = 0; r < 6; r++) {
    for (let i = 0; i < 5; i++) o.push(await ours())
    for (let i = 0; i < 5; i++) t.push(await theirs())
  }
  console.log(
    models.name,
    'min',
    Math.min(...o).toFixed(1),
    Math.min(...t).toFixed(1),
    (Math.min(...t) / Math.min(...o)).toFixed(1),
    'median',
    mid(o).toFixed(1),
    mid(t).toFixed(1),
    (mid(t) / mid(o)).toFixed(1),
  )
}
await browser.close()
