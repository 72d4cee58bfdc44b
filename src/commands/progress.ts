import type { Io } from '../io.ts'

/** Milliseconds: what takes less says nothing, and then the line changes no more often than this. */
const [silent, between] = [1000, 200]

/** Tells someone at a terminal how far a long run is: `120/1000`. Call it before each piece of work. */
export function progressOf(total: number, io: Io): (done: number) => void {
  const started = io.clock()
  let last = started + silent - between
  return (done) => {
    const now = io.clock()
    if (total < 2 || now - last < between) return
    last = now
    io.passing(`${done}/${total}`)
  }
}
