import { wordsOf } from '../../i18n/words.ts'
import type { Io } from '../../io.ts'
import type { Language } from '../../text.ts'
import { pathFrom, repositoryRoot } from '../repository.ts'
import type { Asked } from './asked.ts'
import type { Unpainted } from './outputs.ts'

/** How findings are told in a language, whatever the form; where the repository is, is looked up when a form asks. */
export function styling(asked: Asked, io: Io): (language: Language) => Unpainted {
  const { asOf, from, quiet, failOn, showsWaivers, since } = asked
  const limit = since === undefined ? {} : { since }
  let known: ((file: string) => string) | undefined
  const pathOf = (file: string) => {
    known ??= pathFrom(repositoryRoot(io))
    return known(file)
  }
  return (language) => ({
    language,
    words: wordsOf(language),
    asOf,
    from,
    quiet,
    failOn,
    showsWaivers,
    pathOf,
    ...limit,
  })
}
