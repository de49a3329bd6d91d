// The same forms as the schemas in values.ts, which do not travel to the page.
const email = /^(?!\.)(?!.*\.\.)[\w'+\-.]*[\w+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/

/** An e-mail address that the store accepts, or nothing. */
export const isEmailOrEmpty = (text: string): boolean => text.trim() === '' || email.test(text.trim())

const website = /^(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?:\/[^\s\p{C}]*)?$/iu

/** A web address, with or without `https://`, or nothing. */
export const isWebsiteOrEmpty = (text: string): boolean =>
  text.trim() === '' || (website.test(text.trim()) && text.trim().length <= 120)

/** A Danish company number, eight digits with or without spaces, or nothing. */
export const isCvrOrEmpty = (text: string): boolean => /^(\d{8})?$/.test(text.replaceAll(/\s/g, ''))

/** Something that can be seen. */
export const isFilled = (text: string): boolean => text.trim() !== ''
