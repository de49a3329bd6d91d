import type { settings as da } from './settings.da.ts'

const tenths = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1)

export const settings: typeof da = {
  'settings.title': 'Settings',
  'settings.saved': 'Everything is saved as you type.',

  'settings.profile': 'Your profile',
  'settings.profileHelp': 'Appears in contracts and at the foot of every sheet.',
  'settings.fullName': 'Name',
  'settings.jobTitle': 'Title',
  'settings.company': 'Company',
  'settings.cvr': 'Company number (CVR)',
  'settings.cvrOdd': 'A CVR number has eight digits.',
  'settings.email': 'E-mail',
  'settings.emailOdd': 'The e-mail address is not complete. Write it as name@company.com.',
  'settings.phone': 'Phone',
  'settings.website': 'Website',
  'settings.websiteHint': 'Stands at the foot of the pages with phone and e-mail.',
  'settings.websiteOdd': 'The address is not complete. Write it as company.com.',
  'settings.insurer': 'Insurance company',
  'settings.insurerHint': 'Named in the liability clause of the assignment agreement.',

  'settings.branding': 'Appearance on paper',
  'settings.brandingHelp': 'Your colour and logo on contracts, reports and handouts.',
  'settings.accent': 'Colour',
  'settings.accentHint': 'Write the code, e.g. #12606A, or pick in the colour field.',
  'settings.accentPick': 'Pick a colour',
  'settings.accentOdd': 'A colour code is # and six characters from 0 to 9 or A to F.',
  'settings.accentPale': ({ ratio }) =>
    `The colour is too pale: white text on it has a contrast of ${tenths(ratio)}, and at least 4.5 is needed for everyone to read it. Choose a darker one. The previous colour has been kept.`,
  'settings.accentFine': ({ ratio }) =>
    `The contrast to white is ${tenths(ratio)} and can be read by everyone. Lines, boxes and charts need only 3, so they are clear enough too.`,
  'settings.accentSample': 'White text on your colour',
  'settings.logo': 'Logo',
  'settings.logoHint': 'PNG, JPEG or SVG, at most 1 MB. At least 300 pixels wide looks best in print.',
  'settings.logoDrop': 'Drag a picture here, or',
  'settings.logoChoose': 'Choose picture',
  'settings.logoReplace': 'Choose another',
  'settings.logoRemove': 'Remove logo',
  'settings.logoShown': 'The logo',
  'settings.logoSize': ({ width, height }) => `${width} × ${height} pixels`,
  'settings.logoSmall': 'It is small and may look blurred in print.',
  'settings.logoKind':
    'The file is neither PNG, JPEG nor SVG. Save the logo in one of these formats and try again. Nothing has changed.',
  'settings.logoScripted':
    'The drawing does more than draw: it runs a program or fetches something from outside. Save it as plain SVG or as PNG. Nothing has changed.',
  'settings.accentNear': ({ colour }: { colour: string }) => `Use ${colour} instead`,
  'settings.logoHeavy': ({ megabytes }) =>
    `The file takes up ${tenths(megabytes)} MB and may take up 1 MB at most. Save it in a smaller size. Nothing has changed.`,
  'settings.logoUnreadable': 'The picture cannot be read. Choose a file that is whole. Nothing has changed.',
  'settings.logoHuge': ({ side }) =>
    `The picture is more than ${side} pixels on one side. Save it smaller. Nothing has changed.`,

  'settings.language': 'Language and screen',
  'settings.languageHelp': 'The language of the app. Handouts and contracts can be made in both languages.',
  'settings.languageOf': 'Language',
  'settings.language.da': 'Dansk',
  'settings.language.en': 'English',
  'settings.theme': 'Light or dark',
  'settings.theme.system': 'As the computer',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',

  'settings.answers': 'Answers and confidentiality',
  'settings.answersHelp': 'Applies to all networks and all evaluations.',
  'settings.minResponses': 'Anonymity limit',
  'settings.minResponsesHint':
    'So many must have answered before a number is shown. With fewer than five one can often work out who answered what, so the limit cannot be set lower.',
  'settings.minResponsesUnit': 'answers',
  'settings.recordDuty': 'Duty to keep records',
  'settings.recordDuty.none': 'Not a psychologist',
  'settings.recordDuty.organisational': 'Psychologist, advising groups and organisations only',
  'settings.recordDuty.clinical': 'Psychologist with individual courses',
  'settings.recordDutyClinical':
    'Individual courses may be subject to a duty to keep records. Sparringsrum is not a record system. Keep the record elsewhere, and check how long it must be kept.',

  'settings.security': 'Passphrase',
  'settings.securityHelp': 'Your data are stored encrypted on this computer.',
  'settings.securityHost':
    'There is no passphrase yet. Anyone who can use the computer can open Sparringsrum. Choose one before you write real names.',
  'settings.securityPassphrase':
    'Sparringsrum opens with your passphrase. Without it nobody can read your data, including us.',
  'settings.passphraseSet': 'Choose a passphrase',
  'settings.passphraseChange': 'Change passphrase',
  'settings.passphraseCurrent': 'Present passphrase',
  'settings.passphraseCurrentHint': 'The recovery code can be used here too.',
  'settings.passphraseNeeded': 'Write the present passphrase.',
  'settings.passphraseSaving': 'Encrypting …',
  'settings.passphraseSave': 'Save the passphrase',
  'settings.passphraseSaved': 'The passphrase is saved, and the new recovery code is in force',

  'settings.sample': 'Sample data',
  'settings.sampleHelp':
    'The three sample clients and their networks are invented. They can be removed with one click, and what you have made yourself stays.',

  'settings.about': 'About Sparringsrum',
  'settings.aboutHelp': 'What the material builds on, and what it is not.',
  'settings.aboutLegal':
    'Contracts and agreements are templates and not legal advice. Read them through with the client, and ask a lawyer if in doubt.',
}
