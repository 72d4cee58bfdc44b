import type { Language } from '../text.ts'
import { en } from './status.en.ts'
import { nl } from './status.nl.ts'

/** What `eco status` says around the data. */
export type StatusWords = typeof nl

export const statusWords: Record<Language, StatusWords> = { nl, en }
