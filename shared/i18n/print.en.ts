import type { print as da } from './print.da.ts'

export const print: typeof da = {
  'print.open': 'Print …',
  'print.preparing': 'Preparing the pages …',
  'print.nothing': 'There is nothing to print here. Open the network’s handouts, contract or some minutes.',
  'print.tooMany': ({ pages }) =>
    `${pages} pages are too many to print from here at once. Export them as a PDF, and print the file.`,
}
