import type { Labels, PlainKind } from '../model/fields.ts'
import { isId, isNumber } from '../model/notation.ts'
import type { GroupShape, Shape } from '../model/shape.ts'
import { nearest } from '../near.ts'
import type { Text } from '../text.ts'
import { fieldWords } from './field-words.ts'
import { isoDate, plainFlag, plainNumber } from './people-notation.ts'
import { shown } from './visible.ts'

/** What a finding of the schema says: what is wrong, and what to do about it. */
export interface Said {
  readonly message: Text
  readonly hint?: Text
  /** The key that was probably meant. */
  readonly near?: string
}

export function unknownKey(key: string, shape: GroupShape): Said {
  const near = keyFor(key, shape)
  return {
    message: { nl: `"${shown(key)}" is hier geen bekend veld.`, en: `"${shown(key)}" is not a known field here.` },
    hint: near === undefined ? fieldsOf(shape) : didYouMean(near, shape.fields[near]),
    ...(near === undefined ? {} : { near }),
  }
}

export function unknownSection(key: string, shape: GroupShape): Said {
  const near = keyFor(key, shape)
  return {
    message: {
      nl: `"${shown(key)}" is geen bekend onderdeel van een ecosysteem.`,
      en: `"${shown(key)}" is not a known section of an ecosystem.`,
    },
    hint: near === undefined ? fieldsOf(shape) : didYouMean(near, shape.fields[near]),
    ...(near === undefined ? {} : { near }),
  }
}

/** `isWritten` says that the key is there with nothing behind it. */
export function missingKey(key: string, shape: Shape, isWritten: boolean): Said {
  if (isWritten) return emptyKey(key, shape)
  return {
    message: {
      nl: `Hier ontbreekt "${key}" (${lower(shape.doc.nl)}).`,
      en: `"${key}" is missing here (${lower(shape.doc.en)}).`,
    },
    hint: {
      nl: `Voeg een regel toe: ${key}: ${example(key, shape)}`,
      en: `Add a line: ${key}: ${example(key, shape)}`,
    },
  }
}

