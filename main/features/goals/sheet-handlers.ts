import type { FeatureHandlers, Received } from '../../../shared/contract/index.ts'
import { type GoalSheet, goalSheetWords } from '../../../shared/documents/goal-sheet.ts'
import type { PersonalGoal } from '../../../shared/domain/goals/goal.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { documentFacts, type Edition } from '../documents/document-facts.ts'
import { pdfName } from '../documents/file-name.ts'
import { layOutPages, printing } from '../documents/print.ts'
import { foundNetwork } from '../found.ts'
import { personCode } from '../kiosk/person-code.ts'
import { editionOf } from '../networks/edition.ts'

const signOf = (level: number): string => (level < 0 ? `−${-level}` : level > 0 ? `+${level}` : '0')

type Owner = Pick<GoalSheet, 'name' | 'code'>

function sheetOf(goal: PersonalGoal, { name, code }: Owner, { language }: Edition): GoalSheet {
  return {
    name,
    code,
    text: goal.text,
    sign: goal.sign,
    dueOn: goal.dueOn === null ? '' : formatDate(goal.dueOn, language),
    steps: goal.steps.toReversed(),
    looks: goal.scores.map(({ heldOn, level }) => ({ date: formatDate(heldOn, language), level: signOf(level) })),
  }
}

/** Goal ladders on paper, one sheet a goal, for their owners to hold beside what they do. */
export const goalSheetHandlers = (context: Context, platform: Pick<Platform, 'saveFile'>) => {
  const { stores } = context
  const jobOf = ({ networkId, participantId }: Received<'goals.exportSheets'>) => {
    const network = foundNetwork(stores, networkId)
    const edition = editionOf(stores, network)
    const people = new Map(stores.participants.ofNetwork(networkId).map((person) => [person.id, person.fullName]))
    const goals = stores.goals
      .ofNetwork(networkId)
      .filter((goal) => !goal.isReplaced && (participantId === null || goal.participantId === participantId))
      .map((goal) => ({
        goal,
        name: people.get(goal.participantId) ?? '',
        code: personCode(stores.forms.key(), networkId, goal.participantId),
      }))
    if (goals.length === 0) throw new Rejection('nothing-to-export')
    const facts = documentFacts(context, networkId, edition)
    const sheets = sortedBy(goals, ({ name }) => name).map(({ goal, ...owner }) => sheetOf(goal, owner, edition))
    return { kind: 'goals', sheets, facts } as const
  }
  return {
    'goals.previewSheets': async (which) => await layOutPages(jobOf(which)),
    'goals.exportSheets': async (which, task) => {
      const job = jobOf(which)
      const words = goalSheetWords(job.facts)
      const title = job.sheets.length === 1 ? words.title : words.titles
      const about = {
        title: `${title} · ${job.facts.networkName}`,
        author: job.facts.consultantName,
        day: context.today(),
      }
      const { content, made } = printing(job, about, task)
      // The file's name says nothing of the person: it lies in folders that others see.
      const savedAs = await platform.saveFile(pdfName([job.facts.networkName, title]), content, 'application/pdf')
      return { savedAs, ...made() }
    },
  } satisfies Partial<FeatureHandlers>
}
