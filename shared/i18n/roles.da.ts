type Reason = { had: number; of: number; last: string | null }

const reason = ({ had, of, last }: Reason): string => {
  if (of === 0) return 'har ikke været med før'
  if (had === 0) return of === 1 ? 'har ikke haft rollen på 1 møde' : `har ikke haft rollen på ${of} møder`
  return `har haft rollen på ${had} af ${of} ${of === 1 ? 'møde' : 'møder'}${last ? `, sidst ${last}` : ''}`
}

export const roles = {
  'roles.reason': reason,
  'roles.agreed': 'efter aftalen',
  'roles.choose': ({ name }: { name: string }) => `Vælg ${name}`,
  'roles.suggested': ({ name, why }: { name: string; why: string }) => `Forslag: ${name} – ${why}`,
  'roles.standIn': ({ away, name, why }: { away: string; name: string; why: string }) =>
    `${away} kan ikke komme. Forslag: ${name} – ${why}`,
  'roles.fillOne': 'Foreslå alle roller',
  'roles.fillAll': 'Fordel ledige roller på alle kommende møder',
  'roles.fillHelp': 'Rollerne går på skift, så alle får omtrent lige mange. Det, du har valgt, bliver stående.',
  'roles.filled': ({ count }: { count: number }) =>
    count === 0
      ? 'Der var ingen ledige roller at fordele.'
      : count === 1
        ? '1 rolle er fordelt.'
        : `${count} roller er fordelt.`,
  'roles.swap': ({ role }: { role: string }) => `Byt: ${role}`,
  'roles.swapWord': 'Byt',
  'roles.swapHere': ({ name, role }: { name: string; role: string }) => `med ${name} (${role} i dag)`,
  'roles.swapOther': ({ name, date }: { name: string; date: string }) => `med ${name} (${date})`,
  'roles.swapped': 'Rollerne er byttet.',
}
