import type { SharedMinutes } from '../contract/meeting-content.ts'
import { capitalised, formatClock, formatDate, formatDayMonth, formatList, formatWeekday } from '../i18n/format.ts'
import { da } from '../i18n/minutes.da.ts'
import { en } from '../i18n/minutes.en.ts'

/** The words of minutes in their language. */
export const minutesWords = ({ language }: Pick<SharedMinutes, 'language'>): typeof da => (language === 'en' ? en : da)

/** "Mandag 16. november 2026 kl. 13.00–16.00". */
export function whenText({ date, startsAt, endsAt, language }: SharedMinutes): string {
  const weekday = formatWeekday(date, language)
  const day = `${weekday.slice(0, weekday.search(/\s/))} ${formatDate(date, language)}`.replaceAll(',', '')
  const [from, to] = [formatClock(startsAt, language), formatClock(endsAt, language)]
  return capitalised(minutesWords({ language }).when({ date: day, from, to }))
}

/** The facts at the head of the minutes, as label and text; what is empty is left out. */
export function headFacts(minutes: SharedMinutes): (readonly [label: string, text: string])[] {
  const words = minutesWords(minutes)
  const facts = [
    [words.place, minutes.place],
    [words.facilitator, minutes.facilitator],
    [words.aim, minutes.aim],
    [words.present, formatList(minutes.present, minutes.language)],
    [words.absent, formatList(minutes.absent, minutes.language)],
  ] as const
  return facts.filter(([, text]) => text !== '')
}

/** The minutes as plain text for an e-mail: headings on lines of their own, one item a line. */
export function minutesText(minutes: SharedMinutes): string {
  const words = minutesWords(minutes)
  const { language } = minutes
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)]
  return [
    `${words.title}: ${minutes.networkName} · ${words.meeting(minutes)}`,
    whenText(minutes),
    ...headFacts(minutes).map(([label, text]) => `${label}: ${text}`),
    ...part(
      words.agenda,
      minutes.agenda.map(({ start, text }) => `${formatClock(start, language)} ${text}`),
    ),
    ...part(words.decisions, minutes.decisions),
    ...part(
      words.steps,
      minutes.steps.map(({ text, responsible, dueOn }) =>
        [text, responsible, dueOn && words.by({ date: formatDayMonth(dueOn, language) })].filter(Boolean).join(' · '),
      ),
    ),
    ...(minutes.minutes === '' ? [] : ['', words.minutes, minutes.minutes]),
  ].join('\n')
}
