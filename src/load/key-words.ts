import { beside } from '../beside.ts'
import { checklistShape, configShape, type GroupShape, type Shape } from '../model/shape.ts'
import { type Choices, choicesIn, nearest, onlyNear } from '../near.ts'
import type { Text } from '../text.ts'
import { shown } from '../visible.ts'
import { fieldWords } from './field-words.ts'
import { fieldsOf, sectionsOf } from './known-names.ts'
import { mayHold } from './may-hold.ts'
import type { Said } from './said.ts'
import { oncePerSlip } from './slips.ts'
import { syntaxWords } from './syntax-words.ts'
import { asWord, valueFor, valueNamed } from './value-words.ts'

/** `beside` is the group that holds the key: what is there already is not meant twice. */
export function unknownKey(key: string, value: unknown, shape: GroupShape, beside: object): Said {
  const message = { nl: `"${shown(key)}" is hier geen bekend veld.`, en: `"${shown(key)}" is not a known field here.` }
  if (hardSpace.test(key)) return syntaxWords.hardSpace
  if (aboutPeople.test(key)) return { message, hint: peopleElsewhere }
  const meant = forWhom(value, shape, beside) ?? meantKey(key, shape)
  if (meant === undefined) return { message, hint: fieldsOf(key, shape) }
  const { near } = meant
  return { message, hint: didYouMean(near, shape.fields[near], value), near, ...fixFor(meant, value, shape, beside) }
}

export function unknownSection(key: string, shape: GroupShape, beside: object): Said {
  const kind = shape === configShape ? kinds.config : shape === checklistShape ? kinds.checklist : kinds.ecosystem
  const message = {
    nl: `"${shown(key)}" is geen ${kind.nl}.`,
    en: `"${shown(key)}" is not a ${kind.en}.`,
  }
  if (hardSpace.test(key)) return syntaxWords.hardSpace
  if (aboutPeople.test(key)) return { message, hint: peopleElsewhere }
  const value = (beside as Readonly<Record<string, unknown>>)[key]
  const meant = forWhom(value, shape, beside) ?? meantKey(key, shape)
  if (meant === undefined) return { message, hint: sectionsOf(shape) }
  const { near } = meant
  return { message, hint: didYouMean(near, shape.fields[near]), near, ...fixFor(meant, value, shape, beside) }
}

/** `isWritten` says that the key is there with nothing behind it; `slug` is the id that the item's name suggests. */
export function missingKey(key: string, shape: Shape, isWritten: boolean, slug?: string): Said {
  const line = `${key}: ${example(key, shape, slug)}`
  const what = { nl: lower(shape.doc.nl), en: lower(shape.doc.en) }
  return isWritten
    ? {
        message: { nl: `"${key}" is nog leeg (${what.nl}).`, en: `"${key}" is still empty (${what.en}).` },
        hint: { nl: `Vul de regel aan: ${line}`, en: `Complete the line: ${line}` },
      }
    : {
        message: { nl: `Hier ontbreekt "${key}" (${what.nl}).`, en: `"${key}" is missing here (${what.en}).` },
        hint: { nl: `Voeg een regel toe: ${line}`, en: `Add a line: ${line}` },
      }
}

// --- internal ---

/** Pasted from a web page or a word processor, at the beginning of a line: to YAML it is a letter of the name. */
const hardSpace = /^[ -]*\u00a0/

/** Words for what belongs to a person and not to an organisation. */
const aboutPeople = new RegExp(
  `^(?:${[
    'contacts?|contacten|contact[ _-]?(?:person|persoon|personen|gegevens|info|details)',
    'e?-?mails?|e?-?mail[ _-]?(?:adres|adressen|address|addresses)',
    'tel|telefoon|telefoonnummers?|telephone|phone|phone[ _-]?numbers?|mobiel|mobile|gsm',
    'voornaam|achternaam|first[ _-]?name|last[ _-]?name|bsn|geboortedatum|linkedin',
  ].join('|')})$`,
  'i',
)

const peopleElsewhere: Text = {
  nl: 'Gegevens van personen horen niet in dit bestand: zet ze in contacts.local.yaml, dat buiten git blijft, en haal deze regel weg.',
  en: 'Data about people do not belong in this file: put them in contacts.local.yaml, which stays outside git, and remove this line.',
}

interface Meant {
  readonly near: string
  /** Whether it is the only one that can be. */
  readonly isSure: boolean
}

const meantKey = oncePerSlip((key: string, shape: GroupShape): Meant | undefined => {
  const near = keyFor(key, shape)
  return near === undefined ? undefined : { near, isSure: isOnlyKey(key, near, shape) }
})

