/** Whether a text holds something that looks like a Danish civil registration number. It warns and never blocks. */
export const looksLikeCpr = (text: string): boolean => /\b\d{6}-?\d{4}\b/.test(text)
