type Reason = { had: number; of: number; last: string | null }

const reason = ({ had, of, last }: Reason): string => {
  if (of === 0) return 'has not been to a meeting before'
  if (had === 0) return of === 1 ? 'has not had the role at 1 meeting' : `has not had the role at ${of} meetings`
  return `has had the role at ${had} of ${of} ${of === 1 ? 'meeting' : 'meetings'}${last ? `, last ${last}` : ''}`
}

export const roles = {
  'roles.reason': reason,
  'roles.agreed': 'as agreed',
  'roles.choose': ({ name }: { name: string }) => `Choose ${name}`,
  'roles.suggested': ({ name, why }: { name: string; why: string }) => `Suggestion: ${name} – ${why}`,
  'roles.standIn': ({ away, name, why }: { away: string; name: string; why: string }) =>
    `${away} cannot come. Suggestion: ${name} – ${why}`,
  'roles.fillOne': 'Suggest all roles',
  'roles.fillAll': 'Share out free roles at all coming meetings',
  'roles.fillHelp': 'The roles go round, so that everybody gets about as many. What you have chosen stays.',
  'roles.filled': ({ count }: { count: number }) =>
    count === 0
      ? 'There were no free roles to share out.'
      : count === 1
        ? '1 role has been given.'
        : `${count} roles have been given.`,
  'roles.swap': ({ role }: { role: string }) => `Exchange: ${role}`,
  'roles.swapWord': 'Exchange',
  'roles.swapHere': ({ name, role }: { name: string; role: string }) => `with ${name} (${role} that day)`,
  'roles.swapOther': ({ name, date }: { name: string; date: string }) => `with ${name} (${date})`,
  'roles.swapped': 'The roles have been exchanged.',
}
