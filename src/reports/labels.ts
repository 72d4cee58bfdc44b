import { definitionShape, type Shape } from '../model/shape.ts'
import type { Language } from '../text.ts'

/** The word for a choice value: `labelOf(['partners', 'helix'], 'company', 'nl')` gives `bedrijf`. */
export function labelOf(path: readonly string[], value: string, language: Language): string {
  const shape = path.reduce<Shape | undefined>(fieldOf, definitionShape)
  const labels = shape?.kind === 'list' ? shape.of : shape
  return (labels?.kind === 'choice' && labels.labels[value]?.[language === 'nl' ? 0 : 1]) || value
}

/** The title of a section in words: `partners`, `Wat we moeten kunnen`; its key where it has none. */
export function sectionTitle(section: string, language: Language): string {
  return definitionShape.fields[section]?.doc[language] || section
}

/** A field of a group, whether the group stands alone, in a list, or where a text may stand too. */
function fieldOf(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.kind === 'list') return fieldOf(shape.of, key)
  if (shape?.kind === 'either') return fieldOf(shape.group, key)
  return shape?.kind === 'group' ? shape.fields[key] : undefined
}
