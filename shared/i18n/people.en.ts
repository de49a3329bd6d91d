import type { people as da } from './people.da.ts'

const persons = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

export const people: typeof da = {
  'people.title': 'People',
  'people.empty': 'No people yet',
  'people.emptyText':
    'Everybody who is or has been in a network stands here. They come when you add them to a network as participants.',
  'people.toNetworks': 'Go to the networks',
  'people.search': 'Search',
  'people.searchHint': 'Name, e-mail, phone, workplace, position or network',
  'people.counted': ({ count }) => persons(count),
  'people.found': ({ count }) =>
    count === 0 ? 'Nobody matches.' : `${persons(count)} ${count === 1 ? 'matches' : 'match'}`,
  'people.none': ({ words }) => `Nobody matches “${words}”. Try a part of the name.`,
  'people.more': ({ count }) => `Show ${count} more`,
  'people.networks': 'Networks',
  'people.past': ({ name }) => `${name} (former)`,
  'people.columns': 'Choose columns',
  'people.columnsShort': 'Columns',
  'people.showColumn': ({ label }) => `Show ${label}`,
  'people.hideColumn': ({ label }) => `Hide ${label}`,
  'people.alike': ({ count }) =>
    count === 1 ? 'Two people look alike. They may be the same.' : `${count} pairs look alike. They may be the same.`,
  'people.alikeLook': 'Have a look',

  'people.toPage': 'Show the whole person',
  'people.noPost': 'No post has been written yet',
  'people.membershipEdit': ({ name }) => `Edit the membership of ${name}`,
  'people.membershipDone': 'Done',
  'people.edit': 'Edit',
  'people.paused': ({ period }) => `Leave ${period}`,
  'people.mergeWith': 'Merge with somebody else',
  'people.mergeWhom': ({ name }) => `Who is the same as ${name}?`,

  'duplicates.title': 'Look alike',
  'duplicates.help':
    'The same person may have been written in twice. Compare them and merge them, or say that they are two. Nothing is merged by itself.',
  'duplicates.empty': 'Nobody looks alike',
  'duplicates.emptyText': 'Two people with the same e-mail, phone or nearly the same name will stand here.',
  'duplicates.rest': ({ count }) => `${count} more pairs will stand here when you have been through these.`,
  'duplicates.and': ({ first, second }) => `${first} and ${second}`,
  'duplicates.reason.sameEmail': 'Same e-mail',
  'duplicates.reason.samePhone': 'Same phone',
  'duplicates.reason.sameName': 'Same name',
  'duplicates.reason.swappedName': 'Same name in another order',
  'duplicates.reason.nearName': 'Nearly the same name',
  'duplicates.reason.sameOrganisation': 'Same workplace',
  'duplicates.compare': 'Compare',
  'duplicates.compareOf': ({ first, second }) => `Compare ${first} and ${second}`,
  'duplicates.notSame': 'Not the same person',
  'duplicates.notSameOf': ({ first, second }) => `${first} and ${second} are not the same person`,
  'duplicates.dismissed': ({ first, second }) => `${first} and ${second} will not be suggested again.`,

  'merge.title': 'Is it the same person?',
  'merge.help': 'Choose what is to stand where the two differ. Everything else comes along.',
  'merge.fact': 'Fact',
  'merge.first': 'The one',
  'merge.second': 'The other',
  'merge.blank': 'not written',
  'merge.post': 'Post today',
  'merge.noteHint': 'The text you do not choose becomes a dated note on the person.',
  'merge.postHint': 'The post you do not choose becomes an earlier post if it is at another workplace.',
  'merge.networks': 'Networks',
  'merge.follows': 'Comes along',
  'merge.counts': ({ attendances, roles, ownCases, signatures, responses, goals, notes }) =>
    [
      attendances > 0 && `attended ${attendances === 1 ? 'once' : `${attendances} times`}`,
      roles > 0 && (roles === 1 ? '1 role' : `${roles} roles`),
      ownCases > 0 && (ownCases === 1 ? '1 own case' : `${ownCases} own cases`),
      signatures > 0 && (signatures === 1 ? '1 signature' : `${signatures} signatures`),
      responses > 0 && (responses === 1 ? '1 named answer' : `${responses} named answers`),
      goals > 0 && (goals === 1 ? '1 goal' : `${goals} goals`),
      notes > 0 && (notes === 1 ? '1 note' : `${notes} notes`),
    ]
      .filter(Boolean)
      .join(', ') || 'nothing yet',
  'merge.sameNetwork':
    'Both are in the same network. The memberships become one. Of two marks for one meeting the one that is best for the person stands.',
  'merge.submit': 'Merge',
  'merge.done': ({ name }) => `${name} is now one person.`,
}
