import { handout as handoutOf } from '../../../shared/content/index.ts'
import type { TaskContext } from '../../../shared/contract/define.ts'
import type { HandoutOptions, Saved } from '../../../shared/contract/documents.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { pdfName } from '../documents/file-name.ts'
import { fileWords } from '../documents/handout-facts.ts'
import { layOutPages, printed } from '../documents/print.ts'
import { foundNetwork } from '../found.ts'
import { type PlannedForm, planForms } from './make-forms.ts'

/** Pages and files that an export of forms will have. Throws what `planForms` throws. */
export async function countForms(
  context: Context,
  options: HandoutOptions,
): Promise<{ pages: number; copies: number }> {
  const forms = planForms(context, options)
  const pagesOf = new Map<string, number>()
  for (const form of forms) {
    if (!pagesOf.has(form.handout))
      pagesOf.set(form.handout, (await layOutPages(form.job())).flatMap(({ pages }) => pages).length)
  }
  const pages = forms.reduce((sum, { handout }) => sum + (pagesOf.get(handout) ?? 0), 0)
  return { pages, copies: forms.length }
}

/**
 * Saves a choice of handouts as forms: one file where there is one, else a folder of files. A person's file has a
 * number, not the name; whose it is stands on the sheet. Throws what `planForms` and the host throw.
 */
export async function exportForms(
  context: Context,
  { saveFile, saveFolder }: Pick<Platform, 'saveFile' | 'saveFolder'>,
  options: HandoutOptions,
  task: TaskContext,
): Promise<Saved> {
  const forms = planForms(context, options)
  const words = fileWords(options)
  const network = options.networkId === null ? '' : foundNetwork(context.stores, options.networkId).name
  const author = context.stores.consultant.get().fullName
  const titleOf = ({ handout }: PlannedForm) => handoutOf(handout).title[options.language]
  const make = async (form: PlannedForm) => {
    task.signal.throwIfAborted()
    return await printed(form.job(), { title: titleOf(form), author, day: context.today() }, task)
  }
  const [only] = forms
  if (only && forms.length === 1) {
    const { bytes, pages } = await make(only)
    const savedAs = await saveFile(pdfName([network, titleOf(only), words.form]), bytes, 'application/pdf')
    return { savedAs, pages, bytes: bytes.length }
  }
  let [pages, size] = [0, 0]
  const savedAs = await saveFolder(`${network} – ${words.forms}`, async ({ add }) => {
    const numbers = new Map<string, number>()
    for (const [done, form] of forms.entries()) {
      task.progress({ done, total: forms.length })
      const number = (numbers.get(form.handout) ?? 0) + 1
      numbers.set(form.handout, number)
      const file = await make(form)
      await add([pdfName([titleOf(form), form.person ? String(number).padStart(2, '0') : ''])], file.bytes)
      pages += file.pages
      size += file.bytes.length
    }
    task.progress({ done: forms.length, total: forms.length })
  })
  return { savedAs, pages, bytes: size }
}
