import type { Terminal } from './terminal.da.ts'

export const terminal: Terminal = {
  building: 'Building the app …',
  buildFailed: 'The app could not be built. What went wrong is shown above.',
  noDesktop:
    'The desktop program (Electron) cannot run on this machine, so Sparringsrum opens in your browser with the same data.',
  open: ({ address }) => `Sparringsrum is open at ${address}`,
  openHint: 'The address works once. Press Enter for a new one, and Ctrl+C to close.',
  weaker:
    'In the browser, sample data are protected by nothing but your user account on this machine. Your own data always ask for a passphrase.',
  closed: 'Sparringsrum is closed.',
  usage: `Exports handouts, contracts and reports without a window.

  npm run export -- --list [--demo]
  npm run export -- --network NAME --pack PACK --out FOLDER [--demo]
  npm run export -- --network NAME --handouts H01,H04 --out FOLDER
  npm run export -- --network NAME --contract --out FOLDER
  npm run export -- --report annual --audience client --network NAME --out FOLDER

What
  --list                show the networks and the packs of handouts
  --network NAME        the network, by name or by its number in the list (N1, N2 …)
  --pack PACK           a pack of handouts, by its id in the list; one of your own by its name
  --handouts H01,H04    chosen handouts, method cards (M01) and agendas (A1), in that order
  --contract            the newest contract of the network
  --draft               the contract as a draft, although something is missing
  --report KIND         a report: trial, half-year, annual on a network, portfolio on several
  --audience WHO        who will read the report: consultant, group or client; always to be said
  --client NAME         with portfolio: the networks of that client (otherwise all)
  --from, --to DAY      the period of the report, e.g. 2026-01-01 (otherwise as the app proposes)
  --form FORM           the report as pdf, docx, xlsx or csv (otherwise: pdf)
  --agreements          with the network's own words about its form, where it has agreed to that
  --next TEXT           what is to stand under Next steps

How
  --out FOLDER          the folder the files go to; it is made if it is not there
  --language da|en      language of the handouts (default: da)
  --variant public|private   edition of the handouts (default: the network's sector)
  --names | --no-names  one for each member by name, or one without names (default: names)
  --only-present        only for those who were at the meeting, or have not cancelled the next one
  --blank               lines to write on instead of what the network has agreed
  --booklet             as an A5 booklet to fold: print on both sides, flipped on the short edge
  --cards               as cards, two to a sheet, with cutting marks
  --forms               PDF forms to fill in on a screen and send back, one for each member
  --black               in black only, without colours, greys and logo
  --no-branding         without the logo, and in Sparringsrum's own colour
  --folder              a folder with a file for each member; the files have numbers, not names
  --demo                use the sample data, in a store that is thrown away afterwards
  --help                show this

The passphrase is asked for, or taken from SPARRINGSRUM_PASSPHRASE.
Exit codes: 0 done · 1 something went wrong · 2 the command was not understood · 3 a rule said no · 4 the store did not open`,
  askPassphrase: 'Passphrase (or recovery code): ',
  noStore: 'There are no data here yet. Start Sparringsrum once, or add --demo to try it with sample data.',
  passphraseMissing:
    'The store is locked. Set SPARRINGSRUM_PASSPHRASE, or run the command in a terminal that can ask for it.',
  unknownOption: ({ option }) => `${option} is not an option here, or lacks its value. --help shows what there is.`,
  missingOption: ({ option }) => `${option} is missing. --help shows how the command is written.`,
  outMissing: '--out FOLDER is missing: where should the files go?',
  badLanguage: 'The language is da or en.',
  oneOf: ({ option, among }) => `${option} must be one of these: ${among}.`,
  badDay: ({ option }) => `${option} must be a day such as 2026-11-24.`,
  portfolioNotForGroup: 'A report on several networks is for the consultant or the client, not for a group.',
  unknownClient: ({ name }) => `There is no client called "${name}".`,
  badVariant: 'The edition is public or private.',
  notBoth: ({ one, other }) => `Choose either ${one} or ${other}, not both.`,
  unknownNetwork: ({ name }) => `There is no network called “${name}”. --list shows those there are.`,
  unknownPack: ({ name }) => `There is no pack called “${name}”. --list shows those there are.`,
  unknownHandout: ({ name }) => `There is no handout “${name}”. --list shows those there are.`,
  networks: 'Networks',
  noNetworks: 'No networks yet.',
  packs: 'Packs of handouts',
  handouts: 'Handouts',
  members: ({ count }) => (count === 1 ? '1 member' : `${count} members`),
  progress: ({ done, total }) => `${done} of ${total}`,
  saved: ({ name, pages }) => `${name} · ${pages === 1 ? '1 page' : `${pages} pages`}`,
  savedFolder: ({ name, files, pages }) =>
    `${name} · ${files === 1 ? '1 file' : `${files} files`} · ${pages === 1 ? '1 page' : `${pages} pages`}`,
  fault: ({ reference, log }) =>
    `Something unforeseen went wrong, and nothing has been changed. Reference ${reference}; the details are in ${log}.`,
  invalid: ({ fields }) => `The input did not fit: ${fields}. Nothing has been changed.`,
}
