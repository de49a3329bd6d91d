import type { kiosk as da } from './kiosk.da.ts'

export const kiosk: typeof da = {
  'kiosk.begin': 'Pass the computer round',
  'kiosk.beginTitle': 'Pass the computer round',
  'kiosk.beginHelp':
    'Participants answer for themselves, one at a time. Meanwhile the form fills the screen and the rest of the program is closed, even after a restart.',
  'kiosk.sealedHelp':
    'Once somebody has handed in, nobody can see the answer again, not even you. After that, the anonymous answers of the round cannot be read or corrected one by one. You see the result as always.',
  'kiosk.keyPassphrase': 'Your passphrase takes you back.',
  'kiosk.code': 'Your code for coming back',
  'kiosk.codeHint': 'At least four characters. Remember it: without the code the view cannot be closed.',
  'kiosk.start': 'Begin',
  'kiosk.language': 'Language',
  'kiosk.welcome': 'It is your turn',
  'kiosk.minutes': ({ questions }) => `${questions} questions. You can skip those you do not want to answer.`,
  'kiosk.privacy': 'Once you have handed in, the next person cannot see what you answered.',
  'kiosk.begin.person': 'Begin',
  'kiosk.answers': ({ answers, limit }) => {
    const come = answers === 1 ? '1 answer is in.' : `${answers} answers are in.`
    return answers < limit ? `${come} The result is shown from ${limit} answers.` : come
  },
  'kiosk.progress': ({ at, of }) => `${at} of ${of}`,
  'kiosk.back': 'Back',
  'kiosk.next': 'Next',
  'kiosk.skip': 'Skip',
  'kiosk.keys': ({ steps }) => `Press an answer, or use the keys 1–${steps}. The arrow keys go back and forth.`,
  'kiosk.share': 'Who may see your answers?',
  'kiosk.anonymous': 'Nobody. My answers are anonymous',
  'kiosk.anonymousHelp':
    'They are stored without a name and count in the result of the whole group once at least three answer anonymously.',
  'kiosk.shared': 'The consultant may see that they are mine',
  'kiosk.sharedHelp': 'Only the consultant, nobody else. What you write in words carries no name.',
  'kiosk.onlyShared':
    'You are fewer than five, so answers cannot be anonymous. If you do not want to share yours, do not hand in.',
  'kiosk.who': 'Who are you?',
  'kiosk.choose': 'Choose your name',
  'kiosk.answered': ({ answered, of }) => `You have answered ${answered} of ${of} questions.`,
  'kiosk.hand': 'Hand in',
  'kiosk.giveUp': 'Delete my answers',
  'kiosk.thanks': 'Thank you for your answers',
  'kiosk.thanksHelp': 'They are stored and cannot be seen any more. Pass the computer on to the next person.',
  'kiosk.thanksLast':
    'They are stored and cannot be seen any more. There are now as many answers as participants. Please give the computer back to the consultant.',
  'kiosk.nextPerson': 'Next person',
  'kiosk.still': 'Are you still there?',
  'kiosk.stillHelp':
    'In half a minute what you have answered so far is deleted, so that the next person cannot see it.',
  'kiosk.stay': 'Yes, let me go on',
  'kiosk.over':
    'The form can no longer be answered: 48 hours have passed since the meeting. Give the computer back to the consultant.',
  'kiosk.sheet.startHelp':
    'Participants choose for themselves whether they keep the sheet, let the network know their goal, or let you store the sheet. What they keep is not stored at all.',
  'kiosk.sheet.privacy':
    'At the end you choose whether you keep the sheet, share your goal with the network, or let the consultant store it.',
  'kiosk.sheet.share': 'What should happen to your sheet?',
  'kiosk.sheet.own': 'I keep it',
  'kiosk.sheet.ownHelp': 'Nothing is stored here. Do copy it for yourself before you go on.',
  'kiosk.sheet.network': 'I share the goal with the network',
  'kiosk.sheet.networkHelp': 'Only the goal is stored, with your name. Your other answers are not stored.',
  'kiosk.sheet.consultant': 'The consultant may store it',
  'kiosk.sheet.consultantHelp': 'The sheet is stored with your name, and only the consultant sees it.',
  'kiosk.sheet.goal': 'My goal for the network: what do I want to do differently as a leader?',
  'kiosk.sheet.goalToo': 'My goal for the network: what do I want to do differently as a leader? (optional)',
  'kiosk.sheet.sign': 'How will others be able to see it? (optional)',
  'kiosk.sheet.finish': 'Done',
  'kiosk.sheet.kept': 'Your sheet stays with you',
  'kiosk.sheet.keptHelp': 'Nothing has been stored. Pass the computer on to the next person.',
  'kiosk.sheet.thanksHelp': 'It is stored as you chose. Pass the computer on to the next person.',
  'kiosk.leave': 'Consultant',
  'kiosk.leaveTitle': 'Back to the program',
  'kiosk.leaveHelp': 'For the consultant only. An answer that has not been handed in is deleted.',
  'kiosk.leaveCode': 'Code',
  'kiosk.leavePassphrase': 'Passphrase or recovery code',
  'kiosk.leaveSubmit': 'Close the view',
  'kiosk.fullScreen': 'Full screen',
}
