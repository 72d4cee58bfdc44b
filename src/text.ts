/** The languages that `eco` speaks; everything a person reads exists in each of them. */
export const languages = ['nl', 'en'] as const

export type Language = (typeof languages)[number]

/** One sentence or label in every language. */
export type Text = Record<Language, string>

/** A text that is worded only in the language that someone reads. */
export function lazyText(say: (language: Language) => string): Text {
  return {
    get nl() {
      return say('nl')
    },
    get en() {
      return say('en')
    },
  }
}
