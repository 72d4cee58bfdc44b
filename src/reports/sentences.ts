import { oneLine } from '../escape.ts'
import { withoutStop } from '../full-stop.ts'

/** A text that somebody typed, on one line; null where nothing was typed. */
export function filled(text: string | undefined): string | null {
  const line = oneLine(text ?? '')
  return line === '' ? null : line
}

/** A typed text as a whole sentence: it ends with a full stop if it ended with nothing. */
export function sentence(text: string | undefined): string | null {
  const line = filled(text)
  return line === null || /[.!?…:;][)"”’]?$/.test(line) ? line : `${line}.`
}

/** A typed text as part of a sentence: without its full stop, unless that is part of its last word. */
export function clause(text: string | undefined): string | null {
  const line = filled(text)
  return line === null ? null : withoutStop(line)
}

/** Clauses in one table cell or after a colon: `a; b; c`. */
export function clauses(texts: readonly (string | null)[]): string | null {
  const present = texts.filter((text) => text !== null)
  return present.length === 0 ? null : present.join('; ')
}

interface Called {
  readonly id: string
  readonly name?: string
  readonly title?: string
  readonly topic?: string
}

/** How an item is called; by its id when its name was left empty. */
export function called(item: Called): string {
  return clause(item.name ?? item.title ?? item.topic) ?? item.id
}

/** A title inside a sentence: `‘Droge straten’`. */
export function quoted(text: string): string {
  return `‘${clause(text) ?? text}’`
}

/** With a capital, for the start of a cell or a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Typed texts as sentences in a row. */
export function sentences(texts: readonly string[]): string | null {
  return (
    texts
      .map(sentence)
      .filter((text) => text !== null)
      .join(' ') || null
  )
}

/** A name short enough for a box in a diagram, cut at a word. */
export function short(name: string, length = 44): string {
  const line = oneLine(name)
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$/, '')}…`
}

/** What qualifies a fact is printed with it; a `note` is for the team and stands in no document. */
export function remark(item: { readonly caveat?: string | undefined }): string | null {
  return sentence(item.caveat)
}

/** The same remark for a table cell. */
export function remarkCell(item: Parameters<typeof remark>[0]): string | null {
  return clause(remark(item) ?? undefined)
}
