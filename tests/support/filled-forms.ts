import { createHash } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readForm } from '../../renderer/features/forms/read-form.ts'
import type { FormFile } from '../../shared/contract/forms.ts'

/** What is put into a form's fields, by name: text, the value of a mark, or true for a tick. */
export type Filling = Readonly<Record<string, string | true>>

/** Fills in a form with pdf-lib, which is not the library our writer stands on. */
export async function filled(bytes: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes)
  const form = pdf.getForm()
  for (const [name, value] of Object.entries(filling)) {
    const kind = form.getField(name).constructor.name
    if (value === true) form.getCheckBox(name).check()
    else if (kind.startsWith('PDFRadioGroup')) form.getRadioGroup(name).select(value)
    else form.getTextField(name).setText(value)
  }
  return await pdf.save()
}

type Widget = { id: string; fieldName: string; fieldType: string; radioButton: boolean; buttonValue?: string | null }

/** Fills in a form as Firefox does: with pdf.js, which appends what was changed to the file. */
export async function filledInFirefox(bytes: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    for (const widget of (await page.getAnnotations()) as Widget[]) {
      const value = filling[widget.fieldName]
      if (value === undefined) continue
      if (widget.fieldType === 'Tx') pdf.annotationStorage.setValue(widget.id, { value })
      else if (widget.radioButton) pdf.annotationStorage.setValue(widget.id, { value: widget.buttonValue === value })
      else pdf.annotationStorage.setValue(widget.id, { value: true })
    }
  }
  const saved = await pdf.saveDocument()
  await pdf.destroy()
  return saved
}

/** A file as the page hands it on once it has been read. Throws where it could not be read. */
export async function formOf(bytes: Uint8Array, file = 0): Promise<FormFile> {
  const read = await readForm(bytes)
  if ('problem' in read) throw new Error(`The form was not read: ${read.problem}`)
  return { file, digest: createHash('sha256').update(bytes).digest('hex'), ...read }
}
