import { chartRaster } from '../../../shared/charts/raster.ts'
import { chartSvg } from '../../../shared/charts/svg.ts'
import type { TaskContext } from '../../../shared/contract/define.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { ReportForm } from '../../../shared/contract/report-kinds.ts'
import type { ReportWish } from '../../../shared/contract/report-wish.ts'
import type { PictureForm, SavedReport } from '../../../shared/contract/reports.ts'
import { reportModel, reportTitle } from '../../../shared/documents/reports/model.ts'
import { figuresOf } from '../../../shared/documents/reports/section.ts'
import { sectionsOf } from '../../../shared/documents/reports/sections/index.ts'
import { reportAsOneTable, reportSheets } from '../../../shared/documents/reports/tables.ts'
import { reportWordsOf, wordingOf } from '../../../shared/documents/reports/words.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { writeCsv } from '../../../shared/exchange/write-csv.ts'
import type { FileContent, Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { fileName } from '../documents/file-name.ts'
import { layOutReport, printing } from '../documents/print.ts'
import { writeWorkbook } from '../exchange/write-workbook.ts'
import { type Gathered, gather } from './gather.ts'
import { portfolioPeriods, proposedPeriods } from './periods.ts'

const pictureMimes: Readonly<Record<PictureForm, string>> = { svg: 'image/svg+xml', png: 'image/png' }
const mimes: Readonly<Record<ReportForm, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
}

/** What the file is called: what it is about, what it is, and whom it is for. Names of people are no part of it. */
function nameParts({ report, facts }: Gathered, on: string): string[] {
  const words = reportWordsOf(facts.language)
  const about = report.about === 'network' ? report.networkName : report.clientName || words.allNetworks
  return [about, reportTitle(report, facts).title, words.editions[report.audience], on]
}

type Made = {
  readonly content: FileContent
  readonly made: () => { readonly pages: number | null; readonly bytes: number }
}

const whole = (bytes: Uint8Array): Made => ({ content: bytes, made: () => ({ pages: null, bytes: bytes.length }) })

async function make(
  { report, facts, print }: Gathered,
  form: ReportForm,
  on: string,
  task: TaskContext,
): Promise<Made> {
  const author = facts.consultantName
  if (form === 'pdf') {
    const { title, subtitle } = reportTitle(report, facts)
    return printing(
      { kind: 'report', report, facts, print },
      { title: `${title} · ${subtitle}`, author, day: on },
      task,
    )
  }
  if (form === 'docx') {
    // The writer comes with the first file: most sessions make none.
    const { writeDocx } = await import('../../documents/docx/write-docx.ts')
    return whole(await writeDocx(reportModel(report, facts), { author }))
  }
  const { language } = facts
  if (form === 'csv') return whole(Buffer.from(writeCsv(reportAsOneTable(report, facts), language)))
  return whole(await writeWorkbook(reportSheets(report, { ...facts, on }), language))
}

/** Makes and saves a report; nothing is left half-written. */
export async function saveReport(
  context: Context,
  { saveFile }: Pick<Platform, 'saveFile'>,
  { wish, form }: { readonly wish: ReportWish; readonly form: ReportForm },
  task: TaskContext,
): Promise<SavedReport> {
  const gathered = gather(context, wish)
  const on = context.today()
  const { content, made } = await make(gathered, form, on, task)
  task.signal.throwIfAborted()
  const savedAs = await saveFile(fileName(nameParts(gathered, on), form), content, mimes[form])
  return { savedAs, ...made() }
}

const figuresIn = ({ report, facts }: Gathered) =>
  figuresOf(sectionsOf(report, wordingOf(facts.language, facts.variant)))

/** Width of a saved chart in pixels of 1/96 inch, and how many dots a PNG has to each. */
const PICTURE = { width: 720, text: 12, scale: 3 } as const

/** Makes and saves one chart of a report, for the same audience. */
async function saveFigure(
  context: Context,
  { saveFile }: Pick<Platform, 'saveFile'>,
  { wish, figure, form }: { readonly wish: ReportWish; readonly figure: string; readonly form: PictureForm },
  task: TaskContext,
): Promise<SavedReport> {
  const gathered = gather(context, wish)
  const found = figuresIn(gathered).find(({ id }) => id === figure)
  if (!found) throw new Rejection('figure-not-found')
  const [{ loadMeasure }, { loadOutline }, { pngFile }] = await Promise.all([
    import('../../documents/measure.ts'),
    import('../../documents/outline.ts'),
    import('../../documents/png.ts'),
  ])
  const outline = await loadOutline()
  const chart = found.chart({ ...PICTURE, measure: await loadMeasure() })
  const bytes =
    form === 'svg'
      ? Buffer.from(chartSvg(chart, 'paper', outline))
      : pngFile(chartRaster(chart, 'paper', outline, PICTURE.scale), PICTURE.scale)
  task.signal.throwIfAborted()
  const name = fileName([...nameParts(gathered, context.today()), found.name], form)
  return { savedAs: await saveFile(name, bytes, pictureMimes[form]), pages: null, bytes: bytes.length }
}

export const reportHandlers = (context: Context, platform: Pick<Platform, 'saveFile'>) =>
  ({
    'reports.periods': ({ networkId }) => proposedPeriods(context, networkId),
    'reports.portfolioPeriods': () => portfolioPeriods(context),
    'reports.preview': async (wish) => {
      const { report, facts, print } = gather(context, wish)
      return await layOutReport(report, facts, print)
    },
    'reports.figures': (wish) => figuresIn(gather(context, wish)).map(({ id, name }) => ({ id, name })),
    'reports.saveFigure': async (asked, task) => await saveFigure(context, platform, asked, task),
    'reports.export': async (asked, task) => await saveReport(context, platform, asked, task),
  }) satisfies Partial<FeatureHandlers>
