import type { Path } from '../diagnostic.ts'
import { proved } from './proof.ts'
import type { OrderOf } from './put-field.ts'
import { keyRenamed } from './rename-key.ts'
import { valueSet } from './set-value.ts'
import { applied, type Edited, type Step } from './text-edit.ts'
import { type Node, treeOf } from './tree.ts'

/** One place put right: another value there, or another name for the key at its end. */
export type Mending =
  | { readonly path: Path; readonly value: string | number | boolean }
  | { readonly path: Path; readonly key: string }

/**
 * A text in which everything is put right that lets itself be, and which of it that is. Reading a large file again for each
 * of thousands takes hours: all are done in one edit with one proof, and only where that fails in halves.
 */
export function mended<M extends Mending>(
  text: string,
  mendings: readonly M[],
  orderOf: OrderOf,
): { readonly text: string; readonly done: readonly M[] } {
  const root = mendings.length === 0 ? undefined : treeOf(text)
  if (root === undefined) return { text, done: [] }
  const steps = mendings.flatMap((mending) => {
    const step = stepFor(mending, text, root, orderOf)
    return 'fault' in step ? [] : [{ mending, step }]
  })
  const possible = steps.map(({ mending }) => mending)
  const edited = together(
    text,
    steps.map(({ step }) => step),
  )
  if (!('fault' in edited)) return { text: edited.text, done: possible }
  return possible.length === 1 ? { text, done: [] } : inHalves(text, possible, orderOf)
}

function inHalves<M extends Mending>(text: string, mendings: readonly M[], orderOf: OrderOf) {
  const half = Math.ceil(mendings.length / 2)
  const first = mended(text, mendings.slice(0, half), orderOf)
  const rest = mended(first.text, mendings.slice(half), orderOf)
  return { text: rest.text, done: [...first.done, ...rest.done] }
}

function stepFor(mending: Mending, text: string, root: Node, orderOf: OrderOf): Step {
  if ('key' in mending) return keyRenamed(text, root, mending.path, mending.key)
  return valueSet(text, root, mending.path, mending.value, orderOf)
}

function together(text: string, steps: readonly Exclude<Step, { readonly fault: unknown }>[]): Edited {
  const edits = steps.flatMap((step) => step.edits)
  return proved(text, applied(text, edits), (old) => steps.reduce((value, { meant }) => meant(value), old))
}
