import { join } from 'node:path'
import { systemIo } from './io.ts'
import { main } from './main.ts'
import { outputs } from './outputs.ts'

/** So many bytes of a team are much to do: ten ecosystems, or one of hundreds of partners. */
const much = 250_000

/** Runs what the command line asks; `whenMuch` is called once there is much to do. */
export async function start(whenMuch: () => void): Promise<void> {
  const both = outputs()
  const io = systemIo(join(__dirname, '..', 'templates'), both)
  let bytes = 0
  const read: typeof io.read = (path, most) => {
    const content = io.read(path, most)
    if (most !== undefined) bytes += content.length
    if (bytes > much) whenMuch()
    return content
  }
  const code = await main(process.argv.slice(2), { ...io, read })
  process.exitCode = both.areUnwritable() ? 2 : code
  // Taking down what is left takes as long as a fifth of a small check, and nobody waits for it.
  if (both.areEmptied) process.exit()
}
