/** Fewest characters of a passphrase. Apart from the schemas, so that the page can say it without carrying them. */
export const minPassphraseLength = 10
