import type { Labels } from '../model/fields.ts'
import { isDate } from '../model/notation.ts'
import type { GroupShape, Shape } from '../model/shape.ts'
import { kebab } from '../near.ts'
import { shown } from '../visible.ts'
import { asId } from './key-words.ts'
import { isDayFirst, isoDate, type MissingDay, missingDay, plainFlag, sureDate } from './people-notation.ts'
import { inWordQuotes, quoted, type Said, subject, wordQuotes } from './said.ts'
import { valueFor, valueNamed } from './value-words.ts'

export * from './key-words.ts'
export * from './number-words.ts'
export type { Said } from './said.ts'

export function notAllowed(value: unknown, labels: Labels, name: string, isItem: boolean): Said {
  const inner = inWordQuotes(value)
  if (inner !== undefined && !isItem && Object.hasOwn(labels, inner)) return wordQuotes(value, inner, name)
  const meant = typeof value === 'string' ? valueFor(value, labels) : undefined
  const same = typeof value === 'string' ? valueNamed(value, labels) : undefined
  const all = Object.keys(labels)
  const field = isItem ? '' : `${name}: `
  return {
    ...(same === undefined ? {} : { fix: { value: same } }),
    message: {
      nl: `${subject(value, 'nl')} is geen waarde voor "${name}".`,
      en: `${subject(value, 'en')} is not a value for "${name}".`,
    },
    hint:
      meant === undefined
        ? {
            nl: `Kies uit: ${all.map((one) => withLabel(one, labels, 0)).join(', ')}.`,
            en: `Choose from: ${all.map((one) => withLabel(one, labels, 1)).join(', ')}.`,
          }
        : {
            nl: `Bedoel je ${withLabel(meant, labels, 0)}? Schrijf ${field}${meant}`,
            en: `Did you mean ${withLabel(meant, labels, 1)}? Write ${field}${meant}`,
          },
  }
}

export function notADate(value: unknown, name: string): Said {
  const inner = inWordQuotes(value)
  if (inner !== undefined && isDate(inner)) return wordQuotes(value, inner, name)
  const missing = typeof value === 'string' ? missingDay(value) : undefined
  if (missing !== undefined) return noSuchDay(value, missing, name)
  const meant = typeof value === 'string' ? isoDate(value, beginnings.test(name)) : undefined
  const looksIso = typeof value === 'string' && /^\d{4}-\d{1,2}(-\d{1,2})?$/.test(value) && meant === undefined
  const sure = typeof value === 'string' ? sureDate(value) : undefined
  return {
    ...(sure === undefined ? {} : { fix: { value: sure } }),
    message: looksIso
      ? {
          nl: `${subject(value, 'nl')} is geen bestaande datum.`,
          en: `${subject(value, 'en')} is not an existing date.`,
        }
      : {
          nl: `${subject(value, 'nl')} is geen datum die eco kan lezen.`,
          en: `${subject(value, 'en')} is not a date that eco can read.`,
        },
    hint:
      meant === undefined
        ? {
            nl: 'Schrijf jaar-maand-dag (2026-05-01), of alleen een maand (2026-05) of een jaar (2026).',
            en: 'Write year-month-day (2026-05-01), or just a month (2026-05) or a year (2026).',
          }
        : {
            nl: isDayFirst(value)
              ? `Gelezen als dag-maand-jaar: schrijf ${name}: ${meant}`
              : `Schrijf ${name}: ${meant}`,
            en: isDayFirst(value) ? `Read as day-month-year: write ${name}: ${meant}` : `Write ${name}: ${meant}`,
          },
  }
}

function noSuchDay(value: unknown, { says, last }: MissingDay, name: string): Said {
  return {
    message: {
      nl: `${subject(value, 'nl')} is geen bestaande datum: ${says.nl}.`,
      en: `${subject(value, 'en')} is not an existing date: ${says.en}.`,
    },
    hint: {
      nl: `Schrijf een dag die er is, zoals ${name}: ${last}`,
      en: `Write a day that is there, such as ${name}: ${last}`,
    },
  }
}

export function notADay(value: unknown, name: string): Said {
  const { message, hint, fix } = notADate(value, name)
  const read = typeof value === 'string' ? (isoDate(value) ?? value) : value
  const lacksDay = typeof read === 'number' || (typeof read === 'string' && /^\d{4}(-\d{2})?$/.test(read))
  if (!lacksDay) return { message, ...(hint && { hint }), ...(fix && { fix }) }
  return {
    message: {
      nl: `Bij "${name}" hoort een hele datum, niet alleen ${quoted(value, 'nl')}.`,
      en: `"${name}" needs a full date, not just ${quoted(value, 'en')}.`,
    },
    hint: {
      nl: `Schrijf ook de maand en de dag: ${name}: 2026-05-01`,
      en: `Write the month and the day as well: ${name}: 2026-05-01`,
    },
  }
}

