import type { Language } from '../text.ts'
import { definitionShape, type ListShape, type Shape } from './shape.ts'

/** The shape at a dotted field path, crossing lists; the whole model for an empty path, undefined when there is no such field. */
export function shapeAt(field: string): Shape | undefined {
  if (field === '') return definitionShape
  return field.split('.').reduce<Shape | undefined>((shape, key) => shape && fieldIn(shape, key), definitionShape)
}

/** The word for a value of a choice: `labelOf('partners.helix', 'company', 'nl')` gives `bedrijf`; else the value itself. */
export function labelOf(field: string, value: string, language: Language): string {
  const shape = shapeAt(field)
  const choice = shape?.kind === 'list' ? shape.of : shape
  if (choice?.kind !== 'choice' || !Object.hasOwn(choice.labels, value)) return value
  return choice.labels[value]?.[language === 'nl' ? 0 : 1] ?? value
}

/** The title of a section in words: `partners`, `Wat we moeten kunnen`; its key where it has none. */
export function sectionTitle(section: string, language: Language): string {
  return shapeAt(section)?.doc[language] || section
}

/** The list under whose name references find its items, wherever it stands: `partners`, `bodies`. */
export function listNamed(index: string, shape: Shape = definitionShape): ListShape | undefined {
  if (shape.kind === 'list') return shape.index === index ? shape : listNamed(index, shape.of)
  if (shape.kind !== 'group') return undefined
  for (const field of Object.values(shape.fields)) {
    const found = listNamed(index, field)
    if (found !== undefined) return found
  }
  return undefined
}

/** A field of a group, whether the group stands alone, in a list, or where a text may stand too. */
function fieldIn(shape: Shape, key: string): Shape | undefined {
  if (shape.kind === 'list') return fieldIn(shape.of, key)
  if (shape.kind === 'either') return fieldIn(shape.group, key)
  return shape.kind === 'group' && Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined
}
