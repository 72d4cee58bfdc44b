import { editWords } from '../../i18n/edit-words.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Located } from '../../located.ts'
import type { Language } from '../../text.ts'
import type { Assessed } from '../assess-found.ts'
import { assessWeighed } from '../assess-weighed.ts'
import { type CommonOptions, dayOf } from '../options.ts'
import type { Change } from './change.ts'

/** Errors and warnings that count after a change to an ecosystem and did not before it, in words with their place. */
export async function consequences(
  changes: readonly Change[],
  before: readonly Located[],
  { found, language }: { readonly found: Found; readonly language: Language },
  options: CommonOptions,
  io: Io,
): Promise<readonly string[]> {
  const known = new Set(before.flatMap(keysOf))
  const added = changes.filter(({ path }) => !found.files.includes(path)).map(({ path }) => path)
  const after = await assessToEdit({ ...found, files: [...found.files, ...added] }, options, changedIo(changes, io))
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

/** An ecosystem with its findings as `eco check` weighs them, so that what a change brings is what the check will say of it. */
export function assessToEdit(found: Found, options: CommonOptions, io: Io): Promise<Assessed> {
  return assessWeighed(found, dayOf(options, io), options, io, { showsFindings: true })
}

/** More than these nobody reads before saying yes. */
const mostSaid = 5

function weight({ severity }: Located): number {
  return severity === 'error' ? 0 : 1
}

/** By what it says, for its line moves and so may its place; and by its place, for the name in it may be what changes. */
function keysOf({ rule, place, message, question }: Located): readonly string[] {
  // A question is asked once, of whatever it counts today.
  if (question !== undefined) return [rule]
  return [message.nl, JSON.stringify(place.path)].map((key) => [rule, place.file, key].join('\n'))
}

/** The disk as it will be. */
export function changedIo(changes: readonly Change[], io: Io): Io {
  const contents = new Map(changes.map(({ path, after }) => [path, after]))
  return { ...io, read: (path, most) => contents.get(path) ?? io.read(path, most) }
}
