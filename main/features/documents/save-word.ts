import type { DocumentModel } from '../../../shared/documents/model.ts'
import type { Platform } from '../../hosts/platform.ts'
import { fileName } from './file-name.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Saves a document as a Word file, its name made of the parts that are not empty. */
export const wordSaver =
  ({ saveFile }: Pick<Platform, 'saveFile'>) =>
  async (parts: readonly string[], model: DocumentModel, author: string) => {
    // The writer comes with the first file: most sessions make none.
    const { writeDocx } = await import('../../documents/docx/write-docx.ts')
    const bytes = await writeDocx(model, { author })
    return { savedAs: await saveFile(fileName(parts, 'docx'), bytes, DOCX), bytes: bytes.length }
  }
