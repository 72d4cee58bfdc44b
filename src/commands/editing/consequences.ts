import { editWords } from '../../i18n/edit-words.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Located } from '../../located.ts'
import type { Language } from '../../text.ts'
import { assessFound } from '../assess-found.ts'
import { type CommonOptions, dayOf } from '../options.ts'
import type { Change } from './change.ts'

/** Errors and warnings that an ecosystem has after a change and had not before, in words with their place. */
export function consequences(
  changes: readonly Change[],
  before: readonly Located[],
  { found, language }: { readonly found: Found; readonly language: Language },
  options: CommonOptions,
  io: Io,
): readonly string[] {
  const known = new Set(before.flatMap(keysOf))
  const added = changes.filter(({ path }) => !found.files.includes(path)).map(({ path }) => path)
  const after = assessFound(
    { ...found, files: [...found.files, ...added] },
    dayOf(options, io),
    options,
    changedIo(changes, io),
  )
  const more = after.assessment.diagnostics.filter(
    (one) => one.severity !== 'info' && !keysOf(one).some((key) => known.has(key)),
  )
  if (more.length === 0) return []
  const words = editWords[language]
  const worstFirst = [...more].sort((one, other) => weight(one) - weight(other))
  const said = worstFirst.map(
    ({ place, position, message }) => `  ${place.file}:${position.line}  ${message[language]}`,
  )
  const rest = said.length - mostSaid
  return [words.brings(more.length), ...said.slice(0, mostSaid), ...(rest > 0 ? [`  ${words.more(rest)}`] : [])]
}

/** More than these nobody reads before saying yes. */
const mostSaid = 5

function weight({ severity }: Located): number {
  return severity === 'error' ? 0 : 1
}

/** By what it says, for its line moves and so may its place; and by its place, for the name in it may be what changes. */
function keysOf({ rule, place, message }: Located): readonly string[] {
  return [message.nl, JSON.stringify(place.path)].map((key) => [rule, place.file, key].join('\n'))
}

/** The disk as it will be. */
export function changedIo(changes: readonly Change[], io: Io): Io {
  const contents = new Map(changes.map(({ path, after }) => [path, after]))
  return { ...io, read: (path, most) => contents.get(path) ?? io.read(path, most) }
}
