import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { addDays } from '../../../shared/domain/dates.ts'
import { EmploymentId } from '../../../shared/domain/ids.ts'
import type { Employment } from '../../../shared/domain/participant.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundEmployment, foundParticipant } from '../found.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'
import { blankPost, inOrder } from './blank-post.ts'
import { employmentOn } from './employment-store.ts'

export const employmentHandlers = ({ stores, today }: Context) =>
  ({
    'participants.updateEmployment': ({ id, change }) => {
      foundParticipant(stores, id)
      const held = employmentOn(stores.employments.ofPerson(id), today())
      const post = withChange<Employment>(held ?? { ...blankPost, id: newId(EmploymentId), participantId: id }, change)
      inOrder(post)
      if (held) stores.employments.save(post)
      else stores.employments.insert(post)
      return post
    },
    'participants.changeEmployment': ({ id, startsOn, employment }) => {
      foundParticipant(stores, id)
      const [newest] = stores.employments.ofPerson(id)
      if (newest) {
        if (newest.startsOn !== null && newest.startsOn >= startsOn) {
          throw new Rejection('post-not-later', { date: newest.startsOn })
        }
        if (newest.endsOn === null || newest.endsOn >= startsOn) {
          stores.employments.save({ ...newest, endsOn: addDays(startsOn, -1) })
        }
      }
      const post = { ...employment, id: newId(EmploymentId), participantId: id, startsOn, endsOn: null }
      stores.employments.insert(post)
      return post
    },
    'participants.addEmployment': ({ id, employment }) => {
      foundParticipant(stores, id)
      const post = withChange<Employment>({ ...blankPost, id: newId(EmploymentId), participantId: id }, employment)
      inOrder(post)
      stores.employments.insert(post)
      return post
    },
    'participants.correctEmployment': ({ employmentId, change }) => {
      const post = withChange(foundEmployment(stores, employmentId), change)
      inOrder(post)
      stores.employments.save(post)
      return post
    },
    'participants.deleteEmployment': ({ employmentId }) => {
      stores.employments.delete(foundEmployment(stores, employmentId).id)
      return null
    },
  }) satisfies Partial<FeatureHandlers>
