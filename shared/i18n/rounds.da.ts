import { formatClock, formatDate } from './format.ts'

const meetings = (count: number): string => (count === 1 ? '1 møde' : `${count} møder`)

export const rounds = {
  'rounds.due': 'Tid til at spørge',
  'rounds.due.held': ({ date }: { date: string }) => `Mødet den ${formatDate(date, 'da')} er holdt.`,
  'rounds.due.heldLate': ({ date }: { date: string }) =>
    `Mødet den ${formatDate(date, 'da')} er mere end 48 timer siden, så nye svar kan ikke gives. Har du udfyldte ark, så tast dem nu.`,
  'rounds.due.toClose': ({ date, count }: { date: string; count: number }) =>
    `Svartiden for mødet den ${formatDate(date, 'da')} er slut. Tast de sidste ark, og afslut runden, så resultatet af ${count} svar kan ses.`,
  'rounds.due.goTo': 'Gå til runden',
  'rounds.open48': ({ date, time }: { date: string; time: string }) =>
    `Åben i 48 timer efter mødet, til ${formatDate(date, 'da')} kl. ${formatClock(time, 'da')}.`,
  'rounds.over48': ({ date, time }: { date: string; time: string }) =>
    `Svartiden på 48 timer sluttede ${formatDate(date, 'da')} kl. ${formatClock(time, 'da')}. Tast kun ark, der blev udfyldt inden da, og afslut så runden.`,
  'rounds.due.beforeStart': 'Spørges før eller ved første møde.',
  'rounds.due.trialOver': ({ count }: { count: number }) => `Prøveperioden er slut efter ${meetings(count)}.`,
  'rounds.due.meetings': ({ count }: { count: number }) => `${meetings(count)} siden sidste gang.`,
  'rounds.due.months': ({ count }: { count: number }) =>
    count < 24 ? 'Det er et år siden sidst.' : `Det er ${Math.trunc(count / 12)} år siden sidst.`,
  'rounds.due.withAnnual': 'Spørges igen sammen med Årets gang.',
  'rounds.due.withReview': 'Ses på, når I gør status og evaluerer året.',
  'rounds.due.begin': 'Begynd',
  'rounds.due.beginOf': ({ instrument }: { instrument: string }) => `Begynd ${instrument}`,
  'rounds.spoken':
    'Netværket har færre end fem deltagere, så på skrift kan svar kun deles med navn. En mundtlig runde passer ofte bedre.',
  'rounds.spokenCard': 'Se Tjek ud (M16)',
  'rounds.language': 'Sprog i skemaet',
  'rounds.change': 'Ret runden',
  'rounds.changeTitle': 'Ret runden',
  'rounds.changeHelp': 'Svarene bliver i runden. Når resultatet har været vist, kan den ikke flyttes mere.',
  'rounds.changeSave': 'Gem',
  'rounds.ofMeeting': 'Skemaer ved mødet',
  'rounds.ofMeetingNone': 'Der er ingen skemaer ved mødet endnu.',
  'rounds.ofMeetingEarly': 'Når mødet er holdt, kan du begynde et skema her.',
  'rounds.state': ({ answers, closed }: { answers: number; closed: boolean }) =>
    `${answers} svar · ${closed ? 'afsluttet' : 'åben'}`,
  'rounds.beginAt': 'Begynd et skema',
  'rounds.how': 'Svarene kan tastes fra papir, hentes fra et spørgeskema eller gives her på computeren.',
}
