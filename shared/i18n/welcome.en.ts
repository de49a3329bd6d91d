import type { welcome as da } from './welcome.da.ts'

export const welcome: typeof da = {
  'welcome.title': 'Welcome to Sparringsrum',
  'welcome.lead':
    'This is where you look after the leadership networks you start: participants, contracts, meetings, evaluation and material for the table.',
  'welcome.private':
    'Your data are stored encrypted on this computer. Without the passphrase nobody can read them, including us.',
  'welcome.begin': 'Begin',
  'welcome.beginText': 'Choose a passphrase and make your first client.',
  'welcome.try': 'Try with sample data',
  'welcome.tryText':
    'See four invented networks with meetings, answers and contracts. The samples can be removed again with one click.',
  'welcome.trying': 'Putting in the sample data …',
  'welcome.language': 'Language',
  'welcome.back': 'Back',

  'welcome.ownTitle': 'Begin',
  'welcome.fullName': 'Your name',
  'welcome.fullNameHint': 'Goes on contracts and handouts. Can be written later.',
  'welcome.jobTitle': 'Title',
  'welcome.jobTitleHint': 'E.g. occupational psychologist',
  'welcome.passphrase': 'Passphrase',
  'welcome.passphraseHint': 'At least 10 characters. Four random words are easy to remember and hard to guess.',
  'welcome.passphraseAgain': 'Passphrase once more',
  'welcome.differ': 'The two passphrases are not the same.',
  'welcome.tooShort': ({ missing }) =>
    `The passphrase is ${missing} ${missing === 1 ? 'character' : 'characters'} short.`,
  'welcome.strength.weak': 'Easy to guess. Make it longer, for instance by one more word.',
  'welcome.strength.fair': 'Good enough. One more word makes it strong.',
  'welcome.strength.strong': 'Strong.',
  'welcome.create': 'Create',
  'welcome.creating': 'Creating …',

  'welcome.codeTitle': 'Your recovery code',
  'welcome.codeText':
    'If you forget the passphrase, this code is the only way in. It is shown only now. Print it and keep it in a safe place that others cannot reach.',
  'welcome.codeLost': 'If both passphrase and code are lost, the data are lost.',
  'welcome.codeCopy': 'Copy the code',
  'welcome.codeCopied': 'The code has been copied',
  'welcome.codePrint': 'Print',
  'welcome.codeSaved': 'I have kept it',

  'unlock.title': 'Sparringsrum is locked',
  'unlock.passphrase': 'Passphrase',
  'unlock.code': 'Recovery code',
  'unlock.codeHint': 'The code on the sheet you printed at first start',
  'unlock.useCode': 'I have forgotten the passphrase',
  'unlock.usePassphrase': 'Use the passphrase',
  'unlock.unlock': 'Unlock',
  'unlock.unlocking': 'Unlocking …',
  'unlock.hostKept': 'There is no passphrase on these data.',
}