export function notAFlag(value: unknown, name: string): Said {
  const meant = typeof value === 'string' ? plainFlag(value) : undefined
  return {
    ...(meant === undefined ? {} : { fix: { value: meant } }),
    message: {
      nl: `Bij "${name}" hoort true (ja) of false (nee), niet ${quoted(value, 'nl')}.`,
      en: `"${name}" is either true or false, not ${quoted(value, 'en')}.`,
    },
    hint: {
      nl: `Schrijf ${name}: ${meant ?? 'true'}${meant === undefined ? ` of ${name}: false` : ''}`,
      en: `Write ${name}: ${meant ?? 'true'}${meant === undefined ? ` or ${name}: false` : ''}`,
    },
  }
}

export function notAnId(value: unknown, raw: string | undefined): Said {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  const written = typeof value === 'string' ? value : isPlain ? (raw ?? String(value)) : ''
  const meant = kebab(written)
  return {
    message:
      isPlain && typeof value !== 'string'
        ? {
            nl: `YAML leest ${shown(written)} als ${typeof value === 'number' ? 'een getal' : 'ja of nee'}; een id is tekst.`,
            en: `YAML reads ${shown(written)} as ${typeof value === 'number' ? 'a number' : 'true or false'}; an id is text.`,
          }
        : { nl: `${subject(value, 'nl')} is geen id.`, en: `${subject(value, 'en')} is not an id.` },
    hint: {
      nl: `Een id bestaat uit kleine letters en cijfers met streepjes ertussen${suggest(meant, 'nl')}.`,
      en: `An id is made of lower-case letters and digits joined by hyphens${suggest(meant, 'en')}.`,
    },
  }
}

export function notAText(value: unknown, raw: () => string | undefined, name: string): Said {
  if (typeof value === 'number' || typeof value === 'boolean') {
    const written = raw() ?? String(value)
    return {
      message: {
        nl: `YAML leest ${shown(written)} als ${typeof value === 'number' ? `het getal ${value}` : 'ja of nee'}; bij "${name}" hoort tekst.`,
        en: `YAML reads ${shown(written)} as ${typeof value === 'number' ? `the number ${value}` : 'true or false'}; "${name}" holds text.`,
      },
      hint: { nl: `Zet er aanhalingstekens om: "${shown(written)}"`, en: `Put it in quotes: "${shown(written)}"` },
    }
  }
  return {
    message: {
      nl: `Bij "${name}" hoort één stuk tekst, niet ${quoted(value, 'nl')}.`,
      en: `"${name}" holds one piece of text, not ${quoted(value, 'en')}.`,
    },
    hint: {
      nl: 'Schrijf de tekst achter de dubbele punt. Staat er een dubbele punt in de tekst zelf? Zet de hele tekst tussen aanhalingstekens.',
      en: 'Write the text after the colon. Is there a colon in the text itself? Put all of the text in quotes.',
    },
  }
}

export function notAList(value: unknown, of: Shape, name: string): Said {
  const isText = typeof value === 'string' && value !== ''
  const isShort = isText && of.kind !== 'group' && /^[\p{L}\d][\p{L}\p{N} ,.()/-]{0,58}$/u.test(value)
  // No id has a space in it: such words are ids that were put below each other without dashes.
  const isIds = of.kind === 'reference' && isShort && /^[a-z\d-]+(?: +[a-z\d-]+)+$/.test(value)
  const short = isIds ? value.replace(/ +/g, ', ') : isShort ? value : undefined
  return {
    message: {
      nl: `Bij "${name}" hoort een lijst, niet ${quoted(value, 'nl')}.`,
      en: `"${name}" holds a list, not ${quoted(value, 'en')}.`,
    },
    hint: {
      nl: isText
        ? `Zet elk punt op een eigen regel met een streepje ervoor${short === undefined ? ': "- …".' : `, of schrijf ${name}: [${short}]`}`
        : 'Zet voor elk punt een streepje: "- …".',
      en: isText
        ? `Put each item on a line of its own after a dash${short === undefined ? ': "- …".' : `, or write ${name}: [${short}]`}`
        : 'Put a dash before each item: "- …".',
    },
  }
}

export function notAGroup(value: unknown, shape: GroupShape, name: string): Said {
  const first = shape.required[0] ?? Object.keys(shape.fields)[0] ?? 'id'
  return {
    message: {
      nl: `Bij "${name}" horen velden, niet ${quoted(value, 'nl')}.`,
      en: `"${name}" holds fields, not ${quoted(value, 'en')}.`,
    },
    hint: Array.isArray(value)
      ? {
          nl: `Haal de streepjes weg en schrijf de velden eronder, zoals "${first}: …".`,
          en: `Remove the dashes and write the fields below it, such as "${first}: …".`,
        }
      : {
          nl: `Schrijf de velden op eigen regels, ingesprongen, zoals "${first}: …".`,
          en: `Write the fields on lines of their own, indented, such as "${first}: …".`,
        },
  }
}

// --- internal ---

/** Fields that say when something begins. */
const beginnings = /^(?:start|from|since|joined|baseline_date)$/

function withLabel(value: string, labels: Labels, language: 0 | 1): string {
  const label = labels[value]?.[language]
  return label === undefined || label.toLowerCase() === value ? value : `${value} (${label})`
}

function suggest(meant: string | undefined, language: 'nl' | 'en'): string {
  if (meant === undefined) return language === 'nl' ? ', zoals talent-2027' : ', such as talent-2027'
  return language === 'nl' ? `: schrijf id: ${asId(meant)}` : `: write id: ${asId(meant)}`
}
