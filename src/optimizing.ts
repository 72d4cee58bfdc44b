/** Whether V8 makes faster code of what is used often. */
export interface Optimizing {
  readonly begin: () => void
  /** What V8 made of a program is only taken back under the setting that it was made under, so that is always this one. */
  readonly without: <Result>(act: () => Result) => Result
}

/**
 * Faster code is made on other threads while the work goes on. A small check or one document is over before that pays: it took a
 * third of all processor time, and a fifth of the time of a document. So it begins when there is much to do (`begin`).
 */
export function optimizingLater(): Optimizing {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  const set = (isOn: boolean) => setFlagsFromString(isOn ? '--opt' : '--no-opt')
  let isOn = false
  set(isOn)
  return {
    begin: () => {
      if (!isOn) set(true)
      isOn = true
    },
    without: (act) => {
      if (isOn) set(false)
      try {
        return act()
      } finally {
        if (isOn) set(true)
      }
    },
  }
}
