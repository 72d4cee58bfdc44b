/** Whether V8 makes faster code of what is used often. */
export interface Optimizing {
  /** Not before there is much to do. */
  readonly wait: () => void
  /** There is much to do. */
  readonly begin: () => void
  /** V8 takes what it made of a program back only under the setting under which it was made. */
  readonly under: <Result>(isOn: boolean, act: () => Result) => Result
}

/**
 * Faster code is made on other threads while the work goes on. A small check or one document is over before that pays: it took a
 * third of all processor time, and a tenth of the time of a document.
 */
export function optimizing(): Optimizing {
  let [isOn, isMuch] = [true, false]
  const set = (wanted: boolean) => {
    if (wanted === isOn) return
    process.getBuiltinModule('node:v8').setFlagsFromString(wanted ? '--opt' : '--no-opt')
    isOn = wanted
  }
  return {
    wait: () => set(isMuch),
    begin: () => {
      isMuch = true
      set(true)
    },
    under: (wanted, act) => {
      const before = isOn
      set(wanted)
      try {
        return act()
      } finally {
        set(before)
      }
    },
  }
}
