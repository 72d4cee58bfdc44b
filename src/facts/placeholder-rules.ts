import { shown } from '../visible.ts'
import { leavesOf } from './leaves.ts'
import type { Rule } from './rule.ts'

/** Words that stand for a text still to be written. Whole words only: not in "todo-lijst", "todo's" or "XXL". */
const words = [
  'todo',
  'fixme',
  'tbd',
  't\\.b\\.d\\.?',
  'ntb',
  'n\\.t\\.b\\.?',
  'nnb',
  'n\\.n\\.b\\.?',
  '(?:nader|nog) (?:te bepalen|in te vullen|aan te vullen|uit te werken)',
  'to be (?:determined|confirmed)',
  'x{3,}',
  'lorem ipsum',
  '\\?{3,}',
]

const placeholder = new RegExp(`(?<![\\p{L}\\p{N}_/-])(?:${words.join('|')})(?![\\p{L}\\p{N}_-]|['’]\\p{L})`, 'iu')
/** The same without a look at what stands around it: most texts hold none, and this is quick to see. */
const some = new RegExp(words.join('|'), 'i')
const doubleBrackets = /\[\[[^[\]]*\]\]/

/** What is still to be filled in, if a text holds such a thing. */
export function placeholderIn(text: string): string | undefined {
  return (
    (some.test(text) ? placeholder.exec(text)?.[0] : undefined) ??
    (text.includes('[[') ? doubleBrackets.exec(text)?.[0] : undefined)
  )
}

const placeholderLeft: Rule = {
  id: 'placeholder-left',
  severity: 'warning',
  check: (ecosystem) =>
    leavesOf(ecosystem, (value) => typeof value === 'string' && placeholderIn(value) !== undefined).map(
      ({ value, path }) => {
        const found = shown(placeholderIn(String(value)) ?? '')
        return {
          path,
          message: { nl: `Hier staat nog "${found}".`, en: `This still says "${found}".` },
          hint: {
            nl: 'Vul het in, of haal de regel weg tot je het weet.',
            en: 'Fill it in, or remove the line until you know.',
          },
        }
      },
    ),
}

export const placeholderRules = [placeholderLeft] as const
