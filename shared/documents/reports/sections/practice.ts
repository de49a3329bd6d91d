import { changedFields } from '../../../domain/form-review.ts'
import { goalFigure } from '../../../figures/goal-figure.ts'
import { roleLoadFigure } from '../../../figures/role-load-figure.ts'
import { attentionWords } from '../../../i18n/attention.ts'
import { formatDate } from '../../../i18n/format.ts'
import { frameFieldLabel, frameFieldWords } from '../../../i18n/frame-words.ts'
import type { NetworkReport, ReportedReview } from '../report.ts'
import { body, hint, type Part, type Section, table } from '../section.ts'
import type { Wording } from '../words.ts'

/** Who carried the tasks: by name for the consultant, else how many (N8). */
export function rolesSection({ figures: { roles } }: NetworkReport, wording: Wording): Section {
  const { words } = wording
  if (roles.points === 0) return { title: words.roles, parts: [body(words.rolesNone)] }
  const { name, points, share } = words.roleHeads
  const named: Part[] = roles.load
    ? [
        {
          kind: 'figures',
          columns: 1,
          untitled: true,
          figures: [{ id: 'roles', name: words.roles, chart: roleLoadFigure(roles.load, wording) }],
        },
        table(
          {
            name: words.roles,
            keys: 1,
            columns: [
              { head: name, width: 3 },
              { head: points, width: 1 },
              { head: share, width: 4 },
            ],
            rows: roles.load.people.map((one) => [one.name, one.points, `${Math.round(one.share * 100)} %`]),
          },
          'export',
        ),
        hint(words.roleNote),
      ]
    : []
  return { title: words.roles, parts: [body(words.roleTotal(roles)), ...named] }
}

/** Goals as counts: nobody's goal by itself. */
export function goalsSection({ figures: { goals } }: NetworkReport, wording: Wording): Section {
  const { words, text } = wording
  if (!goals) return { title: words.goals, parts: [] }
  const { levels } = goals
  const said = body(words.goalsSay(goals))
  if (!levels) return { title: words.goals, parts: [said] }
  const exported = table(
    {
      name: words.goals,
      keys: 1,
      columns: [
        { head: words.goalHeads.level, width: 3 },
        { head: words.goalHeads.count, width: 4 },
      ],
      rows: levels.map((count, index) => [text[`charts.goalLevel.${(index - 2) as 0}`], count]),
    },
    'export',
  )
  const chart = goalFigure({ counts: levels, start: null }, wording)
  return {
    title: words.goals,
    parts: [
      said,
      { kind: 'figures', columns: 1, untitled: true, figures: [{ id: 'goals', name: words.goals, chart }] },
      exported,
    ],
  }
}

function reviewParts(review: ReportedReview, { words, text, language }: Wording): Part[] {
  const { reviewedOn, outcome, frameBefore, frameAfter, points } = review
  const { what, before, now } = words.frameHeads
  const fields = frameAfter ? changedFields(frameBefore, frameAfter) : []
  const date = formatDate(reviewedOn, language)
  return [
    body(words.reviewOn({ date, outcome: text[`review.done.${outcome}`] })),
    table({
      name: words.reviews,
      keys: 1,
      columns: [
        { head: what, width: 2.4 },
        { head: before, width: 2 },
        { head: now, width: 2 },
      ],
      rows: frameAfter
        ? fields.map((field) => [
            frameFieldLabel(field, text),
            frameFieldWords(frameBefore, field, text, language),
            frameFieldWords(frameAfter, field, text, language),
          ])
        : [],
    }),
    table({
      name: words.pointHeads.text,
      keys: 1,
      columns: [
        { head: text['review.board'], width: 1.4 },
        { head: words.pointHeads.text, width: 6 },
      ],
      rows: (points ?? []).map((point) => [text[`review.kind.${point.kind}`], point.text]),
    }),
  ]
}

/** What the network has agreed about its form. */
export const reviewsSection = ({ reviews }: NetworkReport, wording: Wording): Section => ({
  title: wording.words.reviews,
  parts: reviews.flatMap((review) => reviewParts(review, wording)),
})

/** Points of attention with the step each suggests; of the consultant's report alone. */
export function pointsSection({ points }: NetworkReport, { words, text, catalogue }: Wording): Section {
  if (points.length === 0) return { title: words.points, parts: [] }
  const { status, point, step } = words.pointTable
  const rows = points.map((one) => {
    const said = attentionWords(one, catalogue)
    return [text[`ui.status.${one.level}`], said.text, said.step]
  })
  return {
    title: words.points,
    parts: [
      table({
        name: words.points,
        keys: 1,
        columns: [
          { head: status, width: 1.2 },
          { head: point, width: 4 },
          { head: step, width: 3 },
        ],
        rows,
      }),
    ],
  }
}
