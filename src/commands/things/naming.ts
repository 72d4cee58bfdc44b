import type { Ecosystem } from '../../graph/ecosystem.ts'
import { kinds } from '../../graph/kinds.ts'
import { meant } from '../../graph/referrers.ts'
import { fieldLabels } from '../../i18n/field-labels.ts'
import { formatDate } from '../../i18n/format.ts'
import { sectionNames } from '../../i18n/section-names.ts'
import { labelOf } from '../../model/look-up.ts'
import { definitionShape, type GroupShape, type Shape } from '../../model/shape.ts'
import type { Language } from '../../text.ts'

/** Fields that say what a thing is called; the first that an item may have counts. */
const titleFields = 'name title topic term tool event group question what statement claim article'.split(' ')

/** The field that holds what an item of this shape is called; undefined for what is called by its other fields. */
export function titleField({ fields }: GroupShape): string | undefined {
  return titleFields.find((key) => fields[key]?.kind === 'text')
}

/** What a person calls a thing: its name or title, else what tells it apart, else its id; of a section its title. */
export function titleOf(
  ecosystem: Ecosystem,
  index: string,
  item: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  if (isMapping(index) && index !== 'ecosystem') return sectionNames[index]?.[language] ?? index
  const own = titleFields.map((key) => item[key]).find((value) => typeof value === 'string' && value.trim() !== '')
  const id = typeof item.id === 'string' && item.id !== '' ? item.id : '?'
  return (own as string | undefined) ?? (toldApart(ecosystem, index, item, language) || id)
}

/** The name of what a reference means; the id itself when nothing has it. */
export function nameOfReference(
  ecosystem: Ecosystem,
  to: readonly string[],
  id: string,
  language: Language,
): { readonly name: string; readonly isKnown: boolean } {
  const index = meant(ecosystem, to, id)
  const item = index === undefined ? undefined : ecosystem.index.get(index)?.get(id)?.item
  if (index === undefined || item === undefined) return { name: id, isKnown: false }
  return {
    name: titleOf(ecosystem, index, item as unknown as Readonly<Record<string, unknown>>, language),
    isKnown: true,
  }
}

/** What one thing of an index is called (`partner`); of a section that is one mapping, its title. */
export function kindOf(index: string, language: Language): string {
  return kinds[index]?.[language] ?? sectionNames[index]?.[language].toLowerCase() ?? index
}

/** Whether a section is one mapping and no list of things. */
export function isMapping(index: string): boolean {
  return definitionShape.fields[index]?.kind === 'group'
}

/** The label of a field for a table or a card, without the explanation behind it in brackets. */
export function fieldLabel(index: string, key: string, shape: Shape, language: Language): string {
  const own = fieldLabels[`${index}.${key}`] ?? fieldLabels[key] ?? shape.doc
  return own[language].replace(/\s*\([^()]*\)$/, '') || key
}

/** How things without a name are told apart: a relation by its ends, a role by who holds it. */
function toldApart(
  ecosystem: Ecosystem,
  index: string,
  item: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const section = index === 'funding' ? 'finance.funding' : index
  const word = (key: string) => (typeof item[key] === 'string' ? labelOf(`${section}.${key}`, item[key], language) : '')
  const party = (key: string) =>
    typeof item[key] === 'string'
      ? nameOfReference(ecosystem, ['partners', 'bodies', 'stakeholders', 'target_groups'], item[key], language).name
      : ''
  const date = (key: string) =>
    typeof item[key] === 'string' || typeof item[key] === 'number' ? formatDate(item[key], language) : ''
  if (index === 'relations') return [party('from'), party('to')].join(' → ')
  if (index === 'roles') return [word('role'), party('holder')].filter((part) => part !== '').join(', ')
  if (index === 'funding') return [word('kind'), String(item.year ?? '')].join(' ').trim()
  return [word('kind'), date('date') || date('start')].filter((part) => part !== '').join(' ')
}
