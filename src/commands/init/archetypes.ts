import type { Language, Text } from '../../text.ts'
import data from './archetypes.yaml'

/** What a kind of collaboration typically starts with. */
export interface Archetype {
  readonly id: string
  readonly name: Text
  /** Other words by which people ask for it. */
  readonly also: readonly string[]
  /** Fields of `ecosystem` that follow from the kind, by name. */
  readonly model: Readonly<Record<string, string>>
  readonly form: FormId
  readonly methods: readonly string[]
  /** Which worlds (`partners.helix`) usually take part. */
  readonly worlds: readonly string[]
  /** Values of `roles.role`. */
  readonly roles: readonly string[]
  /** What the first goals are about; `id` in both languages, `kind` is a value of `goals.kind`. */
  readonly goals: readonly (Text & { readonly id: readonly [nl: string, en: string]; readonly kind?: string })[]
  /** For whom it is, where that belongs to the start. */
  readonly targets?: Text
  /** The first action. */
  readonly action: Text
  readonly source: { readonly title: string; readonly by: string; readonly section: string }
}

export type FormId = 'consortium' | 'cluster' | 'ecosystem'

/** What a form of collaboration adds. */
export interface Form {
  readonly id: FormId
  readonly bodies: readonly (Text & { readonly kind: string })[]
  readonly roles: readonly string[]
  /** Values of `ecosystem.legal_form` that go with it. */
  readonly legal_forms: readonly string[]
}

interface Archetypes {
  readonly kinds: readonly Archetype[]
  /** When nobody said what kind it is. */
  readonly other: Archetype
  readonly forms: readonly Form[]
}

export const archetypes = data as Archetypes

/** The kind that a word means, in either language; undefined when none does. */
export function archetypeNamed(word: string): Archetype | undefined {
  const wanted = word.trim().toLowerCase()
  return archetypes.kinds.find(({ id, name, also }) => [id, name.nl, name.en, ...also].includes(wanted))
}

export function formOf(id: FormId): Form {
  return archetypes.forms.find((form) => form.id === id) as Form
}

export function kindWords(language: Language): readonly (readonly [string, string])[] {
  return archetypes.kinds.map(({ id, name }) => [id, name[language]] as const)
}
