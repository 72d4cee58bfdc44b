import { notEditable } from './find.ts'
import { indent } from './format/indentation.ts'
import { orderKeys } from './format/order-keys.ts'
import { type IsWord, rewriteScalars } from './format/scalars.ts'
import { space } from './format/spacing.ts'
import { isEqual, keepsAll, type Reading, readingOf } from './proof.ts'
import type { OrderOf } from './put-field.ts'
import { applied, type Edited, type TextEdit } from './text-edit.ts'
import { type Node, treeOf } from './tree.ts'

/** What formatting knows of the model. */
export interface Forms {
  readonly orderOf: OrderOf
  readonly isWord: IsWord
}

type Pass = (text: string, root: Node, forms: Forms) => readonly TextEdit[]

const passes: readonly Pass[] = [
  (text, root) => space(text, root),
  (text, root) => indent(text, root),
  (text, root, { isWord }) => rewriteScalars(text, root, isWord),
  (text, root, { orderOf }) => orderKeys(text, root, orderOf),
]

/** More rounds than this no text needs before nothing changes any more. */
const mostRounds = 6

/**
 * A text in its one form: the keys in their order, two spaces, quotes only where they count, long texts folded. It means
 * what it meant, every comment is there and the items stand in their order; a pass that would change that is left out.
 */
export function formatted(text: string, forms: Forms): Edited {
  const before = readingOf(text)
  const root = before.value === undefined ? undefined : treeOf(text)
  if (root === undefined) return { fault: notEditable(text) }
  let now: Stage = { text, root }
  for (let round = 0, last = ''; round < mostRounds && last !== now.text; round++) {
    last = now.text
    now = passes.reduce((stage, pass) => passed(stage, pass, forms, before), now)
  }
  if (now.text === text) return { text }
  return keepsAll(text, now.text) ? { text: now.text } : { fault: wouldLose }
}

interface Stage {
  readonly text: string
  readonly root: Node
}

/** The text after one pass; as it was when it would then say something else. */
function passed(stage: Stage, pass: Pass, forms: Forms, before: Reading): Stage {
  const edits = pass(stage.text, stage.root, forms)
  if (edits.length === 0) return stage
  const text = applied(stage.text, edits)
  const now = readingOf(text)
  const isSame = isEqual(now.value, before.value) && now.rules.every((rule) => before.rules.includes(rule))
  const root = isSame ? treeOf(text) : undefined
  return root === undefined ? stage : { text, root }
}

const wouldLose = {
  nl: 'Dit bestand is niet opgemaakt: er zou iets uit verdwijnen. Het blijft zoals het is.',
  en: 'This file was not formatted: something would disappear from it. It stays as it is.',
}
