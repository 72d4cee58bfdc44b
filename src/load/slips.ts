/**
 * Works out what was meant by a word once for each place where it may stand: one slip is often made all through a file. What is
 * kept is a copy: a part of a text keeps the whole text in memory.
 */
export function oncePerSlip<Place extends object, Meant>(
  meantBy: (word: string, place: Place) => Meant,
): (word: string, place: Place) => Meant {
  const known = new WeakMap<Place, Map<string, Meant>>()
  return (word, place) => {
    if (word.length > mostLetters) return meantBy(word, place)
    const here = known.get(place) ?? new Map<string, Meant>()
    known.set(place, here)
    const before = here.get(word)
    if (before !== undefined || here.has(word)) return before as Meant
    const meant = meantBy(word, place)
    if (here.size >= mostSlips) here.clear()
    here.set([...word].join(''), meant)
    return meant
  }
}

const mostSlips = 1000

/** Few fields and values are called by more; a longer word is worked out each time, so that what is kept stays small. */
const mostLetters = 40
