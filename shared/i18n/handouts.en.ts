import type { handouts as da } from './handouts.da.ts'

const pages = (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`

export const handouts: typeof da = {
  'handouts.methodCards': 'Method cards for the facilitator',
  'handouts.choose': 'Choose handouts',
  'handouts.chosen': ({ count, pages: n }) => `${count} chosen · ${pages(n)}`,
  'handouts.chosenNone': 'None chosen',
  'handouts.formatPages': ({ format, pages: n }) => `${format} · ${pages(n)}`,
  'handouts.packs': 'Packs',
  'handouts.packHint': ({ count }) => `${count} handouts`,
  'handouts.include': ({ title }) => `Include ${title}`,
  'handouts.options': 'How they should look',
  'handouts.variant': 'Edition',
  'handouts.variant.public': 'Public sector',
  'handouts.variant.private': 'Private sector',
  'handouts.language': 'Language',
  'handouts.language.da': 'Dansk',
  'handouts.language.en': 'English',
  'handouts.audience': 'For whom',
  'handouts.personal': ({ members }) => `One each (${members})`,
  'handouts.unnamed': 'Without names',
  'handouts.filling': 'Content',
  'handouts.filling.prefilled': 'Filled in',
  'handouts.filling.blank': 'Blank',
  'handouts.copies': 'Number of copies',
  'handouts.export': ({ pages: n }) => `Export ${pages(n)} as PDF`,
  'handouts.exportNone': 'Choose at least one handout',
  'handouts.exporting': 'Making the PDF …',
  'handouts.saved': ({ pages: n }) => `${pages(n)} saved`,
  'handouts.note': 'Accessible PDFs with names and dates from the network.',
  'handouts.count': ({ pages: n, copies }) =>
    copies === 1 ? `${pages(n)} in one copy` : `${pages(n / copies)} in ${copies} copies`,

  'handouts.preview.label': ({ title }) => `Preview of ${title}`,
  'handouts.preview.page': ({ page, pages: n }) => `Page ${page} of ${n}`,
  'handouts.preview.previous': 'Previous page',
  'handouts.preview.next': 'Next page',
  'handouts.preview.loading': 'Preparing the page …',
  'handouts.preview.fitWidth': 'Page width',
  'handouts.preview.fitPage': 'Whole page',
  'handouts.preview.zoom': 'View',
}
