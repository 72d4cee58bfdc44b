/** The languages that `eco` speaks; everything a person reads exists in each of them. */
export const languages = ['nl', 'en'] as const

export type Language = (typeof languages)[number]

/** One sentence or label in every language. */
export type Text = Record<Language, string>
