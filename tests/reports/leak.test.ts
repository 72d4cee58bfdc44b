import { describe, expect, it } from 'vitest'
import { type Assessment, assess } from '../../src/assess.ts'
import { editionFor, type Reader } from '../../src/edition.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape, type Shape } from '../../src/model/shape.ts'
import { reports } from '../../src/reports/reports.ts'
import { type Language, languages } from '../../src/text.ts'
import { filledWith, type Pen } from '../filled.ts'
import { asOf, exampleCalled, print } from './writing.ts'

const secret = 'GEHEIM'
const secretFigure = 7_654_321

const example = exampleCalled('pps-klimaatadaptatie')
const whole = withoutIndex(example)

/** What is not for a reader might as well not exist: neither words nor figures, sums or counts change. */
describe('what is internal', () => {
  const withSecrets = plant(whole, definitionShape, 'internal') as Definition
  const planted = assessed(withSecrets)
  const clean = assessed(whole)

  it('is really there for the team', () => {
    expect(JSON.stringify(withoutIndex(planted))).toContain(secret)
    expect(write(planted, 'action-plan', 'nl', 'internal')).toContain(secret)
  })

  it.each(
    reports
      .filter(({ id }) => id !== 'checklist' && id !== 'dossier')
      .flatMap(({ id }) => languages.map((language) => ({ id, language }))),
  )('changes not a byte of the $id in $language, for partners or the public', ({ id, language }) => {
    for (const audience of ['partners', 'public'] as const)
      expect(write(planted, id, language, audience)).toBe(write(clean, id, language, audience))
  })

  it.each(['partners', 'public'] as const)(
    'is in nothing that a template for %s can print, and neither is a note',
    (reader) => {
      expect(JSON.stringify(withoutIndex(edition(planted, 'nl', reader)))).not.toContain(secret)
    },
  )

  it('is not told to one reader because another was asked for first, or because something else counts as unmarked', () => {
    const readers = (['partners', 'public', 'internal'] as const).flatMap((audience) =>
      (['internal', 'partners', 'public'] as const).map((unmarked) => ({
        audience,
        unmarked,
        language: 'nl' as const,
      })),
    )
    const shown = (from: Assessment, reader: Reader) => JSON.stringify(withoutIndex(editionFor(from, reader)))
    const asked = readers.map((reader) => shown(planted, reader))
    expect(asked).toEqual(readers.map((reader) => shown(assessed(withSecrets), reader)))
    expect(new Set(asked).size).toBeGreaterThan(2)
  })

  it.each(languages)('is not told by the verdicts of the checklist in %s', (language) => {
    for (const { id } of reports) {
      const text = write(planted, id, language, 'public')
      expect(text).not.toContain(secret)
      expect(text.replace(/\D/g, '')).not.toContain(String(secretFigure))
    }
  })

  it('is not told when a whole section is internal and everything else refers to it', () => {
    const sections = Object.keys(whole).filter((section) => section !== 'ecosystem')
    for (const part of [0, 1, 2]) {
      const some = sections.filter((_, at) => at % 3 === part)
      const marked = assessed(
        Object.fromEntries(
          Object.entries(whole).map(([section, value]) => [section, some.includes(section) ? closed(value) : value]),
        ) as Definition,
      )
      for (const { id } of reports)
        expect(write(marked, id, 'nl', 'public'), `${id} without ${some}`).not.toContain(secret)
    }
  })
})

describe('what is for partners', () => {
  it('stands in their edition and not in the public one', () => {
    const actions = [{ id: 'a', title: 'Alleen voor partners', visibility: 'partners' }]
    const small = assessed({ ecosystem: { id: 'e', name: 'E' }, actions } as Definition)
    expect(write(small, 'action-plan', 'nl', 'partners')).toContain('Alleen voor partners')
    expect(write(small, 'action-plan', 'nl', 'public')).not.toContain('Alleen voor partners')
  })
})

/** Beside every item of every list one that is internal, with every field filled; and a note for the team everywhere. */
function plant(value: unknown, shape: Shape, visibility: string): unknown {
  if (shape.kind === 'either') return typeof value === 'object' ? plant(value, shape.group, visibility) : value
  if (shape.kind === 'group') {
    const entries = Object.entries(value as object).map(([key, inner]) => {
      const field = shape.fields[key]
      return [key, field === undefined ? inner : plant(inner, field, visibility)]
    })
    return shape === definitionShape ? Object.fromEntries(entries) : { ...Object.fromEntries(entries), note: secret }
  }
  if (shape.kind !== 'list') return value
  const items = (value as unknown[]).map((item) => plant(item, shape.of, visibility))
  const isGroup = shape.of.kind === 'group' || shape.of.kind === 'either'
  return isGroup && items.length > 0 ? [...items, { ...(filledWith(shape.of, pen) as object), visibility }] : items
}

/** The same section, unreadable for the public: every text and figure of it is secret. */
function closed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => closed(item, key))
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, inner]) => [name, closed(inner, name)])
    return { ...Object.fromEntries(entries), visibility: 'internal' }
  }
  const isText = [
    'name',
    'title',
    'what',
    'statement',
    'topic',
    'description',
    'summary',
    'event',
    'term',
    'meaning',
    'answer',
    'tool',
    'group',
    'message',
  ]
  return typeof value === 'string' && isText.includes(key) ? secret : value
}

let ids = 0
const pen: Pen = {
  text: () => `${secret} ${ids++}`,
  id: () => `geheim-${ids++}`,
  number: () => secretFigure,
  reference: (to) => {
    const sections = whole as Readonly<Record<string, readonly { readonly id: string }[] | undefined>>
    return to.map((index) => sections[index]?.[0]?.id).find((id) => id !== undefined)
  },
}

function withoutIndex({ ecosystem: { index: _, ...sections } }: Assessment): Definition {
  return JSON.parse(JSON.stringify(sections)) as Definition
}

function assessed(definition: Definition): Assessment {
  const source = { file: 'ecosystem.yaml', content: new TextEncoder().encode(JSON.stringify(definition)) }
  return assess([source], { asOf }, { methods: example.methods })
}

function write(
  assessment: Assessment,
  id: string,
  language: Language,
  audience: 'internal' | 'partners' | 'public',
): string {
  const made = edition(assessment, language, audience)
  const known = texts.get(made) ?? new Map<string, string>()
  texts.set(made, known)
  const text = known.get(id) ?? print(id, made, language)
  known.set(id, text)
  return text
}

/** Each document of an edition, written once. */
const texts = new WeakMap<Assessment, Map<string, string>>()

const editions = new WeakMap<Assessment, Map<string, Assessment>>()

/** What a reader may know, worked out once for all documents, as `eco report --all` does. */
function edition(assessment: Assessment, language: Language, audience: 'internal' | 'partners' | 'public'): Assessment {
  const known = editions.get(assessment) ?? new Map<string, Assessment>()
  editions.set(assessment, known)
  const key = `${language} ${audience}`
  const made = known.get(key) ?? editionFor(assessment, { audience, unmarked: 'public', language })
  known.set(key, made)
  return made
}
