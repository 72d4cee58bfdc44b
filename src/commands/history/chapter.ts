import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Language } from '../../text.ts'
import { openRepository } from '../git/repository.ts'
import { courseOf } from './course.ts'
import { momentsOf } from './moments.ts'
import { historyMarkdown } from './print.ts'

/** So many months at most: what fits on a page. */
const months = 12

interface ChapterOptions {
  readonly config?: string | undefined
  readonly asOf: string
  readonly language: Language
}

/** How an ecosystem grew by month, as a last chapter of its progress report; empty when git knows no moment of it. */
export async function historyChapter(
  found: Found,
  { config, asOf, language }: ChapterOptions,
  io: Io,
): Promise<string> {
  const repository = await openRepository(found.folder, io)
  const moments = await momentsOf(found, { way: 'month', limit: months, until: asOf, config }, repository, io)
  if (moments.length === 0) return ''
  return `\n${historyMarkdown(courseOf(found, moments, { config, asOf, language }, io))}`
}
