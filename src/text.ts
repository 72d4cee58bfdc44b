/** The languages that `eco` speaks; everything a person reads exists in each of them. */
export const languages = ['nl', 'en'] as const

export type Language = (typeof languages)[number]

/** One sentence or label in every language. */
export type Text = Record<Language, string>

/** A text that is worded only in the language that someone reads. */
export function lazyText(say: (language: Language) => string): Text {
  return new LazyText(say)
}

/** A class, as its two getters are made once: a check makes a thousand of these, and reads few. */
class LazyText implements Text {
  private readonly say: (language: Language) => string

  constructor(say: (language: Language) => string) {
    this.say = say
  }

  get nl(): string {
    return this.say('nl')
  }

  get en(): string {
    return this.say('en')
  }
}

/** The language that the words of a command line ask for, before anything else of them is understood; Dutch by default. */
export function languageIn(words: readonly string[]): Language {
  const at = words.indexOf('--lang')
  return (at === -1 ? words.includes('--lang=en') : words[at + 1] === 'en') ? 'en' : 'nl'
}
