import { patchText } from '../../format/patch.ts'
import { type EditWords, editWords } from '../../i18n/edit-words.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Language } from '../../text.ts'
import { visible } from '../../visible.ts'
import { writeTogether } from '../../write-together.ts'
import { type CommonOptions, paintFor } from '../options.ts'
import type { Change } from './change.ts'

export interface EditOptions extends CommonOptions {
  /** Write without asking. */
  readonly yes?: boolean
}

/**
 * Shows what changes, asks at a terminal, and writes. Exit code 0 when it is written or nothing changes, 1 when it is not:
 * someone said no, or there is nobody to ask and no `--yes`. `notes` are the lines to know before saying yes.
 */
export async function offer(
  all: readonly Change[],
  {
    found,
    language,
    notes = [],
  }: { readonly found: Found; readonly language: Language; readonly notes?: readonly string[] },
  options: EditOptions,
  io: Io,
): Promise<number> {
  const words = editWords[language]
  const changes = all.filter(({ before, from, to }) => before === undefined || from !== to)
  warnOfLeft(found, words, io)
  if (changes.length === 0) {
    io.err(`${words.nothing}\n`)
    return 0
  }
  const paint = await paintFor(options, io)
  if (options.quiet !== true) io.out(changes.map(({ path, from, to }) => patchText(path, from, to, paint)).join('\n'))
  for (const note of notes) io.err(`${visible(note)}\n`)
  const refusal = await refusalFor(options, language, io)
  if (refusal !== undefined) {
    io.err(`${refusal}\n`)
    return 1
  }
  writeTogether(changes, found.folder, io)
  if (options.quiet !== true)
    for (const { path, before } of changes)
      io.err(`${visible(before === undefined ? words.added(path) : words.changed(path))}\n`)
  return 0
}

/** Why nothing is written; undefined for a yes. */
async function refusalFor({ yes }: EditOptions, language: Language, io: Io): Promise<string | undefined> {
  if (yes === true) return undefined
  const conversation = io.conversation()
  if (conversation === undefined) return editWords[language].unasked
  const { askerFor } = await import('../ask.ts')
  const question = { nl: editWords.nl.question, en: editWords.en.question }
  return (await askerFor(conversation, language).yes(question)) ? undefined : editWords[language].declined
}

function warnOfLeft({ diagnostics }: Found, words: EditWords, io: Io): void {
  const left = diagnostics.flatMap(({ rule, place }) => (rule === 'edit-interrupted' ? [place.file] : []))
  if (left.length > 0) io.err(`${words.left(left.map(visible).join(', '))}\n`)
}
