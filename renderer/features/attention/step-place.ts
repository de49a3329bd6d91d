import type { AttentionItem } from '../../../shared/domain/attention/schema.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Texts } from '../../../shared/i18n/index.ts'
import { paths } from '../../app/paths.ts'

type Place = { readonly path: string; readonly label: keyof Texts & `attention.go.${string}` }

/** What a rule suggests for the agenda: a template, a method, or the question about attendance. */
const suggested: Partial<Record<AttentionItem['rule'], string>> = {
  W01: 'attendance',
  W02: 'A5',
  W03: 'M10',
  W11: 'M11',
  W13: 'A1',
  W19: 'A5',
}

/** Where the suggested step of a point is taken, and what the way there is called. */
export function stepPlace(networkId: NetworkId, item: AttentionItem): Place {
  const handout = (id: string): Place => ({ path: paths.handout(networkId, id), label: 'attention.go.handout' })
  switch (item.rule) {
    case 'W04':
      return { path: paths.meeting(networkId, item.facts.meetingId), label: 'attention.go.move' }
    case 'W05':
    case 'W07':
    case 'W08':
      return { path: paths.member(networkId, item.facts.participantId), label: 'attention.go.person' }
    case 'W06':
    case 'W10':
    case 'W18':
      return { path: paths.network(networkId, 'contract'), label: 'attention.go.contract' }
    case 'W09':
      return handout('H16')
    case 'W12':
      return handout('H07')
    case 'W14':
      return item.next
        ? { path: paths.meetingPart(networkId, item.next, 'roles'), label: 'attention.go.roles' }
        : { path: paths.network(networkId, 'frame'), label: 'attention.go.roles' }
    case 'W15':
      return { path: paths.review(networkId), label: 'attention.go.review' }
    case 'W16':
      return handout(item.facts.kind === 'review' ? 'H17' : 'H18')
    case 'W17':
      return handout('H08')
    case 'W20':
      return { path: paths.network(networkId, 'participants'), label: 'attention.go.participants' }
    default:
      return item.next
        ? {
            path: paths.meetingPart(networkId, item.next, 'agenda', suggested[item.rule]),
            label: 'attention.go.agenda',
          }
        : { path: paths.newMeeting(networkId), label: 'attention.go.newMeeting' }
  }
}
