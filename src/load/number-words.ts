import type { PlainKind } from '../model/fields.ts'
import { isAmount, isCount, isNumber } from '../model/notation.ts'
import type { Text } from '../text.ts'
import { shown } from '../visible.ts'
import { plainNumber } from './people-notation.ts'
import { inWordQuotes, quoted, type Said, subject, wordQuotes } from './said.ts'
import { isTooLarge } from './scalar.ts'

export function notANumber(value: unknown, kind: PlainKind, name: string, raw: () => string | undefined): Said {
  const inner = inWordQuotes(value)
  const number = inner === undefined ? undefined : plainNumber(inner, kind)
  if (number !== undefined) return wordQuotes(value, String(number), name)
  const meant = typeof value === 'string' ? plainNumber(value, kind) : undefined
  if (typeof value === 'string' && isTooLarge(value)) return tooLarge(shown(value))
  if (typeof value === 'number' && Number.isFinite(value) && !(kind === 'amount' ? isAmount : isNumber)(value))
    return tooLarge(String(value))
  if (kind === 'count') return notAWholeNumber(value, typeof value === 'number' ? value : meant, name, raw)
  return {
    message: { nl: `${subject(value, 'nl')} is geen getal.`, en: `${subject(value, 'en')} is not a number.` },
    hint: meant === undefined ? digitsOnly(false, name) : write(name, meant),
  }
}

/** `meant` is the number that the text holds; one that is not whole is never rounded on someone's behalf. */
function notAWholeNumber(value: unknown, meant: number | undefined, name: string, raw: () => string | undefined): Said {
  const isWhole = meant !== undefined && isCount(meant)
  const isBroken = typeof value === 'number' || (meant !== undefined && !isWhole)
  const written = typeof value === 'number' ? (raw() ?? value) : value
  const read = typeof value === 'number' && String(written) !== String(value) ? value : undefined
  const [readNl, readEn] =
    read === undefined ? ['', ''] : [`; YAML leest dat als ${decimal(read)}`, `; YAML reads that as ${read}`]
  return {
    message: isBroken
      ? {
          nl: `Bij "${name}" hoort een heel getal van 0 of meer, niet ${quoted(written, 'nl')}${readNl}.`,
          en: `"${name}" needs a whole number from 0, not ${quoted(written, 'en')}${readEn}.`,
        }
      : { nl: `${subject(value, 'nl')} is geen getal.`, en: `${subject(value, 'en')} is not a number.` },
    hint: isWhole ? write(name, meant) : isBroken ? wholeOnly(name) : digitsOnly(true, name),
  }
}

function wholeOnly(name: string): Text {
  const line = `${name}: ${exampleOfCount(name)}`
  return { nl: `Schrijf een heel getal: ${line}`, en: `Write a whole number: ${line}` }
}

/** A whole number that can stand in this field: a year is counted in full. */
export function exampleOfCount(name: string): number {
  return name === 'year' ? 2026 : 40
}

function decimal(value: number): string {
  return String(value).replace('.', ',')
}

function write(name: string, value: number): Text {
  return { nl: `Schrijf ${name}: ${value}`, en: `Write ${name}: ${value}` }
}

/** `24.000` is 24 to YAML; in an amount it can only be meant as thousands. */
export function thousandsPoint(value: number, written: string, name: string): Said {
  const meant = written.replaceAll('.', '')
  return {
    message: {
      nl: `YAML leest ${written} als ${decimal(value)}: achter een punt staan de decimalen.`,
      en: `YAML reads ${written} as ${value}: what follows a point are decimals.`,
    },
    hint: {
      nl: `Schrijf duizendtallen zonder punt: ${name}: ${meant}`,
      en: `Write thousands without a point: ${name}: ${meant}`,
    },
  }
}

function tooLarge(value: string): Said {
  return {
    message: {
      nl: `${value} is groter dan waar eco mee kan rekenen.`,
      en: `${value} is larger than what eco can reckon with.`,
    },
    hint: { nl: 'Kijk of er cijfers te veel staan.', en: 'Look for digits too many.' },
  }
}

function digitsOnly(isWhole: boolean, name: string): Text {
  return isWhole
    ? {
        nl: `Schrijf alleen cijfers: ${name}: ${exampleOfCount(name)}`,
        en: `Write digits only: ${name}: ${exampleOfCount(name)}`,
      }
    : {
        nl: `Schrijf alleen cijfers, met een punt voor de decimalen: ${name}: 12500 of ${name}: 12500.50`,
        en: `Write digits only, with a point for decimals: ${name}: 12500 or ${name}: 12500.50`,
      }
}
