import { Document, Footer, Header, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { DocumentModel, Logo } from '../../../shared/documents/model.ts'
import { page, textWidth } from '../../../shared/documents/theme.ts'
import { loadMeasure } from '../measure.ts'
import { loadOutline } from '../outline.ts'
import { type Around, wordParts } from './blocks.ts'
import { footPieces, wordRuns } from './runs.ts'
import { styleIds, tableStyle, twips, wordNumbering, wordStyles } from './styles.ts'

/** Points of the logo's height at most, and of its width. */
const LOGO = { height: 34, width: 150 } as const
/** Points to Word's pixels. */
const pixels = (points: number) => Math.round((points * 96) / 72)

function logoRun({ src, width, height }: Logo, alt: string): ImageRun | undefined {
  const [, kind, base64] = /^data:image\/(png|jpeg);base64,(.*)$/s.exec(src) ?? []
  if (!kind || !base64) return undefined
  const scale = Math.min(LOGO.height / height, LOGO.width / width)
  return new ImageRun({
    type: kind === 'png' ? 'png' : 'jpg',
    data: Buffer.from(base64, 'base64'),
    transformation: { width: pixels(width * scale), height: pixels(height * scale) },
    altText: { name: alt, title: alt, description: alt },
  })
}

function headers({ topLine, logo }: DocumentModel, author: string): { first: Header; default: Header } {
  const line = () => new Paragraph({ style: styleIds.topLine, children: [new TextRun(topLine)] })
  const picture = logo && logoRun(logo, author)
  const first = picture ? [new Paragraph({ style: styleIds.topLine, children: [picture] }), line()] : [line()]
  return { first: new Header({ children: first }), default: new Header({ children: [line()] }) }
}

const footer = (model: DocumentModel): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: styleIds.topLine,
        children: footPieces(model.foot).map((piece) => {
          if (piece === 'page') return new TextRun({ children: [PageNumber.CURRENT] })
          return piece === 'pages' ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : new TextRun(piece)
        }),
      }),
    ],
  })

const small = (style: string, text: string | undefined) =>
  text ? [new Paragraph({ style, children: wordRuns([{ text }]) })] : []

/**
 * A document as a Word file, from the same description as its pages: real styles and numbering, so that it can be worked
 * on. `author` stands in the file's properties.
 */
export async function writeDocx(model: DocumentModel, { author }: { readonly author: string }): Promise<Uint8Array> {
  const [measure, outline] = await Promise.all([loadMeasure(), loadOutline()])
  const around: Around = { width: textWidth, pen: { measure, outline }, lists: 0 }
  const foot = footer(model)
  const document = new Document({
    title: model.title,
    creator: author,
    lastModifiedBy: author,
    externalStyles: tableStyle,
    styles: wordStyles(model.language, model.accent),
    numbering: wordNumbering(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              left: twips(page.left),
              right: twips(page.right),
              top: twips(72),
              bottom: twips(64),
              header: twips(34),
              footer: twips(28),
            },
          },
        },
        headers: headers(model, author),
        footers: { first: foot, default: foot },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(model.title)] }),
          ...small('Subtitle', model.subtitle),
          ...small('Normal', model.nameLine),
          ...small(styleIds.notice, model.notice),
          ...model.blocks.flatMap((block) => wordParts(block, around)),
          ...small(styleIds.small, model.smallPrint),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
