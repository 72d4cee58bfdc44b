import type { ReferenceShape } from '../model/shape.ts'
import type { Text } from '../text.ts'
import type { Index } from './ecosystem.ts'
import { kinds } from './kinds.ts'
import type { Referable } from './referable.ts'

/** `doel of actie`. */
export function or(names: readonly string[], language: 'nl' | 'en'): string {
  return listed(names, language, language === 'nl' ? ' of ' : ' or ')
}

/** `partner en subsidie`. */
export function and(names: readonly string[], language: 'nl' | 'en'): string {
  return listed(names, language, language === 'nl' ? ' en ' : ' and ')
}

function listed(names: readonly string[], language: 'nl' | 'en', between: string): string {
  const words = names.map((name) => kinds[name]?.[language] ?? name)
  return [...words.slice(0, -2), words.slice(-2).join(between)].join(', ')
}

/** The ids of all that a reference may be about. */
export function candidates(shape: ReferenceShape, index: Index): string[] {
  return shape.to.flatMap((name) => [...(index.get(name)?.keys() ?? [])])
}

/** The ids to choose from when they are few; else where the thing may stand or how to add it. */
export function whereToLook(shape: ReferenceShape, { index, unreadable }: Referable): Text {
  if (unreadable.length > 0) return mayStandIn(unreadable)
  const count = shape.to.reduce((sum, name) => sum + (index.get(name)?.size ?? 0), 0)
  if (count > 0 && count <= 12) {
    const ids = candidates(shape, index).join(', ')
    return { nl: `Bekend zijn: ${ids}.`, en: `Known are: ${ids}.` }
  }
  return {
    nl: `Voeg een ${or(shape.to, 'nl')} met dat id toe, of kies een id dat er al is.`,
    en: `Add the ${or(shape.to, 'en')} with that id, or choose an id that exists.`,
  }
}

/** Of hundreds of files, each reference that leads nowhere would name all. */
function mayStandIn(unreadable: readonly string[]): Text {
  const named = unreadable.length > mostFiles ? unreadable.slice(0, mostFiles - 1) : unreadable
  const [files, more] = [named.join(', '), unreadable.length - named.length]
  if (more === 0)
    return {
      nl: `Misschien staat het in ${files}; dat is nu niet te lezen.`,
      en: `It may stand in ${files}, which cannot be read now.`,
    }
  return {
    nl: `Misschien staat het in ${files} of een van ${more} andere bestanden; die zijn nu niet te lezen.`,
    en: `It may stand in ${files} or one of ${more} other files, which cannot be read now.`,
  }
}

const mostFiles = 4
