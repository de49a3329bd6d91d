const files = (count: number) => `${count} ${count === 1 ? 'fil' : 'filer'}`

export const batch = {
  'batch.open': 'Gem som mappe …',
  'batch.title': 'Gem som mappe',
  'batch.close': 'Luk',
  'batch.run': ({ networks }: { networks: number }) => (networks > 1 ? `Gem ${networks} mapper` : 'Gem mappen'),
  'batch.networks': 'Netværk',
  'batch.all': ({ count }: { count: number }) => `Vælg alle ${count}`,
  'batch.onlyOne': 'Nøjes med ét',
  'batch.contents': 'Indhold',
  'batch.handouts': ({ count }: { count: number }) =>
    count === 0
      ? 'Ingen handouts er valgt.'
      : `${count === 1 ? 'Det handout' : `De ${count} handouts`}, du har valgt, med samme udseende.`,
  'batch.contract': 'Netværkskontrakten',
  'batch.contractHelp': 'Kommer med, hvis alt i den er udfyldt.',
  'batch.minutes': 'Referater af de møder, der er holdt',
  'batch.division': 'Filer',
  'batch.division.participant': 'En fil til hver deltager',
  'batch.division.pack': 'Alt i én fil',
  'batch.naming': 'Filernes navne',
  'batch.naming.numbers': 'Deltager 01, 02 …',
  'batch.naming.names': 'Deltagernes navne',
  'batch.withKey': 'Læg en liste i mappen over, hvem der har hvilket nummer',
  'batch.withKeyHelp': 'Uden listen står der ingen navne uden på filerne. Inde i dem står de stadig.',
  'batch.running': ({ network }: { network: string }) => (network === '' ? 'Gør klar …' : `${network} …`),
  'batch.saved': ({ files: count, pages }: { files: number; pages: number }) =>
    `${files(count)} med ${pages} sider er gemt`,
  'batch.leftOut.noMembers': ({ network }: { network: string }) => `${network} har ingen deltagere endnu.`,
  'batch.leftOut.noContract': ({ network }: { network: string }) => `${network} har ingen kontrakt.`,
  'batch.leftOut.contractIncomplete': ({ network }: { network: string }) =>
    `Kontrakten for ${network} er ikke udfyldt og kom ikke med.`,
  'batch.leftOut.noMinutes': ({ network }: { network: string }) => `${network} har ingen referater.`,
}
