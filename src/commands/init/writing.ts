import { placeholderFor } from '../../facts/placeholder.ts'
import { labelOf } from '../../model/look-up.ts'
import { kebab } from '../../near.ts'
import type { Plan } from './plan.ts'
import { scalar } from './yaml-text.ts'

/** What the files of a new ecosystem are made of, in its language. */
export function writing({ language }: Plan) {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en)
  return {
    say,
    comment: (nl: string, en: string) => `# ${say(nl, en)}`,
    /** What belongs here, as a value that is still open. */
    open: (nl: string, en: string) => scalar(placeholderFor(say(nl, en), language)),
    /** What goes there as well, as lines of explanation: what to write, and what it is. */
    hints: (nl: string, en: string, all: readonly (readonly [line: string, nl: string, en: string])[]) => {
      const width = Math.max(...all.map(([line]) => line.length))
      return [
        `# ${say(nl, en)}`,
        ...all.map(([line, dutch, english]) => `#   ${line.padEnd(width)}  ${say(dutch, english)}`),
      ]
    },
    /** `role: puller  # kartrekker`: a fixed word, with what it is called. */
    choice: (key: string, field: string, value: string) => {
      const label = labelOf(field, value, language)
      return label === value ? `${key}: ${value}` : `${key}: ${value}  # ${label}`
    },
    /** The id that a fixed word has in this language. */
    idOf: (field: string, value: string) => kebab(labelOf(field, value, language)) ?? value,
    /** Words with what they are called, for a comment: `company (bedrijf), knowledge (onderwijs en onderzoek)`. */
    words: (field: string, values: readonly string[]) =>
      values
        .map((value) => {
          const label = labelOf(field, value, language)
          return label === value ? value : `${value} (${label})`
        })
        .join(', '),
  }
}
