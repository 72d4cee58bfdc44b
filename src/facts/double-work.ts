import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'
import { isAfter } from './date-order.ts'
import { byDate, expectedEnd } from './progress.ts'
import { remembered } from './remembered.ts'
import { numberOf, type TellingWord, tellingWords } from './telling-words.ts'
import { isFinished } from './work.ts'

/** An open action with its place in the data. */
export interface PlacedAction {
  readonly action: Action
  readonly at: number
}

/** Two open actions that look like the same work, done by two owners. */
export interface DoubleWork {
  /** The one that starts last, or stands last. */
  readonly later: PlacedAction
  readonly earlier: PlacedAction
}

/**
 * When titles are near-duplicates, by their telling words (without stop words, cut down to their stems): the same ones
 * in any order, also when one title writes as two words what the other writes as one; or one title has exactly one word
 * more, no number or name, while they share at least `shared`: a Dice coefficient of 6/7 or more.
 */
export const nearDuplicateRule = { shared: 3, longest: 24 } as const

/** With so many actions of the same words an action is compared. */
const mostCompared = 10

/**
 * The open actions that look like one by another owner, for the same goal (or both without any), at the same time. Each
 * is found once. Two that wait for each other, or whose owners help each other, were thought of together. Found by the
 * sum of the words as numbers, with and without each word that may be one too many (of a title with more telling words
 * than `longest` only the whole is compared), so that the work grows with the number of words.
 */
export const doubleWork = remembered((ecosystem): readonly DoubleWork[] => {
  const titles = openWithOwner(ecosystem).flatMap(titled)
  const sameWords = bySameWords(titles)
  const found = new Map<number, DoubleWork>()
  const compare = (one: Titled, others: readonly Titled[]) => {
    const other = others.find((another) => areDouble(one, another) && areAlike(one, another))
    if (other === undefined) return
    const [earlier, later] = inOrder(one, other)
    if (!found.has(later.at)) found.set(later.at, { later, earlier })
  }
  for (const group of sameWords.values())
    for (let place = 1; place < group.length; place++)
      compare(group[place] as Titled, group.slice(Math.max(0, place - mostCompared), place))
  for (const one of titles)
    for (const sum of sumsWithoutOne(one))
      for (const goal of one.goalNumbers) {
        const others = sameWords.get(keyOf(goal, sum))
        if (others !== undefined) compare(one, others.slice(0, mostCompared))
      }
  return [...found.values()].sort((one, other) => one.later.at - other.later.at)
})

/** What may be double work: open actions that someone leads. */
export function openWithOwner({ actions }: Ecosystem): readonly PlacedAction[] {
  return actions
    .map((action, at) => ({ action, at }))
    .filter(({ action }) => !isFinished(action) && action.owner !== undefined)
}

interface Titled extends PlacedAction {
  readonly words: readonly TellingWord[]
  /** Equal for the same words in any order; others may have it too, so the words are looked at afterwards. */
  readonly sum: number
  /** The words written as one. */
  readonly joined: string
  /** Ids of the goals; one empty one for an action without goals. */
  readonly goals: readonly string[]
  /** The same as numbers. */
  readonly goalNumbers: readonly number[]
}

function titled({ action, at }: PlacedAction): readonly Titled[] {
  const words = tellingWords(action.title)
  if (words.length === 0) return []
  let sum = 0
  let joined = ''
  for (const { number, plain } of words) {
    sum += number
    joined += plain
  }
  const goals = action.goals?.length ? action.goals : ['']
  return [{ action, at, words, sum, joined, goals, goalNumbers: goals.map(numberOf) }]
}

/** The titles by a goal and the sum of their words, also when written as one; each once under a key. */
function bySameWords(titles: readonly Titled[]): ReadonlyMap<number, readonly Titled[]> {
  const groups = new Map<number, Titled[]>()
  const add = (key: number, one: Titled) => {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else if (group.at(-1) !== one) group.push(one)
  }
  for (const one of titles) {
    const asOne = numberOf(one.joined)
    for (const goal of one.goalNumbers) {
      add(keyOf(goal, one.sum), one)
      add(keyOf(goal, asOne), one)
    }
  }
  return groups
}

/** Small enough for a map to find it quickly. */
function keyOf(goal: number, words: number): number {
  return (words + goal) | 0
}

/** Of each word that may be one too many: the sum without it. */
function sumsWithoutOne({ words, sum }: Titled): readonly number[] {
  const { shared, longest } = nearDuplicateRule
  if (words.length <= shared || words.length > longest) return []
  return words.flatMap(({ isProper, number }) => (isProper ? [] : [sum - number]))
}

/** Whether both serve one goal, and all the words of the shorter title stand in the longer one or both are one word. */
function areAlike(one: Titled, other: Titled): boolean {
  if (!one.goals.some((goal) => other.goals.includes(goal))) return false
  if (one.joined === other.joined) return true
  const [less, more] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const stems = new Set(more.words.map(({ stem }) => stem))
  return less.words.every(({ stem }) => stems.has(stem))
}

function areDouble(one: Titled, other: Titled): boolean {
  return (
    one.action.owner !== other.action.owner &&
    isOneKind(one.action, other.action) &&
    isBeside(one.action, other.action) &&
    !areTied(one.action, other.action)
  )
}

function inOrder(one: Titled, other: Titled): readonly [Titled, Titled] {
  return (byDate(one.action.start, other.action.start) || one.at - other.at) <= 0 ? [one, other] : [other, one]
}

function isOneKind(one: Action, other: Action): boolean {
  return one.category === undefined || other.category === undefined || one.category === other.category
}

/** Neither is certainly over before the other starts. */
function isBeside(one: Action, other: Action): boolean {
  return !isAfter(other.start, expectedEnd(one)) && !isAfter(one.start, expectedEnd(other))
}

function areTied(one: Action, other: Action): boolean {
  const waits = (first: Action, second: Action) => first.depends_on?.includes(second.id) === true
  const helps = (owner = '', { contributors }: Action) => contributors?.includes(owner) === true
  return waits(one, other) || waits(other, one) || helps(one.owner, other) || helps(other.owner, one)
}
