export const notes = {
  'notes.title': 'Noter',
  'notes.private': 'Kun for dig. Kommer aldrig med på print eller til gruppen.',
  'notes.new': 'Nyt notat',
  'notes.writtenOn': 'Dato',
  'notes.text': 'Notat',
  'notes.save': 'Gem notat',
  'notes.edit': ({ date }: { date: string }) => `Ret notatet fra ${date}`,
  'notes.done': 'Færdig',
  'notes.delete': ({ date }: { date: string }) => `Slet notatet fra ${date}`,
  'notes.deleted': 'Notatet er slettet.',
  'notes.needed': 'Skriv noget, eller slet notatet.',
  'notes.showAll': ({ count }: { count: number }) => `Vis alle ${count} notater`,
}
