import { isAlias, Lexer, visit } from 'yaml'
import type { Path } from '../diagnostic.ts'
import { parseDocument } from '../load/document.ts'
import { mostByConfiguration } from '../load/limits.ts'
import { lately } from './lately.ts'
import type { Edited } from './text-edit.ts'
import { documentOf } from './tree.ts'

/**
 * What `eco` reads in a text: its value, and the rules of what is wrong with it. A team may have raised the limits, and
 * whether it may is for the check to say.
 */
export interface Reading {
  readonly value: unknown
  readonly rules: readonly string[]
}

export const readingOf = lately((text): Reading => {
  const content = new TextEncoder().encode(text)
  const { document, diagnostics } = parseDocument({ file: '', content }, mostByConfiguration)
  return { value: document.value, rules: diagnostics.map(({ rule }) => rule) }
})

/**
 * The new text when it says exactly what was meant, and nothing else changed: read again as the check reads it, with
 * every comment of before and nothing new that is wrong. Else why it may not be written.
 */
export function proved(before: string, after: string, expected: (value: unknown) => unknown): Edited {
  const [old, now] = [readingOf(before), readingOf(after)]
  const isMeant = now.value !== undefined && isEqual(now.value, expected(old.value))
  const isSound = now.rules.every((rule) => rule === 'unused-anchor' || old.rules.includes(rule))
  if (!isMeant || !isSound) return { fault: hasAnchor(before) ? unsafeByAnchor : unsafe }
  return isEqual(commentsOf(after), commentsOf(before)) ? { text: after } : { fault: commentLost }
}

/** The comments of a text, sorted, each without the white space around it. */
export const commentsOf = lately((text): readonly string[] => {
  let isContent = false
  const comments: string[] = []
  for (const lexeme of new Lexer().lex(text)) {
    if (!isContent && lexeme.startsWith('#')) comments.push(lexeme.trimEnd())
    isContent = lexeme === '\u001f'
  }
  return comments.sort()
})

/** Whether the keys, values and comments of a text are those of another one; never when that one cannot be read. */
export function keepsAll(before: string, after: string): boolean {
  const words = wordsOf(after)
  return words !== undefined && isEqual(words, wordsOf(before)) && isEqual(commentsOf(after), commentsOf(before))
}

/** Every key and value of a text, sorted, also of what the check passes over because it is there twice. */
function wordsOf(text: string): readonly string[] | undefined {
  const document = documentOf(text)
  if (document === undefined || document.errors.length > 0) return undefined
  const words: string[] = []
  visit(document, {
    Scalar: (_, { value }) => void words.push(String(value)),
    Alias: (_, { source }) => void words.push(`*${source}`),
  })
  return words.sort()
}

/** Whether a piece of a text may be used elsewhere in it. */
function hasAnchor(text: string): boolean {
  let isFound = false
  const look = (node: { readonly anchor?: string }) => {
    isFound ||= isAlias(node) || node.anchor !== undefined
  }
  visit(documentOf(text) ?? null, { Node: (_, node) => look(node) })
  return isFound
}

/** A copy of a value with something else at a path; groups and lists on the way come by themselves. */
export function withValue(value: unknown, path: Path, put: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return put
  const holder = value ?? (typeof step === 'number' ? [] : {})
  if (Array.isArray(holder))
    return Object.assign([...holder], { [step]: withValue(holder[Number(step)], rest, put) }) as unknown[]
  return { ...(holder as object), [step]: withValue((holder as Record<string, unknown>)[step], rest, put) }
}

/** Whether two plain values are the same, whatever the order of their keys. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(Reflect.get(one, key), Reflect.get(other, key)))
  )
}

const unsafe = {
  nl: 'Deze wijziging kan niet veilig: er zou meer in het bestand veranderen dan de bedoeling is. Wijzig het met de hand.',
  en: 'This change is not safe: more would change in the file than is meant. Change it by hand.',
}

const unsafeByAnchor = {
  nl: 'Deze wijziging kan niet veilig: er zou meer in het bestand veranderen dan de bedoeling is, bijvoorbeeld omdat een anker (&) of verwijzing (*) hetzelfde stuk elders gebruikt. Wijzig het met de hand.',
  en: 'This change is not safe: more would change in the file than is meant, for instance because an anchor (&) or alias (*) uses the same piece elsewhere. Change it by hand.',
}

const commentLost = {
  nl: 'Deze wijziging zou een opmerking (#) in het bestand wegnemen. Wijzig het met de hand.',
  en: 'This change would take away a comment (#) in the file. Change it by hand.',
}
