import { z } from 'zod'

// Branded, so that a meeting's id can never be passed where a network's is wanted.
const id = <const B extends string>(brand: B) => z.string().min(1).max(64).brand(brand)

export const ClientId = id('Client')
export type ClientId = z.infer<typeof ClientId>
export const NetworkId = id('Network')
export type NetworkId = z.infer<typeof NetworkId>
export const ParticipantId = id('Participant')
export type ParticipantId = z.infer<typeof ParticipantId>
export const EmploymentId = id('Employment')
export type EmploymentId = z.infer<typeof EmploymentId>
export const MembershipId = id('Membership')
export type MembershipId = z.infer<typeof MembershipId>
export const MeetingId = id('Meeting')
export type MeetingId = z.infer<typeof MeetingId>
export const ActionItemId = id('ActionItem')
export type ActionItemId = z.infer<typeof ActionItemId>
export const DecisionId = id('Decision')
export type DecisionId = z.infer<typeof DecisionId>
export const ContractId = id('Contract')
export type ContractId = z.infer<typeof ContractId>
export const OwnClauseId = id('OwnClause')
export type OwnClauseId = z.infer<typeof OwnClauseId>
export const OwnTemplateId = id('OwnTemplate')
export type OwnTemplateId = z.infer<typeof OwnTemplateId>
export const RoundId = id('EvaluationRound')
export type RoundId = z.infer<typeof RoundId>
export const SchoolHolidayId = id('SchoolHoliday')
export type SchoolHolidayId = z.infer<typeof SchoolHolidayId>
export const ResponseId = id('Response')
export type ResponseId = z.infer<typeof ResponseId>
export const CommentId = id('Comment')
export type CommentId = z.infer<typeof CommentId>
export const FormReviewId = id('FormReview')
export type FormReviewId = z.infer<typeof FormReviewId>
export const FormReviewPointId = id('FormReviewPoint')
export type FormReviewPointId = z.infer<typeof FormReviewPointId>
export const GoalId = id('Goal')
export type GoalId = z.infer<typeof GoalId>
export const BreachId = id('Breach')
export type BreachId = z.infer<typeof BreachId>
export const HandedReportId = id('HandedReport')
export type HandedReportId = z.infer<typeof HandedReportId>
export const NoteId = id('Note')
export type NoteId = z.infer<typeof NoteId>
export const ContactId = id('ClientContact')
export type ContactId = z.infer<typeof ContactId>
export const CustomFieldId = id('CustomField')
export type CustomFieldId = z.infer<typeof CustomFieldId>
export const HandoutPackId = id('HandoutPack')
export type HandoutPackId = z.infer<typeof HandoutPackId>
