import type { Assessment } from '../../assess.ts'
import type { Path } from '../../diagnostic.ts'
import { treeOf } from '../../edit/tree.ts'
import { sectionNames } from '../../i18n/section-names.ts'
import { definitionShape, type GroupShape, type ListShape } from '../../model/shape.ts'
import { kebab } from '../../near.ts'
import type { Language } from '../../text.ts'
import { UsageError } from '../../usage-error.ts'
import { listNamed } from '../things/sections.ts'

/** A list of things with ids that stands at one place of the model: a section, or a list in one. */
export interface ListPlace {
  readonly path: Path
  readonly index: string
  readonly item: GroupShape
}

/** The list that a word means: `partner`, `acties`, `bodies`, or `theory_of_change.outputs` where its name alone says too little. */
export function listPlace(word: string): ListPlace {
  const places = allPlaces()
  const dotted = places.filter(({ path }) => path.join('.') === word)
  const { key } = dotted.length > 0 ? { key: '' } : listNamed(word)
  const [place, ...more] = dotted.length > 0 ? dotted : places.filter(({ index }) => index === key)
  if (place === undefined) throw insideOthers(key)
  if (more.length > 0) throw morePlaces(word, [place, ...more])
  return place
}

/** The file where the most items of a list stand, else where its key stands, else the one for its section, which may be new. */
export function fileOfList(
  { path }: ListPlace,
  { ecosystem, placeOf, texts }: Assessment,
  home: string,
  language: Language,
): string {
  const [section = '', field] = path as readonly string[]
  const whole = ecosystem[section as keyof typeof ecosystem] as Readonly<Record<string, unknown>> | undefined
  if (field !== undefined && whole !== undefined) return placeOf([section]).file
  const items = field === undefined && Array.isArray(whole) ? whole : []
  const files = items.map((_, at) => placeOf([section, at]).file)
  const count = (file: string) => files.filter((one) => one === file).length
  const most = files.reduce<string | undefined>(
    (best, file) => (best === undefined || count(file) >= count(best) ? file : best),
    undefined,
  )
  return (
    most ?? [...texts.keys()].find((file) => hasKey(texts.get(file) ?? '', section)) ?? beside(home, section, language)
  )
}

function hasKey(text: string, section: string): boolean {
  const root = text.includes(section) ? treeOf(text) : undefined
  return root?.kind === 'mapping' && root.entries.some(({ name }) => name === section)
}

function beside(home: string, section: string, language: Language): string {
  const title = sectionNames[section]?.[language] ?? definitionShape.fields[section]?.doc[language] ?? section
  return `${home.slice(0, home.lastIndexOf('/') + 1)}${kebab(title.replaceAll('’', '')) ?? section}.yaml`
}

function allPlaces(): readonly ListPlace[] {
  return Object.entries(definitionShape.fields).flatMap(([section, shape]) => {
    if (shape.kind === 'list') return placed([section], shape)
    if (shape.kind !== 'group') return []
    return Object.entries(shape.fields).flatMap(([field, inner]) =>
      inner.kind === 'list' ? placed([section, field], inner) : [],
    )
  })
}

function placed(path: Path, { index, of }: ListShape): ListPlace[] {
  return index === undefined || of.kind !== 'group' ? [] : [{ path, index, item: of }]
}

function insideOthers(key: string): UsageError {
  return new UsageError({
    nl: `"${key}" staat in andere dingen, zoals bij een doelgroep. Geef het hele veld met: eco set target_groups/ID.pains '[{ id: …, what: … }]'`,
    en: `"${key}" stands inside other things, such as a target group. Give the whole field with: eco set target_groups/ID.pains '[{ id: …, what: … }]'`,
  })
}

function morePlaces(word: string, places: readonly ListPlace[]): UsageError {
  const all = places.map(({ path }) => path.join('.')).join(', ')
  return new UsageError({
    nl: `"${word}" kan op meer plekken. Kies uit: ${all}.`,
    en: `"${word}" has more than one place. Choose from: ${all}.`,
  })
}
