export const branding = {
  'branding.title': 'Udseende på papir',
  'branding.help':
    'Kundens logo står ved siden af dit eget, og farven går forud for din. Det, du lader stå tomt, er som i dine indstillinger.',
  'branding.ownAccent': 'Kundens egen farve',
  'branding.contactLine': 'Kontaktlinje',
  'branding.contactLineHint': 'Står efter kundens navn nederst på siderne, fx HR · 99 88 77 66',
  'branding.sample': 'Toppen af et handout, som det ser ud nu',
  'branding.foot': ({ foot }: { foot: string }) => `Nederst: ${foot}`,
}
