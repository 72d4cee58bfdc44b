/** Whether V8 makes faster code of what is used often. */
export interface Optimizing {
  /** Not before there is much to do. */
  readonly wait: () => void
  /** There is much to do. */
  readonly begin: () => void
  /** V8 takes what it made of a program back only under the setting under which it was made: here always that of waiting. */
  readonly waiting: <Result>(act: () => Result) => Result
  /** Whether V8 is still as it began; setting something back does not make it so for every version. */
  readonly isUntouched: () => boolean
}

/**
 * Faster code is made on other threads while the work goes on. A small check or one document is over before that pays: it took a
 * third of all processor time, and a tenth of the time of a document. Whoever says to Node itself how V8 must work (`given`) keeps
 * that: Node 24 with `--jitless` cannot make faster code at all.
 */
export function optimizing(given: readonly string[]): Optimizing {
  const isOurs = !given.some((words) => ofWhoeverRuns.test(words))
  let [standing, isMuch, isUntouched] = ['--opt', false, true]
  const set = (flags: string) => {
    if (flags === standing || !isOurs) return
    process.getBuiltinModule('node:v8').setFlagsFromString(flags)
    standing = flags
    isUntouched = false
  }
  return {
    wait: () => set(isMuch ? flags.working : flags.waiting),
    begin: () => {
      isMuch = true
      set(flags.working)
    },
    waiting: (act) => {
      const before = standing
      set(flags.waiting)
      try {
        return act()
      } finally {
        set(before)
      }
    },
    isUntouched: () => isUntouched,
  }
}

/**
 * The V8 of Node 20 makes faster code so early that it must throw much of it away and make it again: with nine times the
 * patience a thousand ecosystems, or a large one, take a tenth less time. While faster code waits, the patience is as it came: V8
 * takes what is kept of a program back only when all flags are those under which it was made.
 */
const flags = process.versions.v8.startsWith('11.')
  ? { working: '--opt --interrupt-budget=600000', waiting: '--no-opt --interrupt-budget=67584' }
  : { working: '--opt', waiting: '--no-opt' }

/** `--jitless`, `--no-opt`, `--turbo-filter`, `--interrupt-budget`, `--lite-mode` and the like. */
const ofWhoeverRuns = /--[\w-]*(?:jit|lite|opt|turbo|maglev|sparkplug|interpret|interrupt)/
