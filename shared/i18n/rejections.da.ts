import type { RejectionCode, RejectionDetails } from '../domain/rejection.ts'

const calendar = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' })
const date = ({ date: day }: RejectionDetails): string =>
  typeof day === 'string' ? calendar.format(new Date(`${day}T00:00:00Z`)) : 'den dag'
const name = ({ name: given }: RejectionDetails): string => (typeof given === 'string' ? `”${given}”` : 'det navn')
const list = (value: RejectionDetails[string] | undefined): string =>
  Array.isArray(value) ? new Intl.ListFormat('da', { type: 'conjunction' }).format(value) : ''
const seconds = ({ seconds: left }: RejectionDetails): string =>
  typeof left === 'number' ? (left === 1 ? '1 sekund' : `${left} sekunder`) : 'et øjeblik'

const gone = 'Den er nok slettet i mellemtiden. Alt andet er, som det var.'

/** What was wrong, what was kept, and what to do now, for every rule that can say no. */
export const rejections: Readonly<Record<RejectionCode, (details: RejectionDetails) => string>> = {
  'accent-too-pale': () => 'Farven er for lys til hvid tekst. Vælg en mørkere. Den tidligere farve er beholdt.',
  'already-answered': () =>
    'Der er allerede et svar med det navn i runden. Ret det svar, der er, eller vælg en anden. Intet er ændret.',
  'answer-empty': () => 'Skemaet er tomt. Udfyld mindst ét svar, eller slet skemaet. Intet er ændret.',
  'answer-in-picture': () =>
    'Svaret er med i et resultat, der er vist. Rettes det alene, kan man se forskellen og regne ud, hvem der svarede hvad. Intet er ændret. Er noget tastet forkert, så slet runden, og tast den igen.',
  'answer-out-of-range': () => 'Et af svarene findes ikke på skalaen. Ret det, og prøv igen. Intet er ændret.',
  'attendance-after-leaving': (details) =>
    `Der er registreret fremmøde den ${date(details)}. Vælg en senere dato, eller slet markeringen først. Intet er ændret.`,
  cancelled: () => 'Afbrudt. Intet er gemt.',
  'clause-after-signatures': () => 'Underskrifterne står altid sidst. Sæt punktet længere oppe. Intet er ændret.',
  'clause-mandatory': () => 'Punktet er en fast del af skabelonen og kan ikke tages ud. Du kan ændre teksten i det.',
  'clause-not-readable': () =>
    'Der er et felt eller en fremhævning i teksten, som ikke er lukket rigtigt. Den tidligere tekst er beholdt.',
  'client-not-found': () => `Kunden findes ikke længere. ${gone}`,
  'comment-not-found': () => `Kommentaren findes ikke længere. ${gone}`,
  'contact-not-found': () => `Kontaktpersonen findes ikke længere. ${gone}`,
  'contract-exists': () => 'Netværket har allerede en kontrakt efter den skabelon. Ret i den, eller lav en ny version.',
  'contract-frozen': () =>
    'Kontrakten er underskrevet, og teksten ligger fast. Lav en ny version for at ændre den. Intet er ændret.',
  'contract-incomplete': ({ missing }) =>
    `Kontrakten kan ikke bruges endnu, for her mangler noget: ${list(missing)}. Alt, hvad du har skrevet, er gemt.`,
  'contract-not-found': () => `Kontrakten findes ikke længere. ${gone}`,
  'contract-not-personal': () => 'Kun fortrolighedstillægget gælder for én person. Intet er ændret.',
  'contract-not-signed': () => 'Kontrakten er ikke underskrevet endnu, så du kan rette direkte i den.',
  'custom-field-exists': (details) =>
    `Der er allerede et felt, der hedder ${name(details)}. Vælg et andet navn. Intet er ændret.`,
  'custom-field-not-found': () => `Feltet findes ikke længere. ${gone}`,
  'handout-pack-exists': (details) =>
    `Der er allerede en pakke, der hedder ${name(details)}. Vælg et andet navn. Intet er ændret.`,
  'handout-pack-not-found': () => `Pakken findes ikke længere. ${gone}`,
  'data-folder-in-use': () =>
    'Sparringsrum er allerede åben et andet sted med de samme data. Brug det vindue, der er åbent.',
  'handed-report-not-found': () => `Rapporten står ikke længere på listen. ${gone}`,
  'date-in-future': (details) => `Datoen, ${date(details)}, ligger ude i fremtiden. Vælg i dag eller en tidligere dag.`,
  'limit-out-of-range': () => 'En af grænserne er uden for det, den kan være. Ret den, og gem igen. Intet er ændret.',
  'limits-out-of-order': () =>
    'Grænserne står i forkert rækkefølge, så samme tal ville være både godt og noget at handle på. Ret dem, og gem igen. Intet er ændret.',
  'dates-reversed': () =>
    'Slutdatoen ligger før startdatoen, eller to perioder overlapper. Ret datoerne. Intet er ændret.',
  'decision-not-found': () => `Beslutningen findes ikke længere. ${gone}`,
  'disk-full': () =>
    'Der er ikke plads nok på disken. Intet er gemt, og det, der var begyndt, er fjernet igen. Skaf plads, eller vælg et andet sted.',
  'employment-not-found': () => `Stillingen findes ikke længere. ${gone}`,
  'field-from-source': () =>
    'Feltet hentes fra kunden, netværket eller din profil. Ret det dér, så følger kontrakten med.',
  'field-not-readable': ({ label }) =>
    `Det kan ikke læses som ${typeof label === 'string' ? `”${label}”` : 'værdi til feltet'}. Det, der stod før, er beholdt.`,
  'form-before-start': (details) =>
    `Deltageren er først med i netværket fra ${date(details)}. Læs arket ind, når netværket er begyndt. Intet er gemt.`,
  'form-empty': () => 'Arket er ikke udfyldt. Intet er gemt.',
  'form-foreign': () =>
    'Arket er ikke lavet her, eller dets kendemærke er ændret. Skriv svarene ind i hånden, hvis du kender afsenderen. Intet er gemt.',
  'form-kept': ({ marked }) =>
    marked === true
      ? 'Deltageren har valgt at beholde arket selv. Intet er gemt.'
      : 'Der er ikke sat kryds ved, om arket må gemmes. Spørg deltageren. Intet er gemt.',
  'form-needs-person': () => 'Vælg, hvem arket er fra. Intet er gemt.',
  'forms-need-network': () => 'Ark til udfyldning på skærm laves til et bestemt netværk, så de kan læses ind igen.',
  'forms-none': () =>
    'Ingen af de valgte handouts kan udfyldes på skærm. Det kan Før du siger ja, Mit udgangspunkt, Efter mødet, Er vi på rette spor? og Årets gang.',
  'goal-not-found': () => `Målet findes ikke længere. ${gone}`,
  'goal-replaced': () => 'Målet har fået en ny ordlyd. Arbejd videre med den. Intet er ændret.',
  'goal-scored': () =>
    'Målet er vurderet, så ordene og trappen ligger fast. Skriv en ny ordlyd i stedet. Intet er ændret.',
  'goals-full': () => 'Deltageren har allerede tre mål. Slet et, eller skriv et af dem om. Intet er gemt.',
  'host-secret-unreadable': () =>
    'Nøglen til dine data kan ikke læses på denne computer. Dine data er urørt. Åbn dem på den computer, hvor de blev oprettet, eller brug gendannelseskoden.',
  'key-file-damaged': () =>
    'Filen med nøglen til dine data er beskadiget. Selve dataene er urørt. Hent nøglefilen fra en sikkerhedskopi.',
  'leave-outside-membership': (details) =>
    `Orloven begynder den ${date(details)}, hvor deltageren ikke er med i netværket. Ret datoen. Intet er ændret.`,
  'leaves-overlap': () => 'To orlovsperioder overlapper. Ret datoerne. Intet er ændret.',
  locked: () => 'Sparringsrum er låst. Lås op, og prøv igen.',
  'logo-not-readable': () =>
    'Billedet kan ikke læses. Vælg en PNG- eller JPEG-fil, der er hel. Det gamle logo er beholdt.',
  'meeting-cancelled': () => 'Mødet er aflyst. Gør det planlagt igen, før du markerer fremmøde.',
  'meeting-date-taken': (details) => `Netværket har allerede et møde den ${date(details)}. Vælg en anden dato.`,
  'meeting-has-answers': () =>
    'Der er svar på evalueringen af mødet, så det kan ikke slettes eller aflyses. Slet evalueringen først, hvis det er meningen.',
  'meeting-in-future': (details) =>
    `Mødet er først den ${date(details)}. Før mødet kan du kun notere afbud. Intet er ændret.`,
  'meeting-not-found': () => `Mødet findes ikke længere. ${gone}`,
  'meeting-times-reversed': () => 'Mødet slutter, før det begynder. Ret klokkeslættene. Intet er ændret.',
  'member-exists': (details) =>
    `${name(details)} er allerede med i netværket eller har været det. Ingen er tilføjet. Brug ”Tilføj kendt deltager”, hvis det er den samme person.`,
  'members-reversed': () =>
    'Det mindste antal deltagere er større end det største. Ret et af tallene. Intet er ændret.',
  'membership-in-use': () =>
    'Deltageren har fremmøde, svar, mål eller underskrift i netværket. Angiv en dato for udtræden i stedet. Intet er ændret.',
  'membership-not-found': () => `Deltageren er ikke længere i netværket. ${gone}`,
  'merge-answered-twice': (details) =>
    `Begge har svaret i samme evalueringsrunde i ${name(details)}, så de kan ikke slås sammen. Slet først det ene svar, hvis det virkelig er samme person. Intet er ændret.`,
  'merge-same-person': () => 'Det er den samme person to gange. Vælg en anden. Intet er ændret.',
  'merge-signed-twice': (details) =>
    `Begge har underskrevet samme kontrakt i ${name(details)}, så de kan ikke slås sammen. Fjern først den ene underskrift, hvis det virkelig er samme person. Intet er ændret.`,
  'network-name-taken': (details) => `Kunden har allerede et netværk, der hedder ${name(details)}. Vælg et andet navn.`,
  'figure-not-found': () => 'Figuren findes ikke i rapporten længere. Vælg en anden. Intet er gemt.',
  'period-backwards': () =>
    'Perioden slutter, før den begynder. Byt om på de to datoer, eller vælg andre. Intet er lavet.',
  'point-not-closed': () => 'Punktet er allerede åbent.',
  'network-not-found': () => `Netværket findes ikke længere. ${gone}`,
  'no-connection': () =>
    'Der er ikke forbindelse til programmet bag siden. Det, der står som gemt, er gemt. Start programmet, og indlæs siden igen.',
  'no-members': () =>
    'Netværket har ingen deltagere, så der kan ikke laves personlige ark. Tilføj deltagere, eller lav ark uden navn.',
  'no-session': () => 'Siden er åbnet uden adgang. Luk den, og åbn Sparringsrum fra programmet.',
  'not-in-bin': () => 'Den ligger ikke længere i papirkurven. Alt andet er, som det var.',
  'not-newest-change': () =>
    'Du har ændret noget siden. Fortryd det først, eller hent det slettede i papirkurven. Intet er ændret.',
  'too-many-clauses': () =>
    'Der er ikke plads til flere egne punkter i kontrakten. Slå to sammen, eller slet et. Intet er ændret.',
  'undo-conflict': () =>
    'Ændringen kan ikke tages tilbage, for noget andet bygger på den nu, fx svar fra en evaluering. Intet er ændret.',
  'not-a-member': () => 'Personen er ikke med i netværket på den dato. Intet er ændret.',
  'nothing-to-export': () =>
    'Der er ingen møder at lægge i filen. Den er ikke gemt. Vælg andre møder, eller planlæg det næste.',
  'note-not-found': () => `Notatet findes ikke længere. ${gone}`,
  'on-leave': () =>
    'Deltageren har orlov den dag og er derfor ikke ventet. Ret orloven først, hvis deltageren alligevel kom.',
  'own-template-differs': (details) =>
    `Skabelonen ${name(details)} er til en anden slags kontrakt, et andet sprog eller en anden udgave. Gem den som en ny skabelon. Intet er ændret.`,
  'own-template-name-taken': (details) =>
    `Der er allerede en skabelon, der hedder ${name(details)}. Vælg et andet navn. Intet er ændret.`,
  'own-template-not-found': () => `Skabelonen findes ikke længere. ${gone}`,
  'own-template-unchanged': (details) =>
    `Kontrakten er magen til den nyeste version af ${name(details)}. Intet er gemt.`,
  'participant-not-found': () => `Deltageren findes ikke længere. ${gone}`,
  'path-too-long': () =>
    'Stien til mappen er for lang til, at filerne kan åbnes på alle computere. Vælg en mappe højere oppe. Intet er gemt.',
  'passphrase-needed': () => 'Skriv din adgangskode for at fortsætte.',
  'passphrase-too-short': ({ minimum }) =>
    `Adgangskoden er for kort. Brug mindst ${typeof minimum === 'number' ? minimum : 10} tegn, gerne fire-fem ord.`,
  'post-not-later': (details) =>
    `Den nye stilling skal begynde efter den forrige, som begyndte den ${date(details)}. Intet er ændret.`,
  'pulse-needs-meeting': () => 'Pulsen hører til et møde. Vælg det møde, svarene handler om.',
  'response-not-found': () => `Svaret findes ikke længere. ${gone}`,
  'review-concluded': () =>
    'Justeringen er afsluttet og ligger fast. Fortryd afslutningen, eller begynd en ny. Intet er ændret.',
  'review-not-found': () => `Justeringen findes ikke længere. ${gone}`,
  'review-open': () => 'I er allerede i gang med en justering af formen. Gør den færdig, eller slet den først.',
  'round-closed': () => 'Runden er lukket. Åbn den igen for at rette i svarene. Intet er ændret.',
  'round-empty': () => 'Der er ingen svar i runden endnu, så der er ikke noget at vise.',
  'round-exists': (details) =>
    `Der er allerede en runde af skemaet den ${date(details)}. Tast videre i den, eller vælg et andet sted. Intet er ændret.`,
  'breach-not-found': () => `Bruddet findes ikke længere. ${gone}`,
  'round-not-found': () => `Runden findes ikke længere. ${gone}`,
  'round-not-theirs': (details) =>
    `Nogen har svaret med navn, som ikke var med den ${date(details)}. Vælg en anden dag. Intet er ændret.`,
  'round-seen': () =>
    'Resultatet af runden har været vist, så den bliver, hvor den er. Begynd en ny runde. Intet er ændret.',
  'role-free': () => 'Rollen er ikke givet til nogen, så der er intet at bytte. Intet er ændret.',
  'sample-needs-empty-store': () =>
    'Eksempeldata kan kun lægges ind, mens der ingen kunder er. Dine egne data er urørt.',
  'save-failed': () =>
    'Filen kunne ikke gemmes dér. Vælg et andet sted, og se efter, om der er plads. Dine data er urørt.',
  'sentence-all-masked': () =>
    'Alle ord i sætningen er sløret, så der er intet tilbage at vise. Vis et ord igen, eller lad sætningen være. Intet er ændret.',
  'sentence-not-approved': () =>
    'Sætningen vises ikke for gruppen. Vis den dér først, så netværket kan tage stilling til den. Intet er ændret.',
  'sentence-not-found': () => `Sætningen findes ikke længere. ${gone}`,
  'shown-to-group': () => 'Det kan ikke ses, mens der vises for gruppen. Luk visningen først. Intet er ændret.',
  'not-a-signer': () => 'Personen står ikke på listen over dem, der skal skrive under. Intet er ændret.',
  'signs-contract-itself': ({ name }) =>
    `${name} står på kontrakten og skriver under dér. Tiltrædelse er for dem, der er kommet til siden. Intet er ændret.`,
  'nothing-to-sign': () => 'Oplysninger om persondata udleveres og skal ikke skrives under. Intet er ændret.',
  'scan-not-found': () => `Scanningen findes ikke længere. ${gone}`,
  'scan-not-readable': () =>
    'Filen er ikke en hel PDF, PNG eller JPEG, så den kan ikke vises igen. Scan papiret igen. Intet er gemt.',
  'scan-too-large': ({ megabytes }) =>
    `Filen er for stor. Højst ${typeof megabytes === 'number' ? megabytes : 10} MB kan gemmes. Scan siden i 200 eller 300 dpi. Intet er gemt.`,
  'school-holiday-not-found': () => `Skoleferien findes ikke længere. ${gone}`,
  'survey-taken': () =>
    'Svarene i filen er allerede hentet ind i runden. Hentes de igen, tæller de dobbelt. Intet er ændret. Skal de læses på en anden måde, så slet runden, og begynd den igen.',
  'stage-change-not-found': () => `Skiftet af fase findes ikke længere. ${gone}`,
  'stage-date-order': (details) =>
    `Datoen ligger før den fase, der kom forud, og som begyndte den ${date(details)}. Vælg en senere dato. Intet er ændret.`,
  'stage-first': () => 'Det er den første fase, så der er ikke noget at gå tilbage til. Intet er ændret.',
  'stage-not-next': () => 'Netværket kan ikke gå til den fase herfra. Intet er ændret.',
  'step-not-found': () => `Aftalen findes ikke længere. ${gone}`,
  'store-exists': () => 'Der er allerede data på computeren. De er urørt. Lås op i stedet for at begynde forfra.',
  'store-missing': () => 'Der er ingen data endnu. Begynd med at oprette dem.',
  'store-newer': () =>
    'Dine data er gemt af en nyere udgave af Sparringsrum. De er urørt. Opdatér programmet for at åbne dem.',
  'store-unreadable': () =>
    'Dine data kan ikke læses. Filen er enten beskadiget, eller nøglen passer ikke. Intet er ændret. Hent den nyeste sikkerhedskopi.',
  'template-not-here': () => 'Skabelonen findes ikke i denne udgave. Vælg en anden.',
  'person-code-wrong': () =>
    'Koden passer ikke til navnet. De fire cifre står på arket med dit mål; ellers kan konsulenten sige dem. Intet er gemt.',
  'pulse-over': (details) =>
    `Skemaet Efter mødet er åbent i 48 timer, her til den ${date(details)} kl. ${String(details.time).replace(':', '.')}. Ark, der blev udfyldt inden da, kan stadig tastes. Intet er ændret.`,
  'sheet-needs-name': () =>
    'Mit udgangspunkt hører til den, der har udfyldt det. Vælg, hvem arket er fra. Et ark, som deltageren beholder, gemmes ikke. Intet er ændret.',
  'sheet-not-shared': () =>
    'Det, en deltager skriver i Mit udgangspunkt, er kun til dig og kan ikke vises for andre. Intet er ændret.',
  'too-few-for-anonymous': () =>
    'Med færre end fem i netværket kan ingen svare anonymt. Vælg, hvem der svarer, eller tag en mundtlig runde i stedet (Tjek ud).',
  'unknown-clause': () => 'Punktet findes ikke i kontraktens skabelon. Intet er ændret.',
  'unknown-field': () => 'Feltet findes ikke i kontrakten. Intet er ændret.',
  'unknown-item': () => 'Spørgsmålet hører ikke til skemaet. Intet er ændret.',
  'unknown-method': () => 'Metoden findes ikke i kataloget. Dagsordenen er, som den var.',
  'unlock-wait': (details) =>
    `Der er prøvet for mange gange. Vent ${seconds(details)}, og prøv igen. Dine data er urørt.`,
  'kiosk-code-short': () => 'Vælg en kode på mindst fire tegn. Computeren er ikke sendt rundt endnu.',
  'kiosk-off': () => 'Computeren bliver ikke sendt rundt mere. Bed konsulenten om at begynde igen. Intet er gemt.',
  'kiosk-on': () => 'Computeren er ved at blive sendt rundt. Afslut det først. Intet er ændret.',
  'kiosk-wrong-code': () => 'Koden passer ikke. Prøv igen. Alle svar er gemt.',
  'word-always-masked': () => 'Mailadresser, webadresser, telefonnumre og CPR-numre er altid sløret. Intet er ændret.',
  'word-not-found': () => `Ordet findes ikke længere. ${gone}`,
  'wrong-passphrase': () => 'Adgangskoden passer ikke. Se efter store og små bogstaver, og prøv igen.',
}
