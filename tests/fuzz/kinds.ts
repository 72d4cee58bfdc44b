import type { Kind } from './case.ts'
import { ownKinds } from './own-kinds.ts'
import { readingKinds } from './reading-kinds.ts'
import { wordKinds } from './word-kinds.ts'
import { writingKinds } from './writing-kinds.ts'

/** Every sort of case. */
export const kinds: readonly Kind[] = [...readingKinds, ...ownKinds, ...writingKinds, ...wordKinds]
