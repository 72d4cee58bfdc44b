import type { Assessment } from '../../assess.ts'
import { editWords } from '../../i18n/edit-words.ts'
import type { Io } from '../../io.ts'
import { isNotUnderstood, isUnread } from '../../load/rules.ts'
import type { Language } from '../../text.ts'
import { UsageError } from '../../usage-error.ts'
import { visible } from '../../visible.ts'
import type { Known } from './read-word.ts'

/** What is known of an ecosystem, with the files of which not all could be read; says first that there are such files. */
export function knownAsFar(assessment: Assessment, language: Language, io: Io): Known {
  const all = assessment.diagnostics.filter((one) => isUnread(one) || isNotUnderstood(one))
  const unread = [...new Set(all.map(({ place }) => place.file))]
  const more = unread.length > mostNamed ? ', …' : ''
  if (unread.length > 0)
    io.err(`${visible(editWords[language].unread(unread.slice(0, mostNamed).join(', ') + more))}\n`)
  return { ...assessment.ecosystem, unread }
}

const mostNamed = 5

/** Refuses an id that something has in a file that could not be read: once that is mended, two things would have it. */
export function refuseInUnread(id: string, { unread = [] }: Known, { texts }: Assessment): void {
  const written = new RegExp(`(?<![\\w-])id["']?\\s*:\\s*["']?${id}(?![\\w-])`)
  const file = unread.find((one) => written.test(texts.get(one) ?? ''))
  if (file === undefined) return
  throw new UsageError({
    nl: `Het id "${id}" staat al in ${file}, dat nu niet te lezen is. Herstel eerst wat eco check daarover zegt, of kies een ander id.`,
    en: `The id "${id}" stands in ${file} already, which cannot be read now. First mend what eco check says about it, or choose another id.`,
  })
}
