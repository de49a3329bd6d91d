import type { RejectionCode, RejectionDetails } from '../domain/rejection.ts'

const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const date = ({ date: day }: RejectionDetails): string =>
  typeof day === 'string' ? calendar.format(new Date(`${day}T00:00:00Z`)) : 'that day'
const name = ({ name: given }: RejectionDetails): string => (typeof given === 'string' ? `"${given}"` : 'that name')
const list = (value: RejectionDetails[string] | undefined): string =>
  Array.isArray(value) ? new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(value) : ''
const seconds = ({ seconds: left }: RejectionDetails): string =>
  typeof left === 'number' ? (left === 1 ? '1 second' : `${left} seconds`) : 'a moment'

const gone = 'It has probably been deleted in the meantime. Everything else is as it was.'

/** What was wrong, what was kept, and what to do now, for every rule that can say no. */
export const rejections: Readonly<Record<RejectionCode, (details: RejectionDetails) => string>> = {
  'accent-too-pale': () =>
    'The colour is too pale for white text. Choose a darker one. The previous colour has been kept.',
  'already-answered': () =>
    'There is already an answer with that name in the round. Correct that one, or choose somebody else. Nothing has changed.',
  'answer-empty': () => 'The form is empty. Fill in at least one answer, or delete the form. Nothing has changed.',
  'answer-in-picture': () =>
    'The answer is part of a result that has been shown. Changing it alone would let people see the difference and work out who answered what. Nothing has been changed. If something was typed wrong, delete the round and enter it again.',
  'answer-out-of-range': () => 'One of the answers is not on the scale. Correct it and try again. Nothing has changed.',
  'attendance-after-leaving': (details) =>
    `Attendance is recorded on ${date(details)}. Choose a later date, or remove the mark first. Nothing has changed.`,
  cancelled: () => 'Cancelled. Nothing has been saved.',
  'clause-after-signatures': () => 'The signatures always stand last. Put the clause further up. Nothing has changed.',
  'clause-mandatory': () =>
    'The clause is a fixed part of the template and cannot be left out. You can change its text.',
  'clause-not-readable': () =>
    'A field or a highlight in the text is not closed properly. The earlier text has been kept.',
  'client-not-found': () => `The client no longer exists. ${gone}`,
  'comment-not-found': () => `The comment no longer exists. ${gone}`,
  'contact-not-found': () => `The contact no longer exists. ${gone}`,
  'contract-exists': () => 'The network already has a contract from that template. Edit it, or make a new version.',
  'contract-frozen': () =>
    'The contract has been signed, and its text no longer changes. Make a new version to change it. Nothing has changed.',
  'contract-incomplete': ({ missing }) =>
    `The contract cannot be used yet, because something is missing: ${list(missing)}. All that you have written is saved.`,
  'contract-not-found': () => `The contract no longer exists. ${gone}`,
  'contract-not-personal': () => 'Only the confidentiality add-on is about one person. Nothing has changed.',
  'contract-not-signed': () => 'The contract has not been signed yet, so you can edit it directly.',
  'custom-field-exists': (details) =>
    `There is already a field called ${name(details)}. Choose another name. Nothing has been changed.`,
  'custom-field-not-found': () => `The field no longer exists. ${gone}`,
  'handout-pack-exists': (details) =>
    `There is already a pack called ${name(details)}. Choose another name. Nothing has changed.`,
  'handout-pack-not-found': () => `The pack no longer exists. ${gone}`,
  'data-folder-in-use': () => 'Sparringsrum is already open elsewhere with the same data. Use the window that is open.',
  'handed-report-not-found': () => `The report is no longer on the list. ${gone}`,
  'date-in-future': (details) => `The date, ${date(details)}, lies in the future. Choose today or an earlier day.`,
  'limit-out-of-range': () =>
    'One of the limits is outside what it can be. Correct it and save again. Nothing has changed.',
  'limits-out-of-order': () =>
    'The limits are in the wrong order, so the same number would be both good and something to act on. Correct them and save again. Nothing has changed.',
  'dates-reversed': () =>
    'The end date lies before the start date, or two periods overlap. Correct the dates. Nothing has changed.',
  'decision-not-found': () => `The decision no longer exists. ${gone}`,
  'disk-full': () =>
    'There is not enough room on the disk. Nothing was saved, and what had been begun is removed again. Make room, or choose another place.',
  'employment-not-found': () => `The post no longer exists. ${gone}`,
  'field-from-source': () =>
    'The field is taken from the client, the network or your profile. Change it there, and the contract follows.',
  'field-not-readable': ({ label }) =>
    `That cannot be read as ${typeof label === 'string' ? `"${label}"` : 'a value for the field'}. What was there before has been kept.`,
  'form-before-start': (details) =>
    `The participant is not in the network until ${date(details)}. Read the sheet in once the network has begun. Nothing has been stored.`,
  'form-empty': () => 'The sheet has not been filled in. Nothing has been stored.',
  'form-foreign': () =>
    'The sheet was not made here, or its mark has been changed. Type the answers in by hand if you know who sent it. Nothing has been stored.',
  'form-kept': ({ marked }) =>
    marked === true
      ? 'The participant has chosen to keep the sheet. Nothing has been stored.'
      : 'The sheet does not say whether it may be stored. Ask the participant. Nothing has been stored.',
  'form-needs-person': () => 'Choose whom the sheet is from. Nothing has been stored.',
  'forms-need-network': () =>
    'Sheets to fill in on screen are made for a certain network, so that they can be read in again.',
  'forms-none': () =>
    'None of the chosen handouts can be filled in on screen. Before you say yes, My starting point, After the meeting, Are we on track? and The year in review can.',
  'goal-not-found': () => `The goal is no longer there. ${gone}`,
  'goal-replaced': () => 'The goal has a new wording. Go on with that one. Nothing has been changed.',
  'goal-scored': () =>
    'The goal has been scored, so its words and its ladder stand. Write a new wording instead. Nothing has been changed.',
  'goals-full': () => 'The participant has three goals already. Delete one, or reword one. Nothing has been stored.',
  'host-secret-unreadable': () =>
    'The key to your data cannot be read on this computer. Your data are untouched. Open them on the computer where they were made, or use the recovery code.',
  'key-file-damaged': () =>
    'The file with the key to your data is damaged. The data themselves are untouched. Restore the key file from a backup.',
  'leave-outside-membership': (details) =>
    `The leave begins on ${date(details)}, when the participant is not in the network. Correct the date. Nothing has changed.`,
  'leaves-overlap': () => 'Two periods of leave overlap. Correct the dates. Nothing has changed.',
  locked: () => 'Sparringsrum is locked. Unlock it and try again.',
  'logo-not-readable': () =>
    'The picture cannot be read. Choose a complete PNG or JPEG file. The old logo has been kept.',
  'meeting-cancelled': () => 'The meeting is cancelled. Make it planned again before marking attendance.',
  'meeting-date-taken': (details) => `The network already has a meeting on ${date(details)}. Choose another date.`,
  'meeting-has-answers': () =>
    'The meeting has evaluation answers, so it cannot be deleted or cancelled. Delete the evaluation first if that is what you want.',
  'meeting-in-future': (details) =>
    `The meeting is not until ${date(details)}. Before it, only cancellations can be noted. Nothing has changed.`,
  'meeting-not-found': () => `The meeting no longer exists. ${gone}`,
  'meeting-times-reversed': () => 'The meeting ends before it begins. Correct the times. Nothing has changed.',
  'member-exists': (details) =>
    `${name(details)} is already in the network, or has been. Nobody has been added. Use "Add a known participant" if it is the same person.`,
  'members-reversed': () =>
    'The smallest number of participants is larger than the largest. Correct one of them. Nothing has changed.',
  'membership-in-use': () =>
    'The participant has attendance, answers, goals or a signature in the network. Enter a date of leaving instead. Nothing has changed.',
  'membership-not-found': () => `The participant is no longer in the network. ${gone}`,
  'merge-answered-twice': (details) =>
    `Both have answered the same evaluation round in ${name(details)}, so they cannot be merged. Delete one of the answers first if it really is one person. Nothing has been changed.`,
  'merge-same-person': () => 'This is the same person twice. Choose another one. Nothing has been changed.',
  'merge-signed-twice': (details) =>
    `Both have signed the same contract in ${name(details)}, so they cannot be merged. Take one of the signatures away first if it really is one person. Nothing has been changed.`,
  'network-name-taken': (details) => `The client already has a network called ${name(details)}. Choose another name.`,
  'figure-not-found': () => 'The chart is no longer in the report. Choose another one. Nothing has been saved.',
  'period-backwards': () =>
    'The period ends before it begins. Swap the two dates or choose others. Nothing has been made.',
  'point-not-closed': () => 'The point is open already.',
  'network-not-found': () => `The network no longer exists. ${gone}`,
  'no-connection': () =>
    'There is no connection to the program behind the page. What is shown as saved is saved. Start the program and reload the page.',
  'no-members': () =>
    'The network has no participants, so no personal sheets can be made. Add participants, or make sheets without names.',
  'no-session': () => 'The page was opened without access. Close it, and open Sparringsrum from the program.',
  'not-in-bin': () => 'It is no longer in the bin. Everything else is as it was.',
  'not-newest-change': () =>
    'You have changed something since. Undo that first, or fetch what was deleted from the bin. Nothing has been changed.',
  'too-many-clauses': () =>
    'The contract has no room for more clauses of your own. Join two, or delete one. Nothing has changed.',
  'undo-conflict': () =>
    'The change cannot be taken back, because something else rests on it now, such as answers of an evaluation. Nothing has been changed.',
  'not-a-member': () => 'That person is not in the network on that date. Nothing has changed.',
  'nothing-to-export': () =>
    'There are no meetings to put in the file, so none was saved. Choose other meetings, or plan the next one.',
  'note-not-found': () => `The note no longer exists. ${gone}`,
  'on-leave': () =>
    'The participant is on leave that day and therefore not expected. Correct the leave first if they came after all.',
  'own-template-differs': (details) =>
    `The template ${name(details)} is for another kind of contract, another language or another edition. Save it as a new template. Nothing has changed.`,
  'own-template-name-taken': (details) =>
    `There is already a template called ${name(details)}. Choose another name. Nothing has changed.`,
  'own-template-not-found': () => `The template no longer exists. ${gone}`,
  'own-template-unchanged': (details) =>
    `The contract is the same as the newest version of ${name(details)}. Nothing has been saved.`,
  'participant-not-found': () => `The participant no longer exists. ${gone}`,
  'path-too-long': () =>
    'The path to the folder is too long for the files to open on every computer. Choose a folder further up. Nothing was saved.',
  'passphrase-needed': () => 'Type your passphrase to go on.',
  'passphrase-too-short': ({ minimum }) =>
    `The passphrase is too short. Use at least ${typeof minimum === 'number' ? minimum : 10} characters, preferably four or five words.`,
  'post-not-later': (details) =>
    `The new post must begin after the previous one, which began on ${date(details)}. Nothing has changed.`,
  'pulse-needs-meeting': () => 'The pulse belongs to a meeting. Choose the meeting that the answers are about.',
  'response-not-found': () => `The answer no longer exists. ${gone}`,
  'review-concluded': () =>
    'The review is concluded and stands as it is. Undo the conclusion, or begin a new one. Nothing has changed.',
  'review-not-found': () => `The review no longer exists. ${gone}`,
  'review-open': () => 'You are already reviewing the form. Finish that review, or delete it first.',
  'round-closed': () => 'The round is closed. Reopen it to change the answers. Nothing has changed.',
  'round-empty': () => 'There are no answers in the round yet, so there is nothing to show.',
  'round-exists': (details) =>
    `There is a round of this form on ${date(details)} already. Go on with that one, or choose another place. Nothing has changed.`,
  'breach-not-found': () => `The breach no longer exists. ${gone}`,
  'round-not-found': () => `The round no longer exists. ${gone}`,
  'round-not-theirs': (details) =>
    `Somebody has answered by name who was not a member on ${date(details)}. Choose another day. Nothing has changed.`,
  'round-seen': () =>
    'The result of the round has been shown, so it stays where it is. Begin a new round. Nothing has changed.',
  'role-free': () => 'Nobody has the role, so there is nothing to exchange. Nothing has been changed.',
  'sample-needs-empty-store': () =>
    'The sample data can only be put in while there are no clients. Your own data are untouched.',
  'save-failed': () =>
    'The file could not be saved there. Choose another place, and check that there is room. Your data are untouched.',
  'sentence-all-masked': () =>
    'Every word of the sentence is blurred, so nothing is left to show. Show a word again, or leave the sentence out. Nothing has changed.',
  'sentence-not-approved': () =>
    'The sentence is not shown to the group. Show it there first, so that the network can decide. Nothing has changed.',
  'sentence-not-found': () => `The sentence no longer exists. ${gone}`,
  'shown-to-group': () => 'This cannot be seen while you show the group. Close the view first. Nothing has changed.',
  'not-a-signer': () => 'This person is not on the list of those who are to sign. Nothing was changed.',
  'signs-contract-itself': ({ name }) =>
    `${name} is named on the contract and signs there. Joining the contract is for those who came later. Nothing was changed.`,
  'nothing-to-sign': () => 'The note on data is handed out and is not signed. Nothing was changed.',
  'scan-not-found': () => `The scan no longer exists. ${gone}`,
  'scan-not-readable': () =>
    'The file is not a whole PDF, PNG or JPEG, so it could not be shown again. Scan the paper again. Nothing was stored.',
  'scan-too-large': ({ megabytes }) =>
    `The file is too large. At most ${typeof megabytes === 'number' ? megabytes : 10} MB can be stored. Scan the page at 200 or 300 dpi. Nothing was stored.`,
  'school-holiday-not-found': () => `The school holiday no longer exists. ${gone}`,
  'survey-taken': () =>
    'The answers in the file are in the round already. Taken in again they would count twice. Nothing has changed. If they should be read in another way, delete the round and begin it again.',
  'stage-change-not-found': () => `The change of stage no longer exists. ${gone}`,
  'stage-date-order': (details) =>
    `The date is before the stage that came first, which began on ${date(details)}. Choose a later date. Nothing has changed.`,
  'stage-first': () => 'This is the first stage, so there is nothing to go back to. Nothing has changed.',
  'stage-not-next': () => 'The network cannot go to that stage from here. Nothing has changed.',
  'step-not-found': () => `The agreed step no longer exists. ${gone}`,
  'store-exists': () => 'There are already data on this computer. They are untouched. Unlock instead of starting over.',
  'store-missing': () => 'There are no data yet. Begin by creating them.',
  'store-newer': () =>
    'Your data were saved by a newer edition of Sparringsrum. They are untouched. Update the program to open them.',
  'store-unreadable': () =>
    'Your data cannot be read. Either the file is damaged or the key does not fit. Nothing has changed. Restore the newest backup.',
  'template-not-here': () => 'The template is not in this edition. Choose another.',
  'person-code-wrong': () =>
    'The code does not fit the name. The four digits stand on the sheet with your goal, or the consultant can tell you. Nothing has been stored.',
  'pulse-over': (details) =>
    `The form After the meeting is open for 48 hours, here until ${date(details)} at ${details.time}. Sheets that were filled in before then can still be typed in. Nothing has changed.`,
  'sheet-needs-name': () =>
    'My starting point belongs to the one who filled it in. Choose whose sheet it is. A sheet that its owner keeps is not stored. Nothing has changed.',
  'sheet-not-shared': () =>
    'What a participant writes in My starting point is for you alone and cannot be shown to others. Nothing has changed.',
  'too-few-for-anonymous': () =>
    'With fewer than five in the network nobody can answer anonymously. Choose who is answering, or take a spoken round instead (Check-out).',
  'unknown-clause': () => "The clause is not in the contract's template. Nothing has changed.",
  'unknown-field': () => 'The field is not in the contract. Nothing has changed.',
  'unknown-item': () => 'The question does not belong to the form. Nothing has changed.',
  'unknown-method': () => 'The method is not in the catalogue. The agenda is as it was.',
  'unlock-wait': (details) => `Too many attempts. Wait ${seconds(details)} and try again. Your data are untouched.`,
  'kiosk-code-short': () => 'Choose a code of at least four characters. The computer has not been passed round yet.',
  'kiosk-off': () =>
    'The computer is no longer being passed round. Ask the consultant to begin again. Nothing is stored.',
  'kiosk-on': () => 'The computer is being passed round. End that first. Nothing has changed.',
  'kiosk-wrong-code': () => 'The code does not fit. Try again. All answers are stored.',
  'word-always-masked': () =>
    'E-mail and web addresses, phone numbers and civil registration numbers are always blurred. Nothing has changed.',
  'word-not-found': () => `The word no longer exists. ${gone}`,
  'wrong-passphrase': () => 'The passphrase does not fit. Check capital and small letters, and try again.',
}
