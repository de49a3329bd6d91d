import { addDays } from '../dates.ts'
import { foldedName } from '../duplicates/name-keys.ts'
import type { EmploymentId } from '../ids.ts'
import type { Employment } from '../participant.ts'

type Posts = {
  readonly kept: readonly Employment[]
  readonly lost: readonly Employment[]
  /** The posts held today, one of each person's. */
  readonly today: { readonly kept: Employment | null; readonly lost: Employment | null }
}
/** What is written and what goes. The posts still name their old owner; who writes them gives the new one. */
export type MergedEmployments = { readonly saved: readonly Employment[]; readonly removed: readonly EmploymentId[] }

const share = (a: Employment, b: Employment): boolean =>
  (a.endsOn === null || b.startsOn === null || b.startsOn <= a.endsOn) &&
  (b.endsOn === null || a.startsOn === null || a.startsOn <= b.endsOn)

const isSamePost = (a: Employment, b: Employment): boolean =>
  foldedName(a.organisation) === foldedName(b.organisation) &&
  foldedName(a.position) === foldedName(b.position) &&
  share(a, b)

/** `post` with what it lacks taken from `other`. Dates are taken over only where they stay in order. */
function filledFrom(post: Employment, other: Employment): Employment {
  const filled = {
    ...post,
    organisation: post.organisation || other.organisation,
    position: post.position || other.position,
    employees: post.employees ?? other.employees,
    sector: post.sector ?? other.sector,
    place: post.place || other.place,
    leadershipLevel: post.leadershipLevel ?? other.leadershipLevel,
  }
  const startsOn = post.startsOn ?? other.startsOn
  return startsOn !== null && post.endsOn !== null && startsOn > post.endsOn ? filled : { ...filled, startsOn }
}

/**
 * The posts of two people as one person's. The same post at the same time becomes one; all others are kept. Of two posts
 * held today, `takeLost` chooses the one that goes on. At the same workplace the other only fills in what that lacks; at
 * another workplace it goes into the history and ends before the chosen one begins, or the day before `day` (today)
 * where that beginning is not known.
 */
export function mergeEmployments({ kept, lost, today }: Posts, takeLost: boolean, day: string): MergedEmployments {
  const [strong, weak] = takeLost ? [lost, kept] : [kept, lost]
  const [chosen, other] = takeLost ? [today.lost, today.kept] : [today.kept, today.lost]
  const isOneWorkplace =
    chosen !== null && other !== null && foldedName(chosen.organisation) === foldedName(other.organisation)
  const saved = [...strong]
  const removed: EmploymentId[] = []
  for (const post of weak) {
    const isOther = post.id === other?.id
    const twin = saved.findIndex(
      (one) => isSamePost(one, post) || (isOther && isOneWorkplace && one.id === chosen?.id && share(one, post)),
    )
    const found = saved[twin]
    if (found) {
      saved[twin] = filledFrom(found, post)
      removed.push(post.id)
    } else if (isOther && chosen) saved.push(ended(post, chosen, day))
    else saved.push(post)
  }
  return { saved, removed }
}

function ended(post: Employment, chosen: Employment, day: string): Employment {
  const isOver = post.endsOn !== null && post.endsOn < day
  const isFollowed = chosen.startsOn !== null && (post.startsOn === null || post.startsOn < chosen.startsOn)
  const last = addDays(isFollowed && chosen.startsOn !== null ? chosen.startsOn : day, -1)
  if (isOver || (post.endsOn !== null && post.endsOn <= last)) return post
  return { ...post, endsOn: post.startsOn !== null && post.startsOn > last ? post.startsOn : last }
}
