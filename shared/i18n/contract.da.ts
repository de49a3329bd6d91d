import { formatDate } from './format.ts'

type Count = { count: number }
type Named = { name: string }
type Version = { version: number }
type Place = { heading: string; number: number | null }
type OwnTemplate = { title: string; language: string; variant: string; version: number }

export const contract = {
  'contract.notice':
    'Skabelonen er et arbejdsudkast og ikke juridisk rådgivning. Få den set igennem, før den bruges i aftaler med økonomi eller følsomme oplysninger.',
  'contract.none': 'Netværket har ingen kontrakt endnu',
  'contract.noneHelp':
    'En kort kontrakt gør formålet, rammerne og fortroligheden fælles. Vælg den skabelon, der passer; teksten kan rettes bagefter.',
  'contract.chooseTemplate': 'Skabelon',
  'contract.proposed': 'Foreslået',
  'contract.why.public': 'Kunden er offentlig. Skabelonen har tavshedspligten i det offentlige med.',
  'contract.why.private': 'Kunden er privat. Skabelonen har konkurrence og forretningshemmeligheder med.',
  'contract.why.mixed':
    'Netværket går på tværs af offentlige og private. Skabelonen har både tavshedspligt og forretningshemmeligheder med.',
  'contract.template.NET-O': 'Når alle eller de fleste deltagere er offentligt ansat.',
  'contract.template.NET-P': 'Når deltagerne kommer fra én eller flere virksomheder.',
  'contract.template.NET-I': 'Én organisation, flere enheder, samme ledelsesniveau.',
  'contract.template.ASN': 'Mellem dig og kunden om selve opgaven.',
  'contract.template.CONF': 'Til blandede netværk, gæster, oplægsholdere og vikarer.',
  'contract.template.DATA': 'Udleveres, før den første registrering.',
  'contract.language': 'Sprog',
  'contract.language.da': 'Dansk',
  'contract.language.en': 'English',
  'contract.create': 'Lav kontrakten',

  'contract.status.draft': 'Kladde',
  'contract.status.shared': 'Delt',
  'contract.status.partlySigned': 'Delvis underskrevet',
  'contract.status.signed': 'Underskrevet',
  'contract.status.underRevision': 'Under rettelse',
  'contract.status.expired': 'Udløbet',
  'contract.version': ({ version }: { version: number }) => `version ${version}`,
  'contract.delete': 'Slet kontrakten',
  'contract.deleted': 'Kontrakten er slettet med de registrerede underskrifter.',

  'contract.missing': ({ count }: Count) => (count === 1 ? '1 felt mangler' : `${count} felter mangler`),
  'contract.missingHelp': 'Før de er udfyldt, kan kontrakten kun eksporteres som kladde.',
  'contract.goTo': ({ label }: { label: string }) => `Gå til ${label}`,
  'contract.complete': 'Alle nødvendige felter er udfyldt.',

  'contract.section.purpose': 'Formål og mål',
  'contract.section.agreements': 'Aftaler',
  'contract.section.facts': 'Oplysninger fra netværket',
  'contract.section.clauses': 'Punkter',

  'contract.purpose': 'Formål',
  'contract.purposeLead': 'Vi er i netværk for at …',
  'contract.purposeStarters': 'Begynd med en af disse',
  'contract.vaguePurpose': 'Hvad skal I kunne, når året er gået, som I ikke kan i dag?',
  'contract.goalsHint': 'Ét mål pr. linje, højst fem',
  'contract.listHint': 'Ét punkt pr. linje',
  'contract.default': 'skabelonens forslag',
  'contract.empty': 'mangler',
  'contract.factsHelp': 'Rettes dér, hvor de hører til, og slår igennem i kontrakten med det samme.',
  'contract.source.contract': 'i kontrakten',
  'contract.source.frame': 'fra Rammer og roller',
  'contract.source.client': 'fra kunden',
  'contract.source.consultant': 'fra Indstillinger',
  'contract.source.participant': 'fra Deltagere',
  'contract.source.network': 'fra netværket',
  'contract.source.computed': 'regnes ud',
  'contract.change': ({ label }: { label: string }) => `Ret ${label}`,

  'contract.clausesHelp': 'Faste punkter kan ikke tages ud, men teksten kan tilpasses.',
  'contract.clause.mandatory': 'Fast punkt',
  'contract.clause.include': ({ heading }: { heading: string }) => `Tag punktet ”${heading}” med`,
  'contract.clause.editing': ({ heading }: { heading: string }) => `Tekst til punktet ”${heading}”`,
  'contract.clause.own': 'egen tekst',
  'contract.clause.restore': 'Tilbage til skabelonens tekst',
  'contract.clause.insert': 'Indsæt felt',

  'contract.frozen': 'Kontrakten er underskrevet, og teksten ligger fast',
  'contract.frozenHelp':
    'Den første underskrift låser teksten, så alle skriver under på det samme. Skal noget ændres, laver du en ny version, og den skal skrives under på ny.',
  'contract.revise': 'Ret i kontrakten',

  'contract.export': 'Eksportér PDF',
  'contract.exportDraft': 'Eksportér som kladde',
  'contract.exportRefused': 'Kontrakten mangler noget, før den er færdig',
  'contract.exportRefusedHelp': 'Udfyld felterne herunder, eller eksportér den som kladde.',

  'contract.new': 'Ny kontrakt',
  'contract.newTitle': 'Ny kontrakt i netværket',
  'contract.switcher': 'Netværkets kontrakter',
  'contract.addOns': ({ count }: Count) => `Fortrolighedstillæg · ${count}`,
  'contract.taken': 'Netværket har allerede en kladde efter skabelonen.',
  'contract.createAll': 'Lav tillæggene',
  'contract.short.NET-O': 'Netværkskontrakt',
  'contract.short.NET-P': 'Netværkskontrakt, private',
  'contract.short.NET-I': 'Netværkskontrakt, internt',
  'contract.short.ASN': 'Opgaveaftale',
  'contract.short.CONF': 'Fortrolighedstillæg',
  'contract.short.DATA': 'Persondata',
  'contract.variant.public': 'offentlig udgave',
  'contract.variant.private': 'privat udgave',
  'contract.fromOwn': ({ name }: Named) => `fra skabelonen ”${name}”`,

  'contract.person': 'Hvem gælder tillægget for?',
  'contract.person.help': 'Hver person får sit eget tillæg at skrive under på.',
  'contract.person.lacking': 'Alle deltagere, der ikke har et endnu',
  'contract.person.guest': 'En gæst, oplægsholder eller vikar …',
  'contract.person.blank': 'Uden navn, til at skrive på i hånden',
  'contract.person.name': 'Navn',
  'contract.person.organisation': 'Arbejdsplads',
  'contract.person.open': 'uden navn',

  'contract.ownTemplates': 'Dine skabeloner',
  'contract.ownTemplates.manage': 'Ret dine skabeloner',
  'contract.ownTemplates.none': 'Du har ingen skabeloner endnu. Gem en kontrakt som skabelon, så står den her.',
  'contract.ownTemplate.help': ({ title, language, variant, version }: OwnTemplate) =>
    `${title} · ${language} · ${variant} · version ${version}`,
  'contract.ownTemplate.behind': 'Standardteksten er ændret',
  'contract.ownTemplate.name': 'Skabelonens navn',
  'contract.ownTemplate.delete': ({ name }: Named) => `Slet skabelonen ”${name}”`,
  'contract.ownTemplate.deleted': ({ name }: Named) =>
    `Skabelonen ”${name}” er slettet. Kontrakter, der er lavet efter den, er uændrede.`,
  'contract.ownTemplate.saved': ({ name, version }: Named & Version) => `”${name}” er gemt som version ${version}.`,
  'contract.ownTemplate.version': ({ version, savedOn }: Version & { savedOn: string }) =>
    `Version ${version}, gemt ${formatDate(savedOn, 'da')}`,
  'contract.saveTemplate': 'Gem som skabelon',
  'contract.saveTemplate.now': 'Gem skabelonen',
  'contract.saveTemplate.help':
    'Skabelonen husker, hvilke punkter der er med, dine egne tekster og de faste vilkår. Navne, formål og mål bliver i kontrakten.',
  'contract.saveTemplate.as': 'Gem som',
  'contract.saveTemplate.new': 'En ny skabelon',
  'contract.saveTemplate.version': ({ name, version }: Named & Version) => `”${name}”, version ${version}`,

  'contract.version.of': ({ version }: Version) => `Version ${version}`,
  'contract.version.choose': 'Vis version',
  'contract.difference.show': 'Se forskelle',
  'contract.difference.title': ({ version }: Version) => `Forskelle fra version ${version}`,
  'contract.difference.against': 'Sammenlign med',
  'contract.difference.catalogue': 'Standardteksten',
  'contract.difference.versionsHelp':
    'Teksten, som den står på papiret. Den nyeste version viser det nye understreget.',
  'contract.difference.catalogueHelp': 'Dine egne tekster og punkter over for standardteksten, med felternes navne.',
  'contract.difference.from': 'Fra',
  'contract.difference.to': 'Til',
  'contract.difference.label': ({ name }: Named) => `Forskelle i ${name}`,
  'contract.difference.none': 'Der er ingen forskelle.',
  'contract.difference.count': ({ count, same }: Count & { same: number }) =>
    `${count === 1 ? '1 punkt er forskelligt' : `${count} punkter er forskellige`}, ${same} er ens.`,
  'contract.difference.added': 'Tilføjet:',
  'contract.difference.removed': 'Fjernet:',
  'contract.difference.end': 'slut.',
  'contract.difference.clause.changed': 'ændret',
  'contract.difference.clause.added': 'nyt punkt',
  'contract.difference.clause.removed': 'taget ud',
  'contract.behind':
    'Standardteksten er ændret, siden du skrev dine egne tekster. Se forskellene, og vælg, hvad der skal stå.',
  'contract.behind.frozen':
    'Standardteksten er ændret, siden kontrakten blev underskrevet. Kontrakten står, som den blev underskrevet.',
  'contract.behind.keep': 'Behold mine tekster',

  'contract.revise.title': ({ version }: Version) => `Version ${version} af kontrakten`,
  'contract.revise.help':
    'Den nye version begynder med samme tekst. Den underskrevne version gælder og kan ses, til den nye er underskrevet.',
  'contract.revise.now': 'Lav den nye version',
  'contract.frozenOld': 'Det er en tidligere version. Den står, som den blev underskrevet.',
  'contract.again': 'Hvem skal skrive under på ny?',
  'contract.again.all': 'Alle',
  'contract.again.allHelp': 'når ændringen betyder noget for hele netværket',
  'contract.again.some': 'Kun dem, ændringen angår',
  'contract.again.someHelp': 'de andres underskrifter gælder stadig',
  'contract.again.unsigned': ({ count }: Count) =>
    count === 1
      ? '1 har ikke skrevet under endnu og skal det under alle omstændigheder.'
      : `${count} har ikke skrevet under endnu og skal det under alle omstændigheder.`,
  'contract.again.title': 'Nye underskrifter',
  'contract.again.allNow': 'Alle skal skrive under på den nye version.',
  'contract.again.kept': ({ count }: Count) =>
    count === 1
      ? '1 underskrift på den tidligere version gælder stadig.'
      : `${count} underskrifter på den tidligere version gælder stadig.`,
  'contract.again.change': 'Ret',
  'contract.again.save': 'Gem',

  'contract.field.list': 'Felter',
  'contract.field.none': 'Intet felt hedder sådan.',
  'contract.field.hint': 'Eller skriv to krøllede parenteser i teksten',
  'contract.field.name': ({ label, value }: { label: string; value: string }) => `${label}: ${value}`,

  'contract.clausesFrozen': 'Teksten, som den blev underskrevet.',
  'contract.clause.restored': 'Standardteksten står i punktet igen.',
  'contract.clause.difference': 'Vis, hvad jeg har ændret',
  'contract.clause.ownClause': 'eget punkt',
  'contract.clause.place': ({ heading, number }: Place) =>
    number === null ? `${heading}, ikke med` : `${number} ${heading}`,
  'contract.clause.drag': ({ heading }: { heading: string }) => `Flyt ”${heading}”. Træk, eller brug Alt og en pil`,
  'contract.clause.heading': 'Overskrift',
  'contract.clause.text': 'Tekst',
  'contract.clause.textHint': 'Felter kan sættes ind, når punktet er lavet.',
  'contract.clause.behind': 'Står efter',
  'contract.clause.first': 'Først i kontrakten',
  'contract.clause.add': 'Tilføj eget punkt',
  'contract.clause.addNow': 'Tilføj punktet',
  'contract.clause.up': 'Flyt op',
  'contract.clause.down': 'Flyt ned',
  'contract.clause.remove': 'Slet punktet',
  'contract.clause.removed': ({ heading }: { heading: string }) => `Punktet ”${heading}” er slettet.`,
}
