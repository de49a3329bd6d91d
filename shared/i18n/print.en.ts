import type { print as da } from './print.da.ts'

export const print: typeof da = {
  'print.form': 'On paper',
  'print.form.a4': 'A4',
  'print.form.booklet': 'Booklet (A5, folded)',
  'print.form.cards': 'Cards, two to a sheet',
  'print.form.bookletHelp':
    'Print on both sides, flip on the short edge, and fold in the middle. Each participant gets a booklet of their own.',
  'print.form.cardsHelp': 'Cut along the marks. Print at 100 %, and they fit.',
  'print.branded': 'Your logo and colour',
  'print.brandedBlack': 'Pages in black leave them out.',
  'print.pureBlack': 'Black only',
  'print.pureBlackHelp': 'Without colours, greys and logo, for copiers and black-and-white printers.',
  'print.preview': 'First copy',
  'print.open': 'Print …',
  'print.preparing': 'Preparing the pages …',
  'print.nothing': 'There is nothing to print here. Open the network’s handouts, contract or some minutes.',
  'print.tooMany': ({ pages }) =>
    `${pages} pages are too many to print from here. They have been saved as a PDF instead: open the file and print it.`,
  'print.noDialog':
    'The print window cannot be opened here. The pages have been saved as a PDF instead: open the file and print it.',
}
