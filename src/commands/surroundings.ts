import type { Assessment } from '../assess.ts'
import type { Surroundings } from '../fingerprint.ts'
import type { Io } from '../io.ts'
import type { Found } from '../load/discover.ts'
import { pathFrom, repositoryRoot } from './repository.ts'

/** What the findings of an ecosystem are known by, wherever `eco` is run. */
export function surroundingsOf(
  { ecosystem, texts, values }: Assessment,
  { folder, home, files }: Found,
  io: Io,
): Surroundings {
  const own = new Set([home, ...files])
  const fromRoot = pathFrom(repositoryRoot(io))
  const fromFolder = pathFrom(folder)
  return {
    ecosystem: ecosystem.ecosystem?.id || fromRoot(folder),
    isOwn: (file) => own.has(file),
    valueOf: (file) => values.get(file),
    textOf: (file) => texts.get(file) ?? '',
    nameOf: (file) => (own.has(file) ? fromFolder(file) : fromRoot(file)),
  }
}
