/** Value of the circle beside a scale ("Ved ikke", "Ikke relevant"). "Off" is what an unmarked one is called in a PDF. */
export const OFF_SCALE_MARK = 'offscale'

/** Name of the hidden field, and of the property of the file, that say what a form is. */
export const MARK_FIELD = 'Sparringsrum'