/** Whoever writes `visable: internal` or `voor_wie: team` says for whom this is, whatever word stands before it: nothing else takes that. */
function forWhom(value: unknown, { fields: { visibility } }: GroupShape, beside: object): Meant | undefined {
  if (visibility?.kind !== 'choice' || typeof value !== 'string' || Object.hasOwn(beside, 'visibility'))
    return undefined
  return valueNamed(value, visibility.labels) === 'internal' ? { near: 'visibility', isSure: false } : undefined
}

/** The field that a person may have meant: by the word that describes it, a word for it, or a near name or word. */
function keyFor(key: string, shape: GroupShape): string | undefined {
  const { names, described, near } = calledIn(shape)
  const word = asWord(key)
  return (
    described.get(word) ??
    othersFor(word).find((name) => names.has(name)) ??
    nearest(key, near.names) ??
    described.get(nearest(word, near.described) ?? '')
  )
}

function isOnlyKey(key: string, name: string, shape: GroupShape): boolean {
  const { names, near } = calledIn(shape)
  const word = asWord(key)
  const others = othersFor(word).filter((one) => names.has(one))
  const { nl, en } = shape.fields[name]?.doc ?? { nl: '', en: '' }
  const isDescribed = [nl, en].some((doc) => doc.toLowerCase() === word)
  return isDescribed || (others.length > 0 ? others.length === 1 : onlyNear(key, near.names) === name)
}

function othersFor(word: string): readonly string[] {
  return Object.hasOwn(fieldWords, word) ? (fieldWords[word] ?? []) : []
}

/** What the fields of a group are called, read once: a file may have thousands of keys that are none of them. */
interface Called {
  readonly names: ReadonlySet<string>
  /** The word that describes a field → its name. */
  readonly described: ReadonlyMap<string, string>
  readonly near: { readonly names: Choices; readonly described: Choices }
}

const called = beside<GroupShape, Called>()

function calledIn(shape: GroupShape): Called {
  const known = called.get(shape)
  if (known !== undefined) return known
  const names = new Set(Object.keys(shape.fields))
  const described = new Map(
    Object.entries(shape.fields).flatMap(([name, { doc }]) =>
      [doc.nl, doc.en].filter((one) => one !== '').map((one) => [one.toLowerCase(), name] as const),
    ),
  )
  const fresh = { names, described, near: { names: choicesIn(names), described: choicesIn(described.keys()) } }
  called.set(shape, fresh)
  return fresh
}

/** The key that was meant, where that is sure, it is not there yet, and what stands behind the key can belong there. */
function fixFor({ near, isSure }: Meant, value: unknown, { fields }: GroupShape, beside: object): Pick<Said, 'fix'> {
  const isFit = isSure && !Object.hasOwn(beside, near) && mayHold(fields[near] as Shape, value)
  return isFit ? { fix: { key: near } } : {}
}

/** Says the value as well where that is another word too: `recurrence: maandelijks` is `every: month`. */
function didYouMean(key: string, shape: Shape | undefined, value?: unknown): Text {
  const meant = shape?.kind === 'choice' && typeof value === 'string' ? valueFor(value, shape.labels) : undefined
  const line = meant === undefined || meant === value ? undefined : `${key}: ${meant}`
  return {
    nl: `Bedoel je "${key}"${explained(key, shape?.doc.nl)}?${line === undefined ? '' : ` Schrijf ${line}`}`,
    en: `Did you mean "${key}"${explained(key, shape?.doc.en)}?${line === undefined ? '' : ` Write ${line}`}`,
  }
}

function explained(key: string, doc = ''): string {
  return doc === '' || doc.toLowerCase() === key ? '' : ` (${lower(doc)})`
}

/** What the file of which a key stands at the top level is about. */
const kinds = {
  ecosystem: { nl: 'bekend onderdeel van een ecosysteem', en: 'known section of an ecosystem' },
  config: { nl: 'bekende instelling', en: 'known setting' },
  checklist: { nl: 'bekend onderdeel van een vragenlijst', en: 'known part of a checklist' },
} as const

function example(key: string, shape: Shape, slug: string | undefined): string {
  if (key === 'year') return '2026'
  if (shape.kind === 'id') return asId(slug ?? 'talent-2027')
  if (shape.kind === 'choice') return Object.keys(shape.labels)[0] ?? '…'
  if (shape.kind === 'date' || shape.kind === 'day') return '2026-05-01'
  return ['amount', 'number', 'count', 'percentage'].includes(shape.kind) ? '2500' : '…'
}

/** An id that YAML would not read as text (`2026`, `1e-3`, `0x1f`, `true`), or YAML 1.1 would not (`on`), needs quotes. */
export function asId(id: string): string {
  return /^(?:\d+(?:e-?\d+)?|0[box][\da-f]+|true|false|null|yes|no|on|off|y|n)$/.test(id) ? `"${id}"` : id
}

function lower(text: string): string {
  return /^[A-Z][a-zà-ÿ]/.test(text) ? (text[0]?.toLowerCase() ?? '') + text.slice(1) : text
}
