import type { Language } from '../text.ts'

/** The words of `eco check --watch`. */
export interface WatchWords {
  readonly waiting: string
  readonly added: string
  readonly gone: string
}

export const watchWords: Readonly<Record<Language, WatchWords>> = {
  nl: { waiting: 'Ik kijk mee en controleer bij elke wijziging. Stoppen: Ctrl-C.', added: 'nieuw', gone: 'weg  ' },
  en: { waiting: 'Watching, and checking at every change. To stop: Ctrl-C.', added: 'new ', gone: 'gone' },
}
