import type { freeText as danish } from './free-text.da.ts'

export const freeText: typeof danish = {
  'freeText.open': ({ count }) => `Read and share ${count === 1 ? 'the answer' : `the ${count} answers`}`,
  'freeText.apart': 'What the participants wrote stands by itself, never next to numbers.',
  'freeText.title': ({ instrument, date }) => `In the participants’ own words · ${instrument} · ${date}`,
  'freeText.intro':
    'What the participants wrote, in random order and without names. Only you see it until you choose what others may see.',
  'freeText.ownSheet':
    'This was written in My starting point and is for you alone. It cannot be shown to the network or the client.',
  'freeText.howTo':
    'Click a word to blur it or to show it again. By keyboard: Tab to the sentence, arrow keys to the word, space to blur. Names of people around the network are blurred beforehand.',
  'freeText.toNumbers': 'See the numbers',
  'freeText.none': 'Nobody wrote anything in this round.',
  'freeText.openRound': 'The round is open. Once it is closed, you can read what was written.',
  'freeText.sentence': ({ number, count }) => (count === 1 ? 'Sentence' : `Sentence ${number} of ${count}`),
  'freeText.word': ({ word, hidden, kind }) => [word, kind, hidden && 'blurred'].filter(Boolean).join(', '),
  'freeText.kind.name': 'name',
  'freeText.kind.initials': 'initials',
  'freeText.kind.trait': 'workplace, title or place',
  'freeText.kind.email': 'e-mail address',
  'freeText.kind.web': 'web address',
  'freeText.kind.cpr': 'civil registration number',
  'freeText.kind.phone': 'phone number',
  'freeText.maybe.name': ({ word }) => `Is “${word}” a name?`,
  'freeText.maybe.trait': ({ word }) => `Could “${word}” give away who is speaking or spoken of?`,
  'freeText.blur': 'Blur',
  'freeText.keep': 'Leave it',
  'freeText.always': 'Addresses and numbers are always blurred.',
  'freeText.group': 'The group may see it',
  'freeText.client': 'The network has approved that the client sees it',
  'freeText.clientOn': 'Approved on',
  'freeText.clientHelp':
    'Noted with today’s date. The network can approve a sentence for the client once the group may see it.',
  'freeText.all': 'All sentences at once',
  'freeText.allGroup': 'Show all to the group',
  'freeText.allGroupHelp': ({ left }) =>
    left === 0
      ? 'Every sentence can be shown.'
      : `${left === 1 ? 'One sentence is' : `${left} sentences are`} skipped, because you have not decided about a possible name.`,
  'freeText.noneGroup': 'Show none',
  'freeText.allClient': 'The network has approved those the group sees',
  'freeText.count': ({ group, client, all }) =>
    `${all === 1 ? '1 sentence' : `${all} sentences`} · the group sees ${group} · the client sees ${client}`,
  'freeText.groupSees': 'What the group sees',
  'freeText.clientSees': 'What the client sees',
  'freeText.groupNothing': 'Nothing yet.',
  'freeText.clientNothing': 'Nothing until the network has approved it.',
  'freeText.late': 'A sentence from a late answer is included once at least three late answers are in.',
  'freeText.inGroup.view': 'Show',
  'freeText.inGroup.numbers': 'Numbers',
  'freeText.inGroup.words': 'Own words',
  'freeText.inGroup': 'In your own words',
  'freeText.inGroupHelp': 'Chosen sentences in random order. […] means that a word has been blurred.',
}
