import type { Fix } from '../diagnostic.ts'
import type { Text } from '../text.ts'
import { shown } from '../visible.ts'

/** What a finding of the schema says: what is wrong, and what to do about it. */
export interface Said {
  readonly message: Text
  readonly hint?: Text
  /** The key that was probably meant. */
  readonly near?: string
  readonly fix?: Fix
}

/** What stands between the quotes of a word processor; undefined where there are none around it. */
export function inWordQuotes(value: unknown): string | undefined {
  return typeof value === 'string' ? /^[“”„‘’](.+)[“”‘’]$/u.exec(value.trim())?.[1] : undefined
}

/** That such quotes are letters to YAML, and what to write instead. */
export function wordQuotes(value: unknown, inner: string, name: string): Said {
  return {
    message: {
      nl: `Bij ${quoted(value, 'nl')} staan aanhalingstekens uit Word (“ ”), en die zijn voor YAML gewone letters.`,
      en: `Around ${quoted(value, 'en')} stand the quotes of a word processor (“ ”), which are ordinary letters to YAML.`,
    },
    hint: { nl: `Laat ze weg: ${name}: ${inner}`, en: `Leave them out: ${name}: ${inner}` },
  }
}

/** A value as a sentence names it. */
export function quoted(value: unknown, language: 'nl' | 'en'): string {
  if (Array.isArray(value)) return language === 'nl' ? 'een lijst' : 'a list'
  if (typeof value === 'object' && value !== null) return language === 'nl' ? 'een groep velden' : 'a group of fields'
  if (value === '' || value === null || value === undefined)
    return language === 'nl' ? 'een lege waarde' : 'an empty value'
  return `"${shown(String(value))}"`
}

/** What is wrong, at the start of a sentence. */
export function subject(value: unknown, language: 'nl' | 'en'): string {
  const text = quoted(value, language)
  return (text[0]?.toUpperCase() ?? '') + text.slice(1)
}
