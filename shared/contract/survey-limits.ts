/** The most forms that one file of a survey tool may bring into a round. */
export const MOST_SURVEY_FORMS = 60
