import type { word as da } from './word.da.ts'

export const word: typeof da = {
  'word.save': 'Save as Word',
  'word.saveDraft': 'Save the draft as Word',
  'word.saving': 'Making the Word file',
  'word.saved': 'The Word file has been saved',
}
