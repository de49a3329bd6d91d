import { AlignmentType, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx'
import type { Language } from '../../../shared/content/schema.ts'
import { ink, muted, readableAccent, rule } from '../../../shared/documents/theme.ts'

/** Fonts that Word, LibreOffice and Pages have or replace one to one: a file that is edited brings none along. */
const SANS = 'Calibri'
const SERIF = 'Georgia'

export const locale = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>
/** Styles of our own beside Word's, and the numbering of clauses. */
export const styleIds = {
  lead: 'Lead',
  topLine: 'TopLine',
  notice: 'Notice',
  small: 'SmallPrint',
  table: 'Sheet',
} as const
export const CLAUSES = 'clauses'
export const BULLETS = 'bullets'
export const NUMBERS = 'numbers'

const hex = (colour: string) => colour.replace('#', '')
/** Points in Word's halves and twentieths. */
const half = (points: number) => points * 2
export const twips = (points: number) => Math.round(points * 20)

/** Lines stand 1.1 times their height apart, in 240ths. */
const LEADING = { line: 264, lineRule: LineRuleType.AUTO }

const heading = (size: number, before: number, color: string) => ({
  run: { font: SANS, size: half(size), bold: true, color: hex(color) },
  paragraph: { spacing: { before: twips(before), after: twips(3), ...LEADING }, keepNext: true, keepLines: true },
})

/** The library has no words for styles of tables: this one comes as Word writes it, and those below are added to it. */
export const tableStyle = `<?xml version="1.0" encoding="UTF-8"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}">
    <w:name w:val="Sheet"/><w:uiPriority w:val="59"/><w:qFormat/>
    <w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr>
    <w:tblPr><w:tblBorders>
      <w:top w:val="single" w:sz="6" w:space="0" w:color="${hex(rule)}"/>
      <w:bottom w:val="single" w:sz="6" w:space="0" w:color="${hex(rule)}"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="${hex(rule)}"/>
    </w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr>
    <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="${hex(muted)}"/></w:rPr></w:tblStylePr>
  </w:style>
</w:styles>`

/** What a document looks like in Word: its own styles, changed there in one place, and the language it is proofed in. */
export function wordStyles(language: Language, accentColour: string): NonNullable<IPropertiesOptions['styles']> {
  const accent = readableAccent(accentColour)
  return {
    default: {
      document: {
        run: { font: SANS, size: half(10.5), color: hex(ink), language: { value: locale[language] } },
        paragraph: { spacing: { after: twips(5), ...LEADING } },
      },
      title: {
        run: { font: SERIF, size: half(24), color: hex(ink) },
        paragraph: { spacing: { before: twips(6), after: twips(4), ...LEADING }, keepNext: true },
      },
      heading1: heading(12, 14, accent),
      heading2: heading(11, 9, ink),
      listParagraph: { paragraph: { spacing: { after: twips(2) } } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: half(11), color: hex(muted) },
        paragraph: { spacing: { after: twips(10) } },
      },
      {
        id: styleIds.lead,
        name: 'Lead',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { font: SERIF, size: half(13) },
        paragraph: { spacing: { after: twips(8) } },
      },
      {
        id: styleIds.topLine,
        name: 'Top Line',
        basedOn: 'Normal',
        run: { size: half(9), color: hex(muted) },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: styleIds.notice,
        name: 'Notice',
        basedOn: 'Normal',
        next: 'Normal',
        run: { bold: true, color: hex(accent) },
        paragraph: { spacing: { after: twips(10) } },
      },
      {
        id: styleIds.small,
        name: 'Small Print',
        basedOn: 'Normal',
        run: { size: half(7.5), color: hex(muted) },
        paragraph: { spacing: { before: twips(12), after: 0 } },
      },
    ],
  }
}

const indent = (points: number) => ({ paragraph: { indent: { left: twips(points), hanging: twips(points) } } })

/** Clauses count themselves, so that one put in or taken out in Word leaves no gap; lists likewise. */
export const wordNumbering = (): NonNullable<IPropertiesOptions['numbering']> => ({
  config: [
    {
      reference: CLAUSES,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.START, style: indent(22) },
      ],
    },
    {
      reference: BULLETS,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: indent(14) }],
    },
    {
      reference: NUMBERS,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style: indent(18) },
      ],
    },
  ],
})
