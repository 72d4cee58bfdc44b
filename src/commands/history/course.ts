import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Language } from '../../text.ts'
import { assessFound } from '../assess-found.ts'
import type { Moment } from './moments.ts'
import type { Course } from './sheets.ts'

interface CourseOptions {
  readonly config?: string | undefined
  readonly asOf: string
  /** That of the ecosystem when none was asked. */
  readonly language: Language | undefined
}

/** The moments of an ecosystem with what its tables need to name things as they are called on this day; and its id. */
export function courseOf(
  found: Found,
  moments: readonly Moment[],
  { config, asOf, language: asked }: CourseOptions,
  io: Io,
): Course & { readonly id: string | null } {
  const { assessment, language: own } = assessFound(found, asOf, config === undefined ? {} : { config }, io)
  const { ecosystem } = assessment.ecosystem
  const language = asked ?? own
  const methods = new Map(assessment.methods.map(({ method, title }) => [method, title[language] ?? title.nl]))
  return { id: ecosystem?.id ?? null, name: ecosystem?.name || found.folder, language, moments, methods }
}
