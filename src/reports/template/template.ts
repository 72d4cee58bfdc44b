import type { Text } from '../../text.ts'
import type { Node } from './tree.ts'

/** A template: `eco`'s own, or one from the `templates/` folder of the team. */
export interface Template {
  readonly file: string
  readonly isTeams: boolean
  /** Read when it is used. */
  readonly text: string
  /** What is in it, where that was read off it beforehand. */
  readonly nodes?: readonly Node[] | undefined
  /** Why the file cannot be used at all. */
  readonly refused: Said | undefined
}

/** What is wrong and what to do about it. */
export interface Said {
  readonly message: Text
  readonly hint?: Text
}

/** Templates by name: `nl/start-note`, and partials as `partials/gantt` or `nl/partials/missing`. A bare text is `eco`'s own. */
export type Templates = Readonly<Record<string, string | Template>>

export function templateNamed(name: string, templates: Templates): Template | undefined {
  const found = Object.hasOwn(templates, name) ? templates[name] : undefined
  return typeof found === 'string' ? { file: name, isTeams: false, text: found, refused: undefined } : found
}

/** The full name of a partial: the team's before `eco`'s, and that of the language before the one for both. */
export function partialNamed(short: string, language: string, templates: Templates): string | undefined {
  const names = [`${language}/partials/${short}`, `partials/${short}`].filter((name) => Object.hasOwn(templates, name))
  return names.find((name) => templateNamed(name, templates)?.isTeams) ?? names[0]
}

/** How every partial is called that a template in this language can use. */
export function partialsFor(language: string, templates: Templates): readonly string[] {
  return Object.keys(templates).flatMap((name) => {
    const parts = /^(?:(\w+)\/)?partials\/(.+)$/.exec(name)
    return parts?.[2] !== undefined && (parts[1] === undefined || parts[1] === language) ? [parts[2]] : []
  })
}
