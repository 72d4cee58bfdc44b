import type { Assessment } from '../assess.ts'
import type { OpenPlace } from '../facts/open-places.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import { conceptText } from '../reports/heading.ts'
import type { Language } from '../text.ts'
import { shown, visible } from '../visible.ts'

/** A document that shows something that is still open. */
export interface Draft {
  readonly name: string
  readonly language: Language
  readonly open: readonly OpenPlace[]
  readonly edition: Assessment
}

/** Tells of each document where it is still open, and that nothing was written; the exit code is that of findings. */
export function sayDrafts(drafts: readonly Draft[], io: Io): number {
  for (const { name, language, open, edition } of drafts) {
    io.err(`${visible(name)}: ${conceptText(open.length, language)}.\n`)
    const places = open.map(({ path, found }) => ({ ...edition.placeOf(path), found }))
    for (const { file, position, found } of places.sort(inOrder)) {
      io.err(`  ${visible(`${file}:${position.line}:${position.column}`)}  ${shown(found)}\n`)
    }
  }
  const [{ language } = { language: 'nl' as Language }] = drafts
  io.err(`${wordsOf(language).nothingWritten}\n`)
  return 1
}

type Placed = Pick<ReturnType<Assessment['placeOf']>, 'file' | 'position'>

function inOrder(a: Placed, b: Placed): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.position.offset - b.position.offset
}
