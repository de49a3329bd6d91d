export const word = {
  'word.save': 'Gem som Word',
  'word.saveDraft': 'Gem kladden som Word',
  'word.saving': 'Laver Word-filen',
  'word.saved': 'Word-filen er gemt',
}
