import type { Language } from '../text.ts'
import { en } from './diff.en.ts'
import { nl } from './diff.nl.ts'

/** How much a change asks of a steering group. */
export type Grade = 'decision' | 'mind' | 'information'

/** What `eco diff` says. */
export type DiffWords = typeof nl

export const diffWords: Record<Language, DiffWords> = { nl, en }