export function notAllowed(value: unknown, labels: Labels, name: string, isItem: boolean): Said {
  const meant = typeof value === 'string' ? valueFor(value, labels) : undefined
  const all = Object.keys(labels)
  const field = isItem ? '' : `${name}: `
  return {
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
  const meant = typeof value === 'string' ? isoDate(value) : undefined
  const looksIso = typeof value === 'string' && /^\d{4}-\d{1,2}(-\d{1,2})?$/.test(value) && meant === undefined
  return {
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
        : { nl: `Schrijf ${name}: ${meant}`, en: `Write ${name}: ${meant}` },
  }
}

export function notADay(value: unknown, name: string): Said {
  const { message, hint } = notADate(value, name)
  const read = typeof value === 'string' ? (isoDate(value) ?? value) : value
  const lacksDay = typeof read === 'number' || (typeof read === 'string' && /^\d{4}(-\d{2})?$/.test(read))
  if (!lacksDay) return { message, ...(hint === undefined ? {} : { hint }) }
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

export function notANumber(value: unknown, kind: PlainKind, name: string): Said {
  const meant = typeof value === 'string' ? plainNumber(value) : undefined
  const isWhole = kind === 'count'
  if (typeof value === 'number' && Number.isFinite(value) && !isNumber(value)) return tooLarge(value)
  return {
    message:
      isWhole && typeof value === 'number'
        ? {
            nl: `Bij "${name}" hoort een heel getal van 0 of meer, niet ${quoted(value, 'nl')}.`,
            en: `"${name}" needs a whole number from 0, not ${quoted(value, 'en')}.`,
          }
        : { nl: `${subject(value, 'nl')} is geen getal.`, en: `${subject(value, 'en')} is not a number.` },
    hint:
      meant === undefined || (isWhole && !(Number.isInteger(meant) && meant >= 0))
        ? digitsOnly(isWhole, name)
        : { nl: `Schrijf ${name}: ${meant}`, en: `Write ${name}: ${meant}` },
  }
}

/** `24.000` is 24 to YAML; in an amount it can only be meant as thousands. */
export function thousandsPoint(value: number, written: string, name: string): Said {
  const meant = written.replaceAll('.', '')
  return {
    message: {
      nl: `YAML leest ${written} als ${String(value).replace('.', ',')}: achter een punt staan de decimalen.`,
      en: `YAML reads ${written} as ${value}: what follows a point are decimals.`,
    },
    hint: {
      nl: `Schrijf duizendtallen zonder punt: ${name}: ${meant}`,
      en: `Write thousands without a point: ${name}: ${meant}`,
    },
  }
}

export function notAFlag(value: unknown, name: string): Said {
  const meant = typeof value === 'string' ? plainFlag(value) : undefined
  return {
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
  const short = isText && of.kind !== 'group' && /^[\p{L}\d][\p{L}\p{N} ,.()/-]{0,58}$/u.test(value) ? value : undefined
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

function emptyKey(key: string, shape: Shape): Said {
  return {
    message: {
      nl: `"${key}" is nog leeg (${lower(shape.doc.nl)}).`,
      en: `"${key}" is still empty (${lower(shape.doc.en)}).`,
    },
    hint: {
      nl: `Vul de regel aan: ${key}: ${example(key, shape)}`,
      en: `Complete the line: ${key}: ${example(key, shape)}`,
    },
  }
}

/** The field that a person may have meant: by the word that describes it, a Dutch word for it, or a near name or word. */
function keyFor(key: string, shape: GroupShape): string | undefined {
  const word = key.trim().toLowerCase().replace(/[_-]+/g, ' ')
  const names = Object.keys(shape.fields)
  const described = new Map(
    Object.entries(shape.fields).flatMap(([name, { doc }]) =>
      [doc.nl, doc.en].filter((one) => one !== '').map((one) => [one.toLowerCase(), name] as const),
    ),
  )
  const dutch = Object.hasOwn(fieldWords, word) ? fieldWords[word] : undefined
  return (
    described.get(word) ??
    dutch?.find((name) => names.includes(name)) ??
    nearest(key, names) ??
    described.get(nearest(word, described.keys()) ?? '')
  )
}

/** The value that a person may have meant: its Dutch word, or a near name. */
function valueFor(value: string, labels: Labels): string | undefined {
  const word = value.trim().toLowerCase().replace(/[_-]+/g, ' ')
  const same = Object.entries(labels).find(([one, names]) =>
    [one, ...names].some((name) => name.toLowerCase().replace(/[_-]+/g, ' ') === word),
  )
  if (same !== undefined) return same[0]
  const names = new Map(
    Object.entries(labels).flatMap(([one, all]) => [one, ...all].map((name) => [name, one] as const)),
  )
  const near = nearest(value, names.keys())
  return near === undefined ? undefined : names.get(near)
}

function didYouMean(key: string, shape: Shape | undefined): Text {
  return {
    nl: `Bedoel je "${key}"${explained(key, shape?.doc.nl)}?`,
    en: `Did you mean "${key}"${explained(key, shape?.doc.en)}?`,
  }
}

function explained(key: string, doc = ''): string {
  return doc === '' || doc.toLowerCase() === key ? '' : ` (${lower(doc)})`
}

function fieldsOf(shape: GroupShape): Text {
  const names = Object.keys(shape.fields).join(', ')
  return { nl: `Hier kan staan: ${names}.`, en: `Known here: ${names}.` }
}

function withLabel(value: string, labels: Labels, language: 0 | 1): string {
  const label = labels[value]?.[language]
  return label === undefined || label.toLowerCase() === value ? value : `${value} (${label})`
}

function quoted(value: unknown, language: 'nl' | 'en'): string {
  if (Array.isArray(value)) return language === 'nl' ? 'een lijst' : 'a list'
  if (typeof value === 'object' && value !== null) return language === 'nl' ? 'een groep velden' : 'a group of fields'
  if (value === '' || value === null || value === undefined)
    return language === 'nl' ? 'een lege waarde' : 'an empty value'
  return `"${shown(String(value))}"`
}

/** What is wrong, at the start of a sentence. */
function subject(value: unknown, language: 'nl' | 'en'): string {
  const text = quoted(value, language)
  return (text[0]?.toUpperCase() ?? '') + text.slice(1)
}

function tooLarge(value: number): Said {
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
    ? { nl: `Schrijf alleen cijfers: ${name}: 40`, en: `Write digits only: ${name}: 40` }
    : {
        nl: `Schrijf alleen cijfers, met een punt voor de decimalen: ${name}: 12500 of ${name}: 12500.50`,
        en: `Write digits only, with a point for decimals: ${name}: 12500 or ${name}: 12500.50`,
      }
}

/** An id that YAML would not read as text (`2026`, `true`) needs quotes. */
function suggest(meant: string | undefined, language: 'nl' | 'en'): string {
  if (meant === undefined) return language === 'nl' ? ', zoals talent-2027' : ', such as talent-2027'
  const written = /^(?:\d+(?:e\d+)?|true|false|null)$/.test(meant) ? `"${meant}"` : meant
  return language === 'nl' ? `: schrijf id: ${written}` : `: write id: ${written}`
}

function kebab(text: string): string | undefined {
  const id = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return isId(id) ? id : undefined
}

function example(key: string, shape: Shape): string {
  if (key === 'year') return '2026'
  if (shape.kind === 'id') return 'talent-2027'
  if (shape.kind === 'choice') return Object.keys(shape.labels)[0] ?? '…'
  if (shape.kind === 'date' || shape.kind === 'day') return '2026-05-01'
  return ['amount', 'number', 'count', 'percentage'].includes(shape.kind) ? '2500' : '…'
}

function lower(text: string): string {
  return /^[A-Z][a-zà-ÿ]/.test(text) ? (text[0]?.toLowerCase() ?? '') + text.slice(1) : text
}
