import type { Ecosystem } from '../../graph/ecosystem.ts'
import { namesIn } from '../../graph/referable.ts'
import { whereToLook } from '../../graph/where-to-look.ts'
import { exampleOfCount } from '../../load/number-words.ts'
import {
  isoDate,
  type MissingDay,
  meansTwoNumbers,
  missingDay,
  plainFlag,
  plainNumber,
} from '../../load/people-notation.ts'
import { valueFor, valueNamed } from '../../load/value-words.ts'
import type { Labels } from '../../model/fields.ts'
import { isCount, isDate, isDay, isId, isNumber } from '../../model/notation.ts'
import type { PlainShape, ReferenceShape, Shape } from '../../model/shape.ts'
import { kebab, nearest } from '../../near.ts'
import type { Text } from '../../text.ts'
import { UsageError } from '../../usage-error.ts'
import { shown } from '../../visible.ts'

/** An ecosystem as far as it could be read: in the files of which not all was, anything may stand. */
export type Known = Ecosystem & { readonly unread?: readonly string[] }

/** A word as the value that a field of this shape holds; what cannot be one is a `UsageError` that says what can. */
export function readWord(
  word: string,
  shape: Exclude<Shape, { readonly kind: 'list' | 'group' | 'either' }>,
  name: string,
  ecosystem: Known,
): string | number | boolean {
  if (word.trim() === '') throw new UsageError(noValue(name))
  if (shape.kind === 'choice') return valueNamed(word, shape.labels) ?? refuse(word, name, choices(word, shape.labels))
  if (shape.kind === 'reference') return idOf(word, shape, name, ecosystem)
  return plainValue(word, shape, name)
}

function plainValue(word: string, { kind }: PlainShape, name: string): string | number | boolean {
  switch (kind) {
    case 'text':
      return word
    case 'id':
      return isId(word) ? word : refuse(word, name, anId(kebab(word)))
    case 'day':
    case 'date':
      return dateIn(word, kind, name)
    case 'flag':
      return plainFlag(word) ?? refuse(word, name, { nl: 'Kies ja of nee.', en: 'Choose yes or no.' })
    default:
      return numberIn(word, kind, name)
  }
}

/** A year alone is a number, as people write it in a file. */
function dateIn(word: string, kind: 'day' | 'date', name: string): string | number {
  const date = isDate(word) ? word : isoDate(word, /^(?:start|from|since|joined|baseline_date)$/.test(name))
  const missing = date === undefined ? missingDay(word) : undefined
  if (missing !== undefined) return refuse(word, name, noSuchDay(missing))
  if (date === undefined || (kind === 'day' && !isDay(date))) return refuse(word, name, kind === 'day' ? aDay : aDate)
  return /^\d{4}$/.test(date) ? Number(date) : date
}

function numberIn(word: string, kind: PlainShape['kind'], name: string): number {
  const number = /^-?\d+(?:\.\d{1,2})?$/.test(word) ? Number(word) : plainNumber(word, kind)
  const fits = kind === 'count' ? isCount(number) : isNumber(number)
  if (fits && number !== undefined) return number
  return refuse(word, name, kind === 'count' ? aCount(name) : meansTwoNumbers(word) ? twoNumbers(word) : aNumber)
}

function twoNumbers(word: string): Text {
  const [decimal, thousands] = [`${word}0`, word.replace(',', '')]
  return {
    nl: `De komma kan voor decimalen of voor duizend staan: schrijf ${decimal} of ${thousands}.`,
    en: `The comma may stand for decimals or for a thousand: write ${decimal} or ${thousands}.`,
  }
}

/** An id that exists, or the id of what has this name. */
function idOf(word: string, shape: ReferenceShape, name: string, { index, unread = [] }: Known): string {
  const ids = shape.to.flatMap((one) => [...(index.get(one)?.keys() ?? [])])
  if (ids.includes(word)) return word
  const referable = { index, refused: undefined, unreadable: unread }
  const names = namesIn(shape, referable)
  const called = names.get(kebab(word) ?? '')
  if (called !== undefined) return called
  const near = nearest(word, ids) ?? names.get(nearest(kebab(word) ?? '', names.keys()) ?? '')
  const mayBeUnread = near === undefined && unread.length > 0
  return refuse(word, name, mayBeUnread ? whereToLook(shape, referable) : known(near, ids))
}

function refuse(word: string, name: string, allowed: Text): never {
  throw new UsageError({
    nl: `"${shown(word)}" kan niet bij ${name}. ${allowed.nl}`,
    en: `"${shown(word)}" does not go with ${name}. ${allowed.en}`,
  })
}

function choices(word: string, labels: Labels): Text {
  const near = valueFor(word, labels)
  const all = (language: 0 | 1) =>
    Object.entries(labels).map(([value, names]) =>
      names[language] === value ? value : `${value} (${names[language]})`,
    )
  return {
    nl: `Kies uit: ${all(0).join(', ')}.${near === undefined ? '' : ` Bedoel je ${near}?`}`,
    en: `Choose from: ${all(1).join(', ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  }
}

function known(near: string | undefined, ids: readonly string[]): Text {
  if (near !== undefined) return { nl: `Bedoel je ${near}?`, en: `Did you mean ${near}?` }
  const some = ids.slice(0, 12).join(', ') + (ids.length > 12 ? ', …' : '')
  return ids.length === 0
    ? {
        nl: 'Er is nog niets om naar te verwijzen; voeg dat eerst toe met eco add.',
        en: 'There is nothing to refer to yet; add that first with eco add.',
      }
    : { nl: `Bekend zijn: ${some}.`, en: `Known are: ${some}.` }
}

function anId(meant: string | undefined): Text {
  return {
    nl: `Een id bestaat uit kleine letters en cijfers met streepjes ertussen${meant === undefined ? '' : `: ${meant}`}.`,
    en: `An id is made of lower-case letters and digits joined by hyphens${meant === undefined ? '' : `: ${meant}`}.`,
  }
}

export function noValue(name: string): Text {
  return {
    nl: `Geef een waarde voor ${name}. Moet het leeg zijn, haal de regel dan weg in het bestand.`,
    en: `Give a value for ${name}. If it is to be empty, take the line out of the file.`,
  }
}

function aCount(name: string): Text {
  const example = exampleOfCount(name)
  return { nl: `Schrijf een heel getal, zoals ${example}.`, en: `Write a whole number, such as ${example}.` }
}

function noSuchDay({ says }: MissingDay): Text {
  return { nl: `Die dag bestaat niet: ${says.nl}.`, en: `There is no such day: ${says.en}.` }
}

const aDay = { nl: 'Schrijf jaar-maand-dag, zoals 2027-06-30.', en: 'Write year-month-day, such as 2027-06-30.' }
const aDate = {
  nl: 'Schrijf jaar-maand-dag (2027-06-30), of alleen een maand (2027-06) of een jaar (2027).',
  en: 'Write year-month-day (2027-06-30), or just a month (2027-06) or a year (2027).',
}
const aNumber = { nl: 'Schrijf alleen cijfers, zoals 12500.', en: 'Write digits only, such as 12500.' }
