import type { branding as da } from './branding.da.ts'

export const branding: typeof da = {
  'branding.title': 'Look on paper',
  'branding.help':
    'The client’s logo stands beside your own, and its colour goes before yours. What you leave empty is as in your settings.',
  'branding.ownAccent': 'The client’s own colour',
  'branding.contactLine': 'Contact line',
  'branding.contactLineHint': 'Stands after the client’s name at the foot of the pages, such as HR · 99 88 77 66',
  'branding.sample': 'The top of a handout as it looks now',
  'branding.foot': ({ foot }) => `At the foot: ${foot}`,
}
